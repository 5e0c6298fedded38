import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewRowsBell } from '../../../handlers/local/newRowsBell.ts';
import { localChannel } from '../../../handlers/local/deliveryChannel.ts';
import { openLocalChat } from '../../../handlers/local/localChat.ts';
import { LocalClient } from '../../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../../src/conversation/conversation.ts';
import type { App } from '../../../src/core/context.ts';
import { composeIssue } from '../../../src/bulletin/issueDocument/composeIssue.ts';
import { documentDigest } from '../../../src/publication/digest.ts';
import { analysisFiguresOfRound } from '../../../src/analysis/charts/store.ts';
import type { Message } from '../../../src/protocol/message.ts';
import type { Destination, OutgoingMessage } from '../../../src/outbox/deliveryChannel.ts';
import { serve } from '../../local/world.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { storeRound } from '../../support/roundFixture.ts';
import { slackWorld } from '../../support/slack/slackWorld.ts';
import { TeamsPerson } from '../../support/teams/person.ts';
import { TENANT, teamsWorld } from '../../support/teams/teamsWorld.ts';
import { issueOf } from '../../bulletin/issueFacts.ts';
import { severalRounds, type StaffFigures } from '../../bulletin/severalRounds.ts';
import { createApp } from '../../../src/app/app.ts';

const now = new Date('2000-10-05T12:00:00Z');
const figures = (post: number): StaffFigures => [4 + post, 16 + 2 * post, 3, 8];
/** The first eight bytes of every PNG. */
const signature = '89504e470d0a1a0a';

/** Somebody at one channel, and what they have been shown: how many pictures since they last looked, and all words. */
interface Reader {
  says(text: string): Promise<void>;
  gets(message: Message): Promise<unknown>;
  looks(): Promise<{ pictures: number; words: string }>;
  leaves(): Promise<void>;
}

const outgoing = (to: Destination, message: Message): OutgoingMessage => ({
  key: `bulletin:1:${to.kind}`,
  to,
  message,
  language: 'en',
});

