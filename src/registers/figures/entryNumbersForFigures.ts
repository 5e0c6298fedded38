import { type Entry, MORE_THAN, registerEntryText } from '../registerEntry.ts';
import type { RegisterField } from '../registerField.ts';
import { isListed, registerFieldParts } from '../registerField.ts';
import type { FigureCondition } from '../registerType.ts';

/** Field and part that a name stands for: `women` of the counts, `money_amount`, `sessions`. Null where there is no such field. */
export function figureValuePlace(
  name: string,
  fields: readonly RegisterField[],
): { field: RegisterField; part: string } | null {
  const whole = fields.find(({ key }) => key === name);
  if (whole) return { field: whole, part: '' };
  const [key, part] = name.includes('_') ? name.split('_') : ['counts', name];
  const field = fields.find((one) => one.key === key);
  const parts = field ? registerFieldParts(field) : null;
  return field && parts && part !== undefined && Object.hasOwn(parts, part) ? { field, part } : null;
}

/** The number that an entry says under a name, of a list how many items it has; null where it says none. */
export function figureNumber(
  { values }: Pick<Entry, 'values'>,
  name: string,
  fields: readonly RegisterField[],
): { number: number; isBound: boolean } | null {
  const place = figureValuePlace(name, fields);
  if (!place) return null;
  const { field, part } = place;
  const rows = values.filter((row) => row.field === field.key && (row.part === part || part === ''));
  if (rows.length === 0) return null;
  if (field.kind === 'texts' || isListed(field)) {
    return { number: new Set(rows.map(({ item }) => item)).size, isBound: false };
  }
  const [row] = rows;
  return row?.number === null || row === undefined ? null : { number: row.number, isBound: row.text === MORE_THAN };
}

/** The same, where it is exact. */
export function exactFigureNumber(
  entry: Pick<Entry, 'values'>,
  name: string,
  fields: readonly RegisterField[],
): number | null {
  const said = figureNumber(entry, name, fields);
  return said && !said.isBound ? said.number : null;
}

/** Whether an entry is as a figure asks. `linked` are the entries of other registers that its fields may name. */
export function meetsFigureCondition(entry: Entry, condition: FigureCondition, linked: readonly Entry[]): boolean {
  if ('states' in condition) return condition.states.includes(entry.state);
  const { field } = condition;
  if ('is' in condition) return registerEntryText(entry, field) === condition.is;
  const rows = entry.values.filter((row) => row.field === field);
  if ('said' in condition) return rows.length > 0;
  const { type, field: of, is } = condition.entry;
  const named = new Set(rows.map(({ text }) => plain(text ?? '')));
  return linked.some(
    (other) =>
      other.type === type &&
      registerEntryText(other, of) === is &&
      [other.key, other.title, other.titleFr, other.titleEs].some((name) => name !== null && named.has(plain(name))),
  );
}

const plain = (text: string): string => text.trim().toLowerCase();
