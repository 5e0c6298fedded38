import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cliBulletinVerb } from '../../src/main/verbs/cliBulletinVerb.ts';
import { cliErasePersonVerb } from '../../src/main/verbs/cliErasePersonVerb.ts';
import { cliExportVerb } from '../../src/main/verbs/cliExportVerb.ts';
import { cliImportVerb } from '../../src/main/verbs/cliImportVerb.ts';
import { cliInitVerb } from '../../src/main/verbs/cliInitVerb.ts';
import { cliPersonalDataVerb } from '../../src/main/verbs/cliPersonalDataVerb.ts';
import { cliReportVerb } from '../../src/main/verbs/cliReportVerb.ts';
import { cliTemplateVerb } from '../../src/main/verbs/cliTemplateVerb.ts';
import { cliTickVerb } from '../../src/main/verbs/cliTickVerb.ts';
import { databases, temporaryFolder, type TestDatabase } from '../support/databases.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise } from '../updates/exercise.ts';
import { runVerb } from './runVerb.ts';

const openWorld = worldsOf(databases[0], exercise);
let database: TestDatabase;
let world: Exercise;
beforeEach(async () => {
  ({ database, world } = await openWorld());
});
afterEach(() => database.close());

const records = async (action: string) =>
  (await database.db.auditEvent.findMany({ where: { action } })).map(({ channel, subject }) => ({ channel, subject }));

describe('tick', () => {
  const tick = (...args: string[]) => runVerb(cliTickVerb(), database.url, ...args);

  it.each(['2026-13-01T09:00:00Z', 'tomorrow', '2026-12-01', ''])('takes no moment that is none: “%s”', async (at) => {
    const { code, err } = await tick('--at', at);
    expect(code).toBe(2);
    expect(err).toContain('It must be a moment such as 2026-12-01T09:00:00Z.');
  });

  it('closes a round on its day, and only says so in a dry run', async () => {
    const states = async () => (await database.db.round.findMany({ orderBy: { id: 'asc' } })).map(({ state }) => state);
    const foreseen = await tick('--at', '2000-10-01T09:00:00Z', '--dry-run');
    expect(foreseen.out).toMatch(/^Would be done \(nothing was written\); times are in Europe\/Zurich:\n/);
    expect(foreseen.out).toMatch(/^close {8}Round 2000$/m);
    expect(await states()).toEqual(['open', 'open']);
    const done = await tick('--at', '2000-10-01T09:00:00Z');
    expect(done.out).toMatch(/^Done; times are in Europe\/Zurich:\n/);
    expect(await states()).toEqual(['closed', 'open']);
  });

  it('reads a moment with its offset', async () => {
    // The round closes at the end of the 30th in Zurich: an hour before midnight there it is open.
    const at = async (moment: string) => (await tick('--at', moment, '--dry-run')).out.includes('close ');
    expect([await at('2000-09-30T23:00:00+02:00'), await at('2000-10-01T09:00:00+02:00')]).toEqual([false, true]);
  });

  it('says where there is nothing to do', async () => {
    expect((await tick('--at', '1999-01-01T09:00:00Z')).out).toBe('Nothing is due.\n');
  });
});

describe('erase-person', () => {
  const erase = (...args: string[]) => runVerb(cliErasePersonVerb(), database.url, ...args);
  const ana = () => database.db.person.findUniqueOrThrow({ where: { id: world.person.ana } });

  it('says who is meant, and erases nobody without a second word', async () => {
    const { code, out } = await erase('ana@example.org');
    expect([code, out]).toEqual([
      0,
      'ana of WGGI is meant, and nothing was erased: add --yes to erase them for good.\n',
    ]);
    expect(await ana()).toMatchObject({ name: 'ana of WGGI', email: 'ana@example.org' });
  });

  it('erases by key or address, and keeps in the record that it was asked for here', async () => {
    const { code, out } = await erase('ana', '--yes');
    expect([code, out]).toEqual([0, 'What said who ana was is erased; pieces taken back from the bulletin: 0.\n']);
    expect(JSON.stringify(await ana())).not.toContain('ana');
    expect(await records('person.erase')).toMatchObject([{ channel: 'cli' }]);
    expect((await erase('ana@example.org', '--yes')).err).toContain('Nobody in the roster has the key');
  });

  it('leaves a group its only coordinator', async () => {
    const { code, err } = await erase('coordinator', '--yes');
    expect(code).toBe(1);
    expect(err).toContain('coordinator');
    expect(await database.db.person.findUniqueOrThrow({ where: { id: world.person.coordinator } })).toMatchObject({
      name: 'coordinator of WGGI',
    });
  });

  it('names nobody of another group', async () => {
    const { id } = await database.db.workingGroup.create({ data: { code: 'B', name: 'Others', timeZone: 'UTC' } });
    await database.db.person.create({ data: { workingGroupId: id, key: 'otto', name: 'Otto' } });
    expect((await erase('otto', '--group', 'WGGI')).err).toBe(
      'Nobody in the roster has the key or the e-mail address "otto".',
    );
    expect((await erase('otto', '--group', 'B')).out).toContain('Otto is meant');
    expect((await erase('otto')).err).toContain('There are several working groups');
  });
});

