import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendUpdateReminderNow } from '../../src/updates/sendUpdateReminderNow.ts';
import { REMINDER } from '../../src/reminders/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { cairo, geneva, newReminderWorld } from './world.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await databases[0].open()));
afterAll(() => test.close());

it('reminds once where the coordinator’s word comes again because a process died over it', async () => {
  const world = await newReminderWorld(test.db, [geneva, cairo]);
  const caller = (at: string) => world.caller(world.coordinator, at);
  const sayIt = async (at: string) => (await sendUpdateReminderNow(world.app, caller(at))).messages[0]?.text;
  const said = await sayIt('2026-02-03T09:00:00Z');
  expect(await sayIt('2026-02-03T09:00:40Z')).toBe(said);
  await world.deliver('2026-02-03T09:01:00Z');
  expect(world.heard.filter(({ kind }) => kind === REMINDER)).toHaveLength(2);
  await sayIt('2026-02-03T10:00:00Z');
  await world.deliver('2026-02-03T10:00:01Z');
  expect(world.heard.filter(({ kind }) => kind === REMINDER)).toHaveLength(4);
});
