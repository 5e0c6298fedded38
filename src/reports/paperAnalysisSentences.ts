import type { Db } from '../db/db.ts';
import { analyseRound } from '../analysis/analyseRound.ts';
import type { RoundAnalysis } from '../analysis/analysis.ts';
import { conclusionBecameFor, type BecameTold } from '../analysis/became/becameFor.ts';
import { type Shortcoming, shortcomingFiguresSaid, shortcomingSentence } from '../analysis/shortcomings/shortcoming.ts';
import { conclusionsFor, statementFor } from '../analysis/suppression/conclusionsFor.ts';
import { type Language, type Localized, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import { sharedRegisterWord } from '../registers/referenceTexts.ts';
import type { Sentence } from '../registers/registerSentences.ts';
import { entryOverDays, entryWhenInSentence } from '../registers/entryWhen.ts';
import { annualRounds } from './store.ts';

/** What the paper says of the exercise of a round. */
export interface YearAnalysis {
  label: string;
  opensAt: string;
  closesAt: string;
  expected: number;
  received: number;
  conclusions: { key: string; statement: Localized }[];
  shortcomings: Shortcoming[];
  /** What had become of the recommendations of the rounds before. */
  became: BecameTold[];
}

/** The analyses of the rounds that ended in a year, with the conclusions that readers of an audience get. */
export async function yearlyAnalysesOf(
  db: Db,
  workingGroupId: number,
  year: number,
  audience: Audience | null,
): Promise<YearAnalysis[]> {
  const analyses: YearAnalysis[] = [];
  for (const { id, label, opensAt, closesAt } of await annualRounds(db, workingGroupId, year)) {
    const analysis = await analyseRound(db, id);
    const { expected, received } = analysis.rates;
    const told = {
      conclusions: toldOf(analysis, audience),
      shortcomings: analysis.shortcomings,
      became: conclusionBecameFor(audience ?? 'workingGroup', analysis),
    };
    analyses.push({ label, opensAt, closesAt, expected, received, ...told });
  }
  return analyses;
}

function toldOf(analysis: RoundAnalysis, audience: Audience | null): YearAnalysis['conclusions'] {
  const tier = audience ?? 'workingGroup';
  return conclusionsFor(tier, analysis).map((one) => ({ key: one.key, statement: statementFor(tier, one) }));
}

export function paperAnalysisSentences(analyses: readonly YearAnalysis[], language: Language): Sentence[] {
  return analyses.flatMap(({ label, opensAt, closesAt, expected, received, conclusions }) => [
    {
      text: translate(language, 'reports.exercise', {
        round: sharedRegisterWord(label, language),
        when: entryWhenInSentence(entryOverDays(opensAt, closesAt), language),
        expected,
        received,
      }),
      figures: { expected, received },
      sources: [`round:${label}`],
    },
    ...(conclusions.length === 0 ? [] : [intro(label, language)]),
    ...conclusions.map(({ key, statement }) => ({
      text: localizedIn(statement, language),
      figures: {},
      sources: [`round:${label}`, `conclusion:${key}`],
    })),
  ]);
}

function intro(label: string, language: Language): Sentence {
  return { text: translate(language, 'reports.conclusions'), figures: {}, sources: [`round:${label}`] };
}

/** What posts lacked, as they said in the exercises of the year. */
export function paperShortcomingSentences(analyses: readonly YearAnalysis[], language: Language): Sentence[] {
  return analyses.flatMap(({ label, shortcomings }) =>
    shortcomings.map((one) => ({
      text: shortcomingSentence(one, language),
      figures: shortcomingFiguresSaid(one),
      sources: [`round:${label}`, `shortcoming:${one.rule.key}`],
    })),
  );
}