describe('personal-data', () => {
  const held = (...args: string[]) => runVerb(cliPersonalDataVerb(), database.url, ...args);

  it('writes what is held about one person, and that it was asked for', async () => {
    const { out } = await held('ana');
    expect(out).toContain('ana@example.org');
    expect(out).not.toContain('ben of WGGI');
    expect(await records('person.export')).toEqual([{ channel: 'cli', subject: `person:${world.person.ana}` }]);
  });

  it('writes a document to read where the file is called so', async () => {
    const path = join(temporaryFolder(), 'ana.pdf');
    expect((await held('ana', '--out', path)).out).toBe(`What is held about ana was written to ${path}.\n`);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('report and bulletin', () => {
  const report = (...args: string[]) => runVerb(cliReportVerb(), database.url, 'annual', ...args);
  const bulletin = (...args: string[]) => runVerb(cliBulletinVerb(), database.url, 'build', ...args);

  it.each([
    [['--year', '200'], 'It must be a year, as 2000.'],
    [['--year', '2000', '--format', 'pdf,doc'], 'It must be some of html, pdf, docx, md'],
    [['--year', '2000', '--language', 'de'], 'It must be some of en, fr, es'],
    [[], '--year'],
  ])('are typed wrongly as %o', async (args, said) => {
    const { code, err } = await report(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('say that there is nothing to say of a year, and write no file', async () => {
    const folder = join(temporaryFolder(), 'papers');
    const { code, err } = await report('--year', '1950', '--out', folder);
    expect([code, err]).toEqual([
      1,
      'There is nothing to say of 1950: import entries of that year, or enter them in chat.',
    ]);
  });

  it('write each format and language once, however often it is named', async () => {
    await database.db.round.updateMany({ data: { state: 'closed' } });
    const folder = join(temporaryFolder(), 'papers');
    const asked = ['--year', '2000', '--format', 'md, md', '--language', 'fr,fr', '--audience', 'workingGroup'];
    const { out } = await report(...asked, '--out', folder);
    expect(out).toBe(`One file is in ${folder}.\n`);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('take either an issue or a round, and one that there is', async () => {
    const both = 'Say what to build: --issue with a number, or --round with a label.';
    expect((await bulletin()).err).toBe(both);
    expect((await bulletin('--issue', '1', '--round', 'Round 2000')).err).toBe(both);
    expect((await bulletin('--issue', '0')).code).toBe(2);
    expect((await bulletin('--issue', '7')).err).toBe(
      'There is no issue 7 of the bulletin, and it is not the next one.',
    );
    expect((await bulletin('--round', 'Winter')).err).toContain('There is no round called “Winter”');
  });
});

describe('files that are written and taken', () => {
  it('are templates, which can be imported as they are named', async () => {
    const path = join(temporaryFolder(), 'roster.xlsx');
    const made = await runVerb(cliTemplateVerb(), database.url, path);
    expect(made.out).toBe(`The empty roster was written to ${path}; fill in its first sheet, then: import ${path}\n`);
    const unknown = await runVerb(cliTemplateVerb(), database.url, '--register', 'nothing');
    expect([unknown.code, unknown.err]).toEqual([
      1,
      expect.stringContaining('there is no register "nothing"') as string,
    ]);
  });

  it('are exports, of which the whole one comes back into an empty database', async () => {
    const path = join(temporaryFolder(), 'all.json');
    expect((await runVerb(cliExportVerb(), database.url, '--out', path)).out).toBe(
      `Everything was written to ${path}.\n`,
    );
    expect(readFileSync(path, 'utf8')).toContain('Round 2000');
    const empty = await databases[0].open();
    const taken = await runVerb(cliImportVerb(), empty.url, path);
    expect([taken.code, await empty.db.person.count()]).toEqual([0, await database.db.person.count()]);
    await empty.close();
  });

  it('are previewed without a change', async () => {
    const path = join(temporaryFolder(), 'all.json');
    await runVerb(cliExportVerb(), database.url, '--out', path);
    const empty = await databases[0].open();
    const { out } = await runVerb(cliImportVerb(), empty.url, path, '--dry-run');
    expect(out).toContain('all.json would be imported; nothing was changed.');
    expect(await empty.db.workingGroup.count()).toBe(0);
    await empty.close();
  });

  it('are no map where a heading stands for no column', async () => {
    const { code, err } = await runVerb(cliImportVerb(), database.url, 'roster.csv', '--map', 'Poste');
    expect(code).toBe(1);
    expect(err).toContain('Poste');
  });
});

describe('init', () => {
  it('leaves a database that is there as it is', async () => {
    const { code, err } = await runVerb(cliInitVerb(), database.url);
    expect([code, err]).toEqual([1, expect.stringContaining('There is a database already') as string]);
    expect(await database.db.person.count()).toBeGreaterThan(0);
  });

  it('makes an empty one where there is none', async () => {
    const url = await databases[0].createUrl();
    expect((await runVerb(cliInitVerb(), url)).out).toMatch(/^A new, empty database was made: /);
    expect((await runVerb(cliInitVerb(), url)).code).toBe(1);
  });
});
