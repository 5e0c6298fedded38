import { type ActionGroup, instrumentActionGroups } from '../instruments/actionGroups.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { Origin } from '../forms/answerOrigin.ts';
import type { SaidAction } from './action.ts';

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

/** The actions that the answers of one update say. Fields that are called due, indicator, baseline, target and actual are these. */
export function saidActions(instrument: Instrument, rows: readonly ActionRow[]): SaidAction[] {
  return instrumentActionGroups(instrument).flatMap((group) => {
    const mine = rows.filter(({ question }) => question === group.group.key);
    const items = [...new Set(mine.map(({ item }) => item))].toSorted((one, other) => one - other);
    return items.flatMap((item) => {
      const said = asAction(
        group,
        mine.filter((row) => row.item === item),
      );
      return said ? [said] : [];
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
