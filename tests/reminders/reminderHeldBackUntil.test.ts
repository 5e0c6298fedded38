import { expect, it } from 'vitest';
import { reminderHeldBackUntil } from '../../src/reminders/reminderHeldBackUntil.ts';

it('a reminder waits for ten minutes after the last answer', () => {
  const answered = new Date('2026-02-02T08:00:00Z');
  const until = new Date('2026-02-02T08:10:00Z');
  expect(reminderHeldBackUntil(null, answered)).toBeNull();
  expect(reminderHeldBackUntil(answered, answered)).toEqual(until);
  expect(reminderHeldBackUntil(answered, new Date('2026-02-02T08:09:59Z'))).toEqual(until);
  expect(reminderHeldBackUntil(answered, until)).toBeNull();
});
