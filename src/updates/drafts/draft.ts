import { z } from 'zod';
import type { AnswerValue, Answers, GroupItem } from '../../forms/answers.ts';
import type { RawValue } from '../../protocol/form.ts';
import type { InputPlace } from '../../forms/reading.ts';

const plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const answerSchema: z.ZodType<AnswerValue> = z.union([
  plain,
  z.array(z.record(z.string(), plain)),
  z.record(z.string(), z.union([z.string(), z.number()])),
]);

/** What a draft holds. It is about the post, so that whoever holds the post may go on with it in any channel. */
export const draftContentSchema = z.object({
  answers: z.record(z.string(), answerSchema),
  /** Ids of steps that were skipped, and of groups (`group.+`) that are complete. */
  passed: z.array(z.string()),
  /** Ids of steps that are to be asked again at the end. */
  later: z.array(z.string()),
  /** What was typed on a page and could not be accepted, by input id: nothing that was typed is lost. */
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** The draft's version at which an input last changed: shows whether a page was drawn before that. */
  changed: z.record(z.string(), z.int()),
});
export type DraftContent = z.infer<typeof draftContentSchema>;

export const emptyDraft: DraftContent = { answers: {}, passed: [], later: [], typed: {}, changed: {} };

/** The draft with a step dealt with: not skipped, put off or wrongly typed any more. */
function settle(content: DraftContent, id: string): DraftContent {
  const { [id]: _, ...typed } = content.typed;
  return {
    ...content,
    typed,
    passed: content.passed.filter((one) => one !== id),
    later: content.later.filter((one) => one !== id),
  };
}

/** The draft with one input answered; `undefined` takes the answer away. */
export function withAnswer(
  content: DraftContent,
  id: string,
  place: Exclude<InputPlace, { at: 'more' }>,
  value: AnswerValue | undefined,
  version: number,
): DraftContent {
  const key = place.question.key;
  const settled = settle(content, id);
  const answers = { ...settled.answers };
  const next = replaced(answers[key], place, value);
  if (next === undefined) delete answers[key];
  else answers[key] = next;
  return { ...settled, answers, changed: { ...settled.changed, [id]: version } };
}

function replaced(
  current: AnswerValue | undefined,
  place: Exclude<InputPlace, { at: 'more' }>,
  value: AnswerValue | undefined,
): AnswerValue | undefined {
  if (place.at === 'question') return value;
  if (place.at === 'row') {
    const { [place.row]: _, ...rows } = (current ?? {}) as Record<string, string | number>;
    const next = value === undefined ? rows : { ...rows, [place.row]: value as string | number };
    return Object.keys(next).length > 0 ? next : undefined;
  }
  const items = [...((current ?? []) as GroupItem[])];
  while (items.length <= place.item) items.push({});
  const { [place.field.key]: _, ...fields } = items[place.item] ?? {};
  items[place.item] = value === undefined ? fields : { ...fields, [place.field.key]: value as GroupItem[string] };
  return items;
}

/** The draft with a step skipped for good. */
export function withPassed(content: DraftContent, id: string): DraftContent {
  const settled = settle(content, id);
  return { ...settled, passed: [...settled.passed, id] };
}

/** The draft with a step put off to the end. */
export function withLater(content: DraftContent, id: string): DraftContent {
  const settled = settle(content, id);
  return { ...settled, later: [...settled.later, id] };
}

/** The draft with a further, empty item in a group. */
export function withNewItem(content: DraftContent, group: string): DraftContent {
  const items = (content.answers[group] ?? []) as GroupItem[];
  const settled = settle(content, `${group}.+`);
  return { ...settled, answers: { ...settled.answers, [group]: [...items, {}] } };
}

/** The draft with a whole question replaced, as a page or "same as last time" gives it. */
export function withQuestion(
  content: DraftContent,
  key: string,
  value: AnswerValue | undefined,
  changes: { ids: readonly string[]; typed: Record<string, RawValue>; version: number },
): DraftContent {
  const others = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => id !== key && !id.startsWith(`${key}.`)));
  const mine = (id: string): boolean => id === key || id.startsWith(`${key}.`);
  const answers: Answers = others(content.answers);
  if (value !== undefined) answers[key] = value;
  return {
    answers,
    passed: content.passed.filter((id) => !mine(id)),
    later: content.later.filter((id) => !mine(id)),
    typed: { ...others(content.typed), ...changes.typed },
    changed: { ...content.changed, ...Object.fromEntries(changes.ids.map((id) => [id, changes.version])) },
  };
}

/** The answers without items of groups in which nothing was filled in. */
export function withoutEmptyItems(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]): [string, AnswerValue][] => {
      if (!isGroup(value)) return [[key, value]];
      const filled = value.filter((item) => Object.keys(item).length > 0);
      return filled.length > 0 ? [[key, filled]] : [];
    }),
  );
}

function isGroup(value: AnswerValue): value is GroupItem[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object');
}
