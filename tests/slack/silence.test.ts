import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { eventPayload } from '../support/slack/fakePayloads.ts';
import { freshTs, type FakeMessage } from '../support/slack/fakeState.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

describe('what used to be met with silence in Slack', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'socket');
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => {
    world.heard.length = 0;
    world.answer((intent) => says(`You said ${intent.kind}.`));
  });

  const send = (someone: Person, event: Record<string, unknown>) =>
    world.fake.delivery.deliver(
      'events_api',
      eventPayload(world.fake.state, {
        type: 'message',
        channel: someone.channel(),
        channel_type: 'im',
        ts: freshTs(world.fake.state),
        ...event,
      }),
    );
  const previous = ({ user, text, ts }: FakeMessage) => ({ previous_message: { type: 'message', user, text, ts } });
  const answers = { ...says('Noted.'), answered: { round: 1, post: 2, input: 'needs.0.text' } };

  it.each([
    ['en', /I could not fetch “file”.*send it again/],
    ['fr', /Je n’ai pas pu récupérer «\u00A0file\u00A0»/],
    ['es', /No he podido obtener «file»/],
  ] as const)('says in %s that Slack does not hand a file over', async (language, words) => {
    const someone = world.member({ name: `File ${language}`, language });
    await send(someone, { subtype: 'file_share', user: someone.userId, text: '', files: [{ id: 'F1' }] });
    expect(someone.reads()).toEqual([expect.stringMatching(words)]);
    expect(world.heard).toEqual([]);
  });

  it('tells a stranger who sends a file no more than any stranger', async () => {
    const stranger = world.fake.addPerson({ name: 'Stranger' });
    await send(stranger, { subtype: 'file_share', user: stranger.userId, text: '', files: [{ id: 'F1' }] });
    expect(stranger.reads()).toEqual([expect.stringMatching(/I do not know you yet/)]);
  });

  it('takes /me for words', async () => {
    const bo = world.member({ name: 'Bo' });
    await send(bo, { subtype: 'me_message', user: bo.userId, text: 'regular' });
    expect(world.heard.map(({ intent }) => intent)).toEqual([{ kind: 'say', text: 'regular' }]);
  });

  it('carries out a mistyped command that was corrected by editing, once', async () => {
    const cara = world.member({ name: 'Cara' });
    const message = await cara.says('statsu');
    await cara.edits(message, 'status');
    expect(world.heard.map(({ intent }) => intent.kind)).toEqual(['say', 'status']);
  });

  it('says that an edited message changes nothing where it answered nothing', async () => {
    const dan = world.member({ name: 'Dan', language: 'fr' });
    const message = await dan.says('status');
    await dan.edits(message, 'help');
    expect(world.heard).toHaveLength(1);
    expect(dan.reads().at(-1)).toMatch(/je n’ai pas tenu compte de la nouvelle version/);
  });

  it.each(['message_deleted', 'tombstone'])('asks whether a deleted answer is to go (%s)', async (how) => {
    const eve = world.member({ name: `Eve ${how}` });
    world.answer((intent) => (intent.kind === 'say' ? answers : says('Done.')));
    const message = await eve.says('a van');
    const event =
      how === 'tombstone'
        ? {
            subtype: 'message_changed',
            message: { type: 'message', subtype: 'tombstone', user: 'USLACKBOT', text: 'x' },
          }
        : { subtype: 'message_deleted', deleted_ts: message.ts };
    await send(eve, { ...event, hidden: true, ...previous(message) });
    expect(eve.reads().at(-1)).toMatch(/The answer itself still stands/);
    await eve.presses('Answer again');
    await eve.presses('Leave without an answer');
    const at = { round: 1, post: 2, input: 'needs.0.text' };
    expect(world.heard.slice(1).map(({ intent }) => intent)).toEqual([
      { kind: 'change', ...at },
      { kind: 'skip', ...at },
    ]);
  });

  it('says nothing of a deleted message that answered nothing', async () => {
    const finn = world.member({ name: 'Finn' });
    const message = await finn.says('hello');
    const before = finn.reads();
    await send(finn, { subtype: 'message_deleted', deleted_ts: message.ts, hidden: true, ...previous(message) });
    expect(finn.reads()).toEqual(before);
  });
});
