import { describe, expect, it } from 'vitest';
import { annualPaper } from '../../src/reports/annualPaper.ts';
import { paperTermSentences } from '../../src/reports/paperTermSentences.ts';
import { databases } from '../support/databases.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { exercise } from '../updates/exercise.ts';

const rateOf = (year: number, found: number, words: number) => ({
  year,
  found,
  words,
  rate: words < 200 ? null : Math.round((found / words) * 10_000) / 10,
});

describe('the list of terms in the yearly paper', () => {
  it.each([
    [
      'en',
      'has a better word in 12 places among 4,000 words: 3 per 1,000.',
      'Year by year, per 1,000 words: 5.5 in 1999 and 3 in 2000.',
    ],
    ['fr', 'propose un meilleur mot à 12 endroits sur 4 000 mots, soit 3 pour 1 000.', '5,5 en 1999 et 3 en 2000.'],
    [
      'es',
      'una palabra mejor en 12 lugares de un total de 4000 palabras: 3 por cada 1000.',
      '5,5 en 1999 y 3 en 2000.',
    ],
  ] as const)('says in %s how often they stood in the year, and in the years before', (language, now, years) => {
    const termRates = [rateOf(1998, 1, 20), rateOf(1999, 11, 2000), rateOf(2000, 12, 4000), rateOf(2001, 9, 900)];
    const [first, second] = paperTermSentences({ year: 2000, termRates }, language);
    expect(plainBlanks(first?.text ?? '')).toContain(now);
    expect(first?.figures).toEqual({ found: 12, words: 4000, rate: 3 });
    expect(plainBlanks(second?.text ?? '')).toContain(years);
    expect(second?.figures).toEqual({ 1999: 5.5, 2000: 3 });
  });

  it('says nothing of a year with too few words, and compares nothing where there is nothing before', () => {
    expect(paperTermSentences({ year: 1998, termRates: [rateOf(1998, 1, 20)] }, 'en')).toEqual([]);
    expect(paperTermSentences({ year: 2000, termRates: [rateOf(2000, 0, 400)] }, 'en')).toHaveLength(1);
  });

  it.each(databases)('is counted in what was handed in, on $name', async ({ open }) => {
    const { db, close } = await open();
    const { workingGroupId } = (await exercise(db)).app;
    const offered = (year: number, text: string) => ({
      workingGroupId,
      language: 'en',
      section: 'field' as const,
      source: 'contribution' as const,
      consent: 'allStaff' as const,
      text,
      offeredAt: new Date(`${year}-05-01T12:00:00Z`),
    });
    await db.bulletinItem.createMany({
      data: [
        offered(1999, 'The chairman met the women of the port. '.repeat(50)),
        offered(2000, 'Women met. '.repeat(150)),
      ],
    });
    const scope = { workingGroupId, year: 2000, audience: 'memberStates' as const };
    const paper = await annualPaper(db, scope, new Date('2001-02-01T12:00:00Z'), 'en');
    const text = JSON.stringify(paper?.parts.find(({ id }) => id === 'tools'));
    expect(text).toContain('in no place among 300 words: 0 per 1,000. Year by year, per 1,000 words: 125 in 1999');
    await close();
  });
});
