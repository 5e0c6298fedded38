import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../support/replies.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { handoverWorld, type Name } from '../handover/world.ts';

/** What takes a date in words, said by whom; 1 September 2000 is a Friday, 15 September too. */
const commands: [who: Name, words: string][] = [
  ['coordinator', 'appoint chi of WGGI to Manila from Monday 1 September'],
  ['coordinator', 'chi of WGGI answers for Manila from Monday 1 September'],
  ['coordinator', 'grant editor to chi of WGGI from Monday 1 September'],
  ['coordinator', 'handover coordination to chi of WGGI from Monday 1 September'],
  ['coordinator', 'handover Manila to chi of WGGI from Monday 1 September'],
  ['coordinator', 'pause Manila until Monday 1 September: the office moves'],
  ['coordinator', 'extend Round 2000 to Monday 1 September'],
  ['coordinator', 'round new opens Monday 1 September, due 15 September'],
  ['coordinator', 'register briefing Monday 1 September Migrants and AIDS'],
  ['coordinator', 'register formación lunes 1 de septiembre Migrantes y sida'],
  ['ana', 'remind me on Monday 1 September'],
  ['ana', 'away from Monday 1 September to 15 September'],
];

describe.each(databases.slice(0, 1))('a weekday that does not fit its date', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await handoverWorld(database.db);
  });
  afterEach(() => database.close());

  it.each(commands)('is told, and nothing is done (%s: %s)', async (who, words) => {
    expect(textOf(await world.says(who, words))).toContain('it is Friday 1 September 2000');
    const right = words.replace('Monday', 'Friday').replace('lunes', 'viernes');
    expect(textOf(await world.says(who, right))).not.toContain('weekday');
  });
});
