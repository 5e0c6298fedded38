import { z } from 'zod';
import type { App, Caller } from '../core/context.ts';
import { dateIn } from '../calendar/dates.ts';
import { refuseWrongWeekday } from '../calendar/refuseWrongWeekday.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { termHint } from '../terminology/termHint.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { promptReply, textReply } from '../protocol/textReply.ts';
import { notYourRegister } from './notYourRegister.ts';
import { mayEnterIntoRegister } from './registerAccess.ts';
import * as intents from './intents.ts';
import { listRegisterEntries } from './listRegisterEntries.ts';
import { findType, hasTakenPlace, parseRegisterEntry, type UnderstoodEntry } from './parseRegisterEntry.ts';
import { parseEntryWhen, entryWhenTyped } from './parseEntryWhen.ts';
import { registerEntryFacts } from './registerEntryMessage.ts';
import type { RegisterField } from './registerField.ts';
import type { RegisterType } from './registerType.ts';
import { personEnteringRegisters, registersOf } from './store.ts';
import { fieldsOf, type Registers, typeNamed } from './shippedRegisters.ts';
import { type EntryWhen, entryWhenAsButtonValue } from './entryWhen.ts';
import { entryFieldLabels, judgeUnderstoodFields, entryFromLine } from './entryFromLine.ts';

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
  const roles = await rolesNow(app.db, caller);
  const person = await personEnteringRegisters(app.db, app.workingGroupId, caller.person.id, roles);
  if (!mayEnterIntoRegister(type, person)) throw notYourRegister(type, caller.person.language);
  const said = parseRegisterEntry(rest, today(caller), fieldsOf(registers, type), { yearless: type.yearless });
  refuseWrongWeekday(said, caller.person.language);
  return understoodReply(caller, registers, type, said);
}

/** The date of an entry that was begun without one. */
export async function dateEntryCommand(
  app: App,
  caller: Caller,
  { words = '', ...said }: FieldsOf<typeof intents.registerDate>,
): Promise<Reply> {
  const registers = await registersOf(app.db, app.workingGroupId);
  const yearless = hasTakenPlace(said.counts ?? {}) ? 'past' : typeNamed(registers, said.type).yearless;
  const when = entryWhenTyped(words, today(caller), caller.person.language, yearless);
  if (when) return understoodReply(caller, registers, typeNamed(registers, said.type), understoodSo(said, when));
  const text = translate(caller.person.language, 'registers.noDate', { said: words });
  return promptReply(text, intents.registerDate.of(said));
}

/** What was missing of an entry, in words: fields by their names. What the words do not name is asked for again. */
export async function completeEntryCommand(
  app: App,
  caller: Caller,
  { words = '', when: date, ...said }: FieldsOf<typeof intents.registerMore>,
): Promise<Reply> {
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = typeNamed(registers, said.type);
  const before = understoodSo(said, parseEntryWhen(date, today(caller)));
  const ofEntry = before.when?.from ?? before.when?.to;
  const more = parseRegisterEntry(words, today(caller), fieldsOf(registers, type), { ofEntry });
  return understoodReply(caller, registers, type, {
    ...before,
    counts: { ...before.counts, ...more.counts },
    fields: { ...before.fields, ...more.fields },
    place: more.place ?? before.place,
  });
}

const today = ({ now, person }: Caller): string => dateIn(now, person.timeZone);

/** What a button or a question carries, as it was understood of the line. */
function understoodSo(
  { title, counts = {}, fields = {}, place }: Omit<FieldsOf<typeof intents.registerDate>, 'words'>,
  when: EntryWhen | null,
): UnderstoodEntry {
  return { title, when, counts, fields, place: place ?? null };
}

function understoodReply(caller: Caller, registers: Registers, type: RegisterType, understood: UnderstoodEntry): Reply {
  const { language } = caller.person;
  const { title, when, place } = understood;
  const name = localizedIn(type.title, language);
  if (title === '')
    return textReply(translate(language, 'registers.noTitle', { register: name }), [], { tone: 'warning' });
  const said = carried(type, understood);
  if (!when) return promptReply(translate(language, 'registers.askDate', { title }), intents.registerDate.of(said));
  const fields = fieldsOf(registers, type);
  const { values, wrong, missing } = judgeUnderstoodFields(fields, understood, language);
  const heading = translate(language, 'registers.named', { register: name, title });
  const entry = entryFromLine(type, { title, when, place, values }, caller);
  const whole = { ...said, when: entryWhenAsButtonValue(when) };
  const note = noteOn(type, fields, missing, language);
  const keep = { label: translate(language, 'registers.button_keep'), intent: intents.registerKeep.of(whole) };
  const hint = termHint([title, ...values.flatMap(({ text: said }) => said ?? [])], language);
  const isReady = wrong.length === 0 && missing.length === 0;
  const blocks: Block[] = [
    { kind: 'heading', text: heading },
    { kind: 'facts', facts: registerEntryFacts(entry, fields, language) },
    ...(wrong.length > 0 ? [{ kind: 'text' as const, text: wrong.join(' '), tone: 'warning' as const }] : []),
    { kind: 'text', text: note, tone: 'quiet' },
    ...(hint === null ? [] : [{ kind: 'text' as const, text: hint, tone: 'quiet' as const }]),
    ...(isReady ? [{ kind: 'actions' as const, actions: [{ ...keep, style: 'primary' as const }] }] : []),
  ];
  const text = isReady ? translate(language, 'registers.understood', { title: heading }) : [...wrong, note].join(' ');
  const awaits = isReady
    ? null
    : { kind: 'words' as const, intent: intents.registerMore.of(whole), field: 'words' as const };
  return { messages: [{ text, blocks }], visibleTo: 'sender', awaits };
}

/** What the button carries: only what was said. */
function carried({ key: type }: RegisterType, { title, counts, fields, place }: UnderstoodEntry) {
  return {
    type,
    title,
    ...(Object.keys(counts).length > 0 && { counts }),
    ...(Object.keys(fields).length > 0 && { fields: z.record(z.string(), z.json()).parse(fields) }),
    ...(place !== null && { place }),
  };
}

/** What is missing yet, or what may be said beside it and how. */
function noteOn(
  type: RegisterType,
  fields: readonly RegisterField[],
  missing: readonly RegisterField[],
  language: Language,
): string {
  if (missing.length > 0)
    return translate(language, 'registers.missing', { fields: entryFieldLabels(missing, language) });
  const [example] = type.fields.filter(({ kind }) => kind === 'text');
  const field = entryFieldLabels(
    [example ?? fields[0]].flatMap((one) => one ?? []),
    language,
  );
  return translate(language, 'registers.moreLater', { field });
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
