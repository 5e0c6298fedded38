import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { annualJson, annualPaper } from '../../src/reports/annualPaper.ts';
import { annualActions } from '../../src/reports/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { exercise, type Exercise } from '../updates/exercise.ts';
import { json, sample } from '../main/import/file.ts';

describe.each(databases)('the actions of a year on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  it('are those reported in its last round, by the tags of their objectives', async () => {
    const { workingGroupId } = world.app;
    const { db } = database;
    const round = await db.round.findFirstOrThrow({ where: { workingGroupId }, orderBy: { closesAt: 'desc' } });
    const post = await db.post.findFirstOrThrow({ where: { workingGroupId } });
    const year = Number(round.closesAt.slice(0, 4));
    expect(await annualActions(db, workingGroupId, year)).toEqual([]);
    const [objective] = await db.objective.findMany({ where: { planOfActionId: round.planOfActionId } });
    await db.objective.update({
      where: { id: objective?.id ?? 0 },
      data: { mandate: ['goalNeeds'], points: ['includesMen'] },
    });
    const person = await db.person.findFirstOrThrow({ where: { workingGroupId } });
    const update = await db.update.create({
      data: {
        postId: post.id,
        roundId: round.id,
        revision: 1,
        submittedAt: new Date('2001-01-01T00:00:00Z'),
        submittedBy: person.id,
        channel: 'local',
      },
    });
    for (const code of [objective?.code, 'no such objective', null])
      await db.action.create({
        data: {
          postId: post.id,
          key: `actions:${code}`,
          objective: code ?? null,
          title: 'An action',
          openedInId: round.id,
          actuals: { create: { roundId: round.id, updateId: update.id, origin: 'given' } },
        },
      });
    expect(await annualActions(db, workingGroupId, year)).toEqual([
      { mandate: ['goalNeeds'], points: ['includesMen'] },
    ]);
    expect(await annualActions(db, workingGroupId, year - 5)).toEqual([]);
    const scope = { workingGroupId, year, audience: null };
    const text = JSON.stringify((await annualJson(db, scope, 'en')).sections);
    expect(text).toContain('Actions reported by goal of the policy: the particular needs of migrant women (1)');
    expect(text).toContain('Least activity: accountability and institutionalization.');
  });

  it('are read against the resolution, as the foot of the paper says', async () => {
    const file = sample('activities-2000.json');
    const { workingGroupId } = await importFile(database.db, 'PAPER', file, new Date('2001-01-15T12:00:00Z'));
    const scope = { workingGroupId, year: 2000, audience: 'memberStates' as const };
    const paper = await annualPaper(database.db, scope, new Date('2001-02-01T12:00:00Z'), 'es');
    expect(paper?.colophon.at(-1)).toBe('Las cifras se leen a la luz de la resolución 932 (LXXI).');
    const bare = json({
      year: 1999,
      entries: [{ type: 'study', title: 'A study', on: '1999-05-01', state: 'held', visibility: 'memberStates' }],
    });
    const other = await importFile(database.db, 'BARE', bare, new Date('2001-01-15T12:00:00Z'));
    const without = await annualPaper(
      database.db,
      { ...scope, workingGroupId: other.workingGroupId, year: 1999 },
      new Date('2001-02-01T12:00:00Z'),
      'en',
    );
    expect(without?.colophon).toHaveLength(1);
  });
});
