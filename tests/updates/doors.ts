import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { createApp } from '../../src/app/app.ts';
import type { RawValue } from '../../src/protocol/form.ts';
import type { TestDatabase } from '../support/databases.ts';
import { SlackPlayer } from '../support/slack/slackPlayer.ts';
import { slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, teamsWorld } from '../support/teams/teamsWorld.ts';
import type { Exercise } from './exercise.ts';

/** What somebody does who looks at a chat. */
interface Client {
  readonly asked: string | undefined;
  say(text: string): Promise<void>;
  press(label: string): Promise<void>;
  answer(value: RawValue): Promise<void>;
}

/** A chat, and how many events of it have reached the program: presses, ticks and words, whatever they did. */
export interface Door {
  client: Client;
  taps(): number;
  close(): Promise<void>;
}

export interface Setting {
  database: TestDatabase;
  of: Exercise;
  clock: () => Date;
}

async function local({ database, of, clock }: Setting): Promise<Door> {
  let taps = 0;
  const { workingGroupId } = of.app;
  const reportBug = (error: unknown): never => {
    throw error;
  };
  const chat = openLocalChat(createApp({ db: database.db, workingGroupId, reportBug }), new NewRowsBell(), {
    clock,
    core: {
      ...liveEnvironment.core,
      handleIntent(...said) {
        taps++;
        return liveEnvironment.core.handleIntent(...said);
      },
    },
  });
  return { client: new LocalClient(chat, of.person.ana), taps: () => taps, close: () => Promise.resolve() };
}

async function slack({ database, of, clock }: Setting): Promise<Door> {
  let taps = 0;
  const world = await slackWorld(database, 'http', { clock, core: liveEnvironment.core });
  world.app.workingGroupId = of.app.workingGroupId;
  const { deliver } = world.fake.delivery;
  world.fake.delivery.deliver = (...event) => {
    taps++;
    return deliver(...event);
  };
  const person = world.fake.addPerson({ name: 'Ana' });
  const account = { platform: 'slack', tenant: world.fake.state.team, userId: person.userId } as const;
  await database.db.identity.create({ data: { personId: of.person.ana, ...account } });
  return { client: new SlackPlayer(person, 'en'), taps: () => taps, close: world.close };
}

async function teams({ database, of, clock }: Setting): Promise<Door> {
  let taps = 0;
  const { workingGroupId } = of.app;
  const world = await teamsWorld(database, { clock, core: liveEnvironment.core, workingGroupId });
  const { post } = world;
  world.post = (...event) => {
    taps++;
    return post(...event);
  };
  const person = new TeamsPerson(world, 'ana');
  const address = { serviceUrl: world.double.url, conversation: person.chat, member: person.id };
  const account = { platform: 'teams', tenant: TENANT, userId: person.aadObjectId, address } as const;
  await database.db.identity.create({ data: { personId: of.person.ana, ...account } });
  return { client: person, taps: () => taps, close: world.close };
}

/** Every door with somebody before it. */
export const doors = [
  { name: 'the local chat', open: local },
  { name: 'Slack', open: slack },
  { name: 'Teams', open: teams },
];
