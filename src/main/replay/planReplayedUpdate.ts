import { isDeepStrictEqual } from 'node:util';
import type { AnswerValue, Answers, GroupItem } from '../../forms/answers.ts';
import { withoutHiddenFormAnswers } from '../../forms/visibleFormPages.ts';
import type { EntryPress } from '../../forms/marksOfReturnedEntries.ts';
import { type FormContext, rawInputValues } from '../../forms/formInputs.ts';
import { parseQuestionValues } from '../../forms/parseQuestionValues.ts';
import {
  type GroupQuestion,
  type Instrument,
  type Question,
  instrumentQuestionsOf,
} from '../../instruments/instrument.ts';
import { translate } from '../../language/translate.ts';
import type { RawValues } from '../../protocol/form.ts';
import type { BroughtForward } from '../../forms/broughtForwardToForm.ts';
import type { Row } from '../../imports/importSchema.ts';
import { judgeReplayedAnswers, replayedAnswerValue } from './judgeReplayedAnswers.ts';
import type { Manner, Moves } from './movesInReplay.ts';

/** An update of a round file as a person gives it: with moves where something was brought forward, else everything is typed. */
export type PlannedUpdate =
  | { is: 'nil'; brings: boolean; reason: string | undefined; answers: Answers }
  | { is: 'typed'; raw: RawValues; answers: Answers; moves: Moves | null };

type UpdateRow = Row<'updates'>;

/**
 * Plans one update of a round file (section 9 of the analysis specification). `amends`: an update of the post stands, and its answers
 * take the place of all of it. Gives the problems in words where the file says what nobody could do.
 */
export function planReplayedUpdate(
  instrument: Instrument,
  update: UpdateRow,
  { brought, amends }: { brought: BroughtForward; amends: boolean },
  context: FormContext,
): PlannedUpdate | { problems: string[] } {
  const brings = Object.keys(brought.answers).length > 0;
  if (update.nilReturn) return planNil(instrument, update, brought);
  const keys = (['same', 'over'] as const).filter((key) => update[key] !== undefined);
  if (amends || !brings) {
    const problems = keys.flatMap((key) =>
      (update[key] ?? []).map((id) => `column "${key}": "${id}" names nothing that was brought forward`),
    );
    const judged = judgeReplayedAnswers(instrument, withoutLast(update.answers, problems), context);
    if ('problems' in judged) return { problems: [...problems, ...judged.problems] };
    return problems.length > 0 ? { problems } : { is: 'typed', ...judged, moves: null };
  }
  return new Planner(instrument, update, brought, context).plan();
}

function planNil(
  instrument: Instrument,
  { answers, reason, same, over, manner }: UpdateRow,
  brought: BroughtForward,
): PlannedUpdate | { problems: string[] } {
  const brings = Object.keys(brought.answers).length > 0;
  const besides = Object.keys(answers).length > 0 || [same, over, manner].some((one) => one !== undefined);
  if (besides) return { problems: ['column "nilReturn": a nil return has no answers and nothing else'] };
  if (!brings && reason === undefined)
    return { problems: ['column "reason": is missing: nothing was brought forward, so a nil return says why'] };
  return { is: 'nil', brings, reason, answers: withoutHiddenFormAnswers(instrument, brought.answers) };
}

/** The answers of an update to which nothing was brought forward; an entry with `last` names nothing there. */
function withoutLast(answers: UpdateRow['answers'], problems: string[]): UpdateRow['answers'] {
  for (const [key, value] of Object.entries(answers))
    for (const item of [value].flat<unknown[]>())
      if (replayNamesLast(item))
        problems.push(`column "${key}": last ${String(item.last)} names nothing that was brought forward`);
  return answers;
}

/** Whether an entry goes on from one that was brought forward. */
export const replayNamesLast = (item: unknown): item is { last: unknown } =>
  typeof item === 'object' && item !== null && 'last' in item;

/** Plans an update to which something was brought forward. */
class Planner {
  readonly #problems: string[] = [];
  readonly #raw: RawValues = {};
  readonly #answers: Answers = {};
  readonly #pressed = new Map<string, EntryPress>();
  readonly #fields = new Map<string, string[]>();
  readonly #instrument: Instrument;
  readonly #update: UpdateRow;
  readonly #brought: BroughtForward;
  readonly #context: FormContext;
  readonly #manner: Manner;

  constructor(instrument: Instrument, update: UpdateRow, brought: BroughtForward, context: FormContext) {
    this.#instrument = instrument;
    this.#update = update;
    this.#brought = brought;
    this.#context = context;
    this.#manner = update.manner ?? 'pages';
  }

