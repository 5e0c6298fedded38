import { type ActionGroup, instrumentActionGroups } from '../instruments/actionQuestionGroups.ts';
import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';
import type { Origin } from '../forms/answerOrigin.ts';
import type { SaidAction } from './actionsOverRounds.ts';

/** A row of an answer, as far as actions read it. */
export interface ActionRow {
  question: string;
  item: number;
  part: string;
  text: string | null;
  number: number | null;
  origin: Origin;
  entry: string | null;
}

/** Characters of an action's title; what was written is in the answer. */
const TITLE = 200;

/**
 * The actions that the answers of one update say. Fields that are called due, indicator, baseline, target and actual are these; an
 * action without them is measured as its objective is.
 */
export function actionsInAnswers(instrument: Instrument, rows: readonly ActionRow[]): SaidAction[] {
  const measures = measuresOf(instrument, rows);
  return instrumentActionGroups(instrument).flatMap((group) => {
    const mine = rows.filter(({ question }) => question === group.group.key);
    const items = [...new Set(mine.map(({ item }) => item))].toSorted((one, other) => one - other);
    return items.flatMap((item) => {
      const said = asAction(
        group,
        mine.filter((row) => row.item === item),
      );
      return said ? [{ ...said, ...(isMeasured(said) ? {} : measures.get(said.objective ?? '')) }] : [];
    });
  });
}

/** An entry without a key is of an edition of Focal in which nothing was brought forward. */
function asAction(
  { group, objective, status, title, done }: ActionGroup,
  fields: readonly ActionRow[],
): SaidAction | null {
  const [first] = fields;
  if (!first || first.entry === null) return null;
  const word = (key: string | null): string | null => {
    const row = fields.find(({ part }) => part === key);
    const said = row?.text ?? row?.number ?? null;
    return said === null || said === '' ? null : String(said);
  };
  const standing = word(status);
  return {
    key: `${group.key}:${first.entry}`,
    objective: word(objective),
    title: (word(title) ?? word(objective) ?? '').slice(0, TITLE),
    due: word('due'),
    status: standing,
    indicator: word('indicator'),
    baseline: word('baseline'),
    target: word('target'),
    actual: word('actual'),
    origin: first.origin,
    isDone: standing !== null && done.has(standing),
  };
}

type Measured = Pick<SaidAction, 'actual' | 'baseline' | 'indicator' | 'target'>;

const isMeasured = ({ indicator, baseline, target, actual }: Measured): boolean =>
  [indicator, baseline, target, actual].some((one) => one !== null);

/** By objective, the first of what an update says that it is measured by; what is for the coordinator alone stays out of actions. */
function measuresOf(instrument: Instrument, rows: readonly ActionRow[]): Map<string, Measured> {
  const groups = instrumentQuestionsOf(instrument).filter((one) => one.kind === 'group' && one.feeds === 'actions');
  const open = new Set(groups.flatMap(({ key, visibility }) => (visibility === 'coordinator' ? [] : [key])));
  const all = new Map<string, Measured>();
  for (const { question, item, text: objective } of rows.filter(
    (row) => open.has(row.question) && row.part === 'objective',
  )) {
    const word = (part: string): string | null =>
      rows.find((row) => row.question === question && row.item === item && row.part === part)?.text ?? null;
    if (objective === null || all.has(objective)) continue;
    const [indicator, baseline, target, actual] = [word('indicator'), word('baseline'), word('target'), word('actual')];
    all.set(objective, { indicator, baseline, target, actual });
  }
  return all;
}
