import {
  type Instrument,
  type Question,
  instrumentQuestionByKey,
  type Visibility,
} from '../../instruments/instrument.ts';
import { isInsideAnalysisReader } from '../analysisAccess.ts';
import type { Finding, PartFinding, PublishedPart, Slice } from '../findings.ts';
import { LEAST_BASE } from '../../people/smallCountsOfPeople.ts';
import { type ShownCount, suppressCounts } from './suppressCounts.ts';

/** A part of a finding as a reader may see it. */
export interface ShownPart {
  part: string;
  n: number;
  distribution: { answer: string | number; count: ShownCount }[];
  mean: number | null;
}
export interface ShownSlice {
  posts: number;
  parts: ShownPart[];
}

/** A finding as a reader may see it: dimensions that they may not tell apart are missing. */
export interface ShownFinding {
  question: string;
  items: number;
  overall: ShownSlice;
  by: { dimension: Finding['by'][number]['dimension']; groups: { value: string; slice: ShownSlice }[] }[];
  /** Whether groups are not shown apart because one of them is too small. */
  isWhole: boolean;
}

/**
 * What a reader may see of a finding. The working group sees all of it; answers for the coordinator alone are counted from five posts
 * on, and by group where every group has five. Outside the working group there is one partition, headquarters and the field, and every
 * count goes through `suppress`.
 */
export function shownFinding(tier: Visibility, instrument: Instrument, finding: Finding): ShownFinding {
  const question = instrumentQuestionByKey(instrument, finding.question);
  const dimensions = finding.by.filter(({ groups }) => groups.length > 1);
  if (!isInsideAnalysisReader(tier)) return shownOutside(question, finding, dimensions);
  const { overall, question: key } = finding;
  const shown = { question: key, items: overall.items, overall, by: dimensions, isWhole: false };
  if (question?.visibility !== 'coordinator') return shown;
  const mayStand = ({ posts }: Slice): boolean => posts === 0 || posts >= LEAST_BASE;
  const by = dimensions.filter(({ groups }) => groups.every(({ slice }) => mayStand(slice)));
  const parts = mayStand(overall) ? overall.parts : [];
  return {
    ...shown,
    overall: { ...overall, parts },
    by: parts.length > 0 ? by : [],
    isWhole: by.length < dimensions.length,
  };
}

/** One finding is asked for by every part of every document: what it may show outside is worked out once. */
const known = new WeakMap<Finding, ShownFinding>();

function shownOutside(question: Question | undefined, finding: Finding, dimensions: Finding['by']): ShownFinding {
  const before = known.get(finding);
  if (before) return before;
  const shown = outside(question, finding, dimensions);
  known.set(finding, shown);
  return shown;
}

function outside(question: Question | undefined, finding: Finding, dimensions: Finding['by']): ShownFinding {
  const { overall, question: key } = finding;
  const sensitive = question?.sensitive === true;
  const groups = dimensions.find(({ dimension }) => dimension === 'kind')?.groups ?? [];
  const tables = overall.parts.map((part) => {
    const published = finding.asPublished?.get(part.part);
    return published
      ? partAsPublished(shownPart(part, overall, [], sensitive).all, part, groups, published)
      : shownPart(part, overall, groups, sensitive);
  });
  // How many of a group answered is told again too where anything of the question is.
  const [told] = finding.asPublished?.values() ?? [];
  const slices = groups.map(({ value, slice }, at) => ({
    value,
    slice: {
      posts: told?.groups.find((one) => one.value === value)?.posts ?? slice.posts,
      parts: tables.flatMap((table) => table.groups?.[at] ?? blank(table.all)),
    },
  }));
  const apart = tables.some((table) => table.groups !== null);
  return {
    question: key,
    items: overall.items,
    overall: { posts: overall.posts, parts: tables.map(({ all }) => all) },
    by: apart ? [{ dimension: 'kind', groups: slices }] : [],
    isWhole: groups.length > 1 && groups.some(({ slice }) => slice.posts < LEAST_BASE),
  };
}

interface ShownTable {
  all: ShownPart;
  groups: ShownPart[] | null;
}

function shownPart(
  part: PartFinding,
  overall: Slice,
  groups: Finding['by'][number]['groups'],
  sensitive: boolean,
): ShownTable {
  const own = groups.map(({ slice }) => ({ slice, part: slice.parts.find((one) => one.part === part.part) ?? part }));
  if (part.distribution.length === 0) return typedPart(part, own);
  const columnOf = ({ posts }: Slice, { distribution }: PartFinding) => ({
    posts,
    counts: distribution.map(({ count }) => count),
  });
  const shown = suppressCounts(
    columnOf(overall, part),
    own.map((one) => columnOf(one.slice, one.part)),
    { sensitive },
  );
  return {
    all: shown.all ? withCounts(part, shown.all) : blank(part),
    groups: shown.groups?.map((counts, at) => withCounts(own[at]?.part ?? part, counts)) ?? null,
  };
}

/** A part whose counts by group stay as they were published: of all posts only what was told then is told anew. */
function partAsPublished(
  alone: ShownPart,
  part: PartFinding,
  groups: Finding['by'][number]['groups'],
  { all, groups: told }: PublishedPart,
): ShownTable {
  const distribution = alone.distribution.map(({ answer, count }, at) => ({
    answer,
    count: typeof all[at] === 'number' ? count : ('hidden' as const),
  }));
  const isOpen = distribution.every(({ count }) => typeof count === 'number');
  const again = groups.map(({ value }) => {
    const one = told.find((group) => group.value === value);
    if (!one) return blank(part);
    const counts = part.distribution.map(({ answer }, at) => ({
      answer,
      count: one.counts[at] ?? ('hidden' as const),
    }));
    return { part: part.part, n: one.n, distribution: counts, mean: one.mean };
  });
  return {
    all: { ...alone, distribution, mean: isOpen ? alone.mean : null },
    groups: told.length > 0 ? again : null,
  };
}

/** Numbers that are typed are only added up: a mean of five posts or more. */
function typedPart(part: PartFinding, groups: readonly { part: PartFinding }[]): ShownTable {
  const apart = groups.length > 1 && groups.every((one) => one.part.n >= LEAST_BASE);
  return {
    all: part.n >= LEAST_BASE ? withCounts(part, []) : blank(part),
    groups: apart ? groups.map((one) => withCounts(one.part, [])) : null,
  };
}

/** A mean is the sum of all counts: it is shown where each of them is. */
function withCounts({ part, n, distribution, mean }: PartFinding, counts: readonly ShownCount[]): ShownPart {
  const isOpen = counts.every((count) => typeof count === 'number');
  return {
    part,
    n,
    distribution: distribution.map(({ answer }, at) => ({ answer, count: counts[at] ?? 'hidden' })),
    mean: isOpen ? mean : null,
  };
}

function blank({ part, distribution }: Pick<ShownPart, 'part' | 'distribution'>): ShownPart {
  return { part, n: 0, distribution: distribution.map(({ answer }) => ({ answer, count: 'hidden' })), mean: null };
}
