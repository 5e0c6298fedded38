import { beforeAll, describe, expect, it } from 'vitest';
import { composeAnalysis } from '../../src/analysis/publishing/composeAnalysis.ts';
import type { AnalysisFacts } from '../../src/analysis/publishing/analysisFacts.ts';
import { loadAnalysisFacts } from '../../src/analysis/publishing/loadAnalysisFacts.ts';
import { languages } from '../../src/language/language.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { claimOf, documentPartRows, onePageDocument } from '../../src/publication/document.ts';
import { toPdf } from '../../src/publication/pdf/toPdf.ts';
import { toHtml } from '../../src/publication/toHtml.ts';
import { chartOf } from '../bulletin/issueFacts.ts';
import { pagesOf } from '../bulletin/readFile.ts';
import { wholeCover } from '../support/cover.ts';
import { databases } from '../support/databases.ts';
import { type RoundFile, sampleRound, storeRound } from '../support/roundFixture.ts';

/** The exercise with many objectives, all of them nearly the same. */
function crowded(): RoundFile {
  const round = sampleRound();
  const objectives = Array.from({ length: 100 }, (_, index) => ({
    code: `X${index}`,
    side: 'programme' as const,
    title: `Train every driver of the mission in gender mainstreaming and in safe driving${'s'.repeat(index % 2)}`,
  }));
  return { ...round, objectives: [...round.objectives, ...objectives] };
}

async function factsOf(file: RoundFile): Promise<AnalysisFacts> {
  const { db, close } = await databases[0].open();
  const roundId = await storeRound(db, file);
  await db.workingGroup.updateMany({ data: { publication: wholeCover } });
  const { id } = await db.workingGroup.findFirstOrThrow();
  const facts = await loadAnalysisFacts(db, id, roundId, '2000-10-02');
  await close();
  return facts;
}

describe('the pages of an analysis', () => {
  let facts: AnalysisFacts;
  beforeAll(async () => {
    facts = await factsOf(sampleRound());
  });

  it.each(languages)('are two for Member States at most, in %s', async (language) => {
    const document = composeAnalysis(facts, 'memberStates', language);
    expect(await pagesOf(toPdf(document))).toHaveLength(2);
    expect(toHtml(document)).not.toContain('<nav');
  });

  it('are two for Member States however many objectives and titles there are', async () => {
    const document = composeAnalysis(await factsOf(crowded()), 'memberStates', 'fr');
    expect((await pagesOf(toPdf(document))).length).toBeLessThanOrEqual(2);
  });

  it.each(audiences)('are one where it is told on one page, with its claims and ranges, to %s', async (audience) => {
    for (const language of languages) {
      const page = onePageDocument(composeAnalysis(facts, audience, language));
      if (!page) throw new Error('no page');
      expect(await pagesOf(toPdf(page))).toHaveLength(1);
      expect(documentPartRows(page).map((row) => row.map(({ id }) => id))).toEqual([
        ['say'],
        ['recommend'],
        ['notHeard', 'limits'],
      ]);
      const html = toHtml(page);
      expect(html).toContain('<div class="beside">');
      expect(html.match(/class="claim"/g)).toHaveLength(audience === 'workingGroup' ? 5 : 4);
      // Three shares, and two groups that are compared.
      expect(html.match(/<svg class="range"/g) ?? []).toHaveLength(audience === 'workingGroup' ? 5 : 0);
      expect(html).toMatch(/class="caution"/);
    }
  });

  it('say one figure where both ends of a range are the same', () => {
    const page = onePageDocument(composeAnalysis(facts, 'workingGroup', 'en'));
    expect(JSON.stringify(page?.parts)).toContain('have offices: 6.2; Elsewhere: 2.6 to 4.1');
  });
});

describe('a claim', () => {
  it.each([
    ['Most posts are in dialogue (18 of 22, 82 per cent). Some are not.', 'Most posts are in dialogue'],
    [
      'Access to the Toolkit (PAT) is more common at Headquarters (8 of 8).',
      'Access to the Toolkit (PAT) is more common at Headquarters',
    ],
    ['Trop peu de postes ont répondu : un seul.', 'Trop peu de postes ont répondu : un seul.'],
    ['One. Two.', 'One'],
    ['', ''],
  ])('ends before its figures: “%s”', (text, claim) => {
    expect(claimOf(text)[0]).toBe(claim);
    expect(claimOf(text).join('')).toBe(text);
  });
});

describe('figures that follow each other', () => {
  it('stand side by side in print, each with its number, and a high one takes the width', async () => {
    const facts = await factsOf(sampleRound());
    const chart = (id: number, bars = 4) => {
      const names = Array.from({ length: bars }, (_, index) => `Office ${index}`);
      const series = [{ name: 'Some', values: names.map(() => 40) }];
      return { kind: 'chart' as const, chart: { ...chartOf(id), shape: 'bars' as const, categories: names, series } };
    };
    const pagesWith = async (...blocks: ReturnType<typeof chart>[]) => {
      const document = composeAnalysis(facts, 'workingGroup', 'en');
      return pagesOf(toPdf({ ...document, parts: [{ id: 'figures', title: 'Figures', blocks }] }));
    };
    const low = await pagesWith(...[1, 2, 3, 4, 5, 6].map((id) => chart(id)));
    expect(low.join(' ')).toMatch(/Figure 1\..*Figure 6\./s);
    const high = await pagesWith(...[1, 2, 3, 4, 5, 6].map((id) => chart(id, 20)));
    expect(low.length).toBeLessThan(high.length);
  });
});
