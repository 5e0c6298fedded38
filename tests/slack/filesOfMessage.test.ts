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

  it('is told in words, and as no bug, where the address that Slack gave for it does not take it', async () => {
    const kim = world.member({ name: 'Kim', language: 'fr' });
    world.fake.loseReply('upload');
    await kim.runs('bulletin fetch pdf');
    expect(kim.reads().at(-1)).toContain('Slack n’accepte pas bulletin-1.pdf');
    expect(world.bugs).toEqual([]);
  });

  it('is no failure where Slack shares it and the reply is lost', async () => {
    const lou = world.member({ name: 'Lou' });
    world.fake.loseReply('files.completeUploadExternal');
    await lou.runs('bulletin fetch pdf');
    expect(newest()).toMatchObject({ complete: true, channel: lou.channel() });
    expect(lou.reads()).toEqual(['Here it is.']);
  });

  it('waits a little where Slack asks to', async () => {
    const max = world.member({ name: 'Max' });
    for (const step of ['files.getUploadURLExternal', 'files.completeUploadExternal']) world.fake.limit(step, 1, 3);
    await max.runs('bulletin fetch pdf');
    expect([newest().channel, max.reads()]).toEqual([max.channel(), ['Here it is.']]);
  });

  it.each(['cuts the line', 'has an internal error'])('is said to be perhaps there, where Slack %s', async (how) => {
    const nia = world.member({ name: `Nia ${how}`, language: 'es' });
    // Nor does the history show it.
    world.fake.state.sharesNothing = true;
    if (how === 'cuts the line') world.fake.loseReply('files.completeUploadExternal');
    else world.fake.refuse('files.completeUploadExternal', 'internal_error');
    await nia.runs('bulletin fetch pdf');
    world.fake.state.sharesNothing = false;
    expect(nia.reads().at(-1)).toContain(
      'Slack no ha indicado si ha aceptado bulletin-1.pdf. Si el archivo no aparece aquí, vuelva a pedirlo.',
    );
    expect(world.bugs).toEqual([]);
  });

  it('comes by the outbox, too, where its words could not be shown', async () => {
    const oda = world.member({ name: 'Oda' });
    const to = { kind: 'identity', tenant: world.fake.state.team, userId: oda.userId, address: null } as const;
    const message = { text: 'The PDF', blocks: [file] };
    await world.slack.channel.deliver({ key: 'late:1', to, message, language: 'en' });
    expect(newest()).toEqual({ bytes: 6, complete: true, channel: oda.channel(), sent: Buffer.from(bytes) });
    world.fake.refuse('files.getUploadURLExternal', 'storage_limit_reached');
    await world.slack.channel.deliver({ key: 'late:2', to, message, language: 'fr' });
    expect(oda.reads()).toEqual([expect.stringMatching(/^Slack n’accepte pas bulletin-1\.pdf.*\[The PDF\]/s)]);
  });

  it('comes by the outbox once, where what stands behind it failed at first', async () => {
    const pia = world.member({ name: 'Pia' });
    const to = { kind: 'identity', tenant: world.fake.state.team, userId: pia.userId, address: null } as const;
    const message = { text: 'Two', blocks: [file, { ...file, name: 'second.pdf' }] };
    world.fake.state.files.clear();
    world.fake.limitAfter('files.completeUploadExternal', 1, 30);
    const outgoing = { key: 'late:3', to, message, language: 'en' as const };
    await expect(world.slack.channel.deliver(outgoing)).rejects.toMatchObject({ retryAfter: 30_000 });
    await world.slack.channel.deliver(outgoing);
    const shared = [...world.fake.state.files.values()].filter(({ channel }) => channel === pia.channel());
    expect([shared.length, pia.reads()]).toEqual([2, []]);
  });
});
