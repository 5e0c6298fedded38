import { Bell } from '../../handlers/local/bell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { createApp } from '../../src/app/app.ts';
import type { RawValue } from '../../src/protocol/form.ts';
import type { TestDatabase } from './databases.ts';
import { SlackPlayer } from './slack/slackPlayer.ts';
import { slackWorld } from './slack/slackWorld.ts';
import { TeamsPerson } from './teams/person.ts';
import { TENANT, teamsWorld } from './teams/teamsWorld.ts';

export const doorNames = ['local', 'slack', 'teams'] as const;
export type DoorName = (typeof doorNames)[number];

/** Somebody at one of the doors, who acts by what they see. */
export interface AtDoor {
  say(text: string): Promise<void>;
  press(label: string): Promise<void>;
  /** Fills an input of the open page, by its id. */
  fill(id: string, value: RawValue): void;
  submit(label?: string): Promise<void>;
  /** All that they have read, oldest first. */
  readonly read: string;
  /** How often they have pressed, sent a page or written. */
  readonly acts: number;
}

/** A door with the people who were let in by it. */
export interface Door {
  enter(personId: number, name: string): Promise<AtDoor>;
  bugs: unknown[];
  close(): Promise<void>;
}

interface Client {
  say(text: string): Promise<void>;
  press(label: string): Promise<void>;
  fill(id: string, value: RawValue): void;
  submit(label?: string): Promise<void>;
}

/** Opens one of the doors on a database, with the real core behind it. */
export async function openDoor(
  name: DoorName,
  database: TestDatabase,
  workingGroupId: number,
  clock: () => Date,
): Promise<Door> {
  if (name === 'local') return localDoor(database, workingGroupId, clock);
  return name === 'slack' ? slackDoor(database, workingGroupId, clock) : teamsDoor(database, workingGroupId, clock);
}

function localDoor({ db }: TestDatabase, workingGroupId: number, clock: () => Date): Door {
  const bugs: unknown[] = [];
  const app = createApp({ db, workingGroupId, reportBug: (error) => `BUG-${bugs.push(error)}` });
  const chat = openLocalChat(app, new Bell(), { ...liveEnvironment, clock });
  return {
    bugs,
    close: () => Promise.resolve(),
    enter(personId) {
      const client = new LocalClient(chat, personId);
      return Promise.resolve(
        atDoor(client, () => client.messages.map(({ cards }) => JSON.stringify(cards)).join('\n')),
      );
    },
  };
}

async function slackDoor(database: TestDatabase, workingGroupId: number, clock: () => Date): Promise<Door> {
  const world = await slackWorld(database, 'http', { clock, core: liveEnvironment.core });
  world.app.workingGroupId = workingGroupId;
  return {
    bugs: world.bugs,
    close: () => world.close(),
    async enter(personId, name) {
      const person = world.fake.addPerson({ name });
      const account = { personId, platform: 'slack' as const, tenant: world.fake.state.team, userId: person.userId };
      await database.db.identity.create({ data: account });
      return atDoor(new SlackPlayer(person, 'en'), () => person.reads().join('\n'));
    },
  };
}

async function teamsDoor(database: TestDatabase, workingGroupId: number, clock: () => Date): Promise<Door> {
  const world = await teamsWorld(database, { clock, core: liveEnvironment.core, workingGroupId });
  return {
    bugs: world.bugs,
    close: () => world.close(),
    async enter(personId, name) {
      const person = new TeamsPerson(world, name);
      const account = { personId, platform: 'teams' as const, tenant: TENANT, userId: person.aadObjectId };
      await database.db.identity.create({ data: account });
      return atDoor(person, () => JSON.stringify(person.cards));
    },
  };
}

function atDoor(client: Client, read: () => string): AtDoor {
  let acts = 0;
  return {
    say(text) {
      acts++;
      return client.say(text);
    },
    press(label) {
      acts++;
      return client.press(label);
    },
    fill: (id, value) => client.fill(id, value),
    submit(label) {
      acts++;
      return client.submit(label);
    },
    get read() {
      return read();
    },
    get acts() {
      return acts;
    },
  };
}
