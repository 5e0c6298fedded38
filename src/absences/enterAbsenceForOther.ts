import { labelledText } from '../language/labelledText.ts';
import { writeDate } from '../calendar/dates.ts';
import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { isUndoable } from '../core/undoTime.ts';
import { inTransaction } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import { coordinatorsAsOutboxRecipients } from '../outbox/outboxRecipients.ts';
import { peopleNames } from '../people/posts/store.ts';
import { personById } from '../people/personRecords/store.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { Away } from '../people/roles.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, doneReply, textReply } from '../protocol/textReply.ts';
import { recordAbsence, requirePossibleAbsence } from './recordAbsence.ts';
import { absenceEnteredText, delegateText, delegationText, postsDuringAbsence } from './absenceMessages.ts';
import * as intents from './intents.ts';
import { absenceById, callAbsenceOff, whenAbsenceEntered } from './store.ts';

/** Days away that a coordinator enters for somebody else. */
interface AbsenceOfOther {
  whom: { id: number; name: string };
  away: Away;
  delegate: { id: number; name: string } | null;
}

/** Shows an absence that a coordinator says of somebody else, and what each of those concerned will read; enters nothing. */
export async function previewAbsenceForOther(app: App, caller: Caller, absence: AbsenceOfOther): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { whom, away, delegate } = absence;
  await requirePossibleAbsence(app.db, caller, away, whom.id);
  const { language } = caller.person;
  const posts = await postsDuringAbsence(app.db, { personId: whom.id, from: away.from });
  const written = { ...away, person: whom, delegate };
  const text = translate(language, 'reminders.awaySure', writtenOf(absence, caller));
  const told = [labelledText(whom.name, absenceEnteredText(written, posts, language), language)];
  if (delegate) {
    told.push(labelledText(delegate.name, delegateText(written, posts, 'coordinator', language), language));
    const coordinators = await coordinatorsAsOutboxRecipients(app.db, app.workingGroupId, caller.now);
    const others = coordinators.filter((id) => id !== caller.person.id);
    const names = await peopleNames(app.db, others);
    const heard = delegationText({ ...written, delegate }, posts, language);
    told.push(...others.map((id) => labelledText(names.get(id) ?? '', heard, language)));
  }
  const intent = intents.enterAbsence.of({
    person: whom.id,
    from: away.from,
    to: away.to,
    ...(delegate && { delegate: delegate.id }),
  });
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'list', items: told },
    {
      kind: 'actions',
      actions: [
        { label: translate(language, 'reminders.awayYes'), intent, style: 'primary' },
        { label: translate(language, 'reminders.awayNo'), intent: doorIntents.cancel.of({}) },
      ],
    },
  ];
  return blocksReply(text, blocks);
}

/** Enters the absence that was shown; those concerned are told when it can no more be taken back. */
export async function enterAbsenceForOther(
  app: App,
  caller: Caller,
  { person, from, to, delegate: standsIn }: FieldsOf<typeof intents.enterAbsence>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const whom = await personOfGroup(app, person);
  const delegate = standsIn === undefined ? null : await personOfGroup(app, standsIn);
  const away = { from, to, delegateId: delegate?.id ?? null };
  const absence = await recordAbsence(app, caller, away, whom.id);
  const text = translate(caller.person.language, 'reminders.awayEntered', writtenOf({ whom, away, delegate }, caller));
  const label = translate(caller.person.language, 'reminders.awayTakeBack');
  return doneReply(text, [{ label, intent: intents.takeAbsenceBack.of({ absence }) }]);
}

/** Takes an absence back that a coordinator entered for somebody else, while nobody has been told. */
export async function takeAbsenceBackCommand(app: App, caller: Caller, id: number): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  await inTransaction(app.db, async (tx) => {
    const found = await absenceById(tx, id);
    const entered = await whenAbsenceEntered(tx, id);
    if (found?.person.workingGroupId !== app.workingGroupId || !entered) throw new Refusal('people.absenceOver');
    if (entered.by === found.personId) throw new Refusal('reminders.awayOwn', { name: found.person.name });
    if (!isUndoable(entered.at, caller.now)) throw new Refusal('reminders.awayUndoLate', { name: found.person.name });
    if (!(await callAbsenceOff(tx, id))) throw new Refusal('people.absenceOver');
    await audit(tx, caller, 'absence.undo', `absence:${id}`, { person: found.personId });
  });
  const text = translate(language, 'reminders.awayTakenBack');
  return textReply(text, [], { tone: 'good', replacesSource: true });
}

async function personOfGroup(app: App, id: number): Promise<{ id: number; name: string }> {
  const found = await personById(app.db, id);
  if (found?.workingGroupId !== app.workingGroupId) throw new Refusal('people.unknownDelegate');
  return { id, name: found.name };
}

function writtenOf({ whom, away, delegate }: AbsenceOfOther, { person: { language } }: Caller) {
  return {
    name: whom.name,
    days: away.from === away.to ? 1 : 2,
    from: writeDate(away.from, language),
    to: writeDate(away.to, language),
    delegate: delegate?.name ?? 'none',
  };
}
