import type { GroupItem } from '../forms/answers.ts';
import type { EntryPress } from '../forms/marksOfReturnedEntries.ts';
import { namedFormChoices } from '../forms/rawValueOfText.ts';
import { type EntryMark, formEntryMark } from '../forms/answerOrigin.ts';
import { formAnswerLines } from '../forms/answerWords.ts';
import type { GroupQuestion, Question } from '../instruments/instrument.ts';
import { languages, localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';
import type { Input, RawValue } from '../protocol/form.ts';
import type { OpenDraft } from '../feature/draftKind.ts';
import { type DraftContent, formWithEntryMarks, formWithQuestion } from '../forms/draftContent.ts';

/** What the button under the list of entries answers. */
export const NONE_CHANGED = 'none';
/** What is chosen for an entry that has ended, among its fields. */
const OVER = 'over';
/** Letters of an entry in a list; Slack allows 75. */
const ENTRY_LENGTH = 72;

/** The entries that were brought forward, to name those that have changed or are over. */
export function draftListInput(open: OpenDraft, question: Question): Input {
  const { language } = open.context;
  const group = asGroup(question);
  return {
    id: `${group.key}.*`,
    kind: 'choices',
    label: translate(language, 'forms.whichChanged', { question: localizedIn(group.label, language) }),
    options: listed(open, group).map(({ mark, words }) => ({
      value: mark.key ?? '',
      label: shorten(words, ENTRY_LENGTH),
    })),
    required: false,
  };
}

/** What of one entry has changed: its fields, or that it is over. */
export function draftEntryInput(open: OpenDraft, question: Question, item: number): Input {
  const { language } = open.context;
  const group = asGroup(question);
  const words = entriesOf(open, group)[item]?.words ?? '';
  return {
    id: `${group.key}.${item}.?`,
    kind: 'choices',
    label: translate(language, 'forms.whatChanged', { entry: shorten(words, 2 * ENTRY_LENGTH) }),
    options: [
      ...group.fields.map((field) => ({ value: field.key, label: localizedIn(field.label, language) })),
      { value: OVER, label: translate(language, 'forms.entry_over') },
    ],
    required: false,
  };
}

interface Listed {
  item: GroupItem;
  mark: EntryMark;
  words: string;
}

/** The entries of a group with what is known of them: of the draft, or as they were brought forward. */
function entriesOf({ draft, brought, context }: OpenDraft, group: GroupQuestion): Listed[] {
  const isTaken = draft.content.answers[group.key] !== undefined;
  const items = (draft.content.answers[group.key] ?? brought.answers[group.key] ?? []) as GroupItem[];
  const lines = formAnswerLines(group, items, context);
  return items.map((item, at) => ({
    item,
    mark: formEntryMark(isTaken ? draft.content.entries : brought.entries, group.key, at),
    words: lines[at]?.value ?? '',
  }));
}

function listed(open: OpenDraft, group: GroupQuestion): Listed[] {
  return entriesOf(open, group).filter(({ mark }) => mark.key !== null);
}

/** The draft with the entries taken in: those that were named are to be gone through, the others are still so. Null: not understood. */
export function takeDraftList(
  open: OpenDraft,
  question: Question,
  said: RawValue,
  version: number,
): DraftContent | null {
  const group = asGroup(question);
  const { draft, brought } = open;
  const all = entriesOf(open, group);
  const named = chosen(said, draftListInput(open, group));
  if (named === null) return null;
  const marks = all.map(({ mark }): EntryMark => {
    if (mark.key !== null && named.includes(mark.key)) return { ...mark, named: true, over: false };
    return mark.origin === 'carried' ? { ...mark, origin: 'confirmed' } : mark;
  });
  const id = `${group.key}.*`;
  if (draft.content.answers[group.key] !== undefined)
    return formWithEntryMarks(draft.content, id, group.key, marks, version);
  return formWithQuestion(draft.content, group.key, brought.answers[group.key], {
    ids: [id],
    typed: {},
    version,
    marks,
  });
}

/** The draft with what was said of one entry: the fields that have changed are to be asked, or it is over. Null: not understood. */
export function takeDraftEntry(
  open: OpenDraft,
  { question, item }: { question: Question; item: number },
  said: RawValue,
  version: number,
): DraftContent | null {
  const group = asGroup(question);
  const named = chosen(said, draftEntryInput(open, group, item));
  if (named === null) return null;
  const marks = entriesOf(open, group).map(({ mark }, at): EntryMark => {
    if (at !== item) return mark;
    const { named: _, ...rest } = mark;
    if (named.includes(OVER)) return { ...rest, over: true, asked: [] };
    const origin = rest.origin === 'carried' ? 'confirmed' : rest.origin;
    return { ...rest, origin, asked: named };
  });
  return formWithEntryMarks(open.draft.content, `${group.key}.${item}.?`, group.key, marks, version);
}

/** The draft with what was pressed on the card at one entry; the others stay as they are. Null where there is no such entry. */
export function takeDraftPress(
  open: OpenDraft,
  question: Question,
  { entry, press }: { entry: string; press: EntryPress },
  version: number,
): DraftContent | null {
  const group = asGroup(question);
  const { content } = open.draft;
  const all = entriesOf(open, group);
  if (all.every(({ mark }) => mark.key !== entry)) return null;
  const marks = all.map(({ mark }): EntryMark => {
    if (mark.key !== entry) return mark;
    const { named: _, asked: __, over: ___, ...rest } = mark;
    if (press === 'over') return { ...rest, over: true };
    if (press === 'changed') return { ...rest, named: true };
    return rest.origin === 'carried' ? { ...rest, origin: 'confirmed' } : rest;
  });
  const id = `${group.key}.*`;
  if (content.answers[group.key] !== undefined) return formWithEntryMarks(content, id, group.key, marks, version);
  return formWithQuestion(content, group.key, open.brought.answers[group.key], {
    ids: [id],
    typed: {},
    version,
    marks,
  });
}

/** The values of the options that were picked or typed; none for "none of them", null for what is no option. */
function chosen(said: RawValue, input: Input): string[] | null {
  if (typeof said === 'string' && namesNone().has(fold(said))) return [];
  const values = Array.isArray(said) ? said : namedFormChoices(said, input.options);
  return values.every((value) => input.options.some((option) => option.value === value)) ? values : null;
}

/** The words for "none of them", in all languages, with what its button says. */
const namesNone = (): Set<string> => {
  const words = languages.flatMap((language) => [
    ...translate(language, 'forms.words_noneChanged').split(','),
    translate(language, 'forms.noneChanged'),
  ]);
  return new Set([NONE_CHANGED, ...words].map(fold));
};

const fold = (text: string): string => trimSigns(unaccented(text), '', '.!');

function asGroup(question: Question): GroupQuestion {
  if (question.kind !== 'group') throw new Error(`${question.key} is no group`);
  return question;
}
