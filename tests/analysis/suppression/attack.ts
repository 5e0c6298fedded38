import type { Finding } from '../../../src/analysis/findings.ts';
import type { RoundAnalysis, ShareFigures } from '../../../src/analysis/analysis.ts';
import { snapshotPartKey } from '../../../src/analysis/revisions/analysisSnapshot.ts';
import { measureOf } from '../../../src/analysis/measure.ts';
import { conclusionRuleOf } from '../../../src/analysis/proof/proof.ts';
import { type Question, instrumentQuestionByKey } from '../../../src/instruments/instrument.ts';
import { type Language, localizedIn } from '../../../src/language/language.ts';
import { translate } from '../../../src/language/translate.ts';
import type { PublishedDocument, TableBlock } from '../../../src/publication/document.ts';
import type { Chart } from '../../../src/publication/charts/chart.ts';
import { givenAway, type Known, possibleValues } from './solver.ts';

/** What the published tables of one part of a question say: columns are groups, where there are any, and then all. */
export interface Read {
  question: string;
  part: string;
  columns: Known[][];
  sums: number[];
  /** The counts by group are of an earlier publication: they are no parts of the sum that stands beside them. */
  kept: boolean;
}

/** Everything that one reader holds in their hands. */
export interface Hands {
  analysis: RoundAnalysis;
  documents: readonly PublishedDocument[];
  /** Parts whose counts by group are of an earlier publication. */
  kept?: ReadonlySet<string>;
}

/** What can be computed of hidden counts from everything that a reader has; empty where nothing can. */
export function recomputed({ analysis, documents, kept }: Hands): string[] {
  const read = documents.map((document) => tablesIn({ analysis, ...(kept && { kept }) }, document));
  const all = read.flat();
  return [
    ...all.flatMap((one) =>
      givenAway(one.kept ? alone(one) : one).map((told) => `${one.question} ${one.part}: ${told}`),
    ),
    ...editionsDiffer(all),
    ...documents.flatMap((document) => chartsTell(all, document)),
    ...documents.flatMap((document) => statementsTell(analysis, all, document)),
  ];
}

const alone = ({ columns, sums }: Read) => ({ columns: columns.slice(-1), sums: sums.slice(-1) });

/** How many counts of the tables are hidden: otherwise nothing was tried. */
export function hiddenIn({ analysis, documents }: Hands): number {
  return documents
    .flatMap((document) => tablesIn({ analysis }, document))
    .flatMap(({ columns }) => columns.flat().filter((known) => known === 'few' || known === 'hidden')).length;
}

/** Reads the tables of the findings back; the bases of the columns are taken as known, whether or not they are printed. */
export function tablesIn({ analysis, kept }: Omit<Hands, 'documents'>, document: PublishedDocument): Read[] {
  const { language } = document;
  const blocks = document.parts.find(({ id }) => id === 'findings')?.blocks ?? [];
  const mean = translate(language, 'analysis.rowMean');
  return analysis.findings.flatMap((finding) => {
    const question = instrumentQuestionByKey(analysis.instrument, finding.question) as Question;
    const heading = blocks.findIndex(
      (one) => one.kind === 'heading' && one.text === localizedIn(question.label, language),
    );
    const rest = blocks.slice(heading + 1);
    const end = rest.findIndex(({ kind }) => kind === 'heading');
    const own = heading < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end);
    const table = own.find((one): one is TableBlock => one.kind === 'table');
    if (!table) return [];
    const [, ...rows] = table.rows;
    return finding.overall.parts.map((part): Read => {
      const cells = part.distribution.map(() => (rows.shift() ?? []).slice(1).map(known));
      if (rows[0]?.[0]?.includes(mean) === true) {
        const means = rows.shift()?.slice(1) ?? [];
        for (const [at, shown] of means.entries())
          if (shown !== '–' && cells.some((row) => typeof row[at] !== 'number'))
            throw new Error(`${finding.question} ${part.part}: a mean beside a hidden count`);
      }
      const columns = [...(cells[0] ?? []).keys()].map((at) => cells.map((row) => row[at] ?? null));
      const [whole = [], ...groups] = columns;
      const of = { question: finding.question, part: part.part };
      const isKept = kept?.has(snapshotPartKey(of.question, of.part)) ?? false;
      return { ...of, kept: isKept, ...knownOf(finding, part.part, whole, groups, isKept) };
    });
  });
}

const known = (cell: string): Known => (cell === '<3' ? 'few' : cell === '–' ? null : Number(cell));

/** Dashes in a column with figures are counts that are hidden; a column of dashes says nothing at all. */
function knownOf(
  finding: Finding,
  part: string,
  whole: Known[],
  groups: Known[][],
  kept: boolean,
): Pick<Read, 'columns' | 'sums'> {
  const marked = (column: Known[]): Known[] =>
    column.some((one) => one !== null) ? column.map((one) => one ?? 'hidden') : column;
  const nOf = (slice: Finding['overall']) => slice.parts.find((one) => one.part === part)?.n ?? 0;
  const kinds = finding.by.find(({ dimension }) => dimension === 'kind')?.groups ?? [];
  const apart = groups.some((column) => column.some((one) => one !== null));
  // What was hidden when the groups were published stays hidden, whatever it has become.
  const columns = [...(apart ? groups.map(marked) : []), kept ? whole : marked(whole)];
  return { columns, sums: [...(apart ? kinds.map(({ slice }) => nOf(slice)) : []), nOf(finding.overall)] };
}

