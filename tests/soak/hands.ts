import { randomUUID } from 'node:crypto';
import { page } from '../../src/protocol/doorIntents.ts';
import { encodeIntent, type Intent } from '../../src/protocol/intent.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import type { Person } from '../support/slack/people.ts';
import type { TeamsPerson } from '../support/teams/person.ts';
import { slackPayloads } from './slackPayloads.ts';
import type { Balancer, SlackMode } from './traffic.ts';

/** What a page is about and was drawn from. */
export interface Drawn {
  round: number;
  post: number;
  version: number;
}

/** What one person can do at one door. Each act resolves when it is acknowledged, and throws where it is not. */
export interface Hands {
  words(text: string): Promise<unknown>;
  command(text: string): Promise<unknown>;
  press(intent: Intent): Promise<unknown>;
  page(drawn: Drawn, contact: string): Promise<unknown>;
  file(name: string): Promise<unknown>;
  /** The same page in a window of its own, where the door has one beside its pages in the chat. */
  dialog?(drawn: Drawn, contact: string): Promise<unknown>;
  /** "Offer to the bulletin" on a message. */
  shortcut?(text: string): Promise<unknown>;
  /** Makes a place that nobody has seen yet the one of all staff; gives how it is called. */
  newPlace?(): { name: string; choose(): Promise<unknown> };
  /** All that the bot said in their chat, with what stands beneath it. */
  heard(): string[];
}

const PLACE = 'place all-staff';

export function slackHands(balancer: Balancer, fake: FakeSlack, by: Person, mode: SlackMode): Hands {
  const payloads = slackPayloads(fake);
  return {
    heard: () =>
      fake.state.messages
        .filter(({ channel, user }) => channel === by.channel() && user === fake.state.bot.userId)
        .map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`),
    words: (text) => balancer.slackBy(mode, 'events_api', payloads.words(by, text)),
    command: (text) => balancer.slackBy(mode, 'slash_commands', payloads.command(by, text)),
    press: (intent) => balancer.slackBy(mode, 'interactive', payloads.press(by, intent)),
    file: (name) => balancer.slackBy(mode, 'events_api', payloads.file(by, name)),
    shortcut: (text) => balancer.slackBy(mode, 'interactive', payloads.shortcut(by, text)),
    newPlace() {
      const name = fake.addChannel([by]);
      return { name, choose: () => balancer.slackBy(mode, 'events_api', payloads.mention(by, name, PLACE)) };
    },
    async page(drawn, contact) {
      const { body } = await balancer.slackBy(mode, 'interactive', payloads.page(by, drawn, contact));
      if (body['response_action'] === 'errors') throw new Error('the page was not taken');
    },
  };
}

const channelCalled = (id: string) => ({ id, conversationType: 'channel' });

export function teamsHands(account: TeamsPerson): Hands {
  const dataOf = (intent: Intent, more: object = {}): object => ({ intent: encodeIntent(intent), ...more });
  const press = (intent: Intent, more?: object): Promise<unknown> =>
    account.sends(account.activity({ value: dataOf(intent, more) }));
  return {
    heard: () => account.messages.map(({ text }) => text),
    words: (text) => account.says(text),
    command: (text) => account.mentions(channelCalled('19:workingGroup@thread.tacv2'), text),
    press,
    page: (drawn, contact) => press(pageOf(drawn), { 'typed:dialogueContact': contact }),
    dialog: (drawn, contact) =>
      account.invoke('task/submit', dataOf(pageOf(drawn), { 'typed:dialogueContact': contact })),
    file: (name) => account.sendsFile({ name, bytes: Buffer.from('Minutes') }),
    newPlace() {
      const name = `19:${randomUUID()}@thread.tacv2`;
      return { name, choose: () => account.mentions(channelCalled(name), PLACE) };
    },
  };
}

export function localHands(balancer: Balancer, personId: number): Hands {
  const act = (more: object): Promise<void> =>
    balancer.local(personId, { key: randomUUID(), conversation: 'direct', ...more });
  const press = (intent: Intent, more: object = {}): Promise<void> =>
    act({ kind: 'press', label: 'x', data: { intent: encodeIntent(intent), ...more } });
  const say = (text: string): Promise<void> => act({ kind: 'say', text });
  return {
    heard: () => [],
    words: say,
    command: say,
    press,
    page: (drawn, contact) => press(pageOf(drawn), { 'typed:dialogueContact': contact }),
    async file(name) {
      const upload = await balancer.localUpload(personId, Buffer.from('Minutes'));
      await act({ kind: 'say', text: '', file: { upload, name } });
    },
  };
}

function pageOf(drawn: Drawn): Intent {
  return page.of({ ...drawn, page: 'dialogue', values: {}, then: 'next' });
}
