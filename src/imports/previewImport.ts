import { firstByKey } from '../core/byKey.ts';
import type { ImportFile } from './importSchema.ts';
import type { KnownBeforeImport } from './knownBeforeImport.ts';

/** What an import does with one thing: makes it, changes it (column, old, new), or would take it out. */
export interface PreviewLine {
  is: 'new' | 'changed' | 'removed';
  what: 'working group' | 'post' | 'person' | 'appointment' | 'grant' | 'objective' | 'round' | 'dueDate' | 'entry';
  name: string;
  /** Of a role that somebody has: its parts, to be put into words. */
  held?: HeldRole;
  changes: readonly { column: string; old: unknown; new: unknown }[];
}

/** Who is what from when; a grant has no post. */
interface HeldRole {
  person: string;
  role: string;
  post: string | null;
  from: string;
}

export interface Preview {
  lines: readonly PreviewLine[];
  /** How many things the file says as they are known. */
  same: number;
}

/** An appointment that the file no longer has, at a post that it lists. */
export interface TenureEndedByImport {
  person: string;
  post: string;
  role: string;
  from: string;
}

/** What a judged file would do to what is known. `today` (YYYY-MM-DD) tells which appointments still run. */
export function previewImport(file: ImportFile, known: KnownBeforeImport, today: string): Preview {
  const lines: PreviewLine[] = [];
  let same = 0;
  const compare = (
    what: PreviewLine['what'],
    name: string,
    before: object | undefined,
    wanted: object,
    held?: HeldRole,
  ) => {
    const changes = before ? changesBetween(before, wanted) : [];
    if (before && changes.length === 0) same++;
    else lines.push({ is: before ? 'changed' : 'new', what, name, ...(held && { held }), changes });
  };
  const group = { ...file.workingGroup, ...(file.publication && { publication: file.publication }) };
  if (known.group && Object.keys(group).length > 0) compare('working group', known.group.name, known.group, group);
  const [posts, people] = [firstByKey(known.stations, ({ code }) => code), firstByKey(known.people, ({ key }) => key)];
  for (const post of file.posts ?? []) compare('post', `${post.code} (${post.name})`, posts.get(post.code), post);
  for (const { key, name, email, language, timeZone } of file.people ?? [])
    compare('person', name, people.get(key), { name, email, language, timeZone });
  const nameOf = namesOf(file, known);
  const [appointments, grants] = [firstByKey(known.appointments, begun), firstByKey(known.grants, begun)];
  for (const { to, ...one } of file.appointments ?? [])
    compare(
      'appointment',
      `${nameOf(one.person)}, ${one.role} of ${one.post} from ${one.from}`,
      appointments.get(begun(one)),
      { to: to ?? null },
      { ...one, person: nameOf(one.person) },
    );
  for (const { to, ...one } of file.grants ?? [])
    compare(
      'grant',
      `${nameOf(one.person)}, ${one.role} from ${one.from}`,
      grants.get(begun(one)),
      { to: to ?? null },
      { ...one, person: nameOf(one.person), post: null },
    );
  const plan = known.plans.find(({ label }) => label === (file.planOfAction ?? file.round?.label));
  for (const one of file.objectives ?? [])
    compare(
      'objective',
      one.code,
      plan?.objectives.find(({ code }) => code === one.code),
      one,
    );
  if (file.round)
    compare(
      'round',
      file.round.label,
      known.rounds.find(({ label }) => label === file.round?.label),
      {},
    );
  for (const { round, post, dueAt } of file.dueDates ?? []) {
    const before = known.rounds.find(({ label }) => label === round)?.ownDueDates.get(post);
    compare('dueDate', `${post}, ${round}: ${dueAt}`, before === undefined ? undefined : { dueAt: before }, { dueAt });
  }
  for (const one of endingsByImport(file, known, today)) {
    const person = nameOf(one.person);
    const name = `${person}, ${one.role} of ${one.post} from ${one.from}`;
    lines.push({ is: 'removed', what: 'appointment', name, held: { ...one, person }, changes: [] });
  }
  for (const code of objectivesGone(file, known))
    lines.push({ is: 'removed', what: 'objective', name: code, changes: [] });
  return { lines, same };
}

/** Appointments that run today or later, at posts of the file, which the file does not have. */
export function endingsByImport(file: ImportFile, known: KnownBeforeImport, today: string): TenureEndedByImport[] {
  const { posts, appointments } = file;
  if (appointments === undefined) return [];
  const listed = new Set(
    [...(posts ?? []), ...appointments.map(({ post: code }) => ({ code }))].map(({ code }) => code),
  );
  const kept = new Set(appointments.map(held));
  return known.appointments.filter(
    (one) => listed.has(one.post) && (one.to === null || one.to >= today) && !kept.has(held(one)),
  );
}

/** Codes of objectives of the plan that the file no longer has. */
export function objectivesGone(file: ImportFile, known: KnownBeforeImport): string[] {
  const { objectives } = file;
  if (objectives === undefined) return [];
  const plan = known.plans.find(({ label }) => label === (file.planOfAction ?? file.round?.label));
  return (plan?.objectives ?? [])
    .map(({ code }) => code)
    .filter((code) => !objectives.some((one) => one.code === code));
}

type Held = { person: string; role: string; post?: string };
/** What somebody holds, and from when, as one text: the same text is the same thing. */
const held = ({ person, role, post }: Held): string => JSON.stringify([person, role, post]);
const begun = (one: Held & { from: string }): string => JSON.stringify([held(one), one.from]);

function changesBetween(before: object, wanted: object): PreviewLine['changes'] {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(wanted).flatMap(([column, value]) => {
    const was = old.get(column);
    return value === undefined || !old.has(column) || JSON.stringify(was) === JSON.stringify(value)
      ? []
      : [{ column, old: was, new: value }];
  });
}

function namesOf({ people = [] }: ImportFile, known: KnownBeforeImport): (key: string) => string {
  const named = firstByKey([...people, ...known.people], ({ key }) => key);
  return (key) => named.get(key)?.name ?? key;
}

/** A preview as lines of text: what is new, what changes from what to what, and what would be removed. */
export function describeImportPreview({ lines, same }: Preview): string[] {
  const show = (value: unknown) =>
    value === null || value === undefined || value === '' ? 'nothing' : JSON.stringify(value);
  const words = { new: 'new', changed: 'changed', removed: 'would be removed' };
  return [
    ...lines.map(({ is, what, name, changes }) => {
      const columns = changes.map((one) => `${one.column} ${show(one.old)} → ${show(one.new)}`);
      return `  ${words[is]}: ${what} ${name}${columns.length > 0 ? `: ${columns.join(', ')}` : ''}`;
    }),
    `  same: ${same}`,
  ];
}
