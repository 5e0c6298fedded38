import { isDeepStrictEqual } from 'node:util';
/** What an import added and changed, counted by what it is. */
export class ImportTally {
  /** Called for each row that is dealt with. */
  readonly step: () => void;
  readonly added = new Map<string, number>();
  readonly changed = new Map<string, number>();

  constructor(step: () => void = () => undefined) {
    this.step = step;
  }

  add(what: string, count = 1): void {
    if (count > 0) this.added.set(what, (this.added.get(what) ?? 0) + count);
  }

  change(what: string, count = 1): void {
    if (count > 0) this.changed.set(what, (this.changed.get(what) ?? 0) + count);
  }

  get isEmpty(): boolean {
    return this.added.size === 0 && this.changed.size === 0;
  }
}

/** The columns of `wanted` in which a stored row differs; null where it differs in none. */
export function importDifferences<Wanted extends object>(
  stored: { [Key in keyof Wanted]-?: unknown },
  wanted: Wanted,
): Partial<Wanted> | null {
  const keys = (Object.keys(wanted) as (keyof Wanted)[]).filter((key) => !isDeepStrictEqual(wanted[key], stored[key]));
  if (keys.length === 0) return null;
  const changed: Partial<Wanted> = {};
  for (const key of keys) changed[key] = wanted[key];
  return changed;
}

type Filled<Columns> = { [Key in keyof Columns]?: Exclude<Columns[Key], undefined> };

/** The columns that a file fills in: those that it leaves out stay as they are. */
export function withoutMissingImportColumns<Columns extends object>(columns: Columns): Filled<Columns> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Filled<Columns>;
}
