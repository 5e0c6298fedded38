import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/databases.ts';
import { startProcess } from '../support/processes.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';

const ofOthers = /node_modules\/(@slack\/bolt|pg|date-holidays|echarts|@myriaddreamin|docx)\//;
const ofTeams = /node_modules\/(botbuilder|botframework-|@microsoft\/teams-ai|openai)/;

it.each([
  ['is not loaded where Teams is not configured', {}, false],
  ['is loaded where it is', { TEAMS_ALLOW_ANONYMOUS: 'true' }, true],
])(
  'the library of Teams %s',
  async (_, settings, expected) => {
    const databaseUrl = `file:${join(temporaryFolder(), 'focal.db')}`;
    await migrateDatabase(databaseUrl);
    const db = await openDatabase(databaseUrl);
    await smallGroup(db);
    await db.$disconnect();
    const { output } = startProcess('tests/support/startInProcess.ts', [], {
      DATABASE_URL: databaseUrl,
      PORT: '0',
      ...settings,
    });
    const [, files = '[]'] = /^loaded (.*)$/m.exec(await output) ?? [];
    const loaded = JSON.parse(files) as string[];
    expect(loaded.length).toBeGreaterThan(10);
    expect(loaded.some((file) => ofTeams.test(file))).toBe(expected);
    expect(loaded.filter((file) => ofOthers.test(file))).toEqual([]);
  },
  120_000,
);
