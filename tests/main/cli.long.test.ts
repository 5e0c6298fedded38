import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { databases, temporaryFolder } from '../support/databases.ts';
import { madeOncePerRun } from '../support/madeOncePerRun.ts';
import { focal } from '../support/processes.ts';

const samplePath = (name: string) => fromPackageRoot('tests', 'samples', name);

describe.each(databases)('the command line on $name', ({ createUrl }) => {
  /** A new database with a sample in each group, imported without starting a process. */
  async function holding(samples: Record<string, string>): Promise<string> {
    const url = await createUrl();
    await migrateDatabase(url);
    const db = await openDatabase(url);
    for (const [group, name] of Object.entries(samples)) {
      const content = readFileSync(samplePath(name), 'utf8');
      await importFile(db, group, { name, content }, new Date('2026-01-05T09:00:00Z'));
    }
    await db.$disconnect();
    return url;
  }
  /** It is only read. */
  let oneRound: string;
  beforeAll(async () => void (oneRound = await holding({ focal: 'round.json' })));

  it('ends without a word where nobody reads on', async () => {
    const program = join(await madeOncePerRun('program'), 'cli.js');
    const piped = `set -o pipefail; "${process.execPath}" "${program}" analysis --json --round "Plans of Action 2026" | true`;
    const env = { PATH: process.env['PATH'], DATABASE_URL: oneRound };
    expect(await promisify(execFile)('bash', ['--norc', '-c', piped], { env })).toEqual({ stdout: '', stderr: '' });
  });

  it('imports a file into a new database, and says so when a second time changes nothing', async () => {
    const url = await createUrl();
    const first = await focal(url, 'import', samplePath('round.json'));
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^round\.json was imported\.\n {2}added: .*posts 2, objectives 2, rounds 1, counterparts 1\n/,
    );
    const second = await focal(url, 'import', samplePath('round.json'));
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toMatch(/^round\.json: nothing changed/);
  });

  it('lists everything that is wrong in a file, without a trace of the program, and ends with 1', async () => {
    const { code, out, err } = await focal(oneRound, 'import', samplePath('broken-roster.csv'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^broken-roster\.csv was not imported, and nothing was changed: 12 problems\.\n/);
    expect(err).toContain('  broken-roster.csv, row 2, column kind: "mission" should be hq or field\n');
    expect(err).not.toMatch(/\bat .*\.ts:|Error/);
  });

  it('says what the scheduler would do at a moment, and why, without what is done anyway by something later', async () => {
    const { code, out } = await focal(oneRound, 'tick', '--at', '2026-06-29T09:00:00Z', '--dry-run');
    expect({ code, out }).toEqual({
      code: 0,
      out:
        'Would be done (nothing was written); times are in UTC:\n' +
        'announce     Plans of Action 2026 opens on 2026-07-01\n',
    });
    const later = await focal(oneRound, 'tick', '--at', '2026-07-20T09:00:00Z', '--dry-run');
    expect(later.out).toContain('open         Plans of Action 2026\n');
    expect(later.out).not.toMatch(/superseded|opening\+|due-/);
  });

  it('prints the analysis of a round in words and as JSON, and names the rounds that there are', async () => {
    const words = await focal(oneRound, 'analysis', '--round', 'plans of action 2026');
    expect(words.code).toBe(0);
    expect(words.out).toContain('Plans of Action 2026');
    expect(words.out).toContain('Of the 2 posts that were asked, none took part.');
    for (const line of words.out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    const json = await focal(oneRound, 'analysis', '--round', 'Plans of Action 2026', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ invited: 2, participated: 0, reportingRate: 0, onTimeRate: 0 });
    const unknown = await focal(oneRound, 'analysis', '--round', 'Winter');
    expect(unknown).toEqual({
      code: 1,
      out: '',
      err: 'There is no round called “Winter”. The rounds are: Plans of Action 2026.\n',
    });
  });

  it('exports to the output or to a file, the same both times', async () => {
    const printed = await focal(oneRound, 'export');
    expect(JSON.parse(printed.out)).toMatchObject({
      code: 'focal',
      posts: [{}, {}],
      rounds: [{ posts: ['HQ-PLAN', 'NBO'] }],
    });
    const path = join(temporaryFolder(), 'export.json');
    expect(await focal(oneRound, 'export', '--out', path)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(path, 'utf8')).toBe(printed.out);
  });

  it('asks which working group is meant where there are several', async () => {
    const url = await holding({ focal: 'round.json' });
    expect(await focal(url, 'import', samplePath('roster.yaml'), '--group', 'SECOND')).toMatchObject({ code: 0 });
    const unclear = 'There are several working groups: add --group with one of focal, SECOND.\n';
    expect(await focal(url, 'export')).toEqual({ code: 1, out: '', err: unclear });
    expect(await focal(url, 'import', samplePath('roster.csv'))).toEqual({ code: 1, out: '', err: unclear });
    expect((await focal(url, 'export', '--group', 'THIRD')).err).toBe(
      'There is no working group "THIRD". The working groups are: focal, SECOND.\n',
    );
  });

  it('tells in plain lines how far a long import has come', async () => {
    const path = join(temporaryFolder(), 'long.csv');
    const rows = Array.from({ length: 60 }, (_, i) => `p${i},Person ${i}`);
    writeFileSync(path, ['person,name', ...rows].join('\n'));
    const { code, err } = await focal(await holding({ SECOND: 'roster.yaml' }), 'import', path, '--group', 'SECOND');
    expect(code).toBe(0);
    expect(err.split('\n').slice(0, 2)).toEqual(['Importing: 6 of 60', 'Importing: 12 of 60']);
    expect(err.trimEnd().split('\n')).toHaveLength(10);
  });
});

describe('the command line', () => {
  const nowhere = `file:${join(temporaryFolder(), 'none.db')}`;

  it('explains itself and each verb, with examples', async () => {
    const all = await focal(nowhere, '--help');
    expect(all.code).toBe(0);
    const verbs = [...all.out.matchAll(/^ {2}(\w+) .*\[options\]/gm)].map(([, verb]) => verb ?? '');
    expect(verbs).toEqual(expect.arrayContaining(['import', 'analysis', 'export']));
    for (const verb of verbs) {
      const { code, out } = await focal(nowhere, verb, '--help');
      expect({ verb, code }).toEqual({ verb, code: 0 });
      expect(out).toMatch(/Examples?:\n {2}npm run (--silent )?focal -- /);
    }
  });

  it('ends with 2, and says what would be right, where it was typed wrongly', async () => {
    for (const args of [['improt', 'x.csv'], ['import'], ['analysis'], ['export', '--outt', 'x'], []]) {
      const { code, out, err } = await focal(nowhere, ...args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(/--help/);
    }
    expect((await focal(nowhere, 'improt', 'x.csv')).err).toContain('Did you mean import?');
  });

  it('says in one sentence what is missing', async () => {
    expect(await focal(nowhere, 'import', '/nowhere/roster.csv')).toEqual({
      code: 1,
      out: '',
      err: '/nowhere/roster.csv cannot be read: there is no such file.\n',
    });
    expect((await focal(nowhere, 'import', fromPackageRoot('src'))).err).toMatch(/cannot be read: it is a folder\.\n$/);
    expect((await focal(nowhere, 'export')).err).toBe(
      'The database is empty. Import a roster or a round file first.\n',
    );
    expect((await focal('mysql://x', 'export')).err).toContain('DATABASE_URL must be "file:PATH"');
  });
});
