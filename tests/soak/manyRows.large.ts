import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { App, Caller } from '../../src/core/context.ts';
import { translate } from '../../src/language/translate.ts';
import { foreseePlanned } from '../../src/planning/foreseePlanned.ts';
import { personById, personAsCaller } from '../../src/people/personRecords/store.ts';
import { say } from '../../src/protocol/doorIntents.ts';
import { runDueJobs } from '../../src/schedule/runDueJobs.ts';
import { databases, temporaryFolder, type TestDatabase } from '../support/databases.ts';
import { bigGroup, type BigGroup } from '../support/bigGroup.ts';
import { startProgram } from '../support/processes.ts';

const POSTS = 3_000;
const PEOPLE = 10_000;
const now = new Date('2026-11-25T10:00:00Z');

/** What stands behind a command's word, so that it goes as far as it can. */
const rest: Record<string, string[]> = {
  round: ['', 'close Spring', 'publish Autumn'],
  remind: ['', 'all'],
  who: ['', 'Station 7', 'Person 77', 'Post 9'],
  status: ['', 'Autumn', 'Spring'],
  link: ['Person 9999'],
  away: ['', 'tomorrow'],
  why: ['', '1'],
};

// Each verb is a process of its own, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(databases)('with 3,000 posts and 10,000 people on $name', ({ open }) => {
  let store: TestDatabase;
  let group: BigGroup;
  let app: App;
  const bugs: unknown[] = [];

  beforeAll(async () => {
    store = await open();
    group = await bigGroup(store.db, now, { posts: POSTS, people: PEOPLE });
    const reportBug = (error: unknown): string => `BUG ${bugs.push(error)}`;
    app = createApp({ db: store.db, workingGroupId: group.workingGroupId, reportBug });
  });
  afterAll(() => store.close());

  async function callerOf(personId: number): Promise<Caller> {
    const person = await personById(store.db, personId);
    if (!person) throw new Error('nobody');
    return {
      workingGroupId: group.workingGroupId,
      person: personAsCaller(person),
      channel: 'local',
      place: 'direct',
      now,
    };
  }

  const commands = registry.commands.all.flatMap((command) => {
    const [word = ''] = translate('en', command.words).split(',');
    return (rest[command.name] ?? ['']).map((behind) => `${word} ${behind}`.trim());
  });

  it.each(commands)('"%s" is answered', async (text) => {
    for (const personId of [group.focalPoint, group.coordinator]) {
      const { messages } = await handleIntent(app, await callerOf(personId), say.of({ text }));
      expect(bugs).toEqual([]);
      expect(messages.length).toBeGreaterThan(0);
    }
  });

  it('every job does what is due', async () => {
    await foreseePlanned(app, now, new Date(now.getTime() + 86_400_000), registry.foresights);
    await runDueJobs(app, now, registry.jobs);
    await runDueJobs(app, new Date(now.getTime() + 100 * 86_400_000), registry.jobs);
    expect(await store.db.round.findUnique({ where: { id: group.openRound } })).toMatchObject({ state: 'closed' });
  });

  it.each([
    ['export'],
    ['analysis', '--round', 'Autumn', '--json'],
    ['personal-data', 'k9'],
    ['tick', '--at', '2027-05-01T00:00:00Z', '--dry-run'],
    ['bulletin', 'build', '--round', 'Autumn', '--out', 'publications'],
    ['import', 'roster.csv'],
  ])('focal %s ends well', async (verb, ...words) => {
    const folder = temporaryFolder();
    const lines = Array.from(
      { length: 1_100 },
      (_, n) => `N${n},Station ${n % 50},CH,UTC,field,Post ${n},new${n},New ${n},focalPoint,2026-01-01`,
    );
    const header = 'post,dutyStation,country,timeZone,kind,postName,person,name,role,from';
    writeFileSync(join(folder, 'roster.csv'), [header, ...lines].join('\n'));
    const given = words.map((word) => (/^(roster\.csv|publications)$/.test(word) ? join(folder, word) : word));
    const { output } = await startProgram('cli', [verb, ...given], {
      DATABASE_URL: store.url,
      DATA_DIR: folder,
    });
    await expect(output).resolves.toBeDefined();
  });
});
