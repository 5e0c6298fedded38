import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Bell } from '../../handlers/local/bell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { createApp } from '../../src/app/app.ts';
import type { RawValue } from '../../src/protocol/form.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { SlackPlayer } from '../support/slack/slackPlayer.ts';
import { slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, teamsWorld } from '../support/teams/teamsWorld.ts';
import { exercise, type Exercise } from './exercise.ts';

/** What somebody does who looks at a chat. */
interface Client {
  readonly asked: string | undefined;
  say(text: string): Promise<void>;
  press(label: string): Promise<void>;
  answer(value: RawValue): Promise<void>;
}

/** A chat, and how many events of it have reached the program: presses, ticks and words, whatever they did. */
interface Door {
  client: Client;
  taps(): number;
  close(): Promise<void>;
}

interface Setting {
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
  const chat = openLocalChat(createApp({ db: database.db, workingGroupId, reportBug }), new Bell(), {
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

/** A first round: matrices in one go, as a person types them, and all else one by one. */
const typed: Record<string, string> = {
  'dialogue.government': 'government regular, multilateral planned, NGOs occasional, other none',
  'mainstreaming.needsAssessment': '1-3 2, 4: 3, 5: 1',
  'networks.international': 'all 1',
};
const values: Record<string, RawValue> = {
  dialogueContact: 'The Ministry of Labour',
  patAccess: 'yes',
  streamline: 'no',
  'actions.0.objective': 'P01',
  'actions.0.status': 'onTrack',
  'actions.0.narrative': 'A round table.',
  womenProfessional: '3',
  staffProfessional: '12',
};

/** From the prompt to the thanks. Returns how many questions were answered or passed over. */
async function firstRound({ client }: Door): Promise<number> {
  await client.press('Answer here');
  let questions = 0;
  let more = true;
  for (; client.asked !== undefined; questions++) {
    expect(questions).toBeLessThan(80);
    const { asked } = client;
    if (typed[asked] !== undefined) await client.say(typed[asked]);
    else if (asked.endsWith('.+')) {
      await client.answer(asked === 'actions.+' && more ? 'yes' : 'no');
      more = more && asked !== 'actions.+';
    } else if (values[asked] !== undefined) await client.answer(values[asked]);
    else await client.press('Skip');
  }
  await client.press('Send');
  return questions;
}

describe.each([
  { name: 'the local chat', open: local },
  { name: 'Slack', open: slack },
  { name: 'Teams', open: teams },
])('taps in $name', ({ open }) => {
  let setting: Setting & { date: Date };
  let door: Door;
  beforeEach(async () => {
    const database = await databases[0].open();
    const of = await exercise(database.db);
    setting = { database, of, date: new Date('2000-08-01T10:00:00Z'), clock: () => setting.date };
    await database.db.round.update({ where: { id: of.second }, data: { state: 'scheduled' } });
    door = await open(setting);
    await door.client.say('update');
  });
  afterEach(async () => {
    await door.close();
    await setting.database.close();
  });

  const counted = async (act: () => Promise<unknown>): Promise<number> => {
    const before = door.taps();
    await act();
    return door.taps() - before;
  };
  const standing = ({ db }: TestDatabase, roundId: number) =>
    db.update.findFirst({ where: { roundId }, select: { nilReturn: true } });

  /** The prompt of the second round, in the chat as a reminder brings it. */
  async function secondRound(): Promise<void> {
    const { db } = setting.database;
    await firstRound(door);
    await db.round.update({ where: { id: setting.of.first }, data: { state: 'closed' } });
    await db.round.update({ where: { id: setting.of.second }, data: { state: 'open' } });
    setting.date = new Date('2001-08-01T10:00:00Z');
    await door.client.say('update');
  }

  it('are at most one a question in a first round', async () => {
    let questions = 0;
    const taps = await counted(async () => (questions = await firstRound(door)));
    expect(await standing(setting.database, setting.of.first)).toEqual({ nilReturn: false });
    // The prompt's button, and the one that sends.
    expect(taps).toBe(questions + 2);
    expect(taps).toBeLessThanOrEqual(27);
  });

  it('are one where nothing changed', async () => {
    await secondRound();
    expect(await counted(() => door.client.press('Nothing changed'))).toBe(1);
    expect(await standing(setting.database, setting.of.second)).toEqual({ nilReturn: true });
  });

  it('are two for nothing new on the card', async () => {
    await secondRound();
    const taps = await counted(async () => {
      await door.client.press('Answer here');
      await door.client.press('The rest is still so: send');
    });
    expect(taps).toBe(2);
    expect(await standing(setting.database, setting.of.second)).toEqual({ nilReturn: false });
  });

  it('are twelve at most for three answers and a moved action', async () => {
    await secondRound();
    const { client } = door;
    const taps = await counted(async () => {
      await client.press('Answer here');
      await client.press('Government: Regular');
      await client.answer('planned');
      await client.press('NGOs: Occasional');
      await client.answer('regular');
      await client.press('Other entities: No dialogue');
      await client.answer('occasional');
      await client.press('Changed');
      await client.answer(['status']);
      await client.answer('delayed');
      await client.press('The rest is still so: send');
    });
    expect(await standing(setting.database, setting.of.second)).toEqual({ nilReturn: false });
    expect(taps).toBeLessThanOrEqual(12);
  });
});
