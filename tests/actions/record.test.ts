import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backfillActionsAtStart } from '../../src/main/backfillActionsAtStart.ts';
import { exportGroup } from '../../src/export/exportGroup.ts';
import { exportSheets } from '../../src/export/sheets/exportSheets.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { openOldDatabase } from '../support/oldDatabase.ts';
import { recommendationsWorld, wordsOf } from '../recommendations/world.ts';
import { exercise, speaking } from '../updates/exercise.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { formStepsOf } from '../../src/forms/formSteps.ts';
import { instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import { newestInstrument } from '../../src/instruments/newest/store.ts';
import { instrumentOfRound } from '../../src/instruments/store.ts';
import type { Intent } from '../../src/protocol/intent.ts';

describe.each(databases)('actions apart from answers on $name', (kind) => {
  let database: TestDatabase;
  beforeEach(async () => void (database = await kind.open()));
  afterEach(() => database.close());

  it('are read once from the answers of an old database: one for each entry of a standing update', async () => {
    const { db } = database;
    await recommendationsWorld(db);
    await backfillActionsAtStart(db);
    const entries = await db.answer.findMany({
      where: { question: 'actions', part: 'objective', update: { assignment: { isNot: null } } },
      orderBy: { entry: 'asc' },
    });
    const actions = await db.action.findMany({ include: { actuals: true } });
    expect(entries.length).toBeGreaterThan(50);
    expect(actions.map(({ key, objective }) => [key, objective]).toSorted()).toEqual(
      entries.map(({ entry, text }) => [`actions:${entry}`, text]).toSorted(),
    );
    expect(actions.every(({ actuals }) => actuals.length === 1)).toBe(true);
    await db.action.deleteMany();
    await backfillActionsAtStart(db);
    expect(await db.action.count()).toBe(0);
  });

  it('are there in the oldest database that we keep, once it is opened', async () => {
    const old = await openOldDatabase(kind);
    try {
      const standing = await old.db.answer.findMany({
        where: { question: 'actions', entry: { not: null }, update: { assignment: { isNot: null } } },
        distinct: ['updateId', 'item'],
      });
      await backfillActionsAtStart(old.db);
      expect(await old.db.actionActual.count()).toBe(standing.length);
      expect(standing.length).toBeGreaterThan(0);
    } finally {
      await old.close();
    }
  });

  it('are born of what a post sends, move with it, and show what is stuck for two rounds', async () => {
    const { db } = database;
    const { app, person, post, first, second } = await exercise(db);
    const as = (who: keyof typeof person, intent: Intent, date: string, language: 'en' | 'es' = 'en') =>
      handleIntent(app, speaking(app, person[who], date, language), intent);
    const key = { round: first, post: post.manila };
    const page = { kind: 'page', ...key, page: 'actions', then: 'next' };
    const values = {
      'actions.0.objective': 'P01',
      'actions.0.status': 'delayed',
      'actions.0.narrative': 'Meet the ministry',
      'actions.1.objective': 'S01',
      'actions.1.status': 'completed',
      'actions.1.narrative': 'Hire two women',
    };
    await as('ana', { ...page, version: 0, values }, '2000-05-01');
    const measured = {
      'indicators.0.objective': 'P01',
      'indicators.0.indicator': 'Officials briefed',
      'indicators.0.baseline': '0',
      'indicators.0.target': '40 by June',
      'indicators.0.actual': '12',
    };
    await as('ana', { ...page, page: 'objectives', version: 1, values: measured }, '2000-05-01');
    const rest = { ...page, page: 'dialogue', version: 2, values: { 'dialogue.government': 'regular' } };
    await as('ana', rest, '2000-05-01');
    const draft = await db.draft.findFirstOrThrow();
    await as('ana', { kind: 'send', ...key, version: draft.version }, '2000-05-01');
    const told = () => db.action.findMany({ include: { actuals: true }, orderBy: { id: 'asc' } });
    const actions = await told();
    expect(actions).toMatchObject([
      {
        title: 'Meet the ministry',
        status: 'delayed',
        openedInId: first,
        closedInId: null,
        indicator: 'Officials briefed',
        baseline: '0',
        target: '40 by June',
        actuals: [{ actual: '12' }],
      },
      { title: 'Hire two women', status: 'completed', openedInId: first, closedInId: first },
    ]);
    await db.round.update({ where: { id: first }, data: { state: 'closed' } });
    await as('ana', { kind: 'nothingChanged', round: second, post: post.manila }, '2001-05-01');
    expect(await told()).toMatchObject([
      {
        id: actions[0]?.id,
        closedInId: null,
        actuals: [
          { origin: 'given', actual: '12' },
          { roundId: second, origin: 'carried', actual: '12' },
        ],
      },
      { id: actions[1]?.id, closedInId: first, actuals: [{ origin: 'given' }] },
    ]);
    const own = wordsOf(await as('ana', { kind: 'plan' }, '2001-05-02'));
    expect(own).toContain('2 actions of your post; one has been stuck for two rounds');
    expect(own).toContain('P01 · Meet the ministry · Officials briefed: baseline 0, target 40 by June, now 12');
    expect(own).toContain('S01 · Hire two women"');
    const all = wordsOf(await as('coordinator', { kind: 'plan' }, '2001-05-02', 'es'));
    expect(all).toContain('Una actividad está estancada desde hace dos ejercicios');
    expect(all).toContain('Officials briefed: valor de referencia 0, meta 40 by June, ahora 12');
    expect(all).not.toContain('Hire two women');
    expect(wordsOf(await as('chi', { kind: 'plan', words: 'MNL' }, '2001-05-02'))).toContain('not yours to read');
    let exported = '';
    for await (const piece of exportGroup(db, app.workingGroupId)) exported += piece;
    const { actions: rows } = JSON.parse(exported) as { actions: object[] };
    const sheet = (await exportSheets(db, app.workingGroupId)).find(({ name }) => name === 'Actions');
    const columns = ['round', 'stood', 'origin'].map((name) => sheet?.columns.indexOf(name) ?? -1);
    expect(sheet?.rows.map((row) => columns.map((at) => row[at]))).toEqual([
      ['Round 2000', 'delayed', 'given'],
      ['Round 2001', 'delayed', 'carried'],
      ['Round 2000', 'completed', 'given'],
    ]);
    expect(rows).toMatchObject([
      {
        post: 'MNL',
        actuals: [
          { round: 'Round 2000', origin: 'given' },
          { round: 'Round 2001', origin: 'carried' },
        ],
      },
      { post: 'MNL', closedIn: 'Round 2000' },
    ]);
  });

  it('are not asked in conversation what they are measured by, a used version never changes, and the next round has it', async () => {
    const { db } = database;
    const { app, first, second } = await exercise(db);
    const instrument = await instrumentOfRound(db, second);
    const ofIndicators = (one: { id: string }) => one.id.startsWith('indicators');
    expect(instrumentQuestionsOf(instrument).find(({ key }) => key === 'indicators')).toMatchObject({
      required: false,
    });
    expect(formStepsOf(instrument, {}).filter(ofIndicators)).toEqual([]);
    // What was brought forward is gone through in conversation too.
    const brought = { entries: {}, brought: { indicators: [{ objective: 'P01', indicator: 'Officials briefed' }] } };
    const steps = formStepsOf(instrument, {}, brought).filter(ofIndicators);
    expect(steps.map(({ id }) => id)).toEqual(['indicators.*']);

    // As a database of today has it: rounds are fixed to the version before.
    const { instrumentId } = await db.round.findUniqueOrThrow({ where: { id: first } });
    const { source, version } = await db.instrument.findUniqueOrThrow({ where: { id: instrumentId } });
    const before = source.replace(/^version: \d+$/m, `version: ${version - 1}`);
    await db.instrument.update({ where: { id: instrumentId }, data: { source: before, version: version - 1 } });
    const newest = await db.$transaction((tx) => newestInstrument(tx, app.workingGroupId, 'plan-of-action'));
    expect(newest).not.toBe(instrumentId);
    expect(await db.instrument.findUniqueOrThrow({ where: { id: newest } })).toMatchObject({ version });
    expect(await db.instrument.findUniqueOrThrow({ where: { id: instrumentId } })).toMatchObject({ source: before });
    expect((await db.round.findMany()).map((round) => round.instrumentId)).toEqual([instrumentId, instrumentId]);
  });
});
