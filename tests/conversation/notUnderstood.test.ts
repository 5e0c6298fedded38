import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { notUnderstood, conversationWordShape, type WordShape } from '../../src/conversation/notUnderstoodMetric.ts';
import { Metrics } from '../../src/main/operationsMetrics.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

/** Words in no language, so that nothing understands them and nothing else in the database holds them. */
const strange = fc
  .array(fc.stringMatching(/^(?:zqx|wvk|qjq)[bdfgk]{3,9}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

describe('words that are not understood', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
  });
  afterAll(() => database.close());

  const say = (text: string) =>
    handleIntent(world.app, speaking(world.app, world.person.ana, '2000-08-01'), { kind: 'say', text });

  /** Every row of the database as text. */
  async function everything(): Promise<string> {
    const { db } = database;
    const tables = Object.keys(db).filter((name) => !/^[$_]/.test(name) && name !== 'constructor');
    const rows = [];
    for (const table of tables)
      rows.push(await (db as unknown as Record<string, { findMany(): Promise<unknown> }>)[table]?.findMany());
    expect(rows.length).toBeGreaterThan(30);
    return JSON.stringify(rows);
  }

  it('are counted by their shape', () => {
    expect(conversationWordShape('wo ist das?', 'nothing')).toEqual({
      length: 'short',
      words: '2-3',
      language: 'unknown',
      digits: 'no',
      question: 'yes',
      asked: 'nothing',
    });
    expect(
      conversationWordShape('The 12 tables of the mission were lost and we do not have them', 'choice'),
    ).toMatchObject({
      length: 'middle',
      words: '9+',
      language: 'en',
      digits: 'yes',
      asked: 'choice',
    });
  });

  it('are told from those that are understood, and where they were said', async () => {
    const heard: WordShape[] = [];
    const listen = (shape: unknown): void => void heard.push(shape as WordShape);
    notUnderstood.subscribe(listen);
    await say('status');
    await say('zqxbbb');
    await say('update');
    await handleIntent(world.app, speaking(world.app, world.person.ana, '2000-08-01'), {
      kind: 'update',
      by: 'conversation',
    });
    await say('zqxbbb wvkddd');
    await say('regular');
    notUnderstood.unsubscribe(listen);
    expect(heard.map(({ asked, words }) => [asked, words])).toEqual([
      ['nothing', '1'],
      ['choice', '2-3'],
    ]);
  });

  it('are kept nowhere as a text', async () => {
    const metrics = new Metrics(
      world.app,
      () => new Date('2000-08-01T12:00:00Z'),
      () => new Map(),
    );
    await fc.assert(
      fc.asyncProperty(strange, async (text) => {
        await say(text);
        const kept = `${await everything()} ${await metrics.registry.metrics()}`;
        for (const word of text.split(' ')) expect(kept).not.toContain(word);
      }),
      { numRuns: 15 },
    );
    expect(await metrics.registry.metrics()).toMatch(
      /focal_not_understood_total\{length="\w+",words="[\d+-]+",language="unknown"/,
    );
  });
});
