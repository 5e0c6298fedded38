import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { refuseWrongWeekday } from '../../calendar/refuseWrongWeekday.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { addDays } from '../../calendar/workingTime.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { dateExists } from '../../calendar/dates.ts';
import { findPeople } from '../../people/findByName.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { personById } from '../../people/personRecords/store.ts';
import type { GrantRole } from '../../people/roles.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import { withMentionedNames } from '../../protocol/mention.ts';
import type { Block, Reply } from '../../protocol/message.ts';
import { blocksReply, promptReply, doneReply, textReply } from '../../protocol/textReply.ts';
import * as intents from '../intents.ts';
import { appointeesWithAddress } from '../store.ts';
import { changeGrant, type GrantChange, judgeGrant, undoGrants } from './changeGrant.ts';
import { grantText } from './grantMessages.ts';
import { parseGrant } from './parseGrant.ts';
import { grantHeldFrom } from './store.ts';
import { refuseReversedAppointment } from '../refuseReversedAppointment.ts';

/**
 * "grant editor to Maria López from 1 March", "grant coordinator to Maria until 30 June": a role in the group that somebody gets, or has
 * until a day. Shows first what they will read; can be taken back for ten minutes.
 */
export async function grantCommand(
  app: App,
  caller: Caller,
  { words = '' }: FieldsOf<typeof intents.grant>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  if (words.trim() === '') return promptReply(translate(language, 'people.grantAsk'), intents.grant.of({}));
  const today = dateIn(caller.now, timeZone);
  const said = parseGrant(words, today);
  refuseWrongWeekday(said, language);
  const { role, email } = said;
  if (role === null || (said.who === '' && email === null))
    throw new Refusal('people.grantUnclear', { words: withMentionedNames(words).trim() });
  for (const date of [said.from, said.to])
    if (date !== null && !dateExists(date)) throw new Refusal('people.noSuchDate', { date });
  const found =
    email === null
      ? await findPeople(app.db, app.workingGroupId, said.who, today)
      : await appointeesWithAddress(app.db, app.workingGroupId, email);
  const [person, ...others] = found;
  const name = email ?? withMentionedNames(said.who);
  if (!person) throw new Refusal('people.grantUnknown', { name });
  if (others.length > 0)
    throw new Refusal('people.appointSeveral', { name, names: found.map((one) => one.name).join(', ') });
  return preview(app, caller, await changeMeant(app, { person, role, from: said.from, to: said.to }, caller));
}

/** Does what was shown; where the role has changed since, shows it anew. */
export async function makeGrant(
  app: App,
  caller: Caller,
  { person: id, role, from, to, ends, wasTo }: FieldsOf<typeof intents.makeGrant>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const known = await personById(app.db, id);
  if (known?.workingGroupId !== app.workingGroupId) throw new Refusal('people.undoGone');
  const person = { id: known.id, name: known.name };
  const change: GrantChange = {
    person,
    role,
    from,
    to: to ?? null,
    ends: ends === undefined ? null : { id: ends, wasTo: wasTo ?? null },
  };
  refuseReversedAppointment(change, caller);
  const { language } = caller.person;
  const grant = await changeGrant(app, caller, change);
  const undo = { label: translate(language, 'people.appointUndo'), intent: intents.undoGrant.of({ grant }) };
  return doneReply(translate(language, 'people.grantDone', writtenOf(change, caller)), [undo]);
}

/** Takes it back, and says so. */
export async function undoGrantCommand(
  app: App,
  caller: Caller,
  { grant, and }: FieldsOf<typeof intents.undoGrant>,
): Promise<Reply> {
  await undoGrants(app, caller, and === undefined ? [grant] : [grant, and]);
  const text = translate(caller.person.language, 'people.grantUndone');
  return textReply(text, [], { tone: 'good', replacesSource: true });
}

/** A new role, or another last day for one that they have. Refuses what would change nothing, and days that are past. */
async function changeMeant(
  app: App,
  {
    person,
    role,
    from,
    to,
  }: { person: { id: number; name: string }; role: GrantRole; from: string | null; to: string | null },
  caller: Caller,
): Promise<GrantChange> {
  const { language, timeZone } = caller.person;
  const today = dateIn(caller.now, timeZone);
  for (const date of [from, to])
    if (date !== null && date < today) throw new Refusal('people.grantPast', { date: writeDate(date, language) });
  if (from !== null) refuseReversedAppointment({ from, to }, caller);
  const held = await grantHeldFrom(app.db, person.id, role, from ?? today);
  if (!held) return { person, role, from: from ?? today, to, ends: null };
  if (held.to === to || (to !== null && to < held.from))
    throw new Refusal('people.grantedAlready', {
      name: person.name,
      role,
      from: writeDate(held.from, language),
      to: held.to === null ? 'none' : writeDate(held.to, language),
    });
  return { person, role, from: held.from, to, ends: { id: held.id, wasTo: held.to } };
}

function writtenOf({ person, role, from, to, ends }: GrantChange, { person: { language } }: Caller) {
  return {
    name: person.name,
    role,
    from: writeDate(from, language),
    to: to === null ? 'none' : writeDate(to, language),
    held: ends ? 'yes' : 'no',
  };
}

/** What a coordinator whose role ends reads of the handover that is made of it. */
function handoverTold({ role, to, ends }: GrantChange, language: Language): Block[] {
  if (role !== 'coordinator' || !ends || to === null) return [];
  const post = translate(language, 'handover.coordination');
  const from = writeDate(addDays(to, 1), language);
  return [{ kind: 'quote', text: translate(language, 'handover.leaving', { post, from, name: 'none' }) }];
}

async function preview(app: App, caller: Caller, change: GrantChange): Promise<Reply> {
  await judgeGrant(app.db, app.workingGroupId, change);
  const { language } = caller.person;
  const { person, role, from, to, ends } = change;
  const text = translate(language, 'people.grantSure', writtenOf(change, caller));
  const intent = intents.makeGrant.of({
    person: person.id,
    role,
    from,
    ...(to !== null && { to }),
    ...(ends && { ends: ends.id, ...(ends.wasTo !== null && { wasTo: ends.wasTo }) }),
  });
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'quote', text: grantText({ role, from, to, ended: ends !== null }, language) },
    ...handoverTold(change, language),
    { kind: 'actions', actions: [{ label: translate(language, 'people.grantNow'), intent, style: 'primary' }] },
  ];
  return blocksReply(text, blocks);
}
