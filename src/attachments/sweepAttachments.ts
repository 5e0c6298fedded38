import { systemActor } from '../core/context.ts';
import { removeStoredFile, uploadedFilesBefore } from '../files/storedFilesOnDisk.ts';
import { deleteFiles, unusedFiles } from '../files/store.ts';
import type { Job } from '../schedule/job.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What was sent and goes with nothing is kept so long: time enough to go on after a weekend. */
const KEPT_DAYS = 7;

/** Once an hour deletes the files that go with nothing: first their bytes, then their rows, so that none is left behind by a crash. */
export const sweepAttachments: Job = async (app, at) => {
  const { now } = systemActor(app, 'calendar', at);
  const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const unused = await unusedFiles(app.db, app.workingGroupId, before(KEPT_DAYS));
  await removeStoredFile(app.dataDir, [
    ...unused.map(({ key }) => key),
    ...(await uploadedFilesBefore(app.dataDir, before(1))),
  ]);
  await deleteFiles(
    app.db,
    unused.map(({ id }) => id),
  );
  const calendar = unused.length > 0 ? [{ what: 'forget' as const, subject: `files: ${unused.length}` }] : [];
  return { calendar, next: new Date(now.getTime() + HOUR_MS) };
};
