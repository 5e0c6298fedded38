import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { createApp } from '../../src/app/app.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { analysisMessages } from '../../src/analysis/messages.ts';
import {
  shortcomingFigure,
  shortcomingFiguresSaid,
  shortcomingSentence,
  type ShortcomingCount,
} from '../../src/analysis/shortcomings/shortcomingOfPosts.ts';
import { analysisRevisionHash } from '../../src/analysis/revisions/analysisRevisionHash.ts';
import { analysisDocuments } from '../../src/analysis/publishing/analysisDocuments.ts';
import { formStepsOf } from '../../src/forms/formSteps.ts';
import type { ShortcomingRule } from '../../src/instruments/shortcomingRule.ts';
import { languages } from '../../src/language/language.ts';
import { annualJson } from '../../src/reports/annualPaper.ts';
import { roundByLabel } from '../../src/rounds/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { planOfAction } from './analysisFixture.ts';
import { publishToAll } from './publishing/publishToAll.ts';

const ruleOf = (key: string): ShortcomingRule => {
  const found = planOfAction().shortcomings.find((one) => one.key === key);
  if (!found) throw new Error(`no shortcoming ${key}`);
  return found;
};
const counted = (numbers: readonly number[]): ShortcomingCount[] =>
  [...new Set(numbers)].map((value) => ({ value, posts: numbers.filter((one) => one === value).length }));

/** The middle by its definition: as many numbers lie on the one side as on the other. */
function medianApart(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const half = inOrder.length / 2;
  return Number.isInteger(half)
    ? ((inOrder[half - 1] ?? 0) + (inOrder[half] ?? 0)) / 2
    : (inOrder[Math.floor(half)] ?? 0);
}

describe('what posts lack', () => {
  it('is the median of their gaps, whatever the order', () => {
    const numbers = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(numbers, (gaps) => {
        expect(shortcomingFigure(ruleOf('hours'), counted(gaps))).toEqual({
          key: 'hours',
          rule: 'medianGap',
          posts: gaps.length,
          gap: medianApart(gaps),
        });
      }),
    );
  });

  it('is nothing below five posts', () => {
    const fewer = fc.array(fc.nat(9), { maxLength: 4 });
    fc.assert(
      fc.property(fewer, (numbers) => {
        expect(shortcomingFigure(ruleOf('money'), counted(numbers))).toBeNull();
      }),
    );
  });

  it.each([
    [[0, 0, 0, 5, 7, 9], '3 of the 6 posts that answered had no money for the work.', 3],
    [[1, 1, 2, 5, 7, 9], 'Fewer than three of the 6 posts that answered had no money for the work.', undefined],
    [
      [0, 0, 0, 0, 0, 0],
      'All of the 6 posts that answered, or all but one or two, had no money for the work.',
      undefined,
    ],
    [[0, 1, 2, 5, 7, 9], 'Fewer than three of the 6 posts that answered had no money for the work.', undefined],
    [[0, 0, 2, 5, 7, 9], 'Fewer than three of the 6 posts that answered had no money for the work.', undefined],
    [
      [0, 0, 0, 0, 7, 9],
      'All of the 6 posts that answered, or all but one or two, had no money for the work.',
      undefined,
    ],
    [
      [0, 0, 0, 0, 0, 9],
      'All of the 6 posts that answered, or all but one or two, had no money for the work.',
      undefined,
    ],
  ])('points at no post, and says of none what each said: %j', (money, sentence, count) => {
    const rule = ruleOf('withoutMoney');
    const figure = shortcomingFigure(rule, counted(money));
    if (!figure) throw new Error('six posts answered');
    expect(shortcomingSentence({ rule, figure }, 'en')).toBe(sentence);
    expect(shortcomingFiguresSaid({ rule, figure })['count']).toBe(count);
  });

  it('is said of half hours, and where there is enough, in each language', () => {
    const said = (gaps: number[]) => {
      const rule = ruleOf('hours');
      const figure = shortcomingFigure(rule, counted(gaps));
      return languages.map((language) => (figure ? shortcomingSentence({ rule, figure }, language) : ''));
    };
    expect(said([1, 2, 2.5, 4, 8])).toEqual([
      expect.stringContaining('is 2.5 hours a week'),
      expect.stringContaining('est de 2,5 heures par semaine'),
      expect.stringContaining('es de 2,5 horas semanales'),
    ]);
    expect(said([-3, -1, 0, 4, 8])).toEqual([
      expect.stringContaining('are enough for at least half of them'),
      expect.stringContaining('suffisent à la moitié d’entre eux au moins'),
      expect.stringContaining('bastan al menos a la mitad de ellos'),
    ]);
  });

  it('is asked on pages alone, where nothing was said of it before', () => {
    const asked = (answers: object, brought: object) =>
      formStepsOf(planOfAction(), { ...answers }, { entries: {}, brought: { ...brought } }).map(({ id }) => id);
    expect(asked({}, {})).not.toContain('hoursHad');
    expect(asked({ hoursHad: 4 }, {})).toContain('hoursHad');
    expect(asked({}, { moneyNeeded: 100 })).toContain('moneyNeeded');
  });
});

