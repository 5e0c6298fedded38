import { meanRangeInWords } from '../meanRangeInWords.ts';
import { analysisPercent } from '../percent.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { DocumentBlock, DocumentPart, FigureRange } from '../../publication/document.ts';
import { isInsideAnalysisReader } from '../analysisAccess.ts';
import type { Conclusion, RoundAnalysis, ShareFigures } from '../analysis.ts';
import { outcomesPartInShort } from '../recommendationOutcomes/recommendationOutcomesPart.ts';
import { methodNoteOnResponse } from '../methodNote.ts';
import { isAnalysisAllNil } from '../conclusionStatements.ts';
import { shownConclusions, shownStatement } from '../suppression/shownConclusions.ts';
import { joinWithSemicolon } from '../../language/joinWithSemicolon.ts';
import { labelledText } from '../../language/labelledText.ts';

/** What a reader in a hurry can act on: on one side of paper, made of the same figures as the whole and for the same audience. */
export function analysisOnePage(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentPart[] {
  const part = (id: string, blocks: DocumentBlock[]): DocumentPart[] =>
    blocks.length === 0 ? [] : [{ id, title: translate(language, `analysis.onePage_${id as 'say'}`), blocks }];
  return [
    ...outcomesPartInShort(analysis, audience, language),
    ...part('say', sayBlocks(analysis, audience, language)),
    ...part('recommend', recommendBlocks(analysis, audience, language)),
    ...part('notHeard', [{ kind: 'list', items: notHeardItems(analysis, audience, language) }]),
    ...part('limits', [{ kind: 'list', items: limitItems(analysis, language) }]),
  ];
}

/** Each conclusion in a line: its sentence, its count, how far silence could move it (inside), how firm it is. */
function sayBlocks(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentBlock[] {
  const { rates } = analysis;
  const told = shownConclusions(audience, analysis);
  const [first] = told;
  if (!first) return [{ kind: 'paragraph', text: translate(language, 'analysis.onePageNothing'), tone: 'normal' }];
  const sentence = (one: Conclusion) => localizedIn(shownStatement(audience, one), language);
  // A round of nil returns draws no conclusion anew: all of them say the same sentence.
  if (isAnalysisAllNil({ participated: rates.received, nilReturns: rates.nilReturns }))
    return [{ kind: 'paragraph', text: sentence(first), tone: 'lead' }];
  const isInside = isInsideAnalysisReader(audience);
  const column = (key: 'colSay' | 'colPosts' | 'colRange' | 'labelFirmness') => ({
    title: translate(language, `analysis.${key}`),
    number: false,
    ...(key === 'colSay' ? { wide: true } : {}),
  });
  const rows = told.map((one) => [
    sentence(one),
    countOf(one, language),
    ...(isInside ? [rangeOf(one, language)] : []),
    // The sentence itself says what it hangs on.
    translate(language, 'analysis.firmnessWord', { is: one.firmness.is }),
  ]);
  return [
    {
      kind: 'table',
      caption: translate(language, 'analysis.onePageCaption', { round: analysis.round.label }),
      columns: [
        column('colSay'),
        column('colPosts'),
        ...(isInside ? [column('colRange')] : []),
        column('labelFirmness'),
      ],
      rows,
      marks: told.map((one) => ({ tone: tones[one.firmness.is], ranges: isInside ? rangesOf(one) : [] })),
    },
  ];
}

const tones = { firm: 'good', hangs: 'caution', tooFew: 'quiet' } as const;

/** The shares that are drawn: of means, the words tell the range on their own scale. */
function rangesOf(conclusion: Conclusion): FigureRange[] {
  switch (conclusion.rule) {
    case 'share':
      return rangeDrawn(conclusion);
    case 'objectives':
      return rangeDrawn(conclusion.streamlining);
    case 'compareShares':
      return conclusion.groups.flatMap(rangeDrawn);
    case 'compareMeans':
      return [];
  }
}

function rangeDrawn({ numerator, denominator, silent }: CountOfSilent): FigureRange[] {
  if (denominator === 0) return [];
  const whole = denominator + silent;
  return [{ from: numerator / whole, to: (numerator + silent) / whole, at: numerator / denominator }];
}

/** "18 of 22", group by group where groups are compared; of means how many posts each rests on. */
function countOf(conclusion: Conclusion, language: Language): string {
  const share = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    translate(language, 'analysis.countOf', { part: numerator, whole: denominator });
  switch (conclusion.rule) {
    case 'share':
      return share(conclusion);
    case 'objectives':
      return share(conclusion.streamlining);
    case 'compareShares':
      return joinWithSemicolon(
        conclusion.groups.map((one) => labelledText(localizedIn(one.label, language), share(one), language)),
        language,
      );
    case 'compareMeans':
      return joinWithSemicolon(
        conclusion.groups.map((one) =>
          labelledText(
            localizedIn(one.label, language),
            translate(language, 'analysis.posts', { count: one.n }),
            language,
          ),
        ),
        language,
      );
  }
}

/** What the figure were, had all the silent spoken against it, and had all spoken for it. */
function rangeOf(conclusion: Conclusion, language: Language): string {
  switch (conclusion.rule) {
    case 'share':
      return shareRange(conclusion, language);
    case 'objectives':
      return shareRange(conclusion.streamlining, language);
    case 'compareShares':
      return joinWithSemicolon(
        conclusion.groups.map((one) =>
          labelledText(localizedIn(one.label, language), shareRange(one, language), language),
        ),
        language,
      );
    case 'compareMeans':
      return joinWithSemicolon(
        conclusion.sensitivity.map(({ group, lowest, highest }) => {
          const label = conclusion.groups.find((one) => one.group === group)?.label;
          const means = lowest === null || highest === null ? '–' : meanRangeInWords(lowest, highest, language);
          return labelledText(label ? localizedIn(label, language) : group, means, language);
        }),
        language,
      );
  }
}

type CountOfSilent = Pick<ShareFigures, 'numerator' | 'denominator' | 'silent'>;

function shareRange({ numerator, denominator, silent }: CountOfSilent, language: Language): string {
  if (silent === 0) return translate(language, 'analysis.noneSilent');
  return translate(language, 'analysis.countRange', {
    low: numerator,
    high: numerator + silent,
    whole: denominator + silent,
  });
}

/** What is asked of whom because of a level. */
function recommendBlocks(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentBlock[] {
  const rows = shownConclusions(audience, analysis).flatMap((one) => {
    if (one.rule !== 'compareShares' || !one.action) return [];
    const restsOn = translate(language, 'analysis.restsOn', { number: analysis.conclusions.indexOf(one) + 1 });
    return [[localizedIn(one.action.to, language), localizedIn(one.action.text, language), restsOn]];
  });
  if (rows.length === 0) return [];
  const column = (key: 'colTo' | 'colAsk' | 'colRests') => ({
    title: translate(language, `analysis.${key}`),
    number: false,
  });
  const caption = translate(language, 'analysis.recommendCaption');
  return [{ kind: 'table', caption, columns: [column('colTo'), column('colAsk'), column('colRests')], rows }];
}

/** Who is silent, who was late and, inside the group, which groups were heard less than the rest. */
function notHeardItems(analysis: RoundAnalysis, audience: Audience, language: Language): string[] {
  const { expected, received, receivedOnTime } = analysis.rates;
  return [
    translate(language, 'analysis.silentOf', { silent: expected - received, asked: expected }),
    ...(received > 0 ? [translate(language, 'analysis.lateOf', { late: received - receivedOnTime, received })] : []),
    ...(isInsideAnalysisReader(audience) ? methodNoteOnResponse(analysis, language) : []),
  ];
}

/** What the figures cannot say, whatever they are. */
function limitItems({ rates, floor }: RoundAnalysis, language: Language): string[] {
  return [
    ...(floor.met ? [] : [translate(language, 'analysis.methodFloor', { percent: analysisPercent(floor.share, 1) })]),
    translate(language, 'analysis.limitSelf'),
    translate(language, 'analysis.limitWhole', { expected: rates.expected }),
  ];
}
