import type { Block } from '../protocol/message.ts';
import { type Language, localizedIn } from '../language/language.ts';
import type { AnalysisReader } from './analysisAccess.ts';
import { tellsCountsNotPercent } from './tellsCountsNotPercent.ts';
import { translate } from '../language/translate.ts';
import type { Conclusion, ObjectivesConclusion, RoundAnalysis, ShareFigures } from './analysis.ts';
import { analysisPercent } from './percent.ts';
import { conclusionChangeLines } from './conclusionChangeLines.ts';
import { meanPhrase, analysisQuantifierWord, sharePhrase } from './wording.ts';
import * as intents from './intents.ts';

export type ConclusionFacts = { label: string; value: string }[];

/** The figures behind a conclusion's sentence, group by group. */
export function conclusionFactsByGroup(
  conclusion: Conclusion,
  analysis: RoundAnalysis,
  reader: AnalysisReader,
): ConclusionFacts {
  const { language } = reader;
  switch (conclusion.rule) {
    case 'share':
      return [{ label: localizedIn(conclusion.title, language), value: sharePhrase(conclusion, reader) }];
    case 'compareShares':
      return conclusion.groups.map((one) => ({
        label: localizedIn(one.label, language),
        value: sharePhrase(one, reader),
      }));
    case 'compareMeans': {
      const rule = analysis.instrument.conclusions.find(({ key }) => key === conclusion.key);
      const kind = rule?.rule === 'compareMeans' ? rule.within?.kind : undefined;
      const inside = (conclusion.within?.groups ?? []).map((one) => ({
        label: translate(language, 'analysis.within', {
          group: localizedIn(one.label, language),
          kind: kind ?? 'field',
        }),
        value: meanPhrase(one, language),
      }));
      const all = conclusion.groups.map((one) => ({
        label: localizedIn(one.label, language),
        value: meanPhrase(one, language),
      }));
      return [...all, ...inside];
    }
    case 'objectives':
      return objectiveFigures(conclusion, reader);
  }
}

function objectiveFigures(
  { objectives, noUpdate, streamlining }: ObjectivesConclusion,
  reader: AnalysisReader,
): ConclusionFacts {
  const { language } = reader;
  return [
    { label: translate(language, 'analysis.labelObjectives'), value: String(objectives) },
    { label: translate(language, 'analysis.labelNoUpdate'), value: String(noUpdate) },
    { label: translate(language, 'analysis.labelStreamline'), value: sharePhrase(streamlining, reader) },
  ];
}

/** What a share would be with the silent at worst and at best, of all who were asked, as it stands behind a label. */
export function shareRangeInWords(
  conclusion: ShareFigures,
  expected: number,
  { tier, language }: AnalysisReader,
): string {
  const { sensitivity, numerator, denominator, silent } = conclusion;
  if (denominator === 0) return translate(language, 'analysis.noAnswer');
  if (!sensitivity || silent === 0) return translate(language, 'analysis.noneSilent');
  return translate(language, 'analysis.sensitivity', {
    expected,
    isPercent: tellsCountsNotPercent([expected], tier) ? 'no' : 'yes',
    silent,
    isSame: sensitivity.worstQuantifier === sensitivity.bestQuantifier ? 'yes' : 'no',
    low: numerator,
    high: numerator + silent,
    worst: analysisQuantifierWord(sensitivity.worstQuantifier, language),
    worstPercent: analysisPercent(numerator, expected),
    best: analysisQuantifierWord(sensitivity.bestQuantifier, language),
    bestPercent: analysisPercent(numerator + silent, expected),
  });
}

/** How many are silent, and what the share were had they spoken. */
function silenceInWords({ rates }: RoundAnalysis, conclusion: ShareFigures, language: Language): string {
  const { silent, denominator } = conclusion;
  if (denominator === 0) return translate(language, 'analysis.nobodyAnswered');
  if (silent === 0) return translate(language, 'analysis.nobodySilent');
  const range = shareRangeInWords(conclusion, rates.expected, { tier: 'workingGroup', language });
  return translate(language, 'analysis.silentPosts', { silent, range });
}

/** A conclusion with what the reader may know about it at a glance. */
export function conclusionBlocks(analysis: RoundAnalysis, number: number, language: Language): Block[] {
  const conclusion = analysis.conclusions[number - 1];
  if (!conclusion) return [];
  const quiet = [
    ...(conclusion.rule === 'share' ? [silenceInWords(analysis, conclusion, language)] : []),
    ...conclusionChangeLines(conclusion, language),
  ];
  const action =
    conclusion.rule === 'compareShares' && conclusion.action ? [actionLine(conclusion.action, language)] : [];
  return [
    {
      kind: 'heading',
      text: translate(language, 'analysis.conclusion', { number, title: localizedIn(conclusion.title, language) }),
    },
    { kind: 'text', text: localizedIn(conclusion.statement, language) },
    ...action.map((text): Block => ({ kind: 'text', text, tone: 'warning' })),
    ...quiet.map((text): Block => ({ kind: 'text', text, tone: 'quiet' })),
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'analysis.why'),
          intent: intents.why.of({ conclusion: number, round: analysis.round.label }),
        },
      ],
    },
  ];
}

function actionLine(
  { to, text }: NonNullable<Extract<Conclusion, { rule: 'compareShares' }>['action']>,
  language: Language,
): string {
  return translate(language, 'analysis.actionFor', {
    to: localizedIn(to, language),
    text: localizedIn(text, language),
  });
}