describe.each(databases)('shortcomings of a round on $name', ({ open }) => {
  let database: TestDatabase;
  let few: number;
  let many: number;
  const own = sampleRound().updates.map(({ post }, at) => ({
    post,
    hoursHad: at % 4,
    hoursNeeded: 6 + (at % 5),
    moneyHad: at % 3 === 0 ? 0 : 1000 * at,
    ...(at % 2 === 0 && { moneyNeeded: 5000 * at }),
  }));
  beforeAll(async () => {
    database = await open();
    const round = (answering: number) => {
      const file = sampleRound();
      const updates = file.updates.map((one, at) => {
        const { post: _post, ...means } = own[at] ?? { post: '' };
        return at < answering ? { ...one, answers: { ...one.answers, ...means } } : one;
      });
      return { ...file, updates };
    };
    few = await storeRound(database.db, round(4), { code: 'few' });
    many = await storeRound(database.db, round(own.length), { code: 'many' });
    await database.db.round.updateMany({ data: { state: 'closed' } });
  });
  afterAll(() => database.close());

  it('are the median gap and the share without money, from five posts on', async () => {
    const { db } = database;
    const gaps = own.map(({ hoursHad, hoursNeeded }) => hoursNeeded - hoursHad);
    const money = own.flatMap(({ moneyHad, moneyNeeded }) =>
      moneyNeeded === undefined ? [] : [moneyNeeded - moneyHad],
    );
    expect(await analysisJson(db, await analyseRound(db, many))).toMatchObject({
      shortcomings: [
        { key: 'hours', rule: 'medianGap', posts: own.length, gap: medianApart(gaps) },
        { key: 'money', rule: 'medianGap', posts: money.length, gap: medianApart(money) },
        { key: 'withoutMoney', posts: own.length, count: own.filter(({ moneyHad }) => moneyHad === 0).length },
      ],
    });
    expect(await analysisJson(db, await analyseRound(db, few))).not.toHaveProperty('shortcomings');
  });

  it('are signed with what else the analysis says', async () => {
    const analysis = await analyseRound(database.db, many);
    const other = analysis.shortcomings.map((one) => ({ ...one, figure: { ...one.figure, posts: 21 } }));
    expect(analysisRevisionHash({ ...analysis, shortcomings: other })).not.toBe(analysisRevisionHash(analysis));
    expect(analysisRevisionHash({ ...analysis, shortcomings: [...analysis.shortcomings] })).toBe(
      analysisRevisionHash(analysis),
    );
  });

  it('are not said while the round is open, nor below its floor', async () => {
    const { db } = database;
    const said = async () => (await analyseRound(db, many)).shortcomings.length;
    const { updateId } = await db.assignment.findFirstOrThrow({ where: { roundId: many, updateId: { not: null } } });
    await db.round.update({ where: { id: many }, data: { state: 'open' } });
    expect(await said()).toBe(0);
    await db.round.update({ where: { id: many }, data: { state: 'closed' } });
    const standing = await db.assignment.findMany({ where: { roundId: many, updateId: { not: null } } });
    await db.assignment.updateMany({
      where: { roundId: many, updateId: { not: updateId } },
      data: { updateId: null },
    });
    expect(await said()).toBe(0);
    for (const { id, updateId: before } of standing)
      await db.assignment.update({ where: { id }, data: { updateId: before } });
    expect(await said()).toBe(3);
  });

  it('read alike for the coordinator, the group and outside; the answers stay the coordinator’s', async () => {
    const { db } = database;
    const analysis = await analyseRound(db, many);
    const told = (['coordinator', 'workingGroup', 'memberStates'] as const).map((tier) =>
      analysisMessages(analysis, { tier, language: 'es' }, 1)
        .filter(({ text }) => text.startsWith('Deficiencias'))
        .map(({ text }) => text),
    );
    expect(told[0]).toEqual([expect.stringContaining('horas semanales')]);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    const questions = (tier: 'coordinator' | 'workingGroup') =>
      JSON.stringify(
        [2, 3, 4, 5, 6, 7, 8, 9].map((page) => analysisMessages(analysis, { tier, language: 'en' }, page)),
      );
    expect(questions('coordinator')).toMatch(/Hours a week that the work needed/);
    expect(questions('workingGroup')).not.toMatch(/Hours a week that the work needed/);
  });

  it('stand in the document and in the yearly paper, with their figures and sources', async () => {
    const { db } = database;
    const { workingGroupId } = await db.round.findUniqueOrThrow({ where: { id: many } });
    const round = await roundByLabel(db, workingGroupId, sampleRound().round.label);
    if (!round) throw new Error('the round is stored');
    const documents = await analysisDocuments(db, round, new Date('2000-12-01T12:00:00Z'));
    expect(documents.map(({ parts }) => parts.filter(({ id }) => id === 'shortcomings').length)).toEqual(
      documents.map(() => 1),
    );
    const app = createApp({ db, workingGroupId, reportBug: (error) => expect.unreachable(String(error)) });
    await publishToAll(app, many, new Date('2000-12-01T12:00:00Z'));
    const year = Number(sampleRound().round.closesAt.slice(0, 4));
    const paper = async (group: number) => {
      const { sections } = await annualJson(db, { workingGroupId: group, year, audience: 'memberStates' }, 'fr');
      return sections.filter(({ part }) => part === 'shortcomings');
    };
    expect(await paper(workingGroupId)).toMatchObject([
      {
        key: 'shortcomings',
        sentences: [
          { sources: [`round:${round.label}`, 'shortcoming:hours'], figures: { posts: own.length } },
          { sources: [`round:${round.label}`, 'shortcoming:money'] },
          { sources: [`round:${round.label}`, 'shortcoming:withoutMoney'] },
        ],
      },
    ]);
    const other = await db.round.findUniqueOrThrow({ where: { id: few } });
    expect(await paper(other.workingGroupId)).toEqual([]);
  });
});
