import { z } from 'zod';
import type { AnswerMarks } from '../forms/answerRows.ts';
import type { Answers, AnswerValue } from '../forms/answers.ts';
import type { EntryMark, Origin } from '../forms/answerOrigin.ts';
import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';

/** Whether an update is accepted, and which of its questions may be changed until the end of a day (YYYY-MM-DD) all the same. */
export interface AnswerLock {
  accepted: boolean;
  questions: readonly string[];
  until: string | null;
}

const questionKeys = z.array(z.string());

/** The lock as the columns of an assignment hold it. */
export function acceptedUpdateLock(row: {
  review: string;
  unlockedQuestions: unknown;
  unlockedUntil: string | null;
}): AnswerLock {
  const questions = row.unlockedQuestions === null ? [] : questionKeys.parse(row.unlockedQuestions);
  return { accepted: row.review === 'accepted', questions, until: row.unlockedUntil };
}

/** Whether nothing may be changed on a day of the post's own calendar. */
export function isUpdateLocked({ accepted, until }: AnswerLock, today: string): boolean {
  return accepted && (until === null || until < today);
}

type Sent = AnswerMarks & { answers: Answers };

/** What stands, with the questions that were unlocked as they were sent. */
export function updateWithUnlocked(
  instrument: Instrument,
  { questions }: AnswerLock,
  { before, sent }: { before: Sent; sent: Sent },
): Sent {
  const kept = {
    answers: new Map<string, AnswerValue>(),
    origins: new Map<string, Origin>(),
    entries: new Map<string, readonly EntryMark[]>(),
  };
  for (const { key } of instrumentQuestionsOf(instrument)) {
    const source = questions.includes(key) ? sent : before;
    const [answer, marks] = [source.answers[key], source.entries[key]];
    if (answer !== undefined) kept.answers.set(key, answer);
    if (marks !== undefined) kept.entries.set(key, marks);
    for (const [id, origin] of Object.entries(source.origins)) {
      if (id === key || id.startsWith(`${key}.`)) kept.origins.set(id, origin);
    }
  }
  return {
    answers: Object.fromEntries(kept.answers),
    origins: Object.fromEntries(kept.origins),
    entries: Object.fromEntries(kept.entries),
  };
}
