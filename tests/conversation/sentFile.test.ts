import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/files/openFile.ts';
import { callerOf, smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor, type Visitor } from '../support/doors.ts';

const text = (words: string) => new TextEncoder().encode(words);
const archive = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, text('<x/>')])));
const MEGABYTE = 1024 * 1024;

describe.each(doors)('a file that somebody sends by $name', ({ open }) => {
  let database: TestDatabase;
  let group: World;
  let door: OpenDoor;
  let ana: Visitor;
  beforeAll(async () => {
    database = await databases[0].open();
    group = await smallGroup(database.db);
    door = await open({
      database,
      workingGroupId: group.app.workingGroupId,
      clock: () => new Date('2000-09-01T08:00:00Z'),
    });
    ana = await door.enter(group.person.ana);
  });
  afterAll(async () => {
    await door.close();
    await database.close();
  });
  const kept = () => database.db.storedFile.findMany({ orderBy: { id: 'asc' } });

  it('is kept for whoever sent it, byte for byte, in a file that no name betrays', async () => {
    const bytes = text('post;name\nMNL;Ana\n');
    await ana.sends({ name: '../../etc/roster.csv', bytes });
    const file = (await kept()).at(-1);
    expect(file).toMatchObject({ name: 'roster.csv', kind: 'text', bytes: bytes.length, sentBy: group.person.ana });
    const folder = join(door.app.dataDir, 'files');
    expect(await readFile(join(folder, file?.key ?? ''))).toEqual(Buffer.from(bytes));
    expect((await readdir(folder)).join()).not.toContain('roster');
    const caller = (id: number) => callerOf(door.app, { id, name: '', language: 'en', timeZone: 'UTC' }, '2000-09-01');
    const { content } = await openFile(door.app, caller(group.person.ana), file?.id ?? 0);
    expect(content.toString()).toContain('MNL;Ana');
    await expect(openFile(door.app, caller(group.person.ben), file?.id ?? 0)).rejects.toThrow('files.gone');
  });

  it.each([
    ['a drawing that runs a script', 'photo.png', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a page', 'photo.jpg', text('  <!DOCTYPE html><script>1</script>')],
    ['a program', 'photo.jpg', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2])],
    ['an archive of anything', 'roster.xlsx', archive('evil.exe')],
    ['a workbook with macros', 'roster.xlsx', archive('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['nothing at all', 'empty.csv', new Uint8Array()],
  ])('is refused in words where it is %s, whatever it is called', async (_what, name, bytes) => {
    const before = await kept();
    await ana.sends({ name, bytes });
    expect(ana.reads().at(-1)).toContain(`I did not keep “${name}”`);
    expect(await kept()).toEqual(before);
  });

  it('is refused in words where it is too large', async () => {
    const before = await kept();
    await ana.sends({ name: 'film.mp4', bytes: new Uint8Array(50 * MEGABYTE) });
    expect(ana.reads().at(-1)).toContain('“film.mp4”: it is larger than 10\u00A0MB');
    expect(await kept()).toEqual(before);
  });

  it('is no bug, whatever it is', () => {
    expect(door.bugs).toEqual([]);
  });

  it('is known by what is in it', async () => {
    await ana.sends({ name: 'a.txt', bytes: archive('[Content_Types].xml', 'xl/workbook.xml') });
    await ana.sends({ name: 'b.txt', bytes: archive('[Content_Types].xml', 'word/document.xml') });
    await ana.sends({ name: 'c.txt', bytes: text('%PDF-1.7\n') });
    expect((await kept()).slice(-3).map(({ kind }) => kind)).toEqual(['xlsx', 'docx', 'pdf']);
  });
});
