import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../../src/app/app.ts';
import { importFile } from '../../../src/imports/importFileIntoGroup.ts';
import { postsWithoutReplay, replayRound } from '../../../src/main/replay/replayRound.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { sampleRound } from '../../support/roundFixture.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await databases[0].open()));
afterAll(() => test.close());

async function unsent(file: object): Promise<string[]> {
  const content = Buffer.from(JSON.stringify(file));
  const report = await importFile(test.db, 'WGGI', { name: 'round.json', content }, new Date('2001-04-01'));
  const app = createApp({ db: test.db, workingGroupId: report.workingGroupId, reportBug: String });
  const round = await replayRound(app, report, { manner: () => 'pages', onStep: () => undefined });
  return postsWithoutReplay(app, round, report);
}

it('an update that says nothing at all is not sent, unless the last one stands in its place', async () => {
  const first = sampleRound();
  const [full, other] = first.updates;
  if (!full || !other) throw new Error('the sample has no two updates');
  const posts = first.posts.filter(({ code }) => [full.post, other.post].includes(code));
  const answers = { patAccess: 'yes' };
  const updates = [
    { ...full, answers },
    { ...other, answers: {} },
  ];
  expect(await unsent({ ...first, posts, updates })).toEqual([other.post]);

  const second = { ...first.round, label: 'Next', opensAt: '2001-04-03', dueAt: '2001-08-31', closesAt: '2001-09-30' };
  const period = { periodStart: '2001-04-01', periodEnd: '2001-09-30' };
  const round = { ...second, ...period };
  expect(await unsent({ ...first, posts, round, updates: [{ ...full, answers: {} }] })).toEqual([]);
});
