import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { findDraft } from '../../src/drafts/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';
import { fresh, known } from './sentences.ts';

const sentences = [...known, ...fresh].map(([language, text]) => [language, text] as const);
const rows = ['none', 'planned', 'occasional', 'regular'];

describe('a form that is open while somebody types', () => {
  let database: TestDatabase;
  let world: Exercise;
  let turn = 0;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
  });
  afterAll(() => database.close());

  it.each(sentences)('takes what is filled in after “%s: %s”, and nothing that was typed', async (language, text) => {
    const at = { round: world.first, post: world.post.manila };
    const caller = speaking(world.app, world.person.ana, '2000-08-01', language);
    const opened = await handleIntent(world.app, caller, { kind: 'update', by: 'page', page: 'dialogue', ...at });
    const before = await findDraft(database.db, at);
    const said = await handleIntent(world.app, caller, { kind: 'say', text });
    expect(said.messages.length + (said.form ? 1 : 0)).toBeGreaterThan(0);
    expect(said.answered).toBeUndefined();
    expect((await findDraft(database.db, at))?.content).toEqual(before?.content);
    const value = rows[turn++ % rows.length] ?? '';
    const { version } = opened.form?.target ?? { version: -1 };
    const values = { 'dialogue.government': value, 'dialogue.ngo': 'planned', dialogueContact: `Desk ${turn}` };
    await handleIntent(world.app, caller, { kind: 'page', ...at, page: 'dialogue', version, values, then: 'later' });
    const { answers, typed } = (await findDraft(database.db, at))?.content ?? {};
    expect(answers).toMatchObject({ dialogue: { government: value, ngo: 'planned' }, dialogueContact: `Desk ${turn}` });
    expect(typed).toEqual({});
  });
});
