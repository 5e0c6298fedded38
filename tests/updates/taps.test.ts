import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RawValue } from '../../src/protocol/form.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Door, doors, type Setting } from './doors.ts';
import { exercise } from './exercise.ts';

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

describe.each(doors)('taps in $name', ({ open }) => {
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

  it('are none for the blanks of an action that stood last time, one by one neither', async () => {
    await secondRound();
    const { client } = door;
    await client.press('Answer here');
    await client.press('Ask me one by one');
    const asked: string[] = [];
    for (; client.asked !== undefined; expect(asked.length).toBeLessThan(80)) {
      asked.push(client.asked);
      if (client.asked === 'actions.*') await client.press('None of them');
      else if (typed[client.asked] !== undefined) await client.press('All as last time');
      else if (client.asked.endsWith('.+')) await client.answer('no');
      else await client.press('Skip');
    }
    expect(asked.filter((input) => input.startsWith('actions'))).toEqual(['actions.*', 'actions.+']);
    await client.press('Send');
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
