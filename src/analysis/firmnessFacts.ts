import { hingesInWords } from './firmnessClause.ts';
import { meanRangeInWords } from './meanRangeInWords.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type {
  CompareMeansConclusion,
  CompareSharesConclusion,
  Conclusion,
  ObjectivesConclusion,
  PartFigure,
  RoundAnalysis,
  ShareConclusion,
  ShareFigures,
} from './analysis.ts';
import type { ConclusionFacts } from './conclusionBlocks.ts';
import { matrixOfMeasure, measureOf } from './measure.ts';
import { instrumentStatusField } from '../instruments/offeredActionStatuses.ts';
import { conclusionGroupPair } from './conclusionGroupPair.ts';
import { conclusionRowsInWords } from './conclusionRowsInWords.ts';
import { analysisPercent } from './percent.ts';
import { conclusionRuleOf } from './proof/proof.ts';
import { findingAnswerLabel, findingPartLabel, analysisQuantifierWord, sharePhrase } from './wording.ts';
import { instrumentQuestionByKey } from '../instruments/instrument.ts';
import { joinWithSemicolon } from '../language/joinWithSemicolon.ts';

/** How firmly a conclusion stands and on what it hangs, how its answers came, and what else its rule computes. */
export function firmnessFacts(analysis: RoundAnalysis, conclusion: Conclusion, language: Language): ConclusionFacts {
  const { origin } = conclusion;
  return [
    firmnessFact(conclusion, language),
    fact('analysis.labelOrigin', translate(language, 'analysis.origins', { ...origin }), language),
    ...byRule(analysis, conclusion, language),
    fact('analysis.labelEvidence', evidencePhrase(conclusion, language), language),
  ];
}

/** How firmly a conclusion stands, for every reader. */
export const firmnessFact = (conclusion: Conclusion, language: Language): ConclusionFacts[number] =>
  fact('analysis.labelFirmness', firmnessPhrase(conclusion, language), language);

/** Whether somebody could look up what a conclusion rests on, or has only the posts' word for it. */
function evidencePhrase(conclusion: Conclusion, language: Language): string {
  const { linked, reported } = conclusion.rule === 'objectives' ? conclusion : { linked: 0, reported: 0 };
  return linked === 0
    ? translate(language, 'analysis.selfReport')
    : translate(language, 'analysis.documented', { linked, reported });
}

type Label = Parameters<typeof translate>[1];
const fact = (label: Label, value: string, language: Language) => ({ label: translate(language, label), value });

/** "hangs on the threshold that was chosen and those who are silent". */
export function firmnessPhrase({ firmness }: Conclusion, language: Language): string {
  return translate(language, 'analysis.firmness', { is: firmness.is, on: hingesInWords(firmness.on, language) });
}

function byRule(analysis: RoundAnalysis, conclusion: Conclusion, language: Language): ConclusionFacts {
  switch (conclusion.rule) {
    case 'share':
      return [
        ...partFacts(analysis, conclusion, language),
        ...cutFacts(conclusion, language),
        ...shareFacts(conclusion, language),
      ];
    case 'compareShares':
      return compareFacts(analysis, conclusion, language);
    case 'compareMeans':
      return meansFacts(analysis, conclusion, language);
    case 'objectives':
      return [...shareFacts(conclusion.streamlining, language), ...useFacts(analysis, conclusion, language)];
  }
}

function partFacts(analysis: RoundAnalysis, { key, parts }: ShareConclusion, language: Language): ConclusionFacts {
  const rule = conclusionRuleOf(analysis, key);
  const matrix = matrixOfMeasure(measureOf(rule, analysis.instrument), analysis.instrument);
  const shown = parts.filter(({ n }: PartFigure) => n > 0);
  return shown.length === 0
    ? []
    : [fact('analysis.labelParts', conclusionRowsInWords(matrix, shown, language), language)];
}

function cutFacts({ cut, test }: ShareConclusion, language: Language): ConclusionFacts {
  const own = 'atLeast' in test ? test.atLeast : null;
  const others = cut
    .filter(({ threshold }) => threshold !== own)
    .map((one) =>
      translate(language, 'analysis.cutAt', { threshold: one.threshold, phrase: wordAndShare(one, language) }),
    );
  return others.length === 0 ? [] : [fact('analysis.labelCut', joinWithSemicolon(others, language), language)];
}

function shareFacts({ toFlip, withoutCarried, denominator }: ShareFigures, language: Language): ConclusionFacts {
  const flips =
    toFlip === null
      ? []
      : [fact('analysis.labelFlip', translate(language, 'analysis.flip', { count: toFlip }), language)];
  const left = withoutCarried.denominator === denominator ? [] : [withoutCarried];
  return [...flips, ...left.map((one) => fact('analysis.labelWithoutCarried', wordAndShare(one, language), language))];
}

function wordAndShare(one: ShareFigures['withoutCarried'], language: Language): string {
  const word = one.quantifier === null ? '' : `${analysisQuantifierWord(one.quantifier, language)}, `;
  return `${word}${sharePhrase(one, { tier: 'workingGroup', language })}`;
}

const points = (share: number): number => share * 100;

