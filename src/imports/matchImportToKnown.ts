import { foldedImportText } from './foldedImportText.ts';
import type { KnownBeforeImport } from './knownBeforeImport.ts';

type Cells = Record<string, unknown>;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : undefined);

/** The rows of a list in a file that nobody has judged yet. */
export function importRowsIn(raw: unknown, list: string): Cells[] {
  const rows: unknown =
    typeof raw === 'object' && raw !== null && Object.hasOwn(raw, list) ? Reflect.get(raw, list) : null;
  return Array.isArray(rows) ? rows.filter((row): row is Cells => typeof row === 'object' && row !== null) : [];
}

/** Letters and digits alone: "Hà Nội" and "Hanoi" are one place. */
export function compactImportName(name: string): string {
  return foldedImportText(name).replaceAll(' ', '');
}

/**
 * Gives what a file names the spelling under which it is known: a person by their address, posts, places and objectives in other
 * capitals or with other accents. Changes the rows of `raw`.
 */
export function matchImportToKnown(raw: unknown, known: KnownBeforeImport): void {
  matchPeople(raw, known);
  matchPosts(raw, known);
  matchStations(raw, known);
  const plans = known.plans.find(({ label }) => label === planLabel(raw));
  spell(
    importRowsIn(raw, 'objectives'),
    ['code'],
    (plans?.objectives ?? []).map(({ code }) => code),
  );
}

function planLabel(raw: unknown): unknown {
  const { planOfAction, round } = (raw ?? {}) as { planOfAction?: unknown; round?: { label?: unknown } };
  return planOfAction ?? round?.label;
}

function matchPeople(raw: unknown, known: KnownBeforeImport): void {
  const byAddress = new Map(known.people.flatMap(({ key, email }) => (email === null ? [] : [[email, key] as const])));
  const keys = new Set(known.people.map(({ key }) => key));
  const people = importRowsIn(raw, 'people');
  const renamed = new Map<string, string>();
  for (const person of people) {
    const [key, email, name] = [text(person['key']), text(person['email'])?.toLowerCase(), text(person['name'])];
    if (key === undefined || keys.has(key)) continue;
    // A table proposes the address, or the name, as the key of somebody who has none.
    const sameName = known.people.filter(
      (one) => name !== undefined && foldedImportText(one.name) === foldedImportText(name),
    );
    const byName =
      email === undefined && key === compactKey(name) && sameName.length === 1 ? sameName[0]?.key : undefined;
    const owner = (email !== undefined && key === email ? byAddress.get(email) : undefined) ?? byName;
    if (owner !== undefined) renamed.set(key, owner);
  }
  for (const person of people) {
    const key = renamed.get(text(person['key']) ?? '') ?? text(person['key']);
    if (key !== undefined) person['key'] = key;
    const same = known.people.find((one) => one.key === key);
    const name = text(person['name']);
    if (same && name !== undefined && foldedImportText(same.name) === foldedImportText(name))
      person['name'] = same.name;
  }
  for (const row of [...importRowsIn(raw, 'appointments'), ...importRowsIn(raw, 'grants')]) {
    const person = text(row['person']);
    const owner = person === undefined ? undefined : (renamed.get(person) ?? byAddress.get(person.toLowerCase()));
    if (owner !== undefined && person !== undefined && !keys.has(person)) row['person'] = owner;
  }
}

/** The key that a table proposes for somebody of whom it has the name alone. */
function compactKey(name: string | undefined): string {
  return name === undefined ? '' : foldedImportText(name).replaceAll(' ', '-');
}

function matchPosts(raw: unknown, known: KnownBeforeImport): void {
  spell(importRowsIn(raw, 'posts'), ['code'], known.posts);
  const codes = [...known.posts, ...importRowsIn(raw, 'posts').flatMap(({ code }) => text(code) ?? [])];
  for (const list of ['appointments', 'counterparts', 'dueDates', 'updates', 'needsMet'])
    spell(importRowsIn(raw, list), ['post', 'counterpart'], codes);
}

function spell(rows: readonly Cells[], columns: readonly string[], known: readonly string[]): void {
  const spelled = new Map(known.map((name) => [name.toUpperCase(), name]).toReversed() as [string, string][]);
  for (const row of rows) {
    for (const column of columns) {
      const name = spelled.get(text(row[column])?.toUpperCase() ?? '');
      if (name !== undefined) row[column] = name;
    }
  }
}

/** A place keeps the name under which it is known in its country, or under which the file names it first. */
function matchStations(raw: unknown, known: KnownBeforeImport): void {
  const names = new Map<string, string>();
  const key = (station: string, country: unknown) => `${String(country).toUpperCase()} ${compactImportName(station)}`;
  for (const { dutyStation, country } of known.stations) names.set(key(dutyStation, country), dutyStation);
  for (const post of importRowsIn(raw, 'posts')) {
    const station = text(post['dutyStation']);
    if (station === undefined || compactImportName(station) === '') continue;
    const before = names.get(key(station, post['country']));
    if (before === undefined) names.set(key(station, post['country']), station);
    else post['dutyStation'] = before;
  }
}
