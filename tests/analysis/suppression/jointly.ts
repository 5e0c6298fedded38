import type { RoundAnalysis } from '../../../src/analysis/analysis.ts';
import { snapshotPartKey } from '../../../src/analysis/revisions/analysisSnapshot.ts';
import type { AnalysisRevision } from '../../../src/analysis/revisions/store.ts';
import type { Slice } from '../../../src/analysis/findings.ts';
import type { PublishedDocument } from '../../../src/publication/document.ts';
import { type Read, recomputed, tablesIn } from './attack.ts';
import { givenAway, type Known } from './solver.ts';

/** One publication of a round: what was so, and all that readers outside the group got of it. */
export interface Publication {
  revision: AnalysisRevision;
  analysis: RoundAnalysis;
  documents: readonly PublishedDocument[];
  /** What stood in the update of each post, by question, part and value. */
  said: readonly Said[];
}
interface Said {
  post: number;
  kind: string;
  question: string;
  part: string;
  value: string;
}

/** What readers know of one table of answers: what was so, and the columns that one publication or another shows of it. */
interface Table {
  name: string;
  columns: Known[][];
  sums: number[];
}

/**
 * What can be computed of hidden counts by whoever kept everything that was published of a round, time and again; empty where nothing can.
 * Whoever sees that a question's numbers stay the same takes it that nobody amended it: what the publications show of a table that
 * stayed the same is laid together.
 */
export function recomputedJointly(publications: readonly Publication[]): string[] {
  const tables = new Map<string, Table>();
  const wrong: string[] = [];
  const know = (table: Table, of: string): void => {
    const before = tables.get(of);
    const [merged, conflict] = before ? together(before, table) : [table, null];
    if (conflict) wrong.push(conflict);
    tables.set(of, merged);
  };
  for (const publication of publications) {
    const { analysis, documents, revision } = publication;
    const kept = keptAsPublished(publication);
    const hands = { analysis: asTold(publications, publication), documents, kept };
    wrong.push(...recomputed(hands).map((one) => `revision ${revision.revision}: ${one}`));
    for (const read of documents.flatMap((document) => tablesIn({ analysis, kept }, document))) {
      const part = snapshotPartKey(read.question, read.part);
      const from = originOf(publications, revision.snapshot.parts[part]?.from ?? revision.revision);
      if (from === publication) know({ name: part, ...read }, truthOf(analysis, read));
      else {
        know({ name: part, ...wholeOf(read) }, truthOf(analysis, read));
        know({ name: part, ...groupsOf(read, from.analysis) }, truthOf(from.analysis, read));
      }
    }
  }
  wrong.push(...subtracted(publications));
  return [...wrong, ...[...tables.values()].flatMap((one) => givenAway(one).map((told) => `${one.name}: ${told}`))];
}

/** The fewest posts that a difference of two publications may be of. */
const LEAST_MOVED = 3;

/** Cells of a group that are told otherwise than in the publication before, because one or two posts changed their answers. */
function subtracted(publications: readonly Publication[]): string[] {
  return publications.slice(1).flatMap((now, at) => {
    const before = publications[at];
    if (!before) return [];
    const [old, fresh] = [before, now].map(({ analysis, documents }) => tablesIn({ analysis }, documents[0] as never));
    return (fresh ?? []).flatMap((read) => {
      const was = old?.find(({ question, part }) => question === read.question && part === read.part);
      if (!was || was.columns.length !== read.columns.length || read.columns.length === 1) return [];
      return cellsOf(now.analysis, read).flatMap(({ column, row, kind, value }) => {
        if (was.columns[column]?.[row] === read.columns[column]?.[row]) return [];
        const moved = movedBetween(before.said, now.said, { ...read, kind, value });
        const told = `${read.question} ${read.part}: ${kind} ${value}`;
        return moved > 0 && moved < LEAST_MOVED ? [`${told} differs by ${moved} posts`] : [];
      });
    });
  });
}

/** The cells of the groups, by column and row, with whose they are and of which answer. */
function cellsOf({ findings }: RoundAnalysis, { question, part }: Read) {
  const finding = findings.find((one) => one.question === question);
  const kinds = finding?.by.find(({ dimension }) => dimension === 'kind')?.groups ?? [];
  const rows = finding?.overall.parts.find((one) => one.part === part)?.distribution ?? [];
  return kinds.flatMap(({ value: kind }, column) =>
    rows.map(({ answer }, row) => ({ column, row, kind, value: String(answer) })),
  );
}

