import type { BecameTold } from '../analysis/recommendationOutcomes/recommendationOutcomesForReader.ts';
import {
  outcomeFigureInWords,
  outcomeStateInWords,
  outcomeVerdictInWords,
} from '../analysis/recommendationOutcomes/outcomeInWords.ts';
import { commitmentText } from '../commitments/commitment.ts';
import { inEachLanguage, type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { sharedRegisterWord } from '../registers/policyTexts.ts';
import type { PaperSentence } from '../registers/registerSentences.ts';
import type { YearAnalysis, YearBecame } from './roundExerciseInPaper.ts';

interface Told {
  one: YearBecame;
  /** The last round of the year whose analysis tells it. */
  label: string;
}

/**
 * What has become of recommendations, as the last analysis of the year that tells of each has it: how many there were, then each with its
 * owner, how it stands and, inside the working group, what the figure shows.
 */
export function paperOutcomeSentences(analyses: readonly YearAnalysis[], language: Language): PaperSentence[] {
  const told = new Map<number, Told>();
  for (const { label, became } of analyses) for (const one of became) told.set(one.number, { one, label });
  const all = [...told.values()];
  if (all.length === 0) return [];
  const done = all.filter(({ one }) => one.isDone).length;
  const counted: PaperSentence = {
    text: translate(language, 'reports.becameCounted', { count: all.length, done }),
    figures: { recommendations: all.length, done },
    sources: [`round:${all[0]?.label ?? ''}`],
  };
  return [
    counted,
    ...all.map(({ one, label }) => ({
      text: localizedIn(one.statement, language),
      figures: one.figures,
      sources: [`commitment:${one.number}`, `round:${label}`],
    })),
  ];
}

/** A recommendation as the group reads it: with its post, and what the figure shows. */
export function paperOutcomeInside(one: BecameTold): YearBecame {
  return {
    number: one.number,
    isDone: one.state === 'done',
    figures: figuresOf(one),
    statement: inEachLanguage((language) => {
      const asked = paperOutcomeText(
        {
          text: commitmentText(one.text, language),
          owner: one.owner?.code ?? '–',
          round: one.round,
          state: outcomeStateInWords(one, language),
        },
        language,
      );
      return `${asked} ${outcomeVerdictInWords(one, language)}. ${outcomeFigureInWords(one, language)}`;
    }),
  };
}

/** What was recommended, to whom, after which round, and how it stands. */
export function paperOutcomeText(
  { round, ...told }: { text: string; owner: string; round: string; state: string },
  language: Language,
): string {
  return translate(language, 'reports.becameOne', { ...told, round: sharedRegisterWord(round, language) });
}

function figuresOf({ figure }: BecameTold): PaperSentence['figures'] {
  if (figure === null || 'tooFew' in figure) return {};
  const { posts, then, now } = figure;
  return { posts, then, now };
}
