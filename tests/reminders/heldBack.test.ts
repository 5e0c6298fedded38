import { expect, it } from 'vitest';
import { heldBack } from '../../src/reminders/heldBack.ts';

it('a reminder waits for ten minutes after the last answer', () => {
  const answered = new Date('2026-02-02T08:00:00Z');
  const until = new Date('2026-02-02T08:10:00Z');
  expect(heldBack(null, answered)).toBeNull();
  expect(heldBack(answered, answered)).toEqual(until);
  expect(heldBack(answered, new Date('2026-02-02T08:09:59Z'))).toEqual(until);
  expect(heldBack(answered, until)).toBeNull();
});
