import type { GroupQuestion, Instrument, Question } from '../instruments/instrument.ts';
import type { Answers, GroupItem } from './answers.ts';
import { visibleFormPages, visibleFormQuestions } from './visibleFormPages.ts';
import { type EntryMarks, formEntryMark } from './answerOrigin.ts';

/** One question of a conversation: an input of a page, or whether a group goes on. Its id is the input's id. */
export interface Step {
  id: string;
  page: string;
  question: Question;
  answered: boolean;
}

/** Which steps have been dealt with without an answer. */
export interface Passed {
  /** Skipped for good (until somebody goes back). */
  passed: readonly string[];
  /** To be asked again at the end. */
  later: readonly string[];
  /** When an input last changed, as a number that grows: the largest is where somebody left off. */
  changed: Readonly<Record<string, number>>;
}

/** What is known of the entries of groups: those of the draft, and those that were brought forward and are not in it yet. */
export interface KnownEntries {
  entries: EntryMarks;
  brought: Answers;
  /** The answers that decide what is asked, where some are not for who is asked. */
  deciding?: Answers;
}

const nothingKnown: KnownEntries = { entries: {}, brought: {} };

/**
 * All steps that these answers call for, in order: a matrix row by row, a group item by item with a step `group.+` after the last item
 * that asks for another. Entries that were brought forward are listed in one step `group.*`; of one that is named there a step
 * `group.item.?` asks what has changed. Nothing is stored: the next question follows from the answers.
 */
export function formStepsOf(instrument: Instrument, answers: Answers, known: KnownEntries = nothingKnown): Step[] {
  const { deciding = answers } = known;
  return visibleFormPages(instrument, deciding).flatMap((page) =>
    visibleFormQuestions(page, deciding).flatMap((question) =>
      questionSteps(question, answers, known).map((step) => ({ ...step, page: page.key, question })),
    ),
  );
}

type BareStep = Pick<Step, 'id' | 'answered'>;

function questionSteps(question: Question, answers: Answers, known: KnownEntries): BareStep[] {
  const value = answers[question.key];
  if (question.onPagesOnly === true && value === undefined && known.brought[question.key] === undefined) return [];
  if (question.kind === 'matrix') {
    const rows = (value ?? {}) as Record<string, unknown>;
    return question.rows.map((row) => ({ id: `${question.key}.${row.key}`, answered: rows[row.key] !== undefined }));
  }
  if (question.kind === 'group') {
    const list = `${question.key}.*`;
    if (value === undefined && known.brought[question.key] !== undefined) return [{ id: list, answered: false }];
    const items = (value ?? []) as GroupItem[];
    const wasListed = known.entries[question.key]?.some(({ key }) => key !== null) === true;
    const steps = [
      ...(wasListed ? [{ id: list, answered: true }] : []),
      ...items.flatMap((item, position) => itemSteps(question, item, position, known.entries)),
    ];
    const mayAdd = items.length < question.maxItems && question.onPagesOnly !== true;
    return mayAdd ? [...steps, { id: `${question.key}.+`, answered: false }] : steps;
  }
  return [{ id: question.key, answered: value !== undefined }];
}

/** A blank field of an entry that was brought forward is asked again only where the person named it, or it must not be blank. */
function itemSteps(group: GroupQuestion, item: GroupItem, position: number, entries: EntryMarks): BareStep[] {
  const { key, over, named, asked = [] } = formEntryMark(entries, group.key, position);
  if (over) return [];
  const id = (part: string) => `${group.key}.${position}.${part}`;
  const fields = group.fields.flatMap((field): BareStep[] => {
    const answered = item[field.key] !== undefined;
    if (key !== null && !answered && !field.required && !asked.includes(field.key)) return [];
    return [{ id: id(field.key), answered: answered && !asked.includes(field.key) }];
  });
  return named ? [{ id: id('?'), answered: false }, ...fields] : fields;
}

/**
 * The step to ask now: of an item that was just added, else the first that is open from where somebody left off, then any before,
 * then those that were put off; null when only the summary is left. Who begins in the middle is not sent back to the beginning.
 */
export function nextFormStep(steps: readonly Step[], { passed, later, changed }: Passed): Step | null {
  const open = steps.filter((step) => !step.answered && !passed.includes(step.id));
  const urgent = open.filter((step) => !later.includes(step.id));
  const left = lastChanged(steps, changed);
  return (
    urgent.find((step) => isBlankItem(step, steps)) ??
    urgent.find((step) => steps.indexOf(step) >= left) ??
    urgent[0] ??
    open[0] ??
    null
  );
}

/** Whether a step is of an item in which nothing is answered yet: somebody has said that there is one. */
function isBlankItem({ id }: Step, steps: readonly Step[]): boolean {
  const [item] = /^[^.]+\.\d+\./.exec(id) ?? [];
  return item !== undefined && steps.every((step) => !step.id.startsWith(item) || !step.answered);
}

/** The position of the step that was changed last: of several on one page the last. The beginning where nothing was changed. */
function lastChanged(steps: readonly Step[], changed: Passed['changed']): number {
  const at = steps.map(({ id }) => changed[id] ?? 0);
  const latest = Math.max(0, ...at);
  return latest === 0 ? 0 : at.lastIndexOf(latest);
}

/** The step before another one, to go back to; null at the first. */
export function formStepBefore(steps: readonly Step[], id: string): Step | null {
  const position = steps.findIndex((step) => step.id === id);
  return steps[position === -1 ? steps.length - 1 : position - 1] ?? null;
}

/** Seconds that a step takes where no exercise has shown it yet: a tap, or a sentence typed on a phone. */
const secondsToTap = 6;
const secondsToType = 25;

/** Nobody answers faster than this, step by step: a shorter median comes from a replay or from prefilled pages. */
const fastestSeconds = 3;

export interface FormProgress {
  done: number;
  total: number;
  minutesLeft: number;
}

/**
 * How far a draft is. The minutes are the share of steps left of the median time that submitted updates took
 * (`medianSeconds`, null before there are any), else an estimate by kind of step; at least one while anything is left.
 */
export function formProgress(
  steps: readonly Step[],
  { passed }: Pick<Passed, 'passed'>,
  medianSeconds: number | null,
): FormProgress {
  const left = steps.filter((step) => !step.answered && !passed.includes(step.id));
  const total = steps.length;
  const estimate = left.reduce((sum, step) => sum + (isTyped(step) ? secondsToType : secondsToTap), 0);
  const believable = medianSeconds !== null && medianSeconds >= total * fastestSeconds;
  const seconds = !believable || total === 0 ? estimate : (medianSeconds * left.length) / total;
  return {
    done: total - left.length,
    total,
    minutesLeft: left.length === 0 ? 0 : Math.max(1, Math.round(seconds / 60)),
  };
}

function isTyped({ question }: Step): boolean {
  return question.kind === 'text' || question.kind === 'longText' || question.kind === 'link';
}
