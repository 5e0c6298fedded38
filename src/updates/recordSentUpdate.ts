import { recordActions } from '../actions/recordActions.ts';
import { recordNeeds } from '../commitments/recordNeeds.ts';
import { takeContributionsFromUpdate } from '../contributions/takeContributionsFromUpdate.ts';
import { audit } from '../core/audit.ts';
import type { Caller } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { formEntryMark } from '../forms/answerOrigin.ts';
import { type AnswerMarks, formAnswersFromRows, formAnswersToRows, formMarksFromRows } from '../forms/answerRows.ts';
import type { Answers, GroupItem } from '../forms/answers.ts';
import { type GroupQuestion, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { patOwnerOfGroup } from '../people/group/store.ts';
import { obstaclesInUpdate } from './obstaclesInUpdate.ts';
import { recordUpdate, rowsOfUpdate, standingUpdate, type StandingUpdate, updateEntryKey } from './store.ts';
import { updateWithUnlocked } from './acceptedUpdateLock.ts';
import type { Assignment } from './openUpdateOfAssignment.ts';

/** Records an update with all that belongs to it: answers, needs, actions, bulletin items, the record of acts and the thanks. */
export async function recordSentUpdate(
  tx: Tx,
  caller: Caller,
  assignment: Assignment,
  { answers, ...marks }: AnswerMarks & { answers: Answers },
  how: { nilReturn: boolean; seconds: number | null; reason: string | null },
): Promise<StandingUpdate> {
  const { round, post, instrument } = assignment;
  const revision = (assignment.standing?.revision ?? 0) + 1;
  const update = {
    roundId: round.id,
    postId: post.id,
    revision,
    state: revision === 1 ? ('submitted' as const) : ('amended' as const),
    ...how,
    late: assignment.timing === 'late',
    submittedAt: caller.now,
    submittedBy: caller.person.id,
    channel: caller.channel,
  };
  const id = await recordUpdate(tx, update, formAnswersToRows(instrument, answers, marks), assignment.lock);
  const of = { updateId: id, roundId: round.id, postId: post.id };
  const needs = feeding('needs', assignment);
  const stated = needs.flatMap(({ key, visibility }) =>
    ((answers[key] ?? []) as GroupItem[]).map((item, at) => ({
      ...needOf(item),
      visibility,
      entry: formEntryMark(marks.entries, key, at).key ?? updateEntryKey(id, at),
    })),
  );
  const broughtNeeds = needs.flatMap(
    ({ key }) => assignment.brought.entries[key]?.flatMap((mark) => mark.key ?? []) ?? [],
  );
  const obstacles = obstaclesInUpdate(assignment.instrument, answers, {
    language: caller.person.language,
    ownerCode: await patOwnerOfGroup(tx, round.workingGroupId),
  });
  await recordNeeds(tx, caller, of, [...stated, ...obstacles.stated], [...broughtNeeds, ...obstacles.gone]);
  await recordActions(tx, post.id);
  await takeContributionsFromUpdate(tx, {
    workingGroupId: round.workingGroupId,
    updateId: id,
    postId: post.id,
    personId: caller.person.id,
    items: how.nilReturn
      ? []
      : feeding('bulletin', assignment).flatMap(({ key }) => (answers[key] ?? []) as GroupItem[]),
    now: caller.now,
  });
  const action = how.nilReturn ? 'update.nilReturn' : 'update.submit';
  await audit(tx, caller, action, `update:${id}`, { round: round.label, post: post.code, revision });
  await enqueue(tx, {
    workingGroupId: round.workingGroupId,
    key: `thanks:${id}`,
    to: { kind: 'person', id: caller.person.id },
    kind: 'thanks',
    body: { update: id },
    notBefore: caller.now,
    now: caller.now,
  });
  const standing = await standingUpdate(tx, round.id, post.id);
  if (!standing) throw new Error(`update ${id} does not stand`);
  return standing;
}

/** Of an accepted update, what was not unlocked stays as it stands, whatever the draft says. */
export async function updateWithLockedKept(
  tx: Tx,
  { lock, standing, instrument }: Assignment,
  sent: AnswerMarks & { answers: Answers },
) {
  if (!lock.accepted || !standing) return sent;
  const rows = await rowsOfUpdate(tx, standing.id);
  const before = { answers: formAnswersFromRows(instrument, rows), ...formMarksFromRows(instrument, rows) };
  return updateWithUnlocked(instrument, lock, { before, sent });
}

function feeding(what: 'needs' | 'bulletin', { instrument }: Assignment): GroupQuestion[] {
  return instrumentQuestionsOf(instrument).filter(
    (one): one is GroupQuestion => one.kind === 'group' && one.feeds === what,
  );
}

function needOf(item: GroupItem): { text: string; ownerCode: string | null; by: string | null } {
  const word = (key: string): string | null => (typeof item[key] === 'string' ? item[key] : null);
  return { text: word('text') ?? '', ownerCode: word('from'), by: word('by') };
}
