import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { runSequences } from './randomSequences.ts';

describe.each(databases)('what random people do to commitments on $name', ({ name, open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  // A thousand: `npm run test:large`.
  it('doubles nothing, reopens nothing by itself, and is told once to each whom it concerns', async () => {
    const count = name === 'SQLite' ? 60 : 20;
    expect(await runSequences(database.db, 41, count)).toBeGreaterThan(4 * count);
  }, 600_000);
});
