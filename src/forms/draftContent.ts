import { z } from 'zod';
import type { AnswerMarks } from './answerRows.ts';
import type { AnswerValue, Answers, GroupItem } from './answers.ts';
import type { RawValue } from '../protocol/form.ts';
import { type EntryMark, formEntryMark, NEW_ENTRY, type Origin, origins } from './answerOrigin.ts';
import type { AnswerPlace } from './parseQuestionValues.ts';
import { type SaidWords, saidSchema } from './keptParagraphSchema.ts';

const plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const answerSchema: z.ZodType<AnswerValue> = z.union([
  plain,
  z.array(z.record(z.string(), plain)),
  z.record(z.string(), z.union([z.string(), z.number()])),
]);

const originSchema = z.enum(origins);
const markSchema: z.ZodType<EntryMark> = z.object({
  key: z.string().nullable(),
  origin: originSchema,
  over: z.boolean().optional(),
  named: z.boolean().optional(),
  asked: z.array(z.string()).optional(),
});

/** What a draft holds. It is about the post, so that whoever holds the post may go on with it in any channel. */
export const draftContentSchema = z.object({
  answers: z.record(z.string(), answerSchema),
  /** Ids of steps that were skipped, and of groups (`group.+`) that are complete. */
  passed: z.array(z.string()),
  /** Ids of steps that are to be asked again at the end. */
  later: z.array(z.string()),
  /** What was typed on a page and could not be accepted, by input id: nothing that was typed is lost. */
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** How answers came to stand, by input id; what is missing was given. */
  origins: z.record(z.string(), originSchema).default({}),
  /** What is known of the entries of groups, in their order. */
  entries: z.record(z.string(), z.array(markSchema)).default({}),
  /** Who answered, as Person.id by question: kept of questions for the coordinator alone. Drafts of older editions have none. */
  authors: z.record(z.string(), z.int()).optional(),
  /** The draft's version at which an input last changed: shows whether a page was drawn before that. */
  changed: z.record(z.string(), z.int()),
  /** How the person answers: by the card of what was said last time, or question by question and on pages. */
  way: z.enum(['card', 'questions']).optional(),
  /** A paragraph that somebody wrote, to be asked for question by question. */
  said: saidSchema.optional(),
});
export type DraftContent = z.infer<typeof draftContentSchema>;

export const emptyDraft: DraftContent = {
  answers: {},
  passed: [],
  later: [],
  typed: {},
  origins: {},
  entries: {},
  authors: {},
  changed: {},
};

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

/** The draft with a paragraph to be asked for: what it is about was not skipped or put off, whatever was said before. */
export function formWithSaid(content: DraftContent, said: SaidWords): DraftContent {
  const about = new Set(
    said.lines.flatMap(({ inputs, item }) => inputs.map((id) => (item === undefined ? id : `${id}.+`))),
  );
  const others = (ids: readonly string[]): string[] => ids.filter((id) => !about.has(id));
  return { ...content, said, passed: others(content.passed), later: others(content.later) };
}

/** The draft with one input answered, typed or as last time; `undefined` takes the answer away. */
export function formWithAnswer(
  content: DraftContent,
  id: string,
  place: AnswerPlace,
  value: AnswerValue | undefined,
  version: number,
  origin: Origin = 'given',
): DraftContent {
  const key = place.question.key;
  const settled = settle(content, id);
  const answers = { ...settled.answers };
  const next = replaced(answers[key], place, value);
  if (next === undefined) delete answers[key];
  else answers[key] = next;
  const changed = { ...settled.changed, [id]: version };
  if (place.at === 'item') return { ...settled, answers, changed, entries: withField(content, place, value) };
  return { ...settled, answers, changed, origins: { ...settled.origins, [id]: origin } };
}

