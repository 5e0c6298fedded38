import { labelledText } from '../language/labelledText.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { lateMilestones } from './report/lateMilestones.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { storedFilesOfSubject } from '../files/store.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { visibilityOfPerson } from '../people/roles.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import { entryCommitmentBlocks } from './entryCommitments/entryCommitmentBlocks.ts';
import { entryCommitmentsOf } from './entryCommitments/store.ts';
import { mayCorrectEntry, registerFieldsSeen, maySeeRegisterEntry } from './registerAccess.ts';
import { entryTitleIn } from './registerEntry.ts';
import { loadRegisterFigures } from './figures/loadRegisterFigures.ts';
import { registerFigureBlocks } from './figures/registerFigureBlocks.ts';
import * as intents from './intents.ts';
import { registerEntryMessage } from './registerEntryMessage.ts';
import {
  countRegisterEntries,
  personEnteringRegisters,
  registerEntriesOf,
  registerEntryById,
  registersOf,
  registerStateCounts,
} from './store.ts';
import { fieldsOf, typeNamed, typeOf } from './shippedRegisters.ts';
import { entryWhenInWords } from './entryWhen.ts';

/** Entries on one page of a list. */
const ON_PAGE = 8;
/** Of more entries the figures come at a press, so that the list is there at once. */
const FIGURES_AT_ONCE = 500;

/** The entries of a register, of a year or of all, that the caller may see: counted by state, a page of them, the newest last. */
export async function listRegisterEntries(
  app: App,
  caller: Caller,
  { type: key, year, page }: { type: string; year?: number | undefined; page: number },
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = typeNamed(registers, key);
  const filter = {
    workingGroupId: app.workingGroupId,
    type: key,
    readableBy: visibilityOfPerson(roles),
    ...(year !== undefined && { year }),
  };
  const total = await countRegisterEntries(app.db, filter);
  const pages = Math.max(1, Math.ceil(total / ON_PAGE));
  const at = Math.min(page, pages);
  const entries = await registerEntriesOf(app.db, filter, { skip: (at - 1) * ON_PAGE, take: ON_PAGE });
  const name = localizedIn(type.plural, language);
  const heading = year === undefined ? name : `${name} ${year}`;
  const counts = (await registerStateCounts(app.db, filter)).map(({ state, count }) =>
    labelledText(translate(language, `registers.state_${state}`), String(count), language),
  );
  const summary = total === 0 ? translate(language, 'registers.empty') : counts.join(' · ');
  const turn = (to: number) => intents.registerList.of({ type: key, page: to, ...(year !== undefined && { year }) });
  const hasFigures = year !== undefined && total > 0 && type.figures.length > 0;
  const atOnce = hasFigures && at === 1 && total <= FIGURES_AT_ONCE;
  const figures = atOnce ? await loadRegisterFigures(app, registers, type, { year, roles }) : [];
  const actions: Action[] = [
    ...entries.map((entry) => ({
      label: entryTitleIn(entry, language),
      intent: intents.registerShow.of({ entry: entry.id }),
    })),
    ...(at > 1 ? [{ label: translate(language, 'registers.button_before'), intent: turn(at - 1) }] : []),
    ...(at < pages ? [{ label: translate(language, 'registers.button_next'), intent: turn(at + 1) }] : []),
    ...(hasFigures && !atOnce
      ? [
          {
            label: translate(language, 'registers.button_figures', { year: String(year) }),
            intent: intents.registerFigures.of({ type: key, year }),
          },
        ]
      : []),
    ...(total > 0
      ? [
          {
            label: translate(language, 'registers.button_export'),
            intent: intents.registerExport.of({ type: key, ...(year !== undefined && { year }) }),
          },
        ]
      : []),
  ];
  const items = entries.map(
    (entry) =>
      `${entryWhenInWords(entry.when, language)} · ${entryTitleIn(entry, language)} · ${translate(language, `registers.state_${entry.state}`)}`,
  );
  const fields = registerFieldsSeen(fieldsOf(registers, type), roles);
  const today = dateIn(caller.now, caller.person.timeZone);
  const late = entries.flatMap((entry) =>
    lateMilestones(entry, fields, today).map(({ text, due }) =>
      translate(language, 'registers.lateOf', {
        title: entryTitleIn(entry, language),
        text,
        date: writeDate(due, language),
      }),
    ),
  );
  const blocks: Block[] = [
    { kind: 'heading', text: heading },
    { kind: 'text', text: summary, tone: 'quiet' },
    ...(atOnce ? registerFigureBlocks(figures, year, language) : []),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...(late.length > 0
      ? [
          { kind: 'text' as const, text: translate(language, 'registers.late'), tone: 'warning' as const },
          { kind: 'list' as const, items: late },
        ]
      : []),
    ...(pages > 1
      ? [
          {
            kind: 'text' as const,
            text: translate(language, 'registers.pageOf', { page: at, pages }),
            tone: 'quiet' as const,
          },
        ]
      : []),
    ...(actions.length > 0 ? [{ kind: 'actions' as const, actions }] : []),
  ];
  return privateReply([{ text: `${heading}. ${summary}`, blocks }]);
}

/** One entry with all that the caller may see of it. Refuses one that they may not see, as one that is not there. */
export async function showRegisterEntry(app: App, caller: Caller, id: number, said?: string): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const entry = await registerEntryById(app.db, app.workingGroupId, id);
  if (!entry || !maySeeRegisterEntry(entry, roles, caller.person.id)) throw new Refusal('registers.gone');
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = typeOf(registers, entry.type);
  const person = await personEnteringRegisters(app.db, app.workingGroupId, caller.person.id, roles);
  const message = registerEntryMessage(entry, type, registerFieldsSeen(fieldsOf(registers, type), roles), {
    language,
    mayName: roles.coordinator,
    today: dateIn(caller.now, caller.person.timeZone),
    mayCorrect: mayCorrectEntry(type, entry, person),
    files: (await storedFilesOfSubject(app.db, { entry: id })).length,
    asked: entryCommitmentBlocks(await entryCommitmentsOf(app.db, id), { roles, person: caller.person.id, language }),
    ...(said !== undefined && { said }),
  });
  return { messages: [message], visibleTo: 'sender', awaits: null };
}
