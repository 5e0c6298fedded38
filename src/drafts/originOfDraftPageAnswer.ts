import type { AnswerValue, Answers, GroupItem } from '../forms/answers.ts';
import { type EntryPress, entryPresses, marksOfReturnedEntries } from '../forms/marksOfReturnedEntries.ts';
import { rawInputValues } from '../forms/formInputs.ts';
import { type EntryMark, formEntryMark, type Origin } from '../forms/answerOrigin.ts';
import { formItemsGiven } from '../forms/parseQuestionValues.ts';
import type { Question } from '../instruments/instrument.ts';
import type { SentPage, RawValues } from '../protocol/form.ts';
import type { OpenDraft } from '../feature/draftKind.ts';

/** A submitted page, and the item that its button took out. */
export interface SubmittedPage extends Pick<SentPage, 'values' | 'then'> {
  removed?: { group: string; item: number } | undefined;
}

/**
 * How the answer that a page gave to a question came to stand: what differs from what was drawn is given, what was drawn keeps its
 * origin, and "All of this is still so" confirms what would be carried.
 */
export function originOfDraftPageAnswer(
  open: OpenDraft,
  question: Question,
  value: AnswerValue | undefined,
  page: SubmittedPage,
): { origins?: Record<string, Origin>; marks?: EntryMark[] } {
  const { content } = open.draft;
  const drawn = content.answers[question.key] ?? draftPrefill(open)[question.key];
  const confirms = page.then === 'confirm';
  if (question.kind === 'group') {
    const items = (value ?? []) as GroupItem[];
    return { marks: groupMarks(open, question.key, (drawn ?? []) as GroupItem[], items, page) };
  }
  const isOfDraft = content.answers[question.key] !== undefined;
  const before = rawInputValues(question, drawn);
  const after = rawInputValues(question, value);
  const origins = Object.keys(after).map((id) => {
    const untouched = String(before[id] ?? '') === String(after[id] ?? '');
    const kept = isOfDraft ? (content.origins[id] ?? 'given') : 'carried';
    const origin: Origin = !untouched ? 'given' : kept === 'carried' && confirms ? 'confirmed' : kept;
    return [id, origin] as const;
  });
  return { origins: Object.fromEntries(origins) };
}

function groupMarks(
  { draft, brought }: OpenDraft,
  group: string,
  drawn: readonly GroupItem[],
  items: readonly GroupItem[],
  { values, then, removed }: SubmittedPage,
): EntryMark[] {
  const known = draft.content.answers[group] === undefined ? brought.entries : draft.content.entries;
  const marks = drawn.map((_, position) => formEntryMark(known, group, position));
  const positions = formItemsGiven(group, values).filter((at) => removed?.group !== group || removed.item !== at);
  const returned = items.map((item, index) => {
    const drawnAt = positions[index] ?? index;
    return { item, drawnAt, pressed: pressedAt(values, group, drawnAt) };
  });
  return marksOfReturnedEntries({ items: drawn, marks }, returned, then === 'confirm');
}

function pressedAt(values: RawValues, group: string, position: number): EntryPress | undefined {
  const value = values[`${group}.${position}.?`];
  return entryPresses.find((press) => press === value);
}

/** What unanswered questions begin with; one that was left empty on purpose stays empty, of a matrix the rows that were. */
export function draftPrefill({ brought, draft }: OpenDraft): Answers {
  const { passed } = draft.content;
  return Object.fromEntries(
    Object.entries(brought.answers).flatMap(([key, value]): [string, AnswerValue][] => {
      if (typeof value !== 'object' || Array.isArray(value)) return isPassed(key, passed) ? [] : [[key, value]];
      const rows = Object.entries(value).filter(([row]) => !passed.includes(`${key}.${row}`));
      return rows.length > 0 ? [[key, Object.fromEntries(rows)]] : [];
    }),
  );
}

function isPassed(question: string, passed: readonly string[]): boolean {
  return passed.some((id) => id === question || id.startsWith(`${question}.`));
}
