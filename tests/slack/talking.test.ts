import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Block, Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';
import { say } from '../../src/protocol/doorIntents.ts';

describe.each(['socket', 'http'] as const)('talking to the bot by %s', (mode) => {
  let database: TestDatabase;
  let world: SlackWorld;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, mode);
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => {
    world.heard.length = 0;
    world.bugs.length = 0;
    world.answer((intent) => says(`You said ${intent.kind}.`));
  });
  const intents = (): Intent[] => world.heard.map(({ intent }) => intent);
  const button = (label: string, intent: Intent): Block => ({ kind: 'actions', actions: [{ label, intent }] });

  it('hears plain words in the direct chat and answers there', async () => {
    const amina = world.member({ name: 'Amina' });
    const message = await amina.says('hello & <goodbye>');
    expect(intents()).toEqual([{ kind: 'say', text: 'hello & <goodbye>' }]);
    expect(world.heard[0]?.caller).toMatchObject({ channel: 'slack', place: 'direct', person: { name: 'Amina' } });
    expect(amina.reads(message.channel)).toEqual(['You said say.']);
  });

  it('answers quick words one after the other, in their order', async () => {
    const bo = world.member({ name: 'Bo' });
    let running = 0;
    world.answer(async (intent) => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return says(say.fieldsOf(intent)?.text ?? '');
    });
    await Promise.all(['one', 'two', 'three'].map((word) => bo.says(word)));
    expect(bo.reads()).toEqual(['one', 'two', 'three']);
  });

  it('reads a command in the direct chat and answers it there', async () => {
    const cara = world.member({ name: 'Cara' });
    await cara.runs('why 2');
    expect(intents()).toEqual([{ kind: 'why', conclusion: 2 }]);
    expect(world.heard[0]?.caller.place).toBe('direct');
    expect(cara.messages().map(({ onlyFor }) => onlyFor)).toEqual([undefined]);
  });

  it('helps where a command says nothing, and lets the core suggest where nobody knows it', async () => {
    const dan = world.member({ name: 'Dan' });
    await dan.runs('');
    await dan.runs('statsu');
    expect(intents()).toEqual([{ kind: 'help' }, { kind: 'unknown', text: 'statsu' }]);
  });

  it('shows an answer for the sender to the sender alone, where others read', async () => {
    const [eve, finn] = [world.member({ name: 'Eve' }), world.member({ name: 'Finn' })];
    const channel = world.fake.addChannel([eve, finn]);
    await eve.runs('status', channel);
    await eve.mentions(channel, 'status');
    expect(world.heard.map(({ caller }) => caller.place)).toEqual(['public', 'public']);
    expect(eve.reads(channel)).toEqual(['You said status.', 'You said status.']);
    expect(finn.reads(channel)).toEqual([]);
  });

  it('shows an answer for everybody to everybody', async () => {
    const [gil, hana] = [world.member({ name: 'Gil' }), world.member({ name: 'Hana' })];
    const channel = world.fake.addChannel([gil, hana]);
    world.answer(() => ({ ...says('The bulletin is out.'), visibleTo: 'everybody' }));
    await gil.runs('bulletin', channel);
    await gil.mentions(channel, 'bulletin');
    expect(hana.reads(channel)).toEqual(['The bulletin is out.', 'The bulletin is out.']);
  });

  it('asks in the direct chat what was begun where others read', async () => {
    const ida = world.member({ name: 'Ida' });
    const channel = world.fake.addChannel([ida]);
    const input = { id: 'q', kind: 'text' as const, label: 'What changed?', options: [], required: true };
    const answer = { kind: 'answer' as const, round: 1, post: 2, input: 'q', value: '' };
    world.answer(() => ({
      messages: [{ text: 'What changed?', blocks: [{ kind: 'ask', input, choices: [], answer }] }],
      visibleTo: 'sender',
    }));
    await ida.mentions(channel, 'update');
    expect(ida.reads(channel)).toEqual(['I have written to you in our direct chat.']);
    expect(ida.reads().at(0)).toBe('What changed?');
  });

  it('does what a button says, and puts the answer in the place of the question', async () => {
    const jun = world.member({ name: 'Jun' });
    world.answer((intent) =>
      intent.kind === 'status'
        ? { ...says('Stands well.'), replacesSource: true }
        : says('Hello.', button('How does it stand?', { kind: 'status' })),
    );
    await jun.says('hi');
    await jun.presses('How does it stand?');
    expect(jun.reads()).toEqual(['Stands well.']);
  });

  it('replaces a message that only the sender sees', async () => {
    const kim = world.member({ name: 'Kim' });
    const channel = world.fake.addChannel([kim]);
    world.answer((intent) =>
      intent.kind === 'who'
        ? { ...says('Nobody else.'), replacesSource: true }
        : says('Hello.', button('Who?', { kind: 'who' })),
    );
    await kim.mentions(channel, 'status');
    await kim.presses('Who?');
    expect(kim.reads(channel)).toEqual(['Nobody else.']);
    expect(kim.messages(channel).map(({ onlyFor }) => onlyFor)).toEqual([kim.userId]);
  });

  it('remembers what a button means when that is too long for Slack, across a restart', async () => {
    const lea = world.member({ name: 'Lea' });
    const text = 'A long contribution. '.repeat(140);
    world.answer(() => says('Offer it?', button('Offer', { kind: 'contribute', text })));
    await lea.says('contribute');
    await world.restart();
    await lea.presses('Offer');
    expect(intents().at(-1)).toEqual({ kind: 'contribute', text });
  });

  it('takes a menu, several ticks and a date as answers', async () => {
    const max = world.member({ name: 'Max' });
    const answer = { kind: 'answer' as const, round: 1, post: 2, input: 'q', value: '' };
    const options = Array.from({ length: 12 }, (_, n) => ({ value: `v${n}`, label: `Objective ${n}` }));
    const asking = (kind: 'choice' | 'choices' | 'date'): Reply => ({
      messages: [
        {
          text: 'Which?',
          blocks: [
            {
              kind: 'ask',
              input: { id: 'q', kind, label: 'Which?', options: kind === 'date' ? [] : options, required: true },
              choices:
                kind === 'choice' ? options.map(({ value, label }) => ({ label, intent: { ...answer, value } })) : [],
              answer,
            },
          ],
        },
      ],
      visibleTo: 'sender',
    });
    world.answer(() => asking('choice'));
    await max.says('update');
    await max.picks('Objective 7');
    world.answer(() => asking('choices'));
    await max.says('update');
    await max.ticks('Objective 2', 'Objective 11');
    await max.presses('Answer');
    world.answer(() => asking('date'));
    await max.says('update');
    await max.picksDate('2000-09-30');
    await max.presses('Answer');
    expect(intents().filter(({ kind }) => kind === 'answer')).toEqual([
      { ...answer, value: 'v7' },
      { ...answer, value: ['v2', 'v11'] },
      { ...answer, value: '2000-09-30' },
    ]);
  });

  it('takes an edited message for a corrected answer', async () => {
    const nia = world.member({ name: 'Nia' });
    const answered = { round: 1, post: 2, input: 'needs.0.text' };
    world.answer((intent) =>
      intent.kind === 'say' && intent.text === 'a vann' ? { ...says('Noted.'), answered } : says('Corrected.'),
    );
    const message = await nia.says('a vann');
    const other = await nia.says('something else');
    await nia.edits(message, 'a van & a driver');
    await nia.edits(other, 'nothing');
    expect(intents().slice(2)).toEqual([{ kind: 'answer', ...answered, value: 'a van & a driver' }]);
  });

  it('does not take the preview of a link for a correction', async () => {
    const oli = world.member({ name: 'Oli' });
    world.answer(() => ({ ...says('Noted.'), answered: { round: 1, post: 2, input: 'q' } }));
    const message = await oli.says('see iom.int');
    await oli.edits(message, 'see iom.int');
    expect(intents()).toHaveLength(1);
  });

  it('offers a message to the bulletin in the direct chat', async () => {
    const pia = world.member({ name: 'Pia' });
    world.answer(() => says('Which section?'));
    await pia.offers('Training in <Manila> & Cebu');
    expect(intents()).toEqual([{ kind: 'contribute', text: 'Training in <Manila> & Cebu' }]);
    expect(pia.reads()).toEqual(['Which section?']);
  });

  it('tells a reference where something breaks, and logs none of the words', async () => {
    const quin = world.member({ name: 'Quin' });
    world.answer(() => {
      throw new Error('broken');
    });
    await quin.says('my secret words');
    expect(quin.reads().join()).toMatch(/Something went wrong.*BUG-1/);
    expect(world.bugs).toHaveLength(1);
    expect(JSON.stringify(world.logged)).not.toMatch(/secret words|Quin|xoxb|xapp|signing/);
  });

  it('tells a long answer in several messages', async () => {
    const sam = world.member({ name: 'Sam' });
    world.answer(() => says('x '.repeat(10_000)));
    await sam.says('analysis');
    expect(sam.reads().length).toBeGreaterThan(1);
    expect(world.bugs).toEqual([]);
  });
});
