import { DateTime } from 'luxon';
import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { undoableUntil } from '../core/undoTime.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { judgeAbsence, type AbsenceProblem } from './judgeAbsence.ts';
import { type Away } from '../people/roles.ts';
import { actsForThemselves, requireSelfOrCoordinator } from '../people/requireCoordinator.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { DELEGATION_MONTHS, isPersonInsideGroup } from '../people/roles.ts';
import { personById } from '../people/personRecords/store.ts';
import { rolesOf, type AbsenceRecord } from '../people/store.ts';
import { absencesOf } from './store.ts';
import { cutAbsence } from './store.ts';
import { saveAbsence } from './store.ts';
import { notifyAbsenceDelegate, notifyAbsentPerson } from './notifyOfAbsence.ts';

/**
 * Records that the caller is away, or, for a coordinator, that somebody else is (`whom`, Person.id), and who stands in; whoever stands
 * in is told, and the coordinators, who may refuse it; of an absence that a coordinator enters they and the absent are told when it can no
 * more be taken back. Answers the Absence.id. Refuses dates that do not exist, are past, come in the
 * wrong order or are taken, a delegate who is the caller, is away too, or is outside the group, and more than six months of a delegate.
 */
export async function recordAbsence(app: App, caller: Caller, away: Away, whom = caller.person.id): Promise<number> {
  await requireSelfOrCoordinator(app.db, caller, whom);
  const isOwn = whom === caller.person.id;
  const toldFrom = isOwn ? caller.now : undoableUntil(caller.now);
  return inTransaction(app.db, async (tx) => {
    await requirePossibleAbsence(tx, caller, away, whom);
    const id = await saveAbsence(tx, whom, away);
    const detail = { from: away.from, to: away.to, delegate: away.delegateId };
    await audit(tx, caller, 'absence.add', `absence:${id}`, detail);
    if (!isOwn) await notifyAbsentPerson(tx, caller, { id, personId: whom, toldFrom });
    if (away.delegateId !== null)
      await notifyAbsenceDelegate(tx, caller, { id, delegateId: away.delegateId, byCoordinator: !isOwn, toldFrom });
    return id;
  });
}

/** Refuses days away that cannot be, of a person (`whom`, Person.id), in the words that `recordAbsence` refuses them with. */
export async function requirePossibleAbsence(db: Db | Tx, caller: Caller, away: Away, whom: number): Promise<void> {
  const { person, now } = caller;
  if (away.delegateId !== null) {
    const delegate = await personById(db, away.delegateId);
    if (delegate?.workingGroupId !== caller.workingGroupId) throw new Refusal('people.unknownDelegate');
    if (!isPersonInsideGroup(await rolesOf(db, delegate.id, away.from))) throw new Refusal('people.delegateOutside');
  }
  const today = dateIn(now, person.timeZone);
  const problem = judgeAbsence(away, {
    personId: whom,
    today,
    own: await absencesOf(db, whom, today),
    ofDelegate: away.delegateId === null ? [] : await absencesOf(db, away.delegateId, today),
  });
  if (problem) throw refusalFor(problem, person.language);
}

/** The absence that the caller is in, else their next one; refuses where there is none. */
export async function nextAbsence(db: Db | Tx, { person, now }: Caller): Promise<AbsenceRecord> {
  const [next] = await absencesOf(db, person.id, dateIn(now, person.timeZone));
  if (!next) throw new Refusal('people.notAway');
  return next;
}

/**
 * Ends an absence of the caller (Absence.id): yesterday was its last day; one that has not begun is called off. Answers the absence as
 * it was; refuses one that is over, was called off, or is another's.
 */
export async function endAbsence(app: App, caller: Caller, id: number): Promise<AbsenceRecord> {
  const person = actsForThemselves(caller);
  const { now } = caller;
  return inTransaction(app.db, async (tx) => {
    // A delegate stands in by the group's calendar: whichever of the two days is the earlier ends that too.
    const days = [person.timeZone, await zoneOfGroup(tx, app.workingGroupId)].map((zone) => dateIn(now, zone));
    const [today = ''] = days.toSorted();
    const ended = (await absencesOf(tx, person.id, today)).find((one) => one.id === id);
    if (!ended) throw new Refusal('people.absenceOver');
    const yesterday = DateTime.fromISO(today, { zone: 'utc' }).minus({ days: 1 }).toISODate();
    await cutAbsence(tx, ended, yesterday ?? today);
    await audit(tx, caller, 'absence.end', `absence:${id}`, { from: ended.from, to: ended.to });
    return ended;
  });
}

function refusalFor(problem: AbsenceProblem, language: Language): Refusal {
  const written = (date: string) => writeDate(date, language);
  switch (problem.problem) {
    case 'noSuchDate':
      return new Refusal('people.noSuchDate', { date: problem.date });
    case 'endsBeforeStart':
      return new Refusal('people.endsBeforeStart', { from: written(problem.from), to: written(problem.to) });
    case 'inThePast':
      return new Refusal('people.inThePast', { from: written(problem.from), today: written(problem.today) });
    case 'overlaps':
      return new Refusal('people.absenceOverlaps', { from: written(problem.from), to: written(problem.to) });
    case 'ownDelegate':
      return new Refusal('people.ownDelegate');
    case 'delegateTooLong':
      return new Refusal('people.delegateTooLong', { months: DELEGATION_MONTHS, last: written(problem.last) });
    case 'delegateAway':
      return new Refusal('people.delegateAway', { from: written(problem.from), to: written(problem.to) });
  }
}
