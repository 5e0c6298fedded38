import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { runSequences } from '../commitments/randomSequences.ts';

describe.each(databases)('a thousand random sequences on $name', ({ open }) => {
  it('double no commitment, reopen none by themselves, and leave nobody untold', async () => {
    const database = await open();
    expect(await runSequences(database.db, 2_000, 1_000)).toBeGreaterThan(4_000);
    await database.close();
  }, 3_600_000);
});
