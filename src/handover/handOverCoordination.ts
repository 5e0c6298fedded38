import { labelledText } from '../language/labelledText.ts';
import type { AppointmentWords } from '../appointments/parseAppointment.ts';
import { writeGrant, type GrantChange } from '../appointments/grants/changeGrant.ts';
import { grantText } from '../appointments/grants/grantMessages.ts';
import { grantHeldFrom } from '../appointments/grants/store.ts';
import { appointeesWithAddress } from '../appointments/store.ts';
import { undoGrant } from '../appointments/intents.ts';
import { dateExists, dateIn, writeDate } from '../calendar/dates.ts';
import { refuseWrongWeekday } from '../calendar/refuseWrongWeekday.ts';
import { addDays } from '../calendar/workingTime.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import { findPeople } from '../people/findByName.ts';
import { personById } from '../people/personRecords/store.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import { decodeMentions, withMentionedNames, withoutMentions } from '../protocol/mention.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, doneReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';

/** The roles that change when the coordination goes on: one is given, unless it is held already, and the caller's own ends. */
interface Changes {
  given: GrantChange | null;
  ended: GrantChange & { to: string };
}

/**
 * "handover coordination to Maria López from 1 March": shows first what both will read. Refuses whoever is not coordinator, a last day, and
 * whatever else the words say, as nothing would come of it.
 */
export async function previewCoordinationHandover(
  app: App,
  caller: Caller,
  words: AppointmentWords & { whole: string },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const today = dateIn(caller.now, timeZone);
  refuseWrongWeekday(words, language);
  const { from, to, email } = words;
  for (const date of [from, to])
    if (date !== null && !dateExists(date)) throw new Refusal('people.noSuchDate', { date });
  const said = words.parts[0]?.where ?? '';
  const [person, ...others] =
    email === null
      ? await findPeople(app.db, app.workingGroupId, said, today)
      : await appointeesWithAddress(app.db, app.workingGroupId, email);
  const name = withMentionedNames(said);
  if (!person) throw new Refusal('people.grantUnknown', { name });
  if (others.length > 0)
    throw new Refusal('people.appointSeveral', { name, names: [person, ...others].map((one) => one.name).join(', ') });
  if (words.role === 'alternate' || (decodeMentions(said).length > 0 && withoutMentions(said) !== ''))
    throw new Refusal('handover.coordinationRest', { words: withMentionedNames(words.whole).trim() });
  if (to !== null)
    throw new Refusal('handover.coordinationUntil', {
      name: person.name,
      from: writeDate(from ?? today, language),
      to: writeDate(to, language),
    });
  const { given, ended } = await changesOf(app, caller, person, from ?? today);
  const text = translate(language, 'handover.coordinationSure', writtenOf(person.name, from ?? today, caller));
  const post = translate(language, 'handover.coordination');
  const told = [
    ...(given ? [labelledText(person.name, grantText({ ...given, ended: false }, language), language)] : []),
    labelledText(person.name, translate(language, 'handover.taking', { post, leaver: caller.person.name }), language),
    labelledText(caller.person.name, grantText({ ...ended, ended: true }, language), language),
    labelledText(
      caller.person.name,
      translate(language, 'handover.leaving', { post, ...writtenOf(person.name, from ?? today, caller) }),
      language,
    ),
  ];
  const intent = intents.handOverCoordination.of({ person: person.id, from: from ?? today });
  const label = translate(language, 'handover.coordinationNow');
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'list', items: told },
    { kind: 'actions', actions: [{ label, intent, style: 'primary' }] },
  ];
  return blocksReply(text, blocks);
}

/** Gives the coordination to whoever was shown, and lets the caller's own role end the day before; both in one transaction. */
export async function handOverCoordination(
  app: App,
  caller: Caller,
  { person: id, from }: FieldsOf<typeof intents.handOverCoordination>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const known = await personById(app.db, id);
  if (known?.workingGroupId !== app.workingGroupId) throw new Refusal('people.undoGone');
  const { given, ended } = await changesOf(app, caller, { id, name: known.name }, from);
  const made = await inTransaction(app.db, async (tx) => {
    const and = given ? await writeGrant(tx, app, caller, given) : null;
    return { grant: await writeGrant(tx, app, caller, ended), ...(and !== null && { and }) };
  });
  const { language } = caller.person;
  const undo = { label: translate(language, 'people.appointUndo'), intent: undoGrant.of(made) };
  return doneReply(translate(language, 'handover.coordinationDone', writtenOf(known.name, from, caller)), [undo]);
}

async function changesOf(
  { db }: App,
  { person: self, now }: Caller,
  person: { id: number; name: string },
  from: string,
): Promise<Changes> {
  const { language, timeZone } = self;
  if (person.id === self.id) throw new Refusal('handover.coordinationSelf');
  if (from <= dateIn(now, timeZone))
    throw new Refusal('handover.coordinationPast', { date: writeDate(from, language) });
  const own = await grantHeldFrom(db, self.id, 'coordinator', dateIn(now, timeZone));
  if (!own) throw new Refusal('people.grantChanged');
  const role = 'coordinator' as const;
  const held = await grantHeldFrom(db, person.id, role, from);
  const to = addDays(from, -1);
  // Done already: noted again, it could not be taken back any more.
  if (held && own.to === to) throw new Refusal('people.grantChanged');
  return {
    given: held ? null : { person, role, from, to: null, ends: null },
    ended: { person: self, role, from: own.from, to, ends: { id: own.id, wasTo: own.to } },
  };
}

const writtenOf = (name: string, from: string, { person: { language } }: Caller) => ({
  name,
  from: writeDate(from, language),
});
