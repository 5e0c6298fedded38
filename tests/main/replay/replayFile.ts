import { createApp } from '../../../src/app/app.ts';
import type { Db } from '../../../src/db/db.ts';
import { importFile } from '../../../src/imports/importFileIntoGroup.ts';
import { closeReplayedRound, replayRound } from '../../../src/main/replay/replayRound.ts';

/** Replays a round file in a group, by pages where it does not say otherwise; the Round.id. */
export async function replayFile(db: Db, file: object, group: string, { close = true } = {}): Promise<number> {
  const content = Buffer.from(JSON.stringify(file));
  const report = await importFile(db, group, { name: 'round.json', content }, new Date('2001-04-01'));
  const app = createApp({ db, workingGroupId: report.workingGroupId, reportBug: String });
  const round = await replayRound(app, report, { manner: () => 'pages', onStep: () => undefined });
  if (close) await closeReplayedRound(app, round);
  return round.id;
}