function compareFacts(
  analysis: RoundAnalysis,
  conclusion: CompareSharesConclusion,
  language: Language,
): ConclusionFacts {
  const { difference, interval, p, sensitivity, action, groups } = conclusion;
  const { widest, narrowest } = sensitivity;
  const spoken = groups.some(({ silent }) => silent > 0) && widest.difference !== null && narrowest.difference !== null;
  const acted = groups.find(({ group }) => group === action?.group);
  return [
    fact('analysis.labelVerdict', verdictInWords(analysis, conclusion, language), language),
    ...(difference === null || interval === null
      ? []
      : [
          fact(
            'analysis.labelInterval',
            translate(language, 'analysis.interval', {
              difference: points(difference),
              low: points(interval.low),
              high: points(interval.high),
            }),
            language,
          ),
        ]),
    ...chanceFact(p, language),
    ...(spoken
      ? [
          fact(
            'analysis.labelRange',
            translate(language, 'analysis.rangeShares', {
              widest: points(widest.difference ?? 0),
              narrowest: points(narrowest.difference ?? 0),
            }),
            language,
          ),
        ]
      : []),
    ...(action && acted
      ? [
          fact(
            'analysis.labelLevel',
            translate(language, 'analysis.action', {
              group: localizedIn(acted.label, language),
              percent: analysisPercent(acted.numerator, acted.denominator),
              below: analysisPercent(action.below, 1),
            }),
            language,
          ),
        ]
      : []),
  ];
}

/** The verdict; where the interval beside it seems to say otherwise, with the reason. */
function verdictInWords(
  analysis: RoundAnalysis,
  { key, verdict, interval, p }: CompareSharesConclusion,
  language: Language,
): string {
  const word = translate(language, 'analysis.verdict', { verdict });
  const rule = conclusionRuleOf(analysis, key);
  if (interval === null || p === null || rule.rule !== 'compareShares' || verdict === 'tooFew') return word;
  const holdsZero = interval.low <= 0 && interval.high >= 0;
  if (holdsZero === (verdict !== 'different')) return word;
  const why = { perThousand: Math.round(p * 1000), limit: rule.alpha * 1000, atLeast: points(rule.atLeast) };
  return translate(language, 'analysis.verdictBeside', { word, verdict, ...why });
}

function chanceFact(p: number | null, language: Language): ConclusionFacts {
  if (p === null) return [];
  return [
    fact(
      'analysis.labelP',
      translate(language, 'analysis.arrangements', { perThousand: Math.round(p * 1000) }),
      language,
    ),
  ];
}

function meansFacts(analysis: RoundAnalysis, conclusion: CompareMeansConclusion, language: Language): ConclusionFacts {
  const { verdict, p, superiority, parts, sensitivity, groups } = conclusion;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const [first, second] = conclusionGroupPair(groups);
  const question = instrumentQuestionByKey(analysis.instrument, conclusion.question);
  const rows = parts.flatMap((part) => {
    if (part.first === null || part.second === null || !question) return [];
    const values = `${number.format(part.first)} / ${number.format(part.second)}`;
    return [`${findingPartLabel(question, part.part, language)} ${values}`];
  });
  const heads = [first, second].map(({ label }) => localizedIn(label, language)).join(' / ');
  return [
    fact('analysis.labelVerdict', translate(language, 'analysis.verdict', { verdict }), language),
    ...chanceFact(p, language),
    ...(superiority === null
      ? []
      : [
          fact(
            'analysis.labelSuperiority',
            translate(language, 'analysis.superiority', { percent: Math.round(superiority * 100) }),
            language,
          ),
        ]),
    ...(rows.length === 0 ? [] : [{ label: heads, value: joinWithSemicolon(rows, language) }]),
    ...sensitivity.flatMap(({ group, lowest, highest }) => {
      const own = groups.find((one) => one.group === group);
      if (!own || own.silent === 0 || lowest === null || highest === null) return [];
      const label = translate(language, 'analysis.labelIfSpoken', { group: localizedIn(own.label, language) });
      return [{ label, value: meanRangeInWords(lowest, highest, language) }];
    }),
  ];
}

function useFacts(analysis: RoundAnalysis, conclusion: ObjectivesConclusion, language: Language): ConclusionFacts {
  const { reported, confirmed, carried, byStatus, stuck } = conclusion;
  const entries = { reported, confirmed, given: reported - confirmed, carried };
  const rule = conclusionRuleOf(analysis, conclusion.key);
  const group = rule.rule === 'objectives' ? instrumentQuestionByKey(analysis.instrument, rule.group) : undefined;
  const field = rule.rule === 'objectives' ? (instrumentStatusField(rule, analysis.instrument)?.key ?? '') : '';
  const statuses = Object.entries(byStatus ?? {}).map(([status, count]) => {
    return `${group ? findingAnswerLabel(group, field, status, language) : status} ${count}`;
  });
  return [
    fact('analysis.labelEntries', translate(language, 'analysis.entriesPhrase', entries), language),
    ...(statuses.length === 0 ? [] : [fact('analysis.labelStatus', statuses.join(', '), language)]),
    ...(stuck === null ? [] : [fact('analysis.labelStuck', String(stuck), language)]),
  ];
}
