import { openLocalChat } from '../../handlers/local/localChat.ts';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { localChannel } from '../../handlers/local/deliveryChannel.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { openLocalAccounts } from '../../handlers/local/store.ts';
import { createApp } from '../../src/app/app.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import type { App } from '../../src/core/context.ts';
import { deliverDue } from '../../src/outbox/deliver.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import type { Outbox } from '../../src/outbox/outbox.ts';
import type { RawValue } from '../../src/protocol/form.ts';
import type { Card } from '../../handlers/cards/card.ts';
import { seenButtons } from '../../handlers/cards/readDrawnCard.ts';
import { shownText } from '../cards/reading.ts';
import { temporaryFolder, type TestDatabase } from './databases.ts';
import { elementsOf } from './slack/fakePayloads.ts';
import { optionList } from './slack/readable.ts';
import { SlackPlayer } from './slack/slackPlayer.ts';
import { slackWorld } from './slack/slackWorld.ts';
import { TeamsPerson } from './teams/person.ts';
import { cardsOf } from './teams/seen.ts';
import { teamsWorld } from './teams/teamsWorld.ts';

/** A file as somebody sends it. */
interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** Somebody who talks to the bot alone, whichever door they came by. */
export interface Visitor {
  says(text: string): Promise<void>;
  sends(file: GivenFile, text?: string): Promise<void>;
  presses(label: string): Promise<void>;
  /** The label of the newest button that a pattern fits. */
  button(pattern: RegExp): string;
  /** Fills an input of the open page, by its id, and sends the page. */
  fills(id: string, value: RawValue): void;
  submits(label?: string): Promise<void>;
  /** Everything that the bot has said to them, a text a message, the newest last. */
  reads(): string[];
}

/** One door of a program that serves a group with its real core. */
export interface OpenDoor {
  app: App;
  /** Bugs that were reported. */
  bugs: unknown[];
  /** Sends what is due in the outbox through the door. */
  deliver(): Promise<void>;
  /** A person of the group, at the door. */
  enter(personId: number): Promise<Visitor>;
  close(): Promise<void>;
}

interface Given {
  database: TestDatabase;
  workingGroupId: number;
  clock: () => Date;
}

/** The three doors, for `describe.each(doors)('… $name', ({ open }) => …)`. */
export const doors = [
  { name: 'Slack', open: openSlack },
  { name: 'Teams', open: openTeams },
  { name: 'the local chat', open: openLocal },
] as const;

const { core } = liveEnvironment;

/** The address by which a platform vouches for a person. */
async function emailOf({ db }: TestDatabase, personId: number): Promise<string> {
  const email = `person-${personId}@example.org`;
  await db.person.update({ where: { id: personId }, data: { email } });
  return email;
}

/** Delivers what is due and what becomes due within a minute: a platform is given no two messages at once. */
async function deliverThrough(channel: Channel, { db }: TestDatabase, workingGroupId: number, clock: () => Date) {
  let later = 0;
  const now = (): Date => new Date(clock().getTime() + later);
  const outbox: Outbox = {
    db,
    workingGroupId,
    channels: new Map([[channel.platform, channel]]),
    composers: registry.composers,
    owner: 'the door',
    time: { now, at: () => Promise.resolve(), until: () => Promise.resolve() },
    random: () => 0.5,
    report: ({ error }) => {
      if (error !== undefined) throw new Error('a message was not delivered', { cause: error });
    },
  };
  for (let next = await deliverDue(outbox); next !== null; next = await deliverDue(outbox)) {
    later = Math.max(later + 1, next.getTime() - clock().getTime());
    if (later > MINUTE_MS) return;
  }
}

const titlesOf = (cards: readonly Card[]): string[] => cards.flatMap(seenButtons).map(({ title }) => title);

const labelsOf = (blocks: Parameters<typeof elementsOf>[0]): string[] =>
  elementsOf(blocks).flatMap((element) => {
    const options = optionList(element).map(({ label }) => label);
    const text = (element['text'] as { text?: unknown } | undefined)?.text;
    return typeof text === 'string' ? [text, ...options] : options;
  });

