import { writeDate } from '../calendar/dates.ts';
import { obstacleEntryKey } from '../commitments/obstacles/obstacleKey.ts';
import type { StatedNeed } from '../commitments/recordNeeds.ts';
import type { Answers } from '../forms/answers.ts';
import { visibleFormPages, visibleFormQuestions } from '../forms/visibleFormPages.ts';
import { type Condition, type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { formatText } from '../language/translate.ts';

/** The obstacles of an update: what it states, and the keys of those that cannot be there any more. */
interface Obstacles {
  stated: StatedNeed[];
  gone: string[];
}

/**
 * Reads the obstacles in the answers of an update, each asked of the post `ownerCode`. One whose question is not asked any more, as the
 * access is full now, is gone; one that is asked about and has no answer is left as it stands.
 */
export function obstaclesInUpdate(
  instrument: Instrument,
  answers: Answers,
  { language, ownerCode }: { language: Language; ownerCode: string | null },
): Obstacles {
  const asked = new Set(
    visibleFormPages(instrument, answers).flatMap((page) => visibleFormQuestions(page, answers).map(({ key }) => key)),
  );
  const found: Obstacles = { stated: [], gone: [] };
  for (const question of instrumentQuestionsOf(instrument)) {
    const { key, obstacle, visibility } = question;
    if (question.kind !== 'choice' || !obstacle) continue;
    const entry = obstacleEntryKey(key);
    const option = question.options.find((one) => one.key === answers[key]);
    if (!asked.has(key)) {
      // A nil return that brings nothing answers nothing: then nothing is known.
      if (conditionsOf(instrument, question).every((one) => answers[one.question] !== undefined))
        found.gone.push(entry);
    } else if (option) {
      const words = wordsAt(answers, obstacle.words);
      const since = wordsAt(answers, obstacle.since);
      const text = formatText(language, localizedIn(obstacle.text, language), {
        kind: localizedIn(option.label, language),
        words: words ?? 'none',
        since: since === null ? 'none' : writeDate(since, language),
      });
      found.stated.push({ text, ownerCode, by: null, entry, visibility });
    }
  }
  return found;
}

/** What decides whether a question is asked. */
function conditionsOf({ pages }: Instrument, question: Question): Condition[] {
  const page = pages.find(({ questions }) => questions.includes(question));
  return [page?.when, question.when].filter((one) => one !== undefined);
}

function wordsAt(answers: Answers, key: string | undefined): string | null {
  const value = key === undefined ? undefined : answers[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
