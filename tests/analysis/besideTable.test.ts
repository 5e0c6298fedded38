import { describe, expect, it } from 'vitest';
import type { Conclusion } from '../../src/analysis/analysis.ts';
import { headlineCountsToPublish } from '../../src/analysis/publishing/headlineCounts.ts';
import { conclusionBlocks, shareRangeInWords } from '../../src/analysis/conclusionBlocks.ts';
import { conclusionChangeLines } from '../../src/analysis/conclusionChangeLines.ts';
import { methodNote } from '../../src/analysis/methodNote.ts';
import type { MeanChange, ShareChange } from '../../src/analysis/changeOnPanelOfPosts.ts';
import { conclusionGrounds } from '../../src/analysis/whyMessages.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { labelledText } from '../../src/language/labelledText.ts';
import { analysisFixture, concluded, tallies } from './analysisFixture.ts';

const panel = { round: 'Plans of Action 2000', joined: 0, left: 0 };
const shareChanges: [string, ShareChange][] = [
  ['nobody answered both', { round: panel.round, posts: 0, tooFew: true }],
  ['one answered both', { round: panel.round, posts: 1, tooFew: true }],
  ['three answered both', { round: panel.round, posts: 3, tooFew: true }],
  ['nothing moved', { ...panel, posts: 18, before: 14, now: 14, gained: 0, lost: 0, p: 1 }],
  ['none, none', { ...panel, posts: 18, before: 0, now: 0, gained: 0, lost: 0, p: 1 }],
  ['one more', { ...panel, posts: 18, before: 0, now: 1, gained: 1, lost: 0, p: 1, joined: 1, left: 1 }],
  ['one fewer', { ...panel, posts: 18, before: 1, now: 0, gained: 0, lost: 1, p: 1, joined: 2, left: 4 }],
  ['one and two', { ...panel, posts: 18, before: 16, now: 15, gained: 1, lost: 2, p: 1 }],
  ['one and one', { ...panel, posts: 18, before: 16, now: 16, gained: 1, lost: 1, p: 1 }],
  ['many more', { ...panel, posts: 18, before: 6, now: 14, gained: 8, lost: 0, p: 0.0078 }],
  ['many fewer', { ...panel, posts: 40, before: 36, now: 18, gained: 0, lost: 18, p: 0.00001 }],
];
const meanChanges: [string, MeanChange][] = [
  ['two answered both', { round: panel.round, posts: 2, tooFew: true }],
  ['nothing moved', { ...panel, posts: 7, before: 3.4286, now: 3.4286, rose: 0, fell: 0, p: 1 }],
  ['one rose', { ...panel, posts: 11, before: 6.2, now: 6.3, rose: 1, fell: 0, p: 1, left: 1 }],
  ['one fell', { ...panel, posts: 11, before: 6.3, now: 6.2, rose: 0, fell: 1, p: 1, joined: 1 }],
  ['some rose, some fell', { ...panel, posts: 11, before: 6.3, now: 6.2, rose: 2, fell: 3, p: 1 }],
  ['many rose', { ...panel, posts: 11, before: 3.1, now: 6.2, rose: 9, fell: 1, p: 0.0215 }],
];

const share = (met: number, n: number, silent: number): Extract<Conclusion, { rule: 'share' }> => {
  const given = tallies({ kind: 'hq', total: met, decided: n });
  const cells = given.map(({ cell, decided }) => ({ ...cell, asked: decided + silent }));
  const conclusion = concluded('mainstreaming', given, { cells, invited: n + silent });
  if (conclusion.rule !== 'share') throw new Error('mainstreaming is a share');
  return conclusion;
};
const silences: [string, ReturnType<typeof share>][] = [
  ['nobody answered', share(0, 0, 4)],
  ['nobody silent', share(16, 20, 0)],
  ['one silent, another word', share(12, 20, 1)],
  ['one silent, the same word', share(16, 20, 1)],
  ['four silent, another word', share(12, 20, 4)],
  ['four silent, the same word', share(16, 20, 4)],
  ['of few', share(3, 6, 2)],
];

