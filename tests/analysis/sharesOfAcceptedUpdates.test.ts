import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { methodNote } from '../../src/analysis/methodNote.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';
import { bruteForce } from './bruteForce.ts';

describe.each(databases)('the analysis of a round that is reviewed, on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  it('tells each share on accepted updates alone as well, once there are any, and how far the review has come', async () => {
    const file = sampleRound();
    const id = await storeRound(test.db, file);
    const accepted = file.updates.filter((_, i) => i % 3 === 0).map(({ post }) => post);
    const of = (review: 'accepted' | 'asked', codes: string[]) =>
      test.db.assignment.updateMany({ where: { roundId: id, post: { code: { in: codes } } }, data: { review } });
    await of('accepted', accepted);
    await of('asked', [file.updates[1]?.post ?? '']);
    const analysis = await analyseRound(test.db, id);
    expect(analysis.review).toEqual({ accepted: 8, asked: 1, unread: 13 });
    const { conclusions } = bruteForce({
      ...file,
      updates: file.updates.filter(({ post }) => accepted.includes(post)),
    });
    const alone = conclusions as Record<string, never>[];
    const json = (await analysisJson(test.db, analysis))['conclusions'] as Record<string, never>[];
    const share = ({ numerator, denominator, quantifier }: Record<string, unknown>) => ({
      numerator,
      denominator,
      quantifier,
    });
    for (const key of ['dialogue', 'mainstreaming']) {
      const [all, expected] = [json, alone].map((from) => from.find((one) => one['key'] === key) ?? {});
      expect(all?.['accepted']).toEqual(share(expected ?? {}));
    }
    const groups = json.find((one) => one['key'] === 'patAccess')?.['groups'] as unknown as Record<string, unknown>[];
    const expected = alone.find((one) => one['key'] === 'patAccess')?.['groups'] as unknown as Record<string, number>[];
    expect(groups.map((one) => one['accepted'])).toMatchObject(
      expected.map(({ numerator, denominator }) => ({ numerator, denominator })),
    );
    expect(methodNote(analysis, { tier: 'memberStates', language: 'en' }).join(' ')).toContain(
      '8 updates have been accepted, 1 awaits a clarification and 13 have not been read yet.',
    );
  });
});
