import type { Origin } from '../../../src/forms/answerOrigin.ts';
import { randomFrom } from '../../support/random.ts';
import type { RoundFile } from '../../support/roundFixture.ts';

type Entry = Record<string, string>;
type Rows = Record<string, string | number>;
type Update = RoundFile['updates'][number];
/** An update as a file of a second round gives it. */
interface FileUpdate {
  post: string;
  daysAfterDue: number;
  answers: Record<string, unknown>;
  nilReturn?: true;
  manner?: 'pages' | 'conversation';
  same?: string[];
  over?: string[];
}

/** A second round of a file: what the file says, and what must stand after it, by section 9 of the specification. */
export interface SecondRound {
  updates: FileUpdate[];
  standing: Update[];
}

const matrices: Record<string, { rows: string[]; options: (string | number)[] }> = {
  dialogue: {
    rows: ['government', 'multiBilateral', 'ngo', 'other'],
    options: ['none', 'planned', 'occasional', 'regular'],
  },
  mainstreaming: {
    rows: ['needsAssessment', 'projectDesign', 'implementation', 'monitoring', 'evaluation'],
    options: [0, 1, 2, 3],
  },
  networks: { rows: ['international', 'regional', 'national'], options: [0, 1, 2, 3] },
};
const choices: Record<string, (string | boolean)[]> = { patAccess: ['yes', 'partly', 'no'], streamline: [true, false] };
/** The questions of each page that the files speak of: "All of this is still so" confirms a page as a whole. */
const pages = [['dialogue'], ['mainstreaming', 'patAccess'], ['networks'], ['streamline']];
const statuses = ['notStarted', 'onTrack', 'delayed', 'blocked', 'completed'];

/** Second rounds after a first, at random but the same on every run. */
export function secondRounds(first: RoundFile, howMany: number): SecondRound[] {
  return Array.from({ length: howMany }, (_, index) => {
    const random = randomFrom((index + 9) * 104_729);
    const both = first.updates.filter(() => random() < 0.85).map((one) => secondUpdate(one, random));
    return { updates: both.map(({ update }) => update), standing: both.map(({ stands }) => stands) };
  });
}

function secondUpdate(last: Update, random: () => number): { update: FileUpdate; stands: Update } {
  const at = { post: last.post, daysAfterDue: random() < 0.3 ? 2 : -1 };
  const kind = random();
  if (kind < 0.2) return nilReturn(last, at);
  const manner = kind < 0.6 ? ('pages' as const) : ('conversation' as const);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const file: FileUpdate = { ...at, answers: {}, manner, same: [], over: [] };
  const stands: Update = { ...at, answers: {}, origins: {} };
  for (const page of pages) {
    const confirms = random() < 0.3;
    for (const question of page) answerQuestion(question, last, { file, stands }, { random, pick, confirms });
  }
  answerActions(last, { file, stands }, { random, pick });
  return { update: file, stands };
}

function nilReturn(last: Update, at: { post: string; daysAfterDue: number }) {
  const open = ((last.answers['actions'] ?? []) as Entry[]).filter(({ status }) => status !== 'completed');
  const { whatHelped: _, bulletinItem: __, actions: ___, ...kept } = last.answers;
  const answers = { ...kept, ...(open.length > 0 && { actions: open }) };
  const ids = Object.entries(answers).flatMap(([key, value]) =>
    typeof value === 'object' ? Object.keys(value).map((part) => `${key}.${part}`) : [key],
  );
  const origins = Object.fromEntries(ids.map((id): [string, Origin] => [id, 'carried']));
  const update: FileUpdate = { ...at, nilReturn: true, answers: {} };
  return { update, stands: { ...at, nilReturn: true, answers, origins } };
}

interface Writing {
  file: FileUpdate;
  stands: Update;
}
interface Chance {
  random: () => number;
  pick: <Item>(items: readonly Item[]) => Item;
}

function answerQuestion(
  key: string,
  last: Update,
  { file, stands }: Writing,
  { random, pick, confirms }: Chance & { confirms: boolean },
): void {
  const before = last.answers[key];
  const matrix = matrices[key];
  if (confirms && before !== undefined) file.same?.push(key);
  const origin: Origin = confirms ? 'confirmed' : 'carried';
  // In conversation a question that is neither answered nor confirmed is skipped.
  const stays = before !== undefined && (file.manner === 'pages' || confirms);
  const differs = (value: unknown, was: unknown) => file.manner === 'conversation' || value !== was;
  if (matrix) {
    const was = (before ?? {}) as Rows;
    const typed: Rows = {};
    for (const row of matrix.rows) {
      const value = pick(matrix.options);
      if (random() < 0.3 && differs(value, was[row])) typed[row] = value;
    }
    const rows: Rows = { ...(stays && was), ...typed };
    if (Object.keys(typed).length > 0) file.answers[key] = typed;
    if (Object.keys(rows).length === 0) return;
    stands.answers[key] = rows;
    for (const row of Object.keys(rows))
      stands.origins = { ...stands.origins, [`${key}.${row}`]: row in typed ? 'given' : origin };
    return;
  }
  const value = pick(choices[key] ?? []);
  if (random() < 0.3 && differs(value, before)) {
    file.answers[key] = value;
    stands.answers[key] = value;
    stands.origins = { ...stands.origins, [key]: 'given' };
  } else if (stays) {
    stands.answers[key] = before as string | boolean;
    stands.origins = { ...stands.origins, [key]: origin };
  }
}

function answerActions(last: Update, { file, stands }: Writing, { random, pick }: Chance): void {
  const changes: Record<string, unknown>[] = [];
  const after: Entry[] = [];
  for (const [index, entry] of ((last.answers['actions'] ?? []) as Entry[]).entries()) {
    if (entry['status'] === 'completed') continue;
    const what = random();
    if (what < 0.15) {
      file.over?.push(`actions.${index}`);
      continue;
    }
    const status = statuses.find((one) => one !== entry['status']) ?? '';
    const changed = what < 0.4;
    const confirmed = what < 0.55;
    if (changed) changes.push({ last: index, status });
    else if (confirmed && file.manner === 'pages') file.same?.push(`actions.${index}`);
    const untouched: Origin = file.manner === 'conversation' || confirmed ? 'confirmed' : 'carried';
    stands.origins = { ...stands.origins, [`actions.${after.length}`]: changed ? 'given' : untouched };
    after.push(changed ? { ...entry, status } : entry);
  }
  if (random() < 0.5) {
    const entry = { objective: pick(['P01', 'P02', 'S01']), status: pick(statuses) };
    changes.push(entry);
    after.push(entry);
  }
  if (changes.length > 0) file.answers['actions'] = changes;
  if (after.length > 0) stands.answers['actions'] = after;
}