/** The label that a pattern fits, of the newest of some messages, given by their labels. */
function newest(pattern: RegExp, messages: readonly (readonly string[])[]): string {
  const label = messages
    .toReversed()
    .flat()
    .find((one) => pattern.test(one));
  if (label === undefined) throw new Error(`no button fits ${pattern.source}, but: ${messages.at(-1)?.join(', ')}`);
  return label;
}

const MINUTE_MS = 60_000;

async function openSlack({ database, workingGroupId, clock }: Given): Promise<OpenDoor> {
  const world = await slackWorld(database, 'socket', { clock, core });
  world.app.workingGroupId = workingGroupId;
  return {
    app: world.app,
    bugs: world.bugs,
    deliver: () => deliverThrough(world.slack.channel, database, workingGroupId, clock),
    async enter(personId) {
      const email = await emailOf(database, personId);
      const person = world.fake.addPerson({ name: `person ${personId}`, email });
      const player = new SlackPlayer(person, 'en');
      return {
        says: async (text) => void (await person.says(text)),
        sends: async (file, text) => void (await person.sends(file, text)),
        presses: async (label) => void (await person.presses(label)),
        button: (pattern) =>
          newest(
            pattern,
            person.messages().map(({ blocks }) => labelsOf(blocks ?? [])),
          ),
        fills: (id, value) => player.fill(id, value),
        submits: (label) => player.submit(label),
        reads: () => person.reads(),
      };
    },
    close: () => world.close(),
  };
}

async function openTeams({ database, workingGroupId, clock }: Given): Promise<OpenDoor> {
  const world = await teamsWorld(database, { workingGroupId, clock, core });
  return {
    app: world.app,
    bugs: world.bugs,
    deliver: () => deliverThrough(world.teams.channel, database, workingGroupId, clock),
    async enter(personId) {
      const person = new TeamsPerson(world, `person-${personId}`, await emailOf(database, personId));
      return {
        says: (text) => person.says(text),
        sends: (file, text) => person.sendsFile(file, text),
        presses: (label) => person.press(label),
        button: (pattern) =>
          newest(
            pattern,
            person.posted.map((activity) => titlesOf(cardsOf(activity))),
          ),
        fills: (id, value) => person.fill(id, value),
        submits: (label) => person.submit(label),
        reads: () => person.posted.map((activity) => shownText(cardsOf(activity))),
      };
    },
    close: () => world.close(),
  };
}

async function openLocal({ database, workingGroupId, clock }: Given): Promise<OpenDoor> {
  const { db } = database;
  const bugs: unknown[] = [];
  const reportBug = (error: unknown): string => `BUG-${bugs.push(error)}`;
  const app = createApp({ db, workingGroupId, dataDir: temporaryFolder(), reportBug });
  const bell = new NewRowsBell();
  const chat = openLocalChat(app, bell, { core, clock });
  const entered: LocalClient[] = [];
  return {
    app,
    bugs,
    async deliver() {
      await deliverThrough(localChannel(db, bell, clock), database, workingGroupId, clock);
      for (const person of entered) await person.look();
    },
    async enter(personId) {
      await openLocalAccounts(db, workingGroupId);
      const person = new LocalClient(chat, personId);
      entered.push(person);
      return {
        says: (text) => person.say(text),
        sends: ({ name, bytes }, text) => person.sendFile(name, bytes, text),
        presses: (label) => person.press(label),
        button: (pattern) =>
          newest(
            pattern,
            person.messages.map(({ cards }) => titlesOf(cards)),
          ),
        fills: (id, value) => person.fill(id, value),
        submits: (label) => person.submit(label),
        reads: () => person.messages.filter(({ author }) => author === 'bot').map(({ cards }) => shownText(cards)),
      };
    },
    close: () => Promise.resolve(),
  };
}
