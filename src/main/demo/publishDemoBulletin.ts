import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NewRowsBell } from '../../../handlers/local/newRowsBell.ts';
import { localChannel } from '../../../handlers/local/deliveryChannel.ts';
import type { App, Caller } from '../../core/context.ts';
import { registry } from '../../app/featureRegistry.ts';
import { handleIntent } from '../../conversation/handleIntent.ts';
import type { Intent } from '../../protocol/intent.ts';
import { toHtml } from '../../publication/toHtml.ts';
import { editionOf } from '../../editions/store.ts';
import { allIssues } from '../../bulletin/issues/store.ts';
import { dateIn } from '../../calendar/dates.ts';
import { deliverDue } from '../../outbox/deliver.ts';
import { personAsCaller, personById } from '../../people/personRecords/store.ts';
import { peopleWithRole } from '../../people/store.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';

/**
 * Makes the first issue of the bulletin as its people would: the editor calls it, sends it to be read, the coordinator approves, the
 * editor publishes; then the digests are delivered. Gives a line on what was done; the issue for all staff is written as HTML to `folder`.
 */
export async function publishDemoBulletin(app: App, now: Date, folder: string): Promise<string> {
  const issues = await allIssues(app.db, app.workingGroupId);
  if (!issues.some(({ state }) => state === 'published')) {
    const editor = await callerWith(app, 'editor', now);
    const coordinator = await callerWith(app, 'coordinator', now);
    await does(app, editor, { kind: 'desk', do: 'call' });
    await does(app, editor, { kind: 'desk', do: 'submit' });
    await does(app, coordinator, { kind: 'desk', do: 'approve' });
    const [issue] = await allIssues(app.db, app.workingGroupId);
    const reason = 'The first issue appears in the languages of its authors.';
    await does(app, editor, { kind: 'desk', do: 'publish', sure: true, revision: issue?.revision, text: reason });
  }
  const issue = (await allIssues(app.db, app.workingGroupId)).find(({ state }) => state === 'published');
  if (!issue) throw new CliRefusal('The bulletin was not published.');
  await deliver(app, now);
  const { workingGroupId } = app;
  const key = { workingGroupId, kind: 'bulletin', subjectId: issue.id, audience: 'allStaff', language: 'en' } as const;
  const edition = await editionOf(app.db, key);
  if (!edition) throw new CliRefusal('The bulletin has no edition for all staff.');
  const path = join(folder, `bulletin-${issue.number}-all-staff-en.html`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, toHtml(edition));
  return `Bulletin No. ${issue.number} is published: its digests stand in the local chat, the issue for all staff in ${path}.`;
}

async function callerWith(app: App, role: 'editor' | 'coordinator', now: Date): Promise<Caller> {
  const [granted] = await peopleWithRole(app.db, app.workingGroupId, role, dateIn(now, 'utc'));
  const person = granted && (await personById(app.db, granted.id));
  if (!person) throw new CliRefusal(`Nobody is ${role}.`);
  return { workingGroupId: app.workingGroupId, person: personAsCaller(person), channel: 'cli', place: 'direct', now };
}

async function does(app: App, caller: Caller, intent: Intent): Promise<void> {
  await handleIntent(app, caller, intent);
}

async function deliver(app: App, now: Date): Promise<void> {
  const bell = new NewRowsBell();
  await deliverDue({
    db: app.db,
    workingGroupId: app.workingGroupId,
    channels: new Map([['local', localChannel(app.db, bell, () => now)]]),
    composers: registry.composers,
    owner: `demo ${process.pid}`,
    time: { now: () => now, at: () => Promise.resolve(), until: () => Promise.resolve() },
    random: () => 0,
    report: ({ error }) => {
      if (error !== undefined) app.reportBug(error);
    },
  });
}
