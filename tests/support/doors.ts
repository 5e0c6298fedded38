import { openLocalChat } from '../../handlers/local/localChat.ts';
import { Bell } from '../../handlers/local/bell.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { openLocalAccounts } from '../../handlers/local/store.ts';
import { createApp } from '../../src/app/app.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import type { App } from '../../src/core/context.ts';
import type { RawValue } from '../../src/protocol/form.ts';
import { shownText } from '../cards/reading.ts';
import { temporaryFolder, type TestDatabase } from './databases.ts';
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

async function openSlack({ database, workingGroupId, clock }: Given): Promise<OpenDoor> {
  const world = await slackWorld(database, 'socket', { clock, core });
  world.app.workingGroupId = workingGroupId;
  return {
    app: world.app,
    bugs: world.bugs,
    async enter(personId) {
      const email = await emailOf(database, personId);
      const person = world.fake.addPerson({ name: `person ${personId}`, email });
      const player = new SlackPlayer(person, 'en');
      return {
        says: async (text) => void (await person.says(text)),
        sends: async (file, text) => void (await person.sends(file, text)),
        presses: async (label) => void (await person.presses(label)),
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
    async enter(personId) {
      const person = new TeamsPerson(world, `person-${personId}`, await emailOf(database, personId));
      return {
        says: (text) => person.says(text),
        sends: (file, text) => person.sendsFile(file, text),
        presses: (label) => person.press(label),
        fills: (id, value) => person.fill(id, value),
        submits: (label) => person.submit(label),
        reads: () => person.posted.map((activity) => shownText(cardsOf(activity))),
      };
    },
    close: () => world.close(),
  };
}

async function openLocal({ database: { db }, workingGroupId, clock }: Given): Promise<OpenDoor> {
  const bugs: unknown[] = [];
  const reportBug = (error: unknown): string => `BUG-${bugs.push(error)}`;
  const app = createApp({ db, workingGroupId, dataDir: temporaryFolder(), reportBug });
  await openLocalAccounts(db, workingGroupId);
  const chat = openLocalChat(app, new Bell(), { core, clock });
  return {
    app,
    bugs,
    async enter(personId) {
      const person = new LocalClient(chat, personId);
      return {
        says: (text) => person.say(text),
        sends: ({ name, bytes }, text) => person.sendFile(name, bytes, text),
        presses: (label) => person.press(label),
        fills: (id, value) => person.fill(id, value),
        submits: (label) => person.submit(label),
        reads: () => person.messages.filter(({ author }) => author === 'bot').map(({ cards }) => shownText(cards)),
      };
    },
    close: () => Promise.resolve(),
  };
}
