import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepSlackButtonValues, keptSlackButtonValue } from '../../handlers/slack/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

describe.each(databases)('long button values, on $name', ({ open }) => {
  const now = new Date('2000-04-03T08:00:00Z');
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(async () => database.close());

  it('are kept under their names', async () => {
    await keepSlackButtonValues(database.db, new Map([['#a', '{"kind":"help"}']]), now);
    await keepSlackButtonValues(database.db, new Map([['#a', '{"kind":"help"}']]), now);
    expect([await keptSlackButtonValue(database.db, '#a'), await keptSlackButtonValue(database.db, '#b')]).toEqual([
      '{"kind":"help"}',
      null,
    ]);
  });
});