/** An entry is given when it is new or a field of it differs from what it was. */
function withField(
  { answers, entries }: DraftContent,
  { question, field, item }: Extract<AnswerPlace, { at: 'item' }>,
  value: AnswerValue | undefined,
): DraftContent['entries'] {
  const marks = [...(entries[question.key] ?? [])];
  while (marks.length <= item) marks.push(NEW_ENTRY);
  const mark = formEntryMark(entries, question.key, item);
  const before = ((answers[question.key] ?? []) as GroupItem[])[item]?.[field.key];
  const origin =
    String(before ?? '') === String((value as GroupItem[string] | undefined) ?? '') ? mark.origin : 'given';
  marks[item] = { ...mark, origin, asked: mark.asked?.filter((key) => key !== field.key) };
  return { ...entries, [question.key]: marks };
}

function replaced(
  current: AnswerValue | undefined,
  place: AnswerPlace,
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
export function formWithStepPassed(content: DraftContent, id: string): DraftContent {
  const settled = settle(content, id);
  return { ...settled, passed: [...settled.passed, id] };
}

/** The draft with a step put off to the end. */
export function formWithStepLater(content: DraftContent, id: string): DraftContent {
  const settled = settle(content, id);
  return { ...settled, later: [...settled.later, id] };
}

/** The draft with a further, empty item in a group. */
export function formWithNewItem(content: DraftContent, group: string): DraftContent {
  const items = (content.answers[group] ?? []) as GroupItem[];
  const settled = settle(content, `${group}.+`);
  const marks = items.map((_, position) => formEntryMark(content.entries, group, position));
  return {
    ...settled,
    answers: { ...settled.answers, [group]: [...items, {}] },
    entries: { ...settled.entries, [group]: [...marks, NEW_ENTRY] },
  };
}

/** The draft with other marks on the entries of a group, and a step of it dealt with. */
export function formWithEntryMarks(
  content: DraftContent,
  id: string,
  group: string,
  marks: EntryMark[],
  version: number,
): DraftContent {
  const settled = settle(content, id);
  const changed = { ...settled.changed, [id]: version };
  return { ...settled, changed, entries: { ...settled.entries, [group]: marks } };
}

/** The draft with a whole question replaced, as a page or "same as last time" gives it. */
export function formWithQuestion(
  content: DraftContent,
  key: string,
  value: AnswerValue | undefined,
  changes: {
    ids: readonly string[];
    typed: Record<string, RawValue>;
    version: number;
    /** By input id, of a question that is no group. */
    origins?: Record<string, Origin>;
    /** Of the entries of a group. */
    marks?: EntryMark[];
  },
): DraftContent {
  const others = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => id !== key && !id.startsWith(`${key}.`)));
  const mine = (id: string): boolean => id === key || id.startsWith(`${key}.`);
  const answers: Answers = others(content.answers);
  if (value !== undefined) answers[key] = value;
  return {
    ...content,
    answers,
    passed: content.passed.filter((id) => !mine(id)),
    later: content.later.filter((id) => !mine(id)),
    typed: { ...others(content.typed), ...changes.typed },
    origins: { ...others(content.origins), ...changes.origins },
    entries: changes.marks ? { ...content.entries, [key]: changes.marks } : content.entries,
    changed: { ...content.changed, ...Object.fromEntries(changes.ids.map((id) => [id, changes.version])) },
  };
}

/** The answers and marks as they would be sent: without entries that are over, or in which nothing was filled in. */
export function sendableFormAnswers({
  answers,
  origins: said,
  entries,
}: DraftContent): AnswerMarks & { answers: Answers } {
  const marks: Record<string, EntryMark[]> = {};
  const kept = Object.entries(answers).flatMap(([key, value]): [string, AnswerValue][] => {
    if (!isGroup(value)) return [[key, value]];
    const standing = value
      .map((item, position) => ({ item, mark: formEntryMark(entries, key, position) }))
      .filter(({ item, mark }) => Object.keys(item).length > 0 && mark.over !== true);
    marks[key] = standing.map(({ mark }) => mark);
    return standing.length > 0 ? [[key, standing.map(({ item }) => item)]] : [];
  });
  return { answers: Object.fromEntries(kept), origins: said, entries: marks };
}

function isGroup(value: AnswerValue): value is GroupItem[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object');
}