/** Texts that no table of statements shows: what changed, what silence could change, headlines, rates. */
function table(): string {
  const lines: string[] = [];
  const add = (title: string, text: (language: Language) => string[]) =>
    lines.push(
      `## ${title}`,
      ...languages.flatMap((language) => text(language).map((one) => `${language}  ${one}`)),
      '',
    );
  const { conclusions, rates } = analysisFixture();
  const [first, , access, means] = conclusions;
  if (first?.rule !== 'share' || access?.rule !== 'compareShares' || means?.rule !== 'compareMeans')
    throw new Error('the fixture has a share, two shares and two means');
  for (const [title, since] of shareChanges)
    add(`change of a share: ${title}`, (language) => conclusionChangeLines({ ...first, since }, language));
  for (const [title, since] of shareChanges.slice(1, 6))
    add(`change of a group: ${title}`, (language) =>
      conclusionChangeLines({ ...access, since: [{ ...since, group: 'hq' }] }, language),
    );
  for (const [title, since] of meanChanges)
    add(`change of a mean: ${title}`, (language) =>
      conclusionChangeLines({ ...means, since: [{ ...since, group: 'hosting' }] }, language),
    );
  for (const [title, conclusion] of silences)
    add(`silence: ${title}`, (language) => {
      const expected = conclusion.denominator + conclusion.silent;
      const analysis = analysisFixture({ conclusions: [conclusion], rates: { ...rates, expected } });
      return [
        ...(['workingGroup', 'memberStates'] as const).map((tier) =>
          shareRangeInWords(conclusion, expected, { tier, language }),
        ),
        ...conclusionBlocks(analysis, 1, language).flatMap((block) =>
          block.kind === 'text' && block.tone === 'quiet' ? [block.text] : [],
        ),
      ];
    });
  for (const received of [0, 1, 2, 22])
    for (const roundBefore of [null, panel.round])
      add(`${received} of 24 took part, ${roundBefore ?? 'first round'}`, (language) => {
        const nilReturns = Math.min(received, 2);
        const counted = { ...rates, received, receivedOnTime: Math.max(0, received - 1), nilReturns };
        const analysis = analysisFixture({ rates: counted, carriedUpdates: nilReturns, roundBefore });
        const figures = headlineCountsToPublish(analysis, 'workingGroup', language).slice(0, 2);
        return [
          ...figures.map(({ value, label }) => `${value} ${label}`),
          methodNote(analysis, { tier: 'workingGroup', language })[1] ?? '',
        ];
      });
  add('what stands behind a label', (language) =>
    conclusions.flatMap((conclusion) =>
      conclusionGrounds(analysisFixture(), conclusion, null, { tier: 'workingGroup', language }).flatMap((block) =>
        block.kind === 'facts' ? block.facts.map(({ label, value }) => labelledText(label, value, language)) : [],
      ),
    ),
  );
  return lines.join('\n');
}

describe('what is said beside the statements', () => {
  it('reads as it stands in the table of all branches', async () => {
    await expect(table()).toMatchFileSnapshot(fromPackageRoot('tests', 'analysis', 'beside.txt'));
  });

  it('has no sentence behind a label, no label without words and no word left over', () => {
    const [sentences = '', labels = ''] = table().split('## what stands behind a label');
    for (const line of sentences.split('\n').filter((one) => !one.startsWith('## ')))
      expect(line).not.toMatch(/[{}#]|undefined|NaN|null| {3}|\( | \)/);
    const facts = labels.split('\n').filter((line) => /^(en|fr|es) {2}/.test(line));
    expect(facts.length).toBeGreaterThan(100);
    for (const fact of facts) {
      expect(fact).toMatch(/: ?\S/);
      expect(fact).not.toMatch(/[.]$/);
    }
  });
});
