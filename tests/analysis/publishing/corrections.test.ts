import { describe, expect, it } from 'vitest';
import type { Conclusion } from '../../../src/analysis/analysis.ts';
import { publishedCorrectionInWords } from '../../../src/analysis/publishing/publishedCorrectionInWords.ts';
import { correctionsSincePublished } from '../../../src/analysis/publishing/correctionsSincePublished.ts';
import { documentBlocksBeneath } from '../../../src/analysis/publishing/publishedConclusions.ts';
import type { SnapshotFigure } from '../../../src/analysis/revisions/analysisSnapshot.ts';
import type { Amended } from '../../../src/analysis/revisions/amendedAnswers.ts';
import { composeIssue } from '../../../src/bulletin/issueDocument/composeIssue.ts';
import { languages } from '../../../src/language/language.ts';
import type { DocumentBlock } from '../../../src/publication/document.ts';
import { issueOf } from '../../bulletin/issueFacts.ts';
import { analysisFixture } from '../analysisFixture.ts';

const named = (key: string): Conclusion => {
  const found = analysisFixture().conclusions.find((one) => one.key === key);
  if (!found) throw new Error(`no conclusion ${key}`);
  return found;
};
const share = (numerator: number, n: number, group: string | null = null): SnapshotFigure => ({
  group,
  numerator,
  n,
  mean: null,
});
const stored = (question: string, value: string) => ({ updateId: 1, question, part: '', value });
const amendedBy = (post: string, day: string, question = 'dialogue'): Amended => ({
  post,
  kind: 'field',
  submittedAt: new Date(`2000-10-${day}T12:00:00Z`),
  before: [stored(question, 'none')],
  now: [stored(question, 'regular')],
});

describe('what an amendment changed', () => {
  // In the fixture 18 of 22 posts are in regular dialogue.
  const corrections = (before: SnapshotFigure[], amended: Amended[] = []) =>
    correctionsSincePublished([named('dialogue')], { dialogue: before }, amended).get('dialogue');

  it('is nothing where the figures are what they were, whoever amended', () => {
    expect(corrections([share(18, 22)], [amendedBy('ROM', '03')])).toBeUndefined();
  });

  it('is nothing of a conclusion that was not told before', () => {
    expect(correctionsSincePublished([named('dialogue')], {}, [amendedBy('ROM', '03')]).size).toBe(0);
  });

  it.each([
    ['the numerator', share(17, 22)],
    ['the number of those who answered', share(18, 21)],
  ])('is a figure of which %s is another one', (_, before) => {
    expect(corrections([before])?.figures).toEqual([{ before, now: share(18, 22) }]);
  });

  it('is because of those who amended the question that it rests on, the oldest first', () => {
    const amended = [amendedBy('MNL', '05'), amendedBy('ROM', '03'), amendedBy('DKR', '04', 'networks')];
    expect(corrections([share(16, 22)], amended)?.because.map(({ post }) => post)).toEqual(['ROM', 'MNL']);
  });
});

describe('a correction in words', () => {
  const dateOf = (at: Date): string => at.toISOString().slice(0, 10);
  const said = (
    correction: Parameters<typeof publishedCorrectionInWords>[0],
    where: 'inside' | 'outside',
    conclusion = named('dialogue'),
  ) =>
    languages.map((language) =>
      publishedCorrectionInWords(correction, { where, title: 'Dialogue', conclusion, dateOf, language }).replaceAll(
        /[\u00a0\u202f]/g,
        ' ',
      ),
    );
  const one = {
    figures: [{ before: share(17, 22), now: share(18, 22) }],
    because: [{ post: 'ROM', at: new Date('2000-10-03T12:00:00Z') }],
  };

  it('names inside what was, what is, and because of whom', () => {
    expect(said(one, 'inside')).toEqual([
      '17 → 18 of 22, because ROM amended “Dialogue” on 2000-10-03',
      '17 → 18 sur 22, parce que ROM a modifié « Dialogue » le 2000-10-03',
      '17 → 18 de 22, porque ROM modificó «Dialogue» el 2000-10-03',
    ]);
  });

  it('names outside what is alone, no post and no old figure', () => {
    expect(said(one, 'outside')).toEqual([
      'Corrected on 2000-10-03: 18 of 22',
      'Corrigé le 2000-10-03 : 18 sur 22',
      'Corregido el 2000-10-03: 18 de 22',
    ]);
    expect(said({ ...one, because: [] }, 'outside')[0]).toBe('Corrected: 18 of 22');
  });

  it('has outside the day of the last of several', () => {
    const twice = { ...one, because: [...one.because, { post: 'MNL', at: new Date('2000-10-07T12:00:00Z') }] };
    expect(said(twice, 'outside')[0]).toContain('2000-10-07');
    expect(said(twice, 'inside')[0]).toMatch(/because ROM amended .*, MNL amended /);
  });

  it('writes both figures whole where the number of those who answered has changed', () => {
    const grown = { figures: [{ before: share(17, 21), now: share(18, 22) }], because: [] };
    expect(said(grown, 'inside')[0]).toBe('17 of 21 → 18 of 22');
  });

  it('has the name of the group before each of its figures', () => {
    const groups = {
      figures: [
        { before: share(7, 8, 'hq'), now: share(8, 8, 'hq') },
        { before: share(4, 14, 'field'), now: share(5, 14, 'field') },
      ],
      because: [],
    };
    expect(said(groups, 'inside', named('patAccess'))).toEqual([
      'Headquarters: 7 → 8 of 8; Field: 4 → 5 of 14',
      'Siège : 7 → 8 sur 8 ; Terrain : 4 → 5 sur 14',
      'Sede: 7 → 8 de 8; Terreno: 4 → 5 de 14',
    ]);
  });

  it('tells a mean with its posts, and that nobody answered', () => {
    const mean = (value: number | null, n: number): SnapshotFigure => ({
      group: null,
      numerator: null,
      n,
      mean: value,
    });
    const changed = { figures: [{ before: mean(null, 0), now: mean(3.5, 1) }], because: [] };
    expect(said(changed, 'inside')[0]).toBe('no answer → mean 3.50 (1 post)');
  });
});

describe('what stands beneath a heading', () => {
  const text = (words: string): DocumentBlock => ({ kind: 'paragraph', text: words, tone: 'lead' });
  const heading = (words: string): DocumentBlock => ({ kind: 'heading', text: words });
  const document = {
    ...composeIssue(issueOf([]), 'allStaff', 'en'),
    parts: [
      {
        id: 'conclusions',
        title: 'Conclusions',
        blocks: [heading('1. A'), text('a'), text('b'), heading('2. B'), heading('3. C'), text('c')],
      },
      { id: 'proofs', title: 'Proofs', blocks: [heading('1. A'), text('proof')] },
    ],
  };

  it.each([
    ['1. A', ['a', 'b']],
    ['2. B', []],
    ['3. C', ['c']],
    ['4. D', []],
    ['a', []],
  ])('“%s” is up to the next one, in its part alone', (title, words) => {
    const found = documentBlocksBeneath(document, 'conclusions', title);
    expect(found.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual(words);
  });
});