/** Two audiences that are told different things of one table could be subtracted. */
function editionsDiffer(all: readonly Read[]): string[] {
  const first = new Map<string, string>();
  return all.flatMap(({ question, part, columns }) => {
    const [name, said] = [`${question} ${part}`, JSON.stringify(columns)];
    if (!first.has(name)) first.set(name, said);
    return first.get(name) === said ? [] : [`${name}: editions differ`];
  });
}

/** A picture, and with it its words, has a value where the table has a count, and nowhere else. */
function chartsTell(all: readonly Read[], document: PublishedDocument): string[] {
  const charts = document.parts.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === 'chart' ? [one.chart] : [])),
  );
  return charts
    .filter(({ id }) => id.startsWith('finding-'))
    .flatMap((chart) => {
      const reads = all.filter(({ question, part }) =>
        [`finding-${question}`, `finding-${question}-${part}`].includes(chart.id),
      );
      return drawnCells(chart, reads, document.language).flatMap(([value, count]) =>
        (value === null) === (typeof count !== 'number') ? [] : [`${chart.id} draws ${value} of ${String(count)}`],
      );
    });
}

function drawnCells(
  { series, categories }: Chart,
  reads: readonly Read[],
  language: Language,
): [number | null, Known][] {
  const single = new Set(reads.map(({ part }) => part)).size === 1 ? reads[0] : undefined;
  // By group or for all: tables have the field before headquarters, and all last.
  const labels = { field: translate(language, 'bulletin.kind_field'), hq: translate(language, 'bulletin.kind_hq') };
  const rows = categories.map((category) => {
    if (!single) return undefined;
    const at = Object.values(labels).findIndex((label) => category.startsWith(label));
    return at < 0 ? single.columns.at(-1) : single.columns[at];
  });
  return series.flatMap(({ values }, answer) =>
    values.flatMap((value, at): [number | null, Known][] => (rows[at] ? [[value, rows[at][answer] ?? null]] : [])),
  );
}

/** A share that is told must leave every hidden count of its answer open. */
function statementsTell(analysis: RoundAnalysis, all: readonly Read[], document: PublishedDocument): string[] {
  const told = document.parts
    .find(({ id }) => id === 'conclusions')
    ?.blocks.flatMap((one) => (one.kind === 'heading' ? [Number(one.text.split('.')[0])] : []));
  return (told ?? []).flatMap((number) => {
    const conclusion = analysis.conclusions[number - 1];
    if (!conclusion) throw new Error(`no conclusion ${number}`);
    const shares: Pick<ShareFigures, 'numerator' | 'denominator'>[] =
      conclusion.rule === 'share'
        ? [conclusion]
        : conclusion.rule === 'objectives'
          ? [conclusion.streamlining]
          : conclusion.rule === 'compareShares'
            ? conclusion.groups
            : [];
    const few = shares.filter(
      ({ numerator: n, denominator: of }) => of > 0 && (of < 5 || [1, 2].includes(n) || [1, 2].includes(of - n)),
    );
    const [share] = shares;
    return [
      ...few.map(() => `conclusion ${number} counts one or two posts`),
      ...(share && conclusion.rule !== 'compareShares' ? rowsTell(analysis, all, number, share) : []),
    ];
  });
}

/** With k rows wanted of r, the rows' counts sum to at least k times the share and at most r times it and k - 1 times the rest. */
function rowsTell(
  analysis: RoundAnalysis,
  all: readonly Read[],
  number: number,
  { numerator, denominator }: Pick<ShareFigures, 'numerator' | 'denominator'>,
): string[] {
  const measure = measureOf(
    conclusionRuleOf(analysis, analysis.conclusions[number - 1]?.key ?? ''),
    analysis.instrument,
  );
  if (measure.kind !== 'rows') return [];
  const finding = analysis.findings.find(({ question }) => question === measure.question);
  const parts = all.filter(({ question }) => question === measure.question).slice(0, measure.rows);
  const cells = parts.map((read) => {
    const row = finding?.overall.parts[0]?.distribution.findIndex(({ answer }) => answer === measure.is) ?? -1;
    const values = [...(possibleValues(read.kept ? alone(read) : read).at(-1)?.[row] ?? [])];
    return { known: read.columns.at(-1)?.[row] ?? null, values };
  });
  const most = measure.rows * numerator + (measure.atLeast - 1) * (denominator - numerator);
  return cells.flatMap(({ known: shown, values }, at) => {
    const others = cells.filter((_, other) => other !== at).map((one) => one.values);
    const [least, greatest] = [Math.min, Math.max].map((of) => others.reduce((sum, one) => sum + of(...one), 0));
    const left = values.filter(
      (value) =>
        value + (greatest ?? 0) >= measure.atLeast * numerator &&
        value + (least ?? 0) <= most &&
        (measure.atLeast > 1 || value <= numerator),
    );
    const isOpen =
      typeof shown === 'number' || (shown === 'few' ? left.includes(1) && left.includes(2) : left.length > 1);
    return isOpen ? [] : [`conclusion ${number} tells row ${at}: ${left.join(' or ')}`];
  });
}
