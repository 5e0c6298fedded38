import type { Db } from '../db/db.ts';
import { analyseRound } from '../analysis/analyseRound.ts';
import { recommendationOutcomesFor } from '../analysis/recommendationOutcomes/recommendationOutcomesForReader.ts';
import { shortcomingFiguresSaid, shortcomingSentence } from '../analysis/shortcomings/shortcomingOfPosts.ts';
import { shownConclusions } from '../analysis/suppression/shownConclusions.ts';
import { inEachLanguage, type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import { sharedRegisterWord } from '../registers/policyTexts.ts';
import type { PaperSentence } from '../registers/registerSentences.ts';
import { entryOverDays, entryWhenInSentence } from '../registers/entryWhen.ts';
import { paperOutcomeInside } from './paperOutcomeSentences.ts';
import { isPaperReadOutside } from './registerFieldsForPaper.ts';
import { paperPublishedExercise } from './publishedExercises.ts';
import { type AnnualRound, annualRounds } from './store.ts';
import type { YearAnalysis } from './roundExerciseInPaper.ts';

/**
 * The analyses of the rounds that ended in a year: to the group and who owns the server as things are, to an audience outside the group
 * as it got them; what was not published to it is left out.
 */
export async function yearlyAnalysesOf(
  db: Db,
  workingGroupId: number,
  year: number,
  audience: Audience | null,
): Promise<YearAnalysis[]> {
  const analyses: YearAnalysis[] = [];
  for (const round of await annualRounds(db, workingGroupId, year)) {
    const told =
      audience !== null && isPaperReadOutside(audience)
        ? await paperPublishedExercise(db, round, audience)
        : await exerciseInside(db, round);
    if (told) analyses.push(told);
  }
  return analyses;
}

async function exerciseInside(db: Db, { id, label, opensAt, closesAt }: AnnualRound): Promise<YearAnalysis> {
  const analysis = await analyseRound(db, id);
  return {
    label,
    opensAt,
    closesAt,
    rates: analysis.rates,
    conclusions: shownConclusions('workingGroup', analysis).map(({ key, statement }) => ({ key, statement })),
    shortcomings: analysis.shortcomings.map((one) => ({
      key: one.rule.key,
      statement: inEachLanguage((language) => shortcomingSentence(one, language)),
      figures: shortcomingFiguresSaid(one),
    })),
    became: recommendationOutcomesFor('workingGroup', analysis).map(paperOutcomeInside),
  };
}

export function paperAnalysisSentences(analyses: readonly YearAnalysis[], language: Language): PaperSentence[] {
  return analyses.flatMap((one) => [
    exerciseSentence(one, language),
    ...(one.conclusions.length === 0 ? [] : [intro(one.label, language)]),
    ...one.conclusions.map(({ key, statement }) => ({
      text: localizedIn(statement, language),
      figures: {},
      sources: [`round:${one.label}`, `conclusion:${key}`],
    })),
  ]);
}

function exerciseSentence({ label, opensAt, closesAt, rates }: YearAnalysis, language: Language): PaperSentence {
  const parameters = {
    round: sharedRegisterWord(label, language),
    when: entryWhenInSentence(entryOverDays(opensAt, closesAt), language),
  };
  const sources = [`round:${label}`];
  if (rates === null) return { text: translate(language, 'reports.exerciseHeld', parameters), figures: {}, sources };
  const { expected, received } = rates;
  const text = translate(language, 'reports.exercise', { ...parameters, expected, received });
  return { text, figures: { expected, received }, sources };
}

function intro(label: string, language: Language): PaperSentence {
  return { text: translate(language, 'reports.conclusions'), figures: {}, sources: [`round:${label}`] };
}

/** What posts lacked, as they said in the exercises of the year. */
export function paperShortcomingSentences(analyses: readonly YearAnalysis[], language: Language): PaperSentence[] {
  return analyses.flatMap(({ label, shortcomings }) =>
    shortcomings.map(({ key, statement, figures }) => ({
      text: localizedIn(statement, language),
      figures,
      sources: [`round:${label}`, `shortcoming:${key}`],
    })),
  );
}
