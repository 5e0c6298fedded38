import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDraft } from '../../src/drafts/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Door, doors } from './doors.ts';
import { type Exercise, exercise } from './exercise.ts';

/** Longer than a button of Slack may carry. */
const text = [
  'Avec le gouvernement le dialogue est régulier.',
  'Notre chef de mission nous soutient, son engagement est résolu.',
  'Sur le terrain, les choses avancent, mais lentement. '.repeat(50),
].join(' ');

describe.each(doors)('a pasted paragraph in $name', ({ open }) => {
  let database: TestDatabase;
  let of: Exercise;
  let door: Door;
  beforeEach(async () => {
    database = await databases[0].open();
    of = await exercise(database.db);
    await database.db.round.update({ where: { id: of.second }, data: { state: 'scheduled' } });
    door = await open({ database, of, clock: () => new Date('2000-08-01T10:00:00Z') });
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });

  it('is asked for with the person’s own sentences, and kept at no door before a press', async () => {
    const { client } = door;
    const draft = () => findDraft(database.db, { round: of.first, post: of.post.manila });
    await client.say(text);
    expect(await draft()).toBeNull();
    await client.press('Ask me these 3 questions');
    expect(client.asked).toBe('dialogue.government');
    await client.answer('regular');
    const { content } = (await draft()) ?? {};
    expect(content?.answers).toEqual({ dialogue: { government: 'regular' } });
    expect(client.asked).toBe('actions.+');
  });
});
