import type { OpenDraft } from '../feature/draftKind.ts';
import { draftSteps, isSecretInDraft } from './draftSteps.ts';
import type { Answers, GroupItem } from '../forms/answers.ts';
import { type DraftContent, formWithQuestion } from '../forms/draftContent.ts';
import { rawInputValues } from '../forms/formInputs.ts';
import { type EntryMark, formEntryMark, type Origin } from '../forms/answerOrigin.ts';
import type { Step } from '../forms/formSteps.ts';
import { type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';

/*
 * Answering by the card: where a post answered last time, all of that stands on one card, and only what is different is asked. A draft
 * that was begun on pages, or question by question, goes on in that way.
 */

/** Whether a draft is answered by the card. */
export function isDraftByCard({ brought, standing, draft }: OpenDraft): boolean {
  if (standing || Object.keys(brought.answers).length === 0) return false;
  return draft.version === 0 || draft.content.way === 'card';
}

/** What a change makes of a draft, with the way in which it is answered kept. */
export function draftKeepingWay(open: OpenDraft, content: DraftContent): DraftContent {
  return isDraftByCard(open) ? { ...content, way: 'card' } : content;
}

/** What the card shows: what the draft has, and of everything else what stood last time. */
export function draftCardAnswers({ draft, brought }: OpenDraft): Answers {
  return { ...brought.answers, ...draft.content.answers };
}

/**
 * The one thing that is asked before the card comes back: what of a named entry has changed, a new entry's fields, a question that only
 * an answer of today called for; null where nothing is.
 */
export function draftStepBeforeCard(open: OpenDraft): Step | null {
  const { content } = open.draft;
  const isOpen = ({ id, answered }: Step): boolean =>
    !answered && !content.passed.includes(id) && !content.later.includes(id);
  const steps = draftSteps(open).filter(isOpen);
  return steps.find((step) => isOfEntry(step, content) || isCalledFor(step, open)) ?? null;
}

/** A field or the change of an entry that is in the draft; whether there is another entry is the card's to ask. */
function isOfEntry({ id, question }: Step, { answers }: DraftContent): boolean {
  return question.kind === 'group' && answers[question.key] !== undefined && /^[^.]+\.\d+\./.test(id);
}

/** A question that hangs on one that was answered today, and that nobody had to answer before. */
function isCalledFor({ question }: Step, { draft, brought }: OpenDraft): boolean {
  const on = question.when?.question;
  return on !== undefined && draft.content.answers[on] !== undefined && brought.answers[question.key] === undefined;
}

/** The draft with a matrix as it stood last time, before one of its rows is changed: the other rows are not lost. */
export function draftWithRowsOfLastTime(open: OpenDraft, question: Question, version: number): DraftContent {
  const { content } = open.draft;
  const before = open.brought.answers[question.key];
  if (question.kind !== 'matrix' || before === undefined || content.answers[question.key] !== undefined) return content;
  return formWithQuestion(content, question.key, before, {
    ids: [],
    typed: {},
    version,
    origins: originsOf(question, before, 'carried'),
  });
}

/** The draft with the entries of groups that were brought forward taken in as they are, before another is added: none is lost. */
export function draftWithBroughtEntries(
  { brought, draft, standing }: OpenDraft,
  groups: readonly string[],
  version: number,
): DraftContent {
  return groups.reduce((content, key) => {
    const before = brought.answers[key];
    if (standing || before === undefined || content.answers[key] !== undefined) return content;
    return formWithQuestion(content, key, before, {
      ids: [],
      typed: {},
      version,
      marks: [...(brought.entries[key] ?? [])],
    });
  }, draft.content);
}

/** The draft with all that was not touched as it stood last time and said to be still so; what may not be shown is carried. */
export function draftWithRestConfirmed(open: OpenDraft): DraftContent {
  const { brought, instrument, draft } = open;
  const version = draft.version + 1;
  let { content } = draft;
  for (const question of instrumentQuestionsOf(instrument)) {
    const { key } = question;
    const before = brought.answers[key];
    const said: Origin = isSecretInDraft(question) ? 'carried' : 'confirmed';
    const value = content.answers[key] ?? (content.passed.includes(key) ? undefined : before);
    if (value === undefined) continue;
    const isOfDraft = content.answers[key] !== undefined;
    const same = { ids: [], typed: {}, version };
    if (question.kind === 'group') {
      const marks = isOfDraft ? content.entries : brought.entries;
      const confirmed = (value as GroupItem[]).map((_, at) => confirmedMark(formEntryMark(marks, key, at), said));
      content = formWithQuestion(content, key, value, { ...same, marks: confirmed });
    } else {
      const today = isOfDraft ? content.origins : {};
      const carried = originsOf(question, value, said);
      const origins = Object.entries(carried).map(([id, origin]) => {
        const given = isOfDraft ? (today[id] ?? 'given') : 'carried';
        return [id, given === 'carried' ? origin : given] as const;
      });
      content = formWithQuestion(content, key, value, { ...same, origins: Object.fromEntries(origins) });
    }
  }
  return content;
}

function confirmedMark({ named: _, asked: __, ...mark }: EntryMark, said: Origin): EntryMark {
  return mark.origin === 'carried' ? { ...mark, origin: said } : mark;
}

function originsOf(question: Question, value: Answers[string], origin: Origin): Record<string, Origin> {
  return Object.fromEntries(Object.keys(rawInputValues(question, value)).map((id) => [id, origin]));
}
