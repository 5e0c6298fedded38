import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import type { App, Caller } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import {
  readStoredFile,
  removeStoredFile,
  UPLOAD,
  uploadedFilesBefore,
  writeStoredFile,
} from '../../src/files/storedFilesOnDisk.ts';
import { keepFile, MOST_BYTES } from '../../src/files/keepFile.ts';
import { openFile } from '../../src/files/openFile.ts';
import {
  attachStoredFile,
  deleteFiles,
  storedFileWithSubject,
  forgetSenderOfFiles,
  type KeptFile,
  unusedFiles,
} from '../../src/files/store.ts';
import { FileNotFetched, type SentFile } from '../../src/protocol/sentFile.ts';
import { callerOf, smallGroup, type World } from '../people/smallGroup.ts';
import { databases, temporaryFolder, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { worldsOf } from '../support/worlds.ts';

const openWorld = worldsOf(databases[0], smallGroup);
const text = new TextEncoder().encode('a,b\n');

describe('a file that is kept', () => {
  let database: TestDatabase;
  let world: World;
  let app: App;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
    app = createApp({ ...world.app, dataDir: temporaryFolder() });
  });
  afterEach(() => database.close());

  const caller = (who: keyof World['person'], event?: string): Caller => ({
    ...callerOf(app, { id: world.person[who], name: who, language: 'en', timeZone: 'UTC' }, '2000-09-01'),
    ...(event !== undefined && { event }),
  });
  const sent = (more: Partial<SentFile> = {}): SentFile => ({
    name: 'list.csv',
    size: null,
    fetch: () => Promise.resolve(text),
    ...more,
  });
  const keep = (file = sent(), by = caller('ana')): Promise<KeptFile> =>
    keepFile(app, by, file, (_, kind, content) => Promise.resolve({ kind, width: null, height: null, content }));
  const onDisk = () => readdir(join(app.dataDir, 'files')).catch(() => []);
  const attached = (id: number, by: keyof World['person'] = 'ana', action = '1.0') =>
    inTransaction(database.db, (tx) =>
      attachStoredFile(tx, { id, sentBy: world.person[by] }, { post: world.post.manila, action }, null),
    );

  it('is that of its sender, byte for byte, and of nobody else', async () => {
    const { id } = await keep();
    expect(await openFile(app, caller('ana'), id)).toMatchObject({ name: 'list.csv', kind: 'text', bytes: 4 });
    expect(Buffer.compare((await openFile(app, caller('ana'), id)).content, text)).toBe(0);
    expect(await refusal(openFile(app, caller('ben'), id))).toMatchObject({ key: 'files.gone' });
    await removeStoredFile(app.dataDir, await onDisk());
    expect(await refusal(openFile(app, caller('ana'), id))).toMatchObject({ key: 'files.gone' });
  });

  it('is kept once when its message comes twice, and then is not fetched again', async () => {
    const first = await keep(sent(), caller('ana', 'event-1'));
    const unread = sent({ fetch: () => Promise.reject(new Error('fetched again')) });
    expect(await keep(unread, caller('ana', 'event-1'))).toEqual(first);
    expect((await keep(sent(), caller('ana', 'event-2'))).id).not.toBe(first.id);
    expect(await onDisk()).toHaveLength(2);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ana\\list.csv', 'list.csv'],
    ['in\u0000voice\u202E.csv\n', 'invoice.csv'],
    ['  ', 'file'],
    [`${'x'.repeat(200)}.csv`, `${'x'.repeat(116)}.csv`],
  ])('has a name that may stand in a list: %j', async (name, kept) => {
    expect((await keep(sent({ name }))).name).toBe(kept);
  });

  it('is refused unfetched where it says that it is too large, and fetched to the limit where it says nothing', async () => {
    const never = () => Promise.reject(new Error('it was fetched'));
    expect(await refusal(keep(sent({ size: MOST_BYTES + 1, fetch: never })))).toMatchObject({
      key: 'files.tooLarge',
      parameters: { name: 'list.csv', most: 10 },
    });
    const limits: number[] = [];
    const fetch = (most: number) => Promise.resolve(limits.push(most)).then(() => text);
    await keep(sent({ size: MOST_BYTES, fetch }));
    await keep(sent({ fetch }));
    expect(limits).toEqual([MOST_BYTES, MOST_BYTES]);
  });

  it('leaves nothing behind where it is refused, and a bug stays a bug', async () => {
    const failing = (error: Error) => keep(sent({ fetch: () => Promise.reject(error) }));
    expect(await refusal(failing(new FileNotFetched('tooLarge')))).toMatchObject({ key: 'files.tooLarge' });
    expect(await refusal(failing(new FileNotFetched('notHandedOver')))).toMatchObject({ key: 'files.notHandedOver' });
    await expect(failing(new Error('the disk is full'))).rejects.toThrow('the disk is full');
    const program = sent({ fetch: () => Promise.resolve(Uint8Array.from([0x4d, 0x5a, 0])) });
    expect(await refusal(keep(program))).toMatchObject({ key: 'files.wrongKind' });
    expect([await onDisk(), await database.db.storedFile.count()]).toEqual([[], 0]);
  });

  it('goes with one thing, by its sender’s word, and is found there in its own group alone', async () => {
    const { id } = await keep();
    expect(await storedFileWithSubject(database.db, app.workingGroupId, id)).toBeNull();
    expect(await attached(id, 'ben')).toBe(false);
    expect(await attached(id)).toBe(true);
    expect(await attached(id, 'ana', '2.0')).toBe(false);
    expect(await storedFileWithSubject(database.db, app.workingGroupId, id)).toMatchObject({
      file: { id, name: 'list.csv', alternative: {} },
      to: { post: world.post.manila, action: '1.0' },
    });
    const other = await smallGroup(database.db, 'OTHER');
    expect(await storedFileWithSubject(database.db, other.app.workingGroupId, id)).toBeNull();
  });

  it('is nobody’s once its sender is forgotten: what goes with something stays without its name', async () => {
    const [loose, kept, others] = [await keep(), await keep(), await keep(sent(), caller('ben'))];
    await attached(kept.id);
    await inTransaction(database.db, (tx) => forgetSenderOfFiles(tx, world.person.ana));
    const rows = await database.db.storedFile.findMany({ orderBy: { id: 'asc' } });
    expect(rows.map(({ id, sentBy, name }) => [id, sentBy, name])).toEqual([
      [loose.id, null, ''],
      [kept.id, null, 'file'],
      [others.id, world.person.ben, 'list.csv'],
    ]);
    // At once: it belongs to nobody; the others were sent on that day and still wait.
    const unused = (before: string) => unusedFiles(database.db, app.workingGroupId, new Date(before));
    expect((await unused('2000-09-01')).map(({ id }) => id)).toEqual([loose.id]);
    expect((await unused('2000-09-02')).map(({ id }) => id)).toEqual([loose.id, others.id]);
    await deleteFiles(database.db, [loose.id]);
    expect(await database.db.storedFile.count()).toBe(2);
  });
});

describe('the folder of files', () => {
  it('never writes over a file, and misses none', async () => {
    const folder = temporaryFolder();
    expect(await readStoredFile(folder, 'a')).toBeNull();
    await writeStoredFile(folder, 'a', text);
    await expect(writeStoredFile(folder, 'a', new Uint8Array([1]))).rejects.toThrow('EEXIST');
    expect(await readStoredFile(folder, 'a')).toEqual(Buffer.from(text));
    await removeStoredFile(folder, ['a', 'never']);
    expect(await readStoredFile(folder, 'a')).toBeNull();
  });

  it('tells what was uploaded and named by no message, from before a moment', async () => {
    const folder = temporaryFolder();
    const [past, future] = [new Date('2000-01-01'), new Date('2999-01-01')];
    expect(await uploadedFilesBefore(folder, future)).toEqual([]);
    await writeStoredFile(folder, `${UPLOAD}1`, text);
    await writeStoredFile(folder, 'kept', text);
    expect(await uploadedFilesBefore(folder, future)).toEqual([`${UPLOAD}1`]);
    expect(await uploadedFilesBefore(folder, past)).toEqual([]);
  });
});
