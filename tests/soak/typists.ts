import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '../../src/calendar/workingTime.ts';
import { offer } from '../../src/contributions/intents.ts';
import type { Db } from '../../src/db/db.ts';
import { page } from '../../src/protocol/doorIntents.ts';
import { draftSubjectKey } from '../../src/protocol/draftSubject.ts';
import { encodeIntent, type Intent } from '../../src/protocol/intent.ts';
import { oneOf } from '../support/random.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import type { Person } from '../support/slack/people.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import type { Member } from './group.ts';
import { type Act, type Kind, kinds, type Way, ways } from './promises.ts';
import { slackPayloads } from './slackPayloads.ts';
import type { Balancer, SlackMode } from './traffic.ts';

/** What a page is about and was drawn from. */
interface Drawn {
  round: number;
  post: number;
  version: number;
}

/** One person at one door. Each act resolves when it is acknowledged, and throws where it is not. */
interface Hands {
  words(text: string): Promise<unknown>;
  command(text: string): Promise<unknown>;
  press(intent: Intent): Promise<unknown>;
  page(drawn: Drawn, contact: string): Promise<unknown>;
  /** All that the bot said in their chat. */
  heard(): string[];
}

export interface Typist extends Hands {
  way: Way;
  personId: number;
  post: number;
}

const CHANNEL = { id: '19:workingGroup@thread.tacv2', conversationType: 'channel' };
/** How long somebody rests between two acts, in milliseconds. */
const REST_MS = { least: 1_500, more: 3_000 };

/** Seats people at the doors in turn; those of the local chat have an account elsewhere, and do not use it. */
export function seatTypists(members: readonly Member[], balancer: Balancer, fake: FakeSlack): Typist[] {
  let seated = 0;
  return members.map(({ account, personId, postId }): Typist => {
    const who = { personId, post: postId ?? 0 };
    if (account instanceof TeamsPerson) return { ...who, way: 'Teams', ...teamsHands(account) };
    const way = ways.filter((one) => one !== 'Teams')[seated++ % 3] ?? 'local chat';
    if (way === 'local chat') return { ...who, way, ...localHands(balancer, personId) };
    return { ...who, way, ...slackHands(balancer, fake, account, way === 'Slack by socket' ? 'socket' : 'http') };
  });
}

function slackHands(balancer: Balancer, fake: FakeSlack, by: Person, mode: SlackMode): Hands {
  const payloads = slackPayloads(fake);
  return {
    heard: () =>
      fake.state.messages
        .filter(({ channel, user }) => channel === by.channel() && user === fake.state.bot.userId)
        .map(({ text }) => text),
    words: (text) => balancer.slackBy(mode, 'events_api', payloads.words(by, text)),
    command: (text) => balancer.slackBy(mode, 'slash_commands', payloads.command(by, text)),
    press: (intent) => balancer.slackBy(mode, 'interactive', payloads.press(by, intent)),
    async page(drawn, contact) {
      const { body } = await balancer.slackBy(mode, 'interactive', payloads.page(by, drawn, contact));
      if (body['response_action'] === 'errors') throw new Error('the page was not taken');
    },
  };
}

function teamsHands(account: TeamsPerson): Hands {
  const press = (intent: Intent, more: object = {}): Promise<unknown> =>
    account.sends(account.activity({ value: { intent: encodeIntent(intent), ...more } }));
  return {
    heard: () => account.messages.map(({ text }) => text),
    words: (text) => account.says(text),
    command: (text) => account.mentions(CHANNEL, text),
    press,
    page: (drawn, contact) => press(pageOf(drawn), { 'typed:dialogueContact': contact }),
  };
}

function localHands(balancer: Balancer, personId: number): Hands {
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
  };
}

function pageOf(drawn: Drawn): Intent {
  return page.of({ ...drawn, page: 'dialogue', values: {}, then: 'next' });
}

/** People who type, press, send pages and give commands all the time, and know what they were told is taken. */
export class Typists {
  readonly acts: Act[] = [];
  readonly #typists: readonly Typist[];
  readonly #db: Db;
  readonly #round: number;
  readonly #random: () => number;
  #marks = 0;

  constructor(typists: readonly Typist[], at: { db: Db; round: number }, random: () => number) {
    this.#typists = typists;
    this.#db = at.db;
    this.#round = at.round;
    this.#random = random;
  }

  /** Acts until it is stopped; resolves when everybody has finished. */
  async live(stop: AbortSignal): Promise<void> {
    await Promise.all(this.#typists.map((typist) => this.#type(typist, stop)));
  }

  async #type(typist: Typist, stop: AbortSignal): Promise<void> {
    // Nobody has two absences on one day.
    let day = `${new Date().getUTCFullYear() + 1}-01-01`;
    while (!stop.aborted) {
      const kind = oneOf(this.#random, kinds);
      day = addDays(day, 2);
      await this.#do(typist, kind, day);
      await pause(REST_MS.least + this.#random() * REST_MS.more);
    }
  }

  async #do(typist: Typist, kind: Kind, day: string): Promise<void> {
    const number = ++this.#marks;
    const mark = kind === 'words' || kind === 'command' ? `away:${typist.personId}:${day}` : `${kind} ${number}`;
    const before = typist.heard().length;
    const act: Act = { way: typist.way, kind, mark, acknowledged: false, told: () => typist.heard().slice(before) };
    this.acts.push(act);
    try {
      if (kind === 'page') await typist.page(await this.#drawn(typist), mark);
      else if (kind === 'press')
        await typist.press(offer.of({ text: mark, section: 'field', consent: 'workingGroup' }));
      else await typist[kind](`away ${day}`);
      act.acknowledged = true;
    } catch {
      // Nobody acknowledged it: a process died over it, and it may have been done or not.
    }
  }

  async #drawn({ post }: Typist): Promise<Drawn> {
    const at = { round: this.#round, post };
    const draft = await this.#db.draft.findUnique({ where: { subject: draftSubjectKey(at) } });
    return { ...at, version: draft?.version ?? 0 };
  }
}
