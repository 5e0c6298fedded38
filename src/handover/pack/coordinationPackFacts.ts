import { startOfDate } from '../../calendar/workingTime.ts';
import type { Db } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';
import {
  commitmentFact,
  commitmentsOfOffice,
  dateForAll,
  datesAhead,
  dueDates,
  entryFacts,
  type PackScope,
  decidedIds,
} from './factsOfEveryPack.ts';
import type { PackFacts } from './pack.ts';
import { issueDatesForPack, roundsAheadForPack } from './store.ts';

/**
 * What waits for whoever coordinates: rounds with what is to be read, questions to posts that nobody has answered, what the coordination
 * has asked for and what is asked of nobody, the entries of who leaves, and the dates ahead.
 */
export async function coordinationPackFacts(db: Db, scope: PackScope, language: Language): Promise<PackFacts> {
  const { workingGroupId, from, until, answers, leaver } = scope;
  const rounds = await roundsAheadForPack(db, workingGroupId);
  const decided = new Set(decidedIds(scope, 'commitment'));
  const open = await commitmentsOfOffice(db, scope);
  const commitments = open
    .filter(({ id, owner, askers }) => owner === null || askers.people.includes(leaver ?? 0) || decided.has(id))
    .map((one) => commitmentFact(one, 'asks', language));
  const entries = await entryFacts(db, scope, language);
  const ofRounds = rounds.flatMap(({ label: words, opensAt, dueAt, closesAt }) => [
    dateForAll({ on: opensAt, what: 'opens', words }),
    dateForAll({ on: dueAt, what: 'due', words }),
    dateForAll({ on: closesAt, what: 'closes', words }),
  ]);
  const issues = await issueDatesForPack(db, workingGroupId);
  const ofIssues = issues.map(({ number, publishOn }) =>
    dateForAll({ on: publishOn, what: 'bulletin', words: String(number) }),
  );
  return {
    until,
    rounds: rounds.flatMap(({ id, label, opensAt, dueAt, state, assignments }) => {
      const received = assignments.filter(({ update }) => update !== null);
      const waiting = received.filter(({ review }) => review === 'waiting').length;
      const isDone = state === 'scheduled' || (state === 'closed' && waiting === 0);
      const counts = { expected: assignments.length, received: received.length, waiting };
      return isDone ? [] : [{ id, label, dueAt, ...counts, at: startOfDate(opensAt, scope.timeZone) }];
    }),
    actions: [],
    commitments,
    entries,
    questions: rounds.flatMap(({ id, label, assignments }) =>
      assignments.flatMap(({ review, reviewQuestion, post, update }) =>
        review === 'asked' && reviewQuestion !== null && update
          ? [{ key: `question:${id}-${post.id}`, round: label, post: post.code, at: update.submittedAt }]
          : [],
      ),
    ),
    drafts: [],
    counterparts: [],
    dates: datesAhead([...ofRounds, ...ofIssues, ...dueDates({ commitments, entries, actions: [] })], from),
    updates: [],
    answers,
  };
}
