import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databases, temporaryFolder, type TestDatabase } from '../support/databases.ts';
import { focal } from '../support/processes.ts';
import { worldsOf } from '../support/worlds.ts';
import { busyGroup, type World } from './world.ts';

// Each test starts a process, of two to five seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

describe.each(databases)('focal personal-data on $name', (kind) => {
  const openWorld = worldsOf(kind, busyGroup);
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  it('writes what is held about one person, and the record says so', async () => {
    const { code, out, err } = await focal(database.url, 'personal-data', 'Fatou@example.org');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ person: { key: 'staff-4711', email: 'fatou@example.org' } });
    const acts = await database.db.auditEvent.findMany({ where: { action: 'person.export' } });
    expect(acts).toMatchObject([{ subject: `person:${world.fatou}`, actorId: null, channel: 'cli', detail: null }]);
  });

  it('writes a document to read into a file that only its owner may open', async () => {
    const file = join(temporaryFolder(), 'fatou.pdf');
    expect(await focal(database.url, 'personal-data', 'staff-4711', '--out', file)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('erases somebody who cannot ask in the chat, when it is said twice', async () => {
    const { db } = database;
    const asked = await focal(database.url, 'erase-person', 'staff-4711', '--take-words');
    expect(asked).toMatchObject({
      code: 0,
      out: 'Fatou Example is meant, and nothing was erased: add --yes to erase them for good.\n',
    });
    expect(await db.person.count({ where: { erasedAt: null } })).toBe(2);
    const done = await focal(database.url, 'erase-person', 'staff-4711', '--take-words', '--yes');
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('taken back from the bulletin: 1.') as string });
    const { key } = await db.person.findUniqueOrThrow({ where: { id: world.fatou } });
    expect(key).toBe(`erased:${world.fatou}`);
    const last = await focal(database.url, 'erase-person', 'carla', '--yes');
    expect(last).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('You are the only coordinator') as string,
    });
    expect(await focal(database.url, 'erase-person', key, '--yes')).toMatchObject({ code: 1, out: '' });
  });

  it('says who is not known, and ends with 1', async () => {
    expect(await focal(database.url, 'personal-data', 'nobody')).toEqual({
      code: 1,
      out: '',
      err: 'Nobody in the roster has the key or the e-mail address "nobody".\n',
    });
  });
});
