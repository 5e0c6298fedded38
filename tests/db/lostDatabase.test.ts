import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { StartRefusal } from '../../src/config/startRefusal.ts';
import { isNewDatabase, migrateDatabase } from '../../src/db/migrate.ts';
import { temporaryFolder } from '../support/databases.ts';

describe('a SQLite file', () => {
  let path: string;
  beforeEach(() => void (path = join(temporaryFolder(), 'data', 'focal.db')));

  const open = (lost?: 'replace') => migrateDatabase(`file:${path}`, undefined, lost);
  const refused = async () => {
    const error: unknown = await open().catch((thrown: unknown) => thrown);
    return error instanceof StartRefusal ? error.message : null;
  };

  it('is made where there was none, whatever else lies there, and then it is known', async () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(dirname(path), 'focal.log'), 'x');
    expect(isNewDatabase(await open())).toBe(true);
    expect(isNewDatabase(await open())).toBe(false);
  });

  it.each([
    ['was deleted', () => rmSync(path)],
    [
      'was deleted with all that SQLite keeps beside it',
      () => ['', '-wal', '-shm'].forEach((end) => rmSync(path + end, { force: true })),
    ],
    ['was emptied', () => truncateSync(path)],
  ])('that %s is not silently made anew, until somebody says so', async (_how, lose) => {
    await open();
    lose();
    expect(await refused()).toMatch(/focal\.db is gone or empty, .*Restore a backup.*npm run focal -- init/);
    expect(await refused()).not.toBeNull();
    expect(isNewDatabase(await open('replace'))).toBe(true);
    expect(await refused()).toBeNull();
  });

  it('of an older Focal, which left no mark, is missed by its log of changes', async () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}-wal`, 'changes');
    expect(await refused()).toMatch(/focal\.db-wal beside it/);
  });

  it('of an older Focal is marked when it is opened', async () => {
    await open();
    rmSync(`${path}.known`);
    await open();
    rmSync(path);
    expect(await refused()).not.toBeNull();
  });
});
