import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import type { RoundAnalysis } from '../../src/analysis/analysis.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { formAnswersToRows } from '../../src/forms/answerRows.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type RoundFile, sampleExpectation, sampleRound, storeRound } from '../support/roundFixture.ts';
import { bruteForce } from './bruteForce.ts';
import { cornerRounds } from './cornerRounds.ts';
import { mutatedChains, mutatedRounds } from './mutate.ts';

/** The figures alone, lists of posts in order. */
async function figures(db: TestDatabase['db'], roundId: number): Promise<unknown> {
  const json = await analysisJson(db, await analyseRound(db, roundId));
  const conclusions = (json['conclusions'] as Record<string, unknown>[]).map(({ statement, proof, ...rest }) => {
    expect(Object.keys(statement as object)).toEqual(['en', 'fr', 'es']);
    expect(proof).toBeInstanceOf(Array);
    return rest;
  });
  return { ...json, conclusions };
}

describe.each(databases)('the analysis of a round on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());
  const store = (file: RoundFile, code: string) => storeRound(test.db, file, { code });

  it('agrees with what was computed apart for the sample, in every key', async () => {
    const expected = sampleExpectation();
    expect(await figures(test.db, await store(sampleRound(), 'sample'))).toEqual(expected);
  });

  it.each(mutatedRounds(7).map((file, index) => ({ file, index })))(
    'agrees with loops over all answers for another round ($index)',
    async ({ file, index }) => {
      expect(await figures(test.db, await store(file, `mutated${index}`))).toEqual(bruteForce(file));
    },
  );

  it('says of a round that nobody answered that nothing can be said', async () => {
    const id = await store({ ...sampleRound(), updates: [] }, 'silent');
    const analysis = await analyseRound(test.db, id);
    expect(await figures(test.db, id)).toEqual(bruteForce({ ...sampleRound(), updates: [] }));
    expect(analysis.conclusions[0]).toMatchObject({ denominator: 0, share: null, quantifier: null, silent: 24 });
    expect(analysis.conclusions[0]?.statement.en).toContain('No post answered the question');
    for (const { statement } of analysis.conclusions) {
      for (const text of Object.values(statement)) expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  it('says the same of a round that asks nobody', async () => {
    const id = await store({ ...sampleRound(), posts: [], updates: [] }, 'empty');
    const analysis = await analyseRound(test.db, id);
    expect(analysis.rates).toMatchObject({ expected: 0, received: 0, reportingRate: 0 });
    expect(analysis.conclusions[0]).toMatchObject({ denominator: 0, silent: 0, sensitivity: null });
  });

  it('counts the update that stands for a post, and none that it replaced', async () => {
    const file = sampleRound();
    const id = await store(file, 'revised');
    const before = await figures(test.db, id);
    const post = await test.db.post.findFirstOrThrow({
      where: { code: 'BUE', assignments: { some: { roundId: id } } },
    });
    const { instrument } = await analyseRound(test.db, id);
    const revision = await test.db.update.create({
      data: {
        roundId: id,
        postId: post.id,
        revision: 2,
        late: true,
        submittedAt: new Date(1),
        submittedBy: (await test.db.person.findFirstOrThrow({ where: { workingGroupId: post.workingGroupId } })).id,
        channel: 'local',
        answers: { create: formAnswersToRows(instrument, { dialogue: { government: 'regular', ngo: 'regular' } }) },
      },
    });
    expect(await figures(test.db, id)).toEqual(before);
    await test.db.assignment.updateMany({ where: { roundId: id, postId: post.id }, data: { updateId: revision.id } });
    const after = await analyseRound(test.db, id);
    expect(after.conclusions[0]).toMatchObject({ key: 'dialogue', numerator: 19, denominator: 22 });
    // What the new revision leaves out is silence now, and the first answer came on time all the same.
    expect(after.conclusions[1]).toMatchObject({ key: 'mainstreaming', denominator: 21, silent: 3 });
    expect(after.rates.receivedOnTime).toBe(15);
  });

  it('counts a nil return as received, with the answers that it repeats, apart from silence', async () => {
    const id = await store(sampleRound(), 'nil');
    const first = await test.db.update.findFirstOrThrow({ where: { roundId: id } });
    await test.db.update.update({ where: { id: first.id }, data: { nilReturn: true } });
    const { rates, conclusions } = await analyseRound(test.db, id);
    expect(rates).toMatchObject({ received: 22, nilReturns: 1 });
    expect(conclusions[0]).toMatchObject({ numerator: 18, denominator: 22 });
  });

  it.each(mutatedChains(5).map((chain, index) => ({ chain, index })))(
    'agrees with loops over all answers for a round after another ($index)',
    async ({ chain: [first, second], index }) => {
      await store(first, `chain${index}`);
      expect(await figures(test.db, await store(second, `chain${index}`))).toEqual(bruteForce(first, second));
    },
  );

  it.each(Object.entries(cornerRounds()))('agrees with loops over all answers for %s', async (name, chain) => {
    let id = 0;
    for (const file of chain) id = await store(file, name);
    expect(await figures(test.db, id)).toEqual(bruteForce(...chain));
  });

  it('says what has changed on the same posts, and with which questions', async () => {
    const file = sampleRound();
    const later = { label: 'Plans of Action 2001', periodStart: '2001-04-01', periodEnd: '2001-09-30' };
    const updates = file.updates.filter(({ post }) => post !== 'BUE');
    await store(file, 'twice');
    const second = await store({ ...file, round: { ...file.round, ...later }, updates }, 'twice');
    const { comparison, conclusions } = await analyseRound(test.db, second);
    expect(comparison).toMatchObject({
      label: 'Plans of Action 2000',
      sameVersion: true,
      rates: { received: 22 },
      askedInBoth: 24,
    });
    expect(conclusions[0]?.since).toEqual({
      round: 'Plans of Action 2000',
      posts: 21,
      before: 18,
      now: 18,
      gained: 0,
      lost: 0,
      p: 1,
      joined: 0,
      left: 1,
    });
    await test.db.round.update({ where: { id: second }, data: { state: 'open' } });
    const open = await analyseRound(test.db, second);
    expect(open.comparison).toBeNull();
    expect(open.conclusions.map(({ since }) => since)).toEqual([null, null, null, null, null]);
    expect(open.conclusions[0]?.statement.en).toMatch(/^So far, /);
  });

  it('has nothing to set the first round beside', async () => {
    expect((await analyseRound(test.db, await store(sampleRound(), 'first'))).comparison).toBeNull();
  });

  it('throws for a round that is not there', async () => {
    await expect(analyseRound(test.db, 999_999)).rejects.toThrow();
  });

  describe('finds what was answered to every question', () => {
    let analysis: RoundAnalysis;
    const file = sampleRound();
    for (const [index, post] of file.posts.entries()) post.region = index % 2 === 0 ? 'East' : 'West';
    file.posts.forEach((post) => (post.dutyStation = `Station of ${post.code}`));
    beforeAll(async () => void (analysis = await analyseRound(test.db, await store(file, 'findings'))));
    const finding = (key: string) => analysis.findings.find(({ question }) => question === key);

    it('each in its order, asked or not', () => {
      expect(analysis.findings.map(({ question }) => question)).toEqual(
        analysis.instrument.pages.flatMap(({ questions }) => questions.map(({ key }) => key)),
      );
      expect(finding('commitment')?.overall).toMatchObject({ posts: 0, parts: [{ n: 0, mean: null }] });
    });

    it('with distribution and mean of each row of a matrix', () => {
      const given = file.updates.map(
        ({ answers }) => (answers['mainstreaming'] as Record<string, number>)['monitoring'] ?? -1,
      );
      const row = finding('mainstreaming')?.overall.parts.find(({ part }) => part === 'monitoring');
      expect(row?.distribution).toEqual(
        [0, 1, 2, 3].map((answer) => ({ answer, count: given.filter((one) => one === answer).length })),
      );
      expect(row?.mean).toBeCloseTo(given.reduce((a, b) => a + b, 0) / given.length, 12);
    });

    it('with yes and no for what is stored as a word', () => {
      expect(finding('streamline')?.overall.parts).toEqual([
        {
          part: '',
          n: 22,
          mean: null,
          distribution: [
            { answer: 'yes', count: 15 },
            { answer: 'no', count: 7 },
          ],
        },
      ]);
    });

    it('with the items of a group and the distribution of its choices, objectives that nobody named among them', () => {
      const actions = file.updates.flatMap(
        ({ answers }) => (answers['actions'] ?? []) as { objective: string; status: string }[],
      );
      const { posts, items, parts } = finding('actions')?.overall ?? { posts: 0, items: 0, parts: [] };
      expect({ posts, items }).toEqual({ posts: 22, items: actions.length });
      expect(parts.map(({ part }) => part)).toEqual(['objective', 'status']);
      expect(parts[0]?.distribution).toEqual(
        file.objectives.map(({ code }) => ({
          answer: code,
          count: actions.filter((one) => one.objective === code).length,
        })),
      );
    });

    it('with no more than their number for texts', () => {
      const written = file.updates.filter(({ answers }) => answers['dialogueContact'] !== undefined).length;
      expect(finding('dialogueContact')?.overall).toEqual({ posts: written, items: written, parts: [] });
    });

    it('by kind of post, region and membership, which add up to the whole', () => {
      for (const { overall, by } of analysis.findings) {
        expect(by.map(({ dimension }) => dimension)).toEqual(['kind', 'region', 'workingGroupMember']);
        for (const { groups } of by) {
          expect(groups.reduce((sum, { slice }) => sum + slice.posts, 0)).toBe(overall.posts);
          expect(groups.reduce((sum, { slice }) => sum + slice.items, 0)).toBe(overall.items);
        }
      }
      const east = new Set(file.posts.filter(({ region }) => region === 'East').map(({ code }) => code));
      const regions = finding('patAccess')?.by.find(({ dimension }) => dimension === 'region')?.groups;
      const inEast = file.updates.filter(({ post }) => east.has(post));
      expect(regions?.find(({ value }) => value === 'East')?.slice.parts[0]?.distribution[0]).toEqual({
        answer: 'yes',
        count: inEast.filter(({ answers }) => answers['patAccess'] === 'yes').length,
      });
    });
  });
});
