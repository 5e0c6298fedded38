import { nearDuplicates } from '../../src/analysis/titles/similarity.ts';
import type { RoundFile, RoundFilePost } from '../support/roundFixture.ts';

/**
 * The analysis of a round file by the rules of design section 5, written down once more and by hand: loops over all answers, no
 * instrument, no database, nothing of src but the near-duplicate titles, which have a test of their own.
 */
export function bruteForce(file: RoundFile): Record<string, unknown> {
  const updates = new Map(file.updates.map((one) => [one.post, one]));
  const answer = (post: RoundFilePost, key: string): unknown => updates.get(post.code)?.answers[key];
  const rows = (post: RoundFilePost, key: string): unknown[] =>
    Object.values((answer(post, key) as object | undefined) ?? {});

  const engaged = (post: RoundFilePost): boolean | null => {
    const given = rows(post, 'dialogue');
    const regular = given.filter((one) => one === 'regular').length;
    if (regular >= 2) return true;
    return given.length > 0 && regular + (4 - given.length) < 2 ? false : null;
  };
  const incorporated = (post: RoundFilePost): boolean | null => {
    const given = rows(post, 'mainstreaming') as number[];
    return given.length === 0 ? null : given.reduce((a, b) => a + b, 0) / given.length >= 2 - 1e-12;
  };
  const hasAccess = (post: RoundFilePost) => verdict(answer(post, 'patAccess'), 'yes');
  const wantsStreamlining = (post: RoundFilePost) => verdict(answer(post, 'streamline'), true);
  const activity = (post: RoundFilePost): number | null => {
    const given = rows(post, 'networks') as number[];
    return given.length === 3 ? given.reduce((a, b) => a + b, 0) : null;
  };

  const onTime = file.updates.filter(({ daysAfterDue }) => daysAfterDue <= 0).length;
  const hosting = (posts: RoundFilePost[]) => [
    { group: 'hosting', ...meanOf(posts.filter((post) => post.hostsMajorOrganizations).map(activity)) },
    { group: 'other', ...meanOf(posts.filter((post) => !post.hostsMajorOrganizations).map(activity)) },
  ];
  const groups = ['hq', 'field'].map((group) => {
    const { numerator, denominator } = count(
      file.posts.filter(({ kind }) => kind === group),
      hasAccess,
    );
    return { group, numerator, denominator };
  });
  const { numerator, denominator } = count(file.posts, wantsStreamlining);
  return {
    invited: file.posts.length,
    participated: file.updates.length,
    reportingRate: round(file.updates.length / file.posts.length),
    onTimeRate: round(onTime / file.posts.length),
    conclusions: [
      { key: 'dialogue', ...share(file.posts, engaged) },
      { key: 'mainstreaming', ...share(file.posts, incorporated) },
      { key: 'patAccess', groups, p: round(fisher(groups)) },
      {
        key: 'networks',
        groups: hosting(file.posts),
        fieldOnly: hosting(file.posts.filter(({ kind }) => kind === 'field')),
      },
      {
        key: 'objectives',
        ...objectivesOf(file),
        nearDuplicatePairs: nearDuplicates(file.objectives),
        wantStreamlining: {
          numerator,
          denominator,
          quantifier: denominator === 0 ? null : word(numerator / denominator),
        },
      },
    ],
  };
}

type Judge = (post: RoundFilePost) => boolean | null;

function verdict(given: unknown, wanted: unknown): boolean | null {
  return given === undefined ? null : given === wanted;
}

function count(posts: RoundFilePost[], judge: Judge) {
  const verdicts = posts.map((post) => ({ code: post.code, verdict: judge(post) }));
  const codes = (which: boolean | null) =>
    verdicts
      .filter((one) => one.verdict === which)
      .map(({ code }) => code)
      .toSorted();
  const [met, dissent, silent] = [codes(true), codes(false), codes(null)];
  return { numerator: met.length, denominator: met.length + dissent.length, dissent, silent };
}

function share(posts: RoundFilePost[], judge: Judge) {
  const counted = count(posts, judge);
  const { numerator, denominator, silent } = counted;
  const worst = numerator / posts.length;
  const best = (numerator + silent.length) / posts.length;
  return {
    ...counted,
    share: denominator === 0 ? null : round(numerator / denominator),
    quantifier: denominator === 0 ? null : word(numerator / denominator),
    sensitivity: { worst: round(worst), worstQuantifier: word(worst), best: round(best), bestQuantifier: word(best) },
  };
}

function meanOf(values: (number | null)[]): { n: number; mean: number | null } {
  const given = values.filter((one) => one !== null);
  return { n: given.length, mean: given.length === 0 ? null : round(given.reduce((a, b) => a + b, 0) / given.length) };
}

function objectivesOf(file: RoundFile) {
  const named = file.updates.flatMap(({ answers }) =>
    ((answers['actions'] ?? []) as { objective: string }[]).map((one) => one.objective),
  );
  const per = file.objectives.map(({ code }) => named.filter((one) => one === code).length);
  const busiest = per.toSorted((a, b) => b - a).slice(0, 8);
  const all = per.reduce((a, b) => a + b, 0);
  return {
    objectives: per.length,
    noUpdate: per.filter((one) => one === 0).length,
    fewerThan3: per.filter((one) => one < 3).length,
    topEightShare: all === 0 ? null : round(busiest.reduce((a, b) => a + b, 0) / all),
  };
}

/** Shares here are of less than a hundred posts, so no share lies nearer to a bound than this without being it. */
function word(value: number): string {
  const at = (bound: number) => value >= bound - 1e-9;
  if (at(1)) return 'all';
  if (at(0.9)) return 'almost all';
  if (at(0.6)) return 'most';
  if (at(0.4)) return 'about half';
  if (at(0.15)) return 'some';
  return value > 0 ? 'few' : 'none';
}

/** By factorials: the groups are small. */
function fisher(groups: { numerator: number; denominator: number }[]): number {
  const [{ numerator: a, denominator: n } = { numerator: 0, denominator: 0 }, other] = groups;
  const { numerator: b, denominator: m } = other ?? { numerator: 0, denominator: 0 };
  const ways = (k: number) => choose(n, k) * choose(m, a + b - k);
  let extreme = 0;
  let all = 0;
  for (let k = 0; k <= n; k++) {
    if (a + b - k < 0 || a + b - k > m) continue;
    all += ways(k);
    if (ways(k) <= ways(a) * (1 + 1e-9)) extreme += ways(k);
  }
  return extreme / all;
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