  plan(): PlannedUpdate | { problems: string[] } {
    // The shape of the file's own answers, with the words for what is wrong; entries with `last` are judged below.
    const judged = judgeReplayedAnswers(this.#instrument, this.#ownAnswers(), this.#context);
    if ('problems' in judged) return judged;
    const same = this.#named('same', 'still');
    this.#named('over', 'over');
    for (const question of instrumentQuestionsOf(this.#instrument)) {
      if (question.kind === 'group') this.#planGroup(question);
      else this.#planQuestion(question, same.has(question.key));
    }
    if (this.#problems.length > 0) return { problems: this.#problems };
    const answers = withoutHiddenFormAnswers(this.#instrument, this.#answers);
    const shared = { manner: this.#manner, same, brought: this.#brought };
    return { is: 'typed', raw: this.#raw, answers, moves: { ...shared, pressed: this.#pressed, fields: this.#fields } };
  }

  /** Answers without the entries that change one that was brought forward. */
  #ownAnswers(): Record<string, unknown> {
    const isNew = (item: unknown) => !replayNamesLast(item);
    const entries = Object.entries(this.#update.answers).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter(isNew) : value,
    ]);
    return Object.fromEntries(entries) as Record<string, unknown>;
  }

  /** Ids of whole questions; those of entries are pressed. What names nothing that was brought forward is a problem. */
  #named(column: 'same' | 'over', press: EntryPress): Set<string> {
    const questions = new Set<string>();
    for (const id of this.#update[column] ?? []) {
      const [key = '', last] = id.split('.');
      const position = last === undefined ? -1 : (this.#brought.stood[key]?.indexOf(Number(last)) ?? -1);
      if (position >= 0) this.#pressed.set(`${key}.${position}`, press);
      else if (last === undefined && column === 'same' && this.#brought.answers[key] !== undefined) questions.add(key);
      else this.#problems.push(`column "${column}": "${id}" names nothing that was brought forward`);
    }
    return questions;
  }

  #planQuestion(question: Question, isSame: boolean): void {
    const { key } = question;
    const before = this.#brought.answers[key];
    const given =
      this.#update.answers[key] === undefined
        ? undefined
        : replayedAnswerValue(question.kind, this.#update.answers[key]);
    const [typed, drawn] = [rawInputValues(question, given), rawInputValues(question, before)];
    for (const [id, value] of Object.entries(typed))
      if (this.#manner === 'pages' && drawn[id] !== undefined && String(drawn[id]) === String(value))
        this.#problems.push(
          `column "${id}": is what is drawn already, which on pages cannot be told from untouched: say manner "conversation"`,
        );
    Object.assign(this.#raw, typed);
    const stays = this.#manner === 'pages' || isSame ? before : undefined;
    const value = question.kind === 'matrix' ? { ...asRows(stays), ...asRows(given) } : (given ?? stays);
    const { value: read } = parseQuestionValues(question, rawInputValues(question, value), this.#context);
    if (read !== undefined) this.#answers[key] = read;
  }

  #planGroup(group: GroupQuestion): void {
    const { key } = group;
    const before = (this.#brought.answers[key] ?? []) as GroupItem[];
    const items = before.map((item) => ({ ...item }));
    for (const entry of [this.#update.answers[key] ?? []].flat() as Record<string, unknown>[]) {
      const { last, ...fields } = entry;
      if (last === undefined) items.push(fields as GroupItem);
      else this.#change(group, items, Number(last), fields);
    }
    const raw = rawInputValues(group, items);
    const { value, problems } = parseQuestionValues(group, raw, this.#context);
    for (const [id, { key: text, parameters }] of Object.entries(problems))
      this.#problems.push(`column "${id}": ${translate('en', text, parameters)}`);
    for (const [id, typed] of Object.entries(raw)) {
      const [, position = '', field = ''] = id.split('.');
      const isNew = Number(position) >= before.length;
      if (isNew || this.#fields.get(`${key}.${position}`)?.includes(field)) this.#raw[id] = typed;
    }
    const standing = ((value ?? []) as GroupItem[]).filter((_, at) => this.#pressed.get(`${key}.${at}`) !== 'over');
    if (standing.length > 0) this.#answers[key] = standing;
  }

  #change({ key }: GroupQuestion, items: GroupItem[], last: number, fields: Record<string, unknown>): void {
    const position = this.#brought.stood[key]?.indexOf(last) ?? -1;
    const item = items[position];
    if (!item) return void this.#problems.push(`column "${key}": last ${last} names nothing that was brought forward`);
    const changed = Object.keys(fields).filter((field) => !isDeepStrictEqual(item[field], fields[field]));
    if (changed.length === 0) this.#problems.push(`column "${key}": last ${last} changes nothing`);
    Object.assign(item, fields);
    this.#pressed.set(`${key}.${position}`, 'changed');
    this.#fields.set(`${key}.${position}`, changed);
  }
}

function asRows(value: AnswerValue | undefined): Record<string, string | number> {
  return (value ?? {}) as Record<string, string | number>;
}
