import { systemActor } from '../../src/core/context.ts';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { dateIn } from '../../src/calendar/dates.ts';
import { translate } from '../../src/language/translate.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { addPlaceholderPeople } from '../../src/people/placeholderPeople.ts';
import { openRound } from '../../src/rounds/changeRoundState.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Running, startProgram } from '../support/processes.ts';
import { sampleRound } from '../support/roundFixture.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startFakeSlack } from '../support/slack/fakeSlack.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import type { Person } from '../support/slack/people.ts';
import { step } from '../support/step.ts';
import { createApp } from '../../src/app/app.ts';

const day = 24 * 3_600_000;
const now = new Date();
const inDays = (days: number): string => dateIn(new Date(now.getTime() + days * day), 'UTC');
/** The invented round, asked these days. */
const file = {
  ...sampleRound(),
  round: { ...sampleRound().round, opensAt: inDays(-10), dueAt: inDays(10), closesAt: inDays(20) },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** For hooks, where `expect.poll` is not to be had. */
const patiently = { timeout: 240_000, interval: 50 };
/** Null until somebody answers. */
const statusOf = (url: string) =>
  fetch(url).then(
    ({ status }) => status,
    () => null,
  );

describe.each(['socket', 'http'] as const)('the program, as a whole process, by %s', (mode) => {
  let database: TestDatabase;
  let fake: FakeSlack;
  let program: Running;
  let port: number;
  let manila: Person;

  beforeAll(async () => {
    database = await databases[0].open();
    fake = await startFakeSlack();
    port = await freePort();
    const { db } = database;
    const report = await importFile(db, 'WGGI', { name: 'round.json', content: JSON.stringify(file) }, now);
    const app = createApp({ db, workingGroupId: report.workingGroupId, reportBug: String });
    await openRound(app, systemActor(app, 'cli', now), report.round?.id ?? 0);
    await inTransaction(db, (tx) => addPlaceholderPeople(tx, report.workingGroupId, file.round.opensAt));
    manila = fake.addPerson({ name: 'Focal Point of Manila' });
    const { personId } = await db.appointment.findFirstOrThrow({ where: { post: { code: 'MNL' } } });
    await db.person.update({
      where: { id: personId },
      data: { email: 'focal.point.of.manila@example.org', language: 'en' },
    });
    await begin();
  });
  afterAll(async () => {
    await kill();
    await fake.close();
    await database.close();
  });

  async function begin(): Promise<void> {
    program = await startProgram('main', [], {
      DATABASE_URL: database.url,
      PORT: String(port),
      SLACK_API_URL: fake.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      ...(mode === 'socket' ? { SLACK_APP_TOKEN: APP_TOKEN } : { SLACK_SIGNING_SECRET: SIGNING_SECRET }),
    });
    program.output.catch(() => undefined);
    if (mode === 'http') fake.deliverTo(`http://127.0.0.1:${port}/slack/events`);
    await vi.waitFor(async () => expect(await statusOf(`http://127.0.0.1:${port}/readyz`)).toBe(200), patiently);
  }

  async function kill(): Promise<void> {
    if (program.child.exitCode === null && program.child.kill('SIGKILL')) await once(program.child, 'exit');
    for (const socket of fake.sockets()) socket.terminate();
    await vi.waitFor(() => expect(fake.sockets()).toEqual([]), patiently);
  }

  const chat = (): string => manila.reads().join('\n');
  const appears = (words: string | RegExp) => expect.poll(chat).toMatch(words);

  it('takes a whole update, also through a kill', async () => {
    await step('starts from environment variables alone and knows people by their address', async () => {
      await manila.says('update');
      await appears(/the update of MNL Manila is due/);
      await manila.presses('Answer here');
      await appears(/\[Regular\]/i);
      expect(chat()).toContain('Regular');
    });

    await step('goes on where somebody was when it is killed in the middle of answering', async () => {
      const { db } = database;
      await manila.presses('Regular');
      await expect.poll(async () => (await db.draft.findFirst())?.version).toBe(1);
      await expect
        .poll(() => manila.messages().filter(({ blocks }) => JSON.stringify(blocks).includes('"Regular"')).length)
        .toBeGreaterThan(0);
      await kill();
      const kept = await db.draft.findFirstOrThrow();
      await begin();
      expect((await db.draft.findFirstOrThrow()).content).toEqual(kept.content);
      await manila.says('update');
      await appears(/a draft for MNL Manila has been begun/);
      await manila.presses('Answer here');
      await appears(/1 of \d+/);
    });

    await step('takes the rest by form, and thanks once', async () => {
      await manila.runs('update');
      await expect.poll(() => manila.messages().at(-1)?.text).toMatch(/a draft for MNL/);
      await manila.presses('Open the form');
      await expect.poll(() => manila.view()?.id).toBeDefined();
      for (let page = 0; manila.view()?.submit && page < 20; page++) {
        for (const block of manila.view()?.blocks ?? [])
          if (block.type === 'input' && block.optional !== true && block.element.type === 'radio_buttons')
            manila.fillsBlock(block, block.element.options[0]?.text.text ?? '');
        const sent = await manila.submits();
        expect([sent?.status, sent?.body['response_action'] === 'errors' ? manila.readsForm() : '']).toEqual([200, '']);
        // Pages that come as fast as these are a crowd, of which some are only kept at first.
        await expect.poll(() => manila.readsForm()).not.toContain(translate('en', 'slack.pageKept'));
      }
      await appears(/\[Send\]/);
      await manila.presses('Send');
      await appears(/has been received/);
      const { db } = database;
      await expect.poll(async () => db.outboxMessage.count({ where: { kind: 'thanks', state: 'sent' } })).toBe(1);
      expect(await db.update.count()).toBe(1);
    });
  });

  it('turns a guest away and a forged request back', async () => {
    const guest = fake.addPerson({ name: 'Guest' });
    await guest.says('status');
    await expect.poll(() => guest.reads().join()).toMatch(/I do not know you yet/);
    if (mode === 'http') {
      const forged = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body: '{}' });
      expect(forged.status).toBe(401);
    }
  });
});

describe('the program with a token that Slack does not know', () => {
  it('serves the rest, says once which setting is wrong, and is not ready', async () => {
    const fake = await startFakeSlack();
    const database = await databases[0].open();
    const port = await freePort();
    const { child, output } = await startProgram('main', [], {
      DATABASE_URL: database.url,
      PORT: String(port),
      LOCAL_CHAT: 'on',
      SLACK_API_URL: fake.apiUrl,
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_APP_TOKEN: APP_TOKEN,
    });
    output.catch(() => undefined);
    await expect.poll(() => statusOf(`http://127.0.0.1:${port}/`)).toBe(200);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain('not connected: slack');
    child.kill('SIGTERM');
    const said = (await output).match(/Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\)/g);
    expect(said).toHaveLength(1);
    await fake.close();
    await database.close();
  });
});