/** How many posts of a group gave an answer before or give it now, but not both. */
function movedBetween(
  before: readonly Said[],
  now: readonly Said[],
  cell: Pick<Said, 'question' | 'part' | 'kind' | 'value'>,
): number {
  const postsOf = (all: readonly Said[]): Set<number> =>
    new Set(
      all.flatMap((one) =>
        one.question === cell.question &&
        (cell.part === '' || one.part === cell.part) &&
        one.kind === cell.kind &&
        one.value === cell.value
          ? [one.post]
          : [],
      ),
    );
  const [old, fresh] = [postsOf(before), postsOf(now)];
  return [...old].filter((post) => !fresh.has(post)).length + [...fresh].filter((post) => !old.has(post)).length;
}

const originOf = (publications: readonly Publication[], number: number): Publication => {
  const found = publications.find(({ revision }) => revision.revision === number);
  if (!found) throw new Error(`there is no revision ${number}`);
  return found;
};

/** The parts whose counts by group are of an earlier publication. */
function keptAsPublished({ revision: { revision, snapshot } }: Publication): ReadonlySet<string> {
  return new Set(Object.entries(snapshot.parts).flatMap(([part, { from }]) => (from === revision ? [] : [part])));
}

/** The analysis with comparisons of the publication that they are of: these are the figures that its sentences say. */
function asTold(publications: readonly Publication[], { analysis, revision }: Publication): RoundAnalysis {
  const conclusions = analysis.conclusions.map((conclusion) => {
    const from = revision.snapshot.comparisons[conclusion.key]?.from ?? revision.revision;
    const told = originOf(publications, from).analysis.conclusions.find(({ key }) => key === conclusion.key);
    return told ?? conclusion;
  });
  return { ...analysis, conclusions };
}

/** Names a table by what was really so: the same in two publications where nobody changed anything. */
function truthOf({ findings }: RoundAnalysis, { question, part }: Read): string {
  const finding = findings.find((one) => one.question === question);
  const of = (slice: Slice | undefined) => slice?.parts.find((one) => one.part === part)?.distribution;
  const kinds = finding?.by.find(({ dimension }) => dimension === 'kind')?.groups ?? [];
  return JSON.stringify([question, part, of(finding?.overall), kinds.map(({ slice }) => of(slice))]);
}

const wholeOf = ({ columns, sums }: Read): Pick<Table, 'columns' | 'sums'> => ({
  columns: columns.slice(-1),
  sums: sums.slice(-1),
});

/** The columns of groups, with nothing known of all posts together. */
function groupsOf({ question, part, columns }: Read, { findings }: RoundAnalysis): Pick<Table, 'columns' | 'sums'> {
  const finding = findings.find((one) => one.question === question);
  const nOf = (slice: Slice | undefined) => slice?.parts.find((one) => one.part === part)?.n ?? 0;
  const kinds = finding?.by.find(({ dimension }) => dimension === 'kind')?.groups ?? [];
  const groups = columns.slice(0, -1);
  const blank = (columns.at(-1) ?? []).map(() => null);
  if (groups.length === 0) return { columns: [blank], sums: [nOf(finding?.overall)] };
  return { columns: [...groups, blank], sums: [...kinds.map(({ slice }) => nOf(slice)), nOf(finding?.overall)] };
}

/** What two publications show of the same table. A table of one column says nothing of groups. */
function together(one: Table, other: Table): [Table, string | null] {
  const wider = one.columns.length >= other.columns.length ? one : other;
  const narrower = wider === one ? other : one;
  const shift = wider.columns.length - narrower.columns.length;
  let conflict: string | null = null;
  const columns = wider.columns.map((column, at) =>
    column.map((known, row): Known => {
      const also = narrower.columns[at - shift]?.[row] ?? null;
      if (typeof known === 'number' && typeof also === 'number' && known !== also)
        conflict = `${wider.name}: ${known} here and ${also} there`;
      return surer(known, also);
    }),
  );
  return [{ name: wider.name, columns, sums: wider.sums }, conflict];
}

function surer(one: Known, other: Known): Known {
  const weight = (known: Known): number =>
    typeof known === 'number' ? 3 : known === 'few' ? 2 : known === null ? 0 : 1;
  return weight(one) >= weight(other) ? one : other;
}
