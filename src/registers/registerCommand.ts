import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptingReply, textReply } from '../protocol/textReply.ts';
import { mayEnter } from './registerAccess.ts';
import * as intents from './intents.ts';
import { listRegisterEntries } from './listRegisterEntries.ts';
import { findType, parseRegisterEntry, type UnderstoodEntry } from './parseRegisterEntry.ts';
import { parseEntryWhen } from './parseEntryWhen.ts';
import type { RegisterType } from './registerType.ts';
import { registersOf } from './store.ts';
import { type Registers, typeNamed } from './shippedRegisters.ts';
import { type EntryWhen, entryWhenInWords, whenText } from './entryWhen.ts';

/**
 * `register`: an entry in one line gets a card with what was understood and what is missing, and is not kept before somebody presses
 * Keep. A register alone, or with a year, is listed; without words the registers are.
 */
export async function registerCommand(app: App, caller: Caller, { words }: { words: string }): Promise<Reply> {
  const registers = await registersOf(app.db, app.workingGroupId);
  const text = words.trim();
  if (text === '') return allRegisters(registers, caller);
  const named = findType(text, registers.types);
  if (!named) return allRegisters(registers, caller, text);
  const { type, rest } = named;
  const year = /^(19|20)\d\d$/.test(rest) ? Number(rest) : undefined;
  if (rest === '' || year !== undefined)
    return listRegisterEntries(app, caller, { type: type.key, page: 1, ...(year !== undefined && { year }) });
  if (!mayEnter(type, await rolesNow(app.db, caller)))
    throw new Refusal('registers.notYours', { register: localizedIn(type.title, caller.person.language) });
  return understoodReply(caller, type, parseRegisterEntry(rest, today(caller)));
}

/** The date of an entry that was begun without one. */
export async function dateEntryCommand(
  app: App,
  caller: Caller,
  { type: key, title, words = '' }: FieldsOf<typeof intents.registerDate>,
): Promise<Reply> {
  const type = typeNamed(await registersOf(app.db, app.workingGroupId), key);
  const when = parseEntryWhen(words, today(caller));
  if (when) return understoodReply(caller, type, { ...parseRegisterEntry(title, today(caller)), when });
  const text = translate(caller.person.language, 'registers.noDate', { said: words });
  return promptingReply(text, intents.registerDate.of({ type: key, title }));
}

const today = ({ now, person }: Caller): string => dateIn(now, person.timeZone);

function understoodReply(caller: Caller, type: RegisterType, { title, when, counts }: UnderstoodEntry): Reply {
  const { language } = caller.person;
  const name = localizedIn(type.title, language);
  if (title === '')
    return textReply(translate(language, 'registers.noTitle', { register: name }), [], { tone: 'warning' });
  if (!when)
    return promptingReply(
      translate(language, 'registers.askDate', { title }),
      intents.registerDate.of({ type: type.key, title }),
    );
  const missing = type.fields.filter(({ required }) => required).map(({ label }) => localizedIn(label, language));
  const heading = translate(language, 'registers.named', { register: name, title });
  const keep = intents.registerKeep.of({
    type: type.key,
    title,
    when: whenText(when),
    ...(Object.keys(counts).length > 0 && { counts }),
  });
  return {
    messages: [
      {
        text: translate(language, 'registers.understood', { title: heading }),
        blocks: [
          { kind: 'heading', text: heading },
          { kind: 'facts', facts: understoodFacts(when, counts, language) },
          {
            kind: 'text',
            text: translate(language, missing.length > 0 ? 'registers.missing' : 'registers.moreLater', {
              fields: missing.join(', '),
            }),
            tone: 'quiet',
          },
          {
            kind: 'actions',
            actions: [{ label: translate(language, 'registers.button_keep'), intent: keep, style: 'primary' }],
          },
        ],
      },
    ],
    visibleTo: 'sender',
    awaits: null,
  };
}

function understoodFacts(when: EntryWhen, counts: UnderstoodEntry['counts'], language: Caller['person']['language']) {
  const words = (count: number | { moreThan: number }) =>
    typeof count === 'number' ? String(count) : translate(language, 'registers.moreThan', { number: count.moreThan });
  return [
    { label: translate(language, 'registers.when'), value: entryWhenInWords(when, language) },
    ...Object.entries(counts).map(([part, count]) => ({
      label: translate(language, `registers.part_${part as 'invited'}`),
      value: words(count),
    })),
  ];
}

function allRegisters({ types }: Registers, { person: { language } }: Caller, unknown?: string): Reply {
  const text =
    unknown === undefined
      ? translate(language, 'registers.all')
      : translate(language, 'registers.unknown', { said: unknown });
  const actions = types.map((type) => ({
    label: localizedIn(type.plural, language),
    intent: intents.registerList.of({ type: type.key }),
  }));
  return textReply(text, actions);
}
