import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

describe('a file in Slack', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  const again = { kind: 'help' } as const;
  const bytes = new Uint8Array([37, 80, 68, 70, 0, 255]);
  const file: Block = { kind: 'file', name: 'bulletin-1.pdf', mime: 'application/pdf', bytes, label: 'The PDF', again };
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'socket');
    world.answer(() => says('Here it is.', file));
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  const newest = () => {
    const { files, uploads } = world.fake.state;
    const [id = '', about] = [...files].at(-1) ?? [];
    return { ...about, sent: uploads.get(id) };
  };

  it('is put, byte for byte, into the direct chat of who asked for it', async () => {
    const gil = world.member({ name: 'Gil' });
    await gil.runs('bulletin fetch pdf');
    expect(newest()).toEqual({ bytes: 6, complete: true, channel: gil.channel(), sent: Buffer.from(bytes) });
  });

  it('is put into the direct chat too where it was asked for in a channel, and the channel is told so', async () => {
    const hal = world.member({ name: 'Hal' });
    const channel = world.fake.addChannel([hal]);
    await hal.mentions(channel, 'bulletin fetch pdf');
    expect(newest()).toMatchObject({ complete: true, channel: hal.channel() });
    expect(hal.reads(channel).at(-1)).toContain('I have written to you');
  });

  it('is told in words where Slack does not take it', async () => {
    const ida = world.member({ name: 'Ida' });
    world.fake.refuse('files.getUploadURLExternal', 'storage_limit_reached');
    await ida.runs('bulletin fetch pdf');
    expect(ida.reads().at(-1)).toContain('Slack does not take bulletin-1.pdf');
  });

  it('is told in words, too, where Slack says that it has taken it and shares nothing', async () => {
    const jo = world.member({ name: 'Jo' });
    world.fake.state.sharesNothing = true;
    await jo.runs('bulletin fetch pdf');
    world.fake.state.sharesNothing = false;
    expect(jo.reads().at(-1)).toContain('Slack does not take bulletin-1.pdf');
    expect(world.pauses.slice(-3)).toEqual([500, 1_500, 3_000]);
  });
});
