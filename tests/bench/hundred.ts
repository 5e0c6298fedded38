import { systemActor } from '../../src/core/context.ts';
import { type Db, inTransaction } from '../../src/db/db.ts';
import { dateIn } from '../../src/calendar/dates.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { addPlaceholderPeople } from '../../src/people/placeholderPeople.ts';
import { openRound } from '../../src/rounds/changeRoundState.ts';
import { roundAssignmentsToUpdate } from '../../src/updates/store.ts';
import { sampleRound } from '../support/roundFixture.ts';
import { createApp } from '../../src/app/app.ts';

export const HUNDRED = 100;

/** Posts that are asked these days, a hundred where no number is said, each with a focal point. */
export async function seatPosts(db: Db, count = HUNDRED): Promise<{ code: string; personId: number }[]> {
  const now = new Date();
  const inDays = (days: number): string => dateIn(new Date(now.getTime() + days * 86_400_000), 'UTC');
  const { round, posts, ...sample } = sampleRound();
  const [pattern] = posts;
  const file = {
    ...sample,
    round: { ...round, opensAt: inDays(-10), dueAt: inDays(10), closesAt: inDays(20) },
    posts: Array.from({ length: count }, (_, n) => ({ ...pattern, code: `P${n}`, language: 'en' })),
    updates: [],
  };
  const report = await importFile(db, 'BENCH', { name: 'round.json', content: JSON.stringify(file) }, now);
  const { workingGroupId } = report;
  const roundId = report.round?.id ?? 0;
  const app = createApp({ db, workingGroupId, reportBug: String });
  await openRound(app, systemActor(app, 'cli', now), roundId);
  await inTransaction(db, (tx) => addPlaceholderPeople(tx, workingGroupId, file.round.opensAt));
  const assignments = await roundAssignmentsToUpdate(db, roundId);
  return Promise.all(
    assignments.map(async ({ post: { id: postId, code } }) => {
      const { personId } = await db.appointment.findFirstOrThrow({ where: { postId } });
      return { code, personId };
    }),
  );
}

/** A share of sorted waits: how long that many waited at most, in milliseconds. */
export function quantile(waits: readonly number[], share: number): number {
  const sorted = waits.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

/** What a hundred people waited at once, several times, in milliseconds. */
export function waitsInWords(waits: readonly number[]): string {
  const at = (share: number): string => quantile(waits, share).toFixed(0).padStart(5);
  return `acknowledges ${HUNDRED} at once: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, longest ${at(1)} ms`;
}
