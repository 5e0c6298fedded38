import fc from 'fast-check';
import { addDays } from '../../src/calendar/workingTime.ts';
import { wallCalendars } from './stations.ts';

/** What happens to a working group in 2026: who sits where, who answers when, who is away, who says "later", who is spared. */
export interface GroupYear {
  posts: { station: number; alternate: boolean; answers: readonly (number | null)[] }[];
  absences: { post: number; holder: 'focalPoint' | 'alternate'; from: string; days: number; delegate: number | null }[];
  snoozes: { post: number; on: string; days: number }[];
  pauses: { post: number; from: string; days: number }[];
}

const day = fc.integer({ min: 25, max: 345 }).map((days) => addDays('2026-01-01', days));
const post = fc.integer({ min: 0, max: 23 });
/** Days after the opening on which a post answers; null: it stays silent. */
const answer = fc.option(fc.integer({ min: 0, max: 130 }), { freq: 3 });

export const groupYears: fc.Arbitrary<GroupYear> = fc.record({
  posts: fc.array(
    fc.record({
      station: fc.integer({ min: 0, max: wallCalendars.length - 1 }),
      alternate: fc.boolean(),
      answers: fc.tuple(answer, answer),
    }),
    { minLength: 24, maxLength: 24 },
  ),
  absences: fc.array(
    fc.record({
      post,
      holder: fc.constantFrom('focalPoint' as const, 'alternate' as const),
      from: day,
      days: fc.integer({ min: 1, max: 20 }),
      delegate: fc.option(post),
    }),
    { minLength: 10, maxLength: 40 },
  ),
  snoozes: fc.array(fc.record({ post, on: day, days: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 }),
  pauses: fc.array(fc.record({ post, from: day, days: fc.integer({ min: 1, max: 20 }) }), { maxLength: 4 }),
});

/** The two rounds: the second comes by the rule that repeats the first. */
export const rounds = [
  { opensAt: '2026-02-02', dueAt: '2026-04-30', closesAt: '2026-06-15' },
  { opensAt: '2026-08-02', dueAt: '2026-10-31', closesAt: '2026-12-15' },
] as const;