async function inSlack(test: TestDatabase, app: App, personId: number): Promise<Reader> {
  const world = await slackWorld(test, 'http', { clock: () => now, core: liveEnvironment.core });
  world.app.workingGroupId = app.workingGroupId;
  const someone = world.fake.addPerson({ name: 'Coordinator' });
  const tenant = world.fake.state.team;
  await test.db.identity.create({ data: { personId, platform: 'slack', tenant, userId: someone.userId } });
  let [seen, read] = [0, 0];
  return {
    says: async (text) => void (await someone.runs(text)),
    gets: (message) =>
      world.slack.channel.deliver(
        outgoing({ kind: 'identity', tenant, userId: someone.userId, address: null }, message),
      ),
    async looks() {
      // An upload that no block shows is no picture that anybody sees.
      const words = someone.reads().slice(read).join('\n');
      const uploaded = [...world.fake.state.files.values()]
        .slice(seen)
        .filter((file) => file.complete && file.bytes > 0);
      [seen, read] = [world.fake.state.files.size, someone.reads().length];
      const shown = words.match(/\(picture: /g)?.length ?? 0;
      expect(uploaded).toHaveLength(shown);
      return { pictures: shown, words };
    },
    leaves: () => world.close(),
  };
}

async function inTeams(test: TestDatabase, app: App, personId: number): Promise<Reader> {
  const { workingGroupId } = app;
  const world = await teamsWorld(test, { clock: () => now, core: liveEnvironment.core, workingGroupId });
  const someone = new TeamsPerson(world, 'coordinator');
  const account = { platform: 'teams' as const, tenant: TENANT, userId: someone.aadObjectId };
  const identity = await test.db.identity.create({ data: { personId, ...account } });
  // Teams tells where somebody is to be written to when they speak.
  await someone.says('help');
  let seen = someone.posted.length;
  return {
    says: (text) => someone.says(text),
    async gets(message) {
      const { address } = await test.db.identity.findUniqueOrThrow({ where: { id: identity.id } });
      return world.teams.channel.deliver(
        outgoing({ kind: 'identity', tenant: TENANT, userId: someone.aadObjectId, address }, message),
      );
    },
    looks() {
      const posted = someone.posted.slice(seen);
      seen = someone.posted.length;
      const attached = posted.flatMap(({ attachments }) => attachments);
      const pictures = attached.filter(({ contentType }) => contentType === 'image/png');
      for (const { contentUrl } of pictures as { contentUrl?: string }[]) {
        const bytes = Buffer.from(contentUrl?.replace('data:image/png;base64,', '') ?? '', 'base64');
        expect(bytes.subarray(0, 8).toString('hex')).toBe(signature);
      }
      const words = JSON.stringify(attached.filter(({ contentType }) => contentType !== 'image/png'));
      return Promise.resolve({ pictures: pictures.length, words });
    },
    leaves: () => world.close(),
  };
}

async function inLocalChat(test: TestDatabase, app: App, personId: number): Promise<Reader> {
  const chat = openLocalChat(app, new NewRowsBell(), { ...liveEnvironment, clock: () => now });
  const { url, close } = await serve(chat);
  const client = new LocalClient(chat, personId);
  await test.db.identity.create({ data: { personId, platform: 'local', tenant: 'local', userId: `p${personId}` } });
  let seen = new Set<string>();
  return {
    says: (text) => client.say(text),
    gets: (message) =>
      localChannel(test.db, chat.bell, () => now).deliver(
        outgoing({ kind: 'identity', tenant: 'local', userId: `p${personId}`, address: null }, message),
      ),
    async looks() {
      const page = await fetch(`${url}/local/people/${personId}/conversations/direct`);
      const words = await page.text();
      const paths = [...new Set(words.match(/\/local\/pictures\/\d+\/\d+\/[\w-]+/g))];
      const fresh = paths.filter((path) => !seen.has(path));
      seen = new Set(paths);
      for (const path of fresh) {
        const bytes = Buffer.from(await (await fetch(`${url}${path}`)).arrayBuffer());
        expect(bytes.subarray(0, 8).toString('hex')).toBe(signature);
      }
      return { pictures: fresh.length, words };
    },
    leaves: close,
  };
}

describe('pictures of figures', () => {
  let test: TestDatabase;
  let roundId: number;
  beforeAll(async () => {
    test = await databases[0].open();
    for (const file of severalRounds(figures)) roundId = await storeRound(test.db, file);
  });
  afterAll(() => test.close());

  describe.each([
    { channel: 'Slack', open: inSlack },
    { channel: 'Teams', open: inTeams },
    { channel: 'the local chat', open: inLocalChat },
  ])('in $channel', ({ channel, open }) => {
    let reader: Reader;
    beforeAll(async () => {
      const { id: workingGroupId } = await test.db.workingGroup.findFirstOrThrow();
      const { id } = await test.db.person.create({ data: { workingGroupId, key: channel, name: 'Coordinator' } });
      await test.db.grant.create({ data: { personId: id, role: 'coordinator', from: '1999-01-01' } });
      reader = await open(
        test,
        createApp({ db: test.db, workingGroupId, reportBug: (error) => `bug: ${String(error)}` }),
        id,
      );
    });
    afterAll(() => reader.leaves());

    it('the analysis comes with pictures of the rates and of what its conclusions compare, each told in words', async () => {
      await reader.says('analysis');
      const { pictures, words } = await reader.looks();
      expect(pictures).toBe(4);
      for (const told of [
        'Reporting rate by region. ',
        'Reporting rate by round. ',
        'Plans of Action 1998: 58 per cent',
      ])
        expect(words).toContain(told);
      expect(words).toContain('per cent of the posts asked · 24 posts · answers of the posts to');
    });

    it('a conclusion is explained with the picture of what it compares, or else of its question', async () => {
      for (const [number, told] of [
        ['3', 'Access to the Project Assistance Toolkit (PAT). Headquarters (8): 100 per cent'],
        ['1', 'women? Government: No dialogue 5 per cent, Planned 0 per cent, Occasional 18 per cent'],
      ]) {
        await reader.says(`why ${number}`);
        const { pictures, words } = await reader.looks();
        expect(pictures).toBe(1);
        expect(words).toContain(told);
      }
    });

    it('the digest comes with its picture', async () => {
      const issue = { ...issueOf([]), ...(await analysisFiguresOfRound(test.db, roundId)) };
      await reader.gets(await documentDigest(composeIssue(issue, 'workingGroup', 'en'), []));
      const { pictures, words } = await reader.looks();
      expect(pictures).toBe(1);
      expect(words).toContain('Reporting rate by region. ');
    });
  });
});
