import { nearDuplicates } from '../../src/analysis/titles/similarity.ts';
import type { RoundFile, RoundFilePost } from '../support/roundFixture.ts';
import { dealt, fisher, newcombeByBisection, twoSidedCoin } from './bruteForceChance.ts';

type Answered = RoundFile['updates'][number];
type Origin = 'given' | 'confirmed' | 'carried';
/** What a post answers to a rule: met or not, or a sum; null where it does not decide. */
type Judge = (answers: Answered['answers'] | undefined) => number | null;

const rowsOf = (answers: Answered['answers'] | undefined, key: string): unknown[] =>
  Object.values((answers?.[key] as object | undefined) ?? {});
const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000);
const yes =
  (key: string, wanted: unknown): Judge =>
  (answers) =>
    answers?.[key] === undefined ? null : Number(answers[key] === wanted);

const engaged =
  (atLeast: number): Judge =>
  (answers) => {
    const given = rowsOf(answers, 'dialogue');
    const regular = given.filter((one) => one === 'regular').length;
    if (regular >= atLeast) return 1;
    return given.length > 0 && regular + (4 - given.length) < atLeast ? 0 : null;
  };
const incorporated =
  (atLeast: number): Judge =>
  (answers) => {
    const given = rowsOf(answers, 'mainstreaming') as number[];
    return given.length === 0 ? null : Number(sum(given) / given.length >= atLeast - 1e-9);
  };
const activity: Judge = (answers) => {
  const given = rowsOf(answers, 'networks') as number[];
  return given.length === 3 ? sum(given) : null;
};

/**
 * The analysis of the last of some rounds by sections 2 and 3 of the specification, written down once more and by hand: loops over all
 * posts, no instrument, no database, nothing of src but the near-duplicate titles, which have a test of their own.
 */
export function bruteForce(...chain: RoundFile[]): Record<string, unknown> {
  const file = chain.at(-1);
  if (!file) throw new Error('no round');
  const before = chain.at(-2);
  const met = file.posts.length > 0 && file.updates.length / file.posts.length >= 0.5 - 1e-9;
  const panel = before && met ? before : undefined;
  const onTime = file.updates.filter(({ daysAfterDue }) => daysAfterDue <= 0).length;
  const rate = (count: number) => (file.posts.length === 0 ? 0 : round(count / file.posts.length));
  return {
    invited: file.posts.length,
    participated: file.updates.length,
    reportingRate: rate(file.updates.length),
    onTimeRate: rate(onTime),
    floor: { share: 0.5, met },
    carriedUpdates: file.updates.filter((one) => !originsIn(one, '').includes('given')).length,
    response: responseOf(file),
    conclusions: [
      share('dialogue', file, panel, met, engaged, [1, 2, 3, 4], 2, dialogueParts(file)),
      share('mainstreaming', file, panel, met, incorporated, [1.8, 2, 2.2], 2, mainstreamingParts(file)),
      patAccess(file, panel, met),
      networks(file, panel, met),
      objectivesOf(file, panel, met),
    ],
  };
}

const updateOf = (file: RoundFile | undefined, code: string) => file?.updates.find(({ post }) => post === code);
const judged = (file: RoundFile | undefined, post: RoundFilePost, judge: Judge) =>
  judge(updateOf(file, post.code)?.answers);

/** Origins of all answers to a question; all of the update for ''. */
function originsIn(update: Answered, question: string): Origin[] {
  return Object.entries(update.answers).flatMap(([key, value]) => {
    if (question !== '' && key !== question) return [];
    const parts = typeof value === 'object' ? Object.keys(value).map((part) => `${key}.${part}`) : [key];
    return parts.map((id) => update.origins?.[id] ?? 'given');
  });
}

function originOf(file: RoundFile, post: RoundFilePost, question: string): Origin {
  const update = updateOf(file, post.code);
  const all = update ? originsIn(update, question) : [];
  return all.includes('given') ? 'given' : all.includes('confirmed') ? 'confirmed' : 'carried';
}

function countOrigins(file: RoundFile, posts: RoundFilePost[], question: string, judge: Judge) {
  const answered = posts.filter((post) => judged(file, post, judge) !== null);
  const of = (origin: Origin) => answered.filter((post) => originOf(file, post, question) === origin).length;
  return { given: of('given'), confirmed: of('confirmed'), carried: of('carried') };
}

function count(file: RoundFile, posts: RoundFilePost[], judge: Judge) {
  const codes = (which: number | null) =>
    posts
      .filter((post) => judged(file, post, judge) === which)
      .map(({ code }) => code)
      .toSorted();
  const [yeses, dissent, silent] = [codes(1), codes(0), codes(null)];
  return { numerator: yeses.length, denominator: yeses.length + dissent.length, dissent, silent };
}

function withoutCarried(file: RoundFile, question: string, judge: Judge) {
  const said = file.posts.filter((post) => originOf(file, post, question) !== 'carried');
  const { numerator, denominator } = count(file, said, judge);
  return { numerator, denominator, quantifier: word(numerator, denominator) };
}

function flips(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const other = Array.from({ length: denominator + 1 }, (_, i) => i).filter(
    (i) => word(i, denominator) !== word(numerator, denominator),
  );
  return Math.min(...other.map((i) => Math.abs(i - numerator)));
}

function shareFigures(file: RoundFile, question: string, judge: Judge) {
  const { numerator, denominator, dissent, silent } = count(file, file.posts, judge);
  const asked = file.posts.length;
  const best = numerator + silent.length;
  const sensitivity = {
    worst: round(numerator / asked),
    worstQuantifier: word(numerator, asked),
    best: round(best / asked),
    bestQuantifier: word(best, asked),
  };
  return {
    figures: {
      numerator,
      denominator,
      share: denominator === 0 ? null : round(numerator / denominator),
      quantifier: word(numerator, denominator),
      silent,
      sensitivity: asked === 0 ? null : sensitivity,
      toFlip: flips(numerator, denominator),
      withoutCarried: withoutCarried(file, question, judge),
    },
    dissent,
  };
}

type Figures = ReturnType<typeof shareFigures>['figures'];

function firmness(figures: Figures, met: boolean, neighbours: (string | null)[]) {
  const { denominator, quantifier, sensitivity, toFlip, withoutCarried: rest } = figures;
  if (denominator < 5 || !met) return { is: 'tooFew', on: [] };
  const on = [];
  if (rest.denominator === 0 || rest.quantifier !== quantifier) on.push('carried');
  if (neighbours.some((one) => one !== quantifier)) on.push('cut');
  if ((toFlip ?? 0) / denominator < 0.1 - 1e-9) on.push('fewAnswers');
  if (sensitivity?.worstQuantifier !== quantifier || sensitivity?.bestQuantifier !== quantifier) on.push('silence');
  return { is: on.length > 0 ? 'hangs' : 'firm', on };
}

function share(
  key: string,
  file: RoundFile,
  before: RoundFile | undefined,
  met: boolean,
  rule: (threshold: number) => Judge,
  thresholds: number[],
  own: number,
  parts: object[],
) {
  const { figures, dissent } = shareFigures(file, key, rule(own));
  const cut = thresholds.map((threshold) => {
    const { numerator, denominator } = count(file, file.posts, rule(threshold));
    return { threshold, numerator, denominator, quantifier: word(numerator, denominator) };
  });
  const at = thresholds.indexOf(own);
  const neighbours = [cut[at - 1], cut[at + 1]].flatMap((one) => (one ? [one.quantifier] : []));
  return {
    key,
    ...figures,
    dissent,
    origin: countOrigins(file, file.posts, key, rule(own)),
    firmness: firmness(figures, met, neighbours),
    since: before ? shareSince(file, before, () => true, rule(own)) : null,
    parts,
    cut,
  };
}

const answeredRow = (file: RoundFile, key: string, part: string): (string | number)[] =>
  file.updates.flatMap(({ answers }) => {
    const value = (answers[key] as Record<string, string | number> | undefined)?.[part];
    return value === undefined ? [] : [value];
  });

function dialogueParts(file: RoundFile) {
  return ['government', 'multiBilateral', 'ngo', 'other'].map((part) => {
    const given = answeredRow(file, 'dialogue', part);
    return { part, numerator: given.filter((one) => one === 'regular').length, n: given.length };
  });
}

function mainstreamingParts(file: RoundFile) {
  return ['needsAssessment', 'projectDesign', 'implementation', 'monitoring', 'evaluation'].map((part) => {
    const given = answeredRow(file, 'mainstreaming', part) as number[];
    return { part, mean: given.length === 0 ? null : round(sum(given) / given.length), n: given.length };
  });
}

type Belongs = (post: RoundFilePost) => boolean;

/** Every post of either round, as it is now; one that is no longer asked as it was. */
function everybody(file: RoundFile, before: RoundFile): RoundFilePost[] {
  return [...file.posts, ...before.posts.filter(({ code }) => !file.posts.some((post) => post.code === code))];
}

function paired(file: RoundFile, before: RoundFile, belongs: Belongs, judge: Judge) {
  const all = everybody(file, before)
    .filter(belongs)
    .map((post) => [judged(before, post, judge), judged(file, post, judge)] as const);
  const both = all.flatMap(([then, now]) => (then !== null && now !== null ? [[then, now] as const] : []));
  const joined = all.filter(([then, now]) => then === null && now !== null).length;
  const left = all.filter(([then, now]) => then !== null && now === null).length;
  const shared = { round: before.round.label, posts: both.length };
  return { both, joined, left, shared };
}

function shareSince(file: RoundFile, before: RoundFile, belongs: Belongs, judge: Judge) {
  const { both, joined, left, shared } = paired(file, before, belongs, judge);
  if (both.length < 5) return { ...shared, tooFew: true };
  const gained = both.filter(([then, now]) => then < now).length;
  const lost = both.filter(([then, now]) => then > now).length;
  const [was, is] = [sum(both.map(([then]) => then)), sum(both.map(([, now]) => now))];
  return { ...shared, before: was, now: is, gained, lost, p: round(twoSidedCoin(gained, lost)), joined, left };
}

function meanSince(file: RoundFile, before: RoundFile, belongs: Belongs, judge: Judge) {
  const { both, joined, left, shared } = paired(file, before, belongs, judge);
  if (both.length < 5) return { ...shared, tooFew: true };
  const rose = both.filter(([then, now]) => then < now).length;
  const fell = both.filter(([then, now]) => then > now).length;
  const [was, is] = [sum(both.map(([then]) => then)), sum(both.map(([, now]) => now))];
  const means = { before: round(was / both.length), now: round(is / both.length) };
  return { ...shared, ...means, rose, fell, p: round(twoSidedCoin(rose, fell)), joined, left };
}

function verdict(difference: number | null, p: number | null, fewest: number, atLeast: number) {
  if (fewest < 3 || difference === null || p === null) return 'tooFew';
  if (Math.abs(difference) < atLeast - 1e-9) return 'alike';
  return p < 0.05 - 1e-9 ? 'different' : 'cannotTell';
}

function patAccess(file: RoundFile, before: RoundFile | undefined, met: boolean) {
  const judge = yes('patAccess', 'yes');
  const inGroup =
    (group: string): Belongs =>
    ({ kind }) =>
      kind === group;
  const groups = ['hq', 'field'].map((group) => {
    const { numerator, denominator, silent } = count(file, file.posts.filter(inGroup(group)), judge);
    return { group, numerator, denominator, silent };
  });
  const [hq, field] = groups as [(typeof groups)[0], (typeof groups)[0]];
  const compare = (a: number, n: number, b: number, m: number) =>
    n === 0 || m === 0 ? { difference: null, p: null } : { difference: a / n - b / m, p: fisher(a, n, b, m) };
  const seen = compare(hq.numerator, hq.denominator, field.numerator, field.denominator);
  const [h, f] = [hq.silent.length, field.silent.length];
  const widest = compare(hq.numerator + h, hq.denominator + h, field.numerator, field.denominator + f);
  const narrowest = compare(hq.numerator, hq.denominator + h, field.numerator + f, field.denominator + f);
  const fewest = Math.min(hq.denominator, field.denominator);
  const says = (one: typeof seen) => verdict(one.difference, one.p, fewest, 0.15);
  const on = [];
  if (fewest < 5) on.push('fewAnswers');
  if (says(widest) !== says(seen) || says(narrowest) !== says(seen)) on.push('silence');
  const tooFew = says(seen) === 'tooFew' || !met;
  const level = field.denominator === 0 ? 1 : field.numerator / field.denominator;
  const interval = newcombeByBisection(hq.numerator, hq.denominator, field.numerator, field.denominator);
  const shown = ({ difference, p }: typeof seen) => ({ difference: round(difference), p: round(p) });
  return {
    key: 'patAccess',
    groups,
    ...shown(seen),
    origin: countOrigins(file, file.posts, 'patAccess', judge),
    firmness: tooFew ? { is: 'tooFew', on: [] } : { is: on.length > 0 ? 'hangs' : 'firm', on },
    since: before ? groups.map(({ group }) => ({ group, ...shareSince(file, before, inGroup(group), judge) })) : null,
    interval: interval && interval.map(round),
    sensitivity: { widest: shown(widest), narrowest: shown(narrowest) },
    verdict: says(seen),
    action:
      field.denominator >= 3 && level < 0.75 - 1e-9
        ? { to: 'hq', group: 'field', share: round(level), below: 0.75 }
        : null,
  };
}

function meansOf(first: number[], second: number[]) {
  const empty = first.length === 0 || second.length === 0;
  const difference = empty ? null : sum(first) / first.length - sum(second) / second.length;
  const p = empty ? null : dealt(first, second);
  const pairs = first.flatMap((one) => second.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  return {
    difference: round(difference),
    p: round(p),
    superiority: empty ? null : round(sum(pairs) / pairs.length),
    verdict: verdict(difference, p, Math.min(first.length, second.length), 1),
  };
}

function networks(file: RoundFile, before: RoundFile | undefined, met: boolean) {
  const hosting =
    (value: boolean): Belongs =>
    ({ hostsMajorOrganizations }) =>
      hostsMajorOrganizations === value;
  const valuesOf = (posts: RoundFilePost[]) =>
    posts.map((post) => judged(file, post, activity)).filter((one) => one !== null);
  const mean = (values: number[]) => ({
    n: values.length,
    mean: values.length === 0 ? null : round(sum(values) / values.length),
  });
  const groups = [true, false].map((value) => {
    const asked = file.posts.filter(hosting(value));
    const silent = asked
      .filter((post) => judged(file, post, activity) === null)
      .map(({ code }) => code)
      .toSorted();
    const values = valuesOf(asked);
    const field = valuesOf(asked.filter(({ kind }) => kind === 'field'));
    const at = (each: number) => (asked.length === 0 ? null : (sum(values) + silent.length * each) / asked.length);
    return { group: value ? 'hosting' : 'other', values, field, silent, asked, lowest: at(0), highest: at(9) };
  });
  const [first, second] = groups as [(typeof groups)[0], (typeof groups)[0]];
  const all = meansOf(first.values, second.values);
  const fewest = Math.min(first.values.length, second.values.length);
  const [least, most] = [(first.lowest ?? 0) - (second.highest ?? 0), (first.highest ?? 0) - (second.lowest ?? 0)];
  const turns = Math.abs(least) < 1e-9 || Math.abs(most) < 1e-9 || Math.sign(least) !== Math.sign(most);
  const on = [];
  if (fewest < 5) on.push('fewAnswers');
  if (first.silent.length + second.silent.length > 0 && turns) on.push('silence');
  return {
    key: 'networks',
    groups: groups.map(({ group, values, silent }) => ({ group, ...mean(values), silent })),
    fieldOnly: groups.map(({ group, field }) => ({ group, ...mean(field) })),
    within: meansOf(first.field, second.field),
    ...all,
    origin: countOrigins(file, file.posts, 'networks', activity),
    firmness:
      all.verdict === 'tooFew' || !met ? { is: 'tooFew', on: [] } : { is: on.length > 0 ? 'hangs' : 'firm', on },
    since: before
      ? [true, false].map((value) => ({
          group: value ? 'hosting' : 'other',
          ...meanSince(file, before, hosting(value), activity),
        }))
      : null,
    parts: ['international', 'regional', 'national'].map((part) => {
      const of = ({ asked }: (typeof groups)[0]) => {
        const rows = asked.flatMap((post) => {
          const value = (updateOf(file, post.code)?.answers['networks'] as Record<string, number> | undefined)?.[part];
          return value === undefined ? [] : [value];
        });
        return rows.length === 0 ? null : round(sum(rows) / rows.length);
      };
      return { part, first: of(first), second: of(second) };
    }),
    sensitivity: groups.map(({ group, lowest, highest }) => ({
      group,
      lowest: round(lowest),
      highest: round(highest),
    })),
  };
}

function objectivesOf(file: RoundFile, before: RoundFile | undefined, met: boolean) {
  const judge = yes('streamline', true);
  const { figures } = shareFigures(file, 'streamline', judge);
  const entries = file.updates.flatMap((update) =>
    ((update.answers['actions'] ?? []) as { objective: string; status: string }[]).map((one, i) => ({
      ...one,
      origin: update.origins?.[`actions.${i}`] ?? 'given',
    })),
  );
  const reported = entries.filter(({ origin }) => origin !== 'carried');
  const per = file.objectives.map(({ code }) => reported.filter(({ objective }) => objective === code).length);
  const inState = (key: string) => reported.filter(({ status }) => status === key).length;
  const keys = ['notStarted', 'onTrack', 'delayed', 'blocked', 'completed'];
  const busiest = sum(per.toSorted((a, b) => b - a).slice(0, 8));
  return {
    key: 'objectives',
    objectives: per.length,
    noUpdate: per.filter((one) => one === 0).length,
    fewerThan3: per.filter((one) => one < 3).length,
    topEightShare: sum(per) === 0 ? null : round(busiest / sum(per)),
    nearDuplicatePairs: nearDuplicates(file.objectives),
    wantStreamlining: figures,
    origin: countOrigins(file, file.posts, 'streamline', judge),
    silent: figures.silent,
    firmness: firmness(figures, met, []),
    since: before ? shareSince(file, before, () => true, judge) : null,
    entries: entries.length,
    reported: reported.length,
    carried: entries.length - reported.length,
    byStatus: Object.fromEntries(keys.map((key) => [key, inState(key)])),
    stuck: inState('delayed') + inState('blocked'),
  };
}

function responseOf(file: RoundFile) {
  const dimensions: [string, (post: RoundFilePost) => string | boolean][] = [
    ['kind', ({ kind }) => kind],
    ['member', ({ workingGroupMember }) => workingGroupMember],
    ['region', ({ region = '' }) => region],
    ['language', ({ language = 'en' }) => language],
  ];
  return dimensions.flatMap(([by, read]) =>
    [...new Set(file.posts.map(read))]
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
      .map((value) => {
        const asked = file.posts.filter((post) => read(post) === value);
        const answered = asked.flatMap(({ code }) => updateOf(file, code) ?? []);
        const late = answered.filter(({ daysAfterDue }) => daysAfterDue > 0).length;
        return { by, value, asked: asked.length, answered: answered.length, late };
      }),
  );
}

/** The scale of words, in whole numbers; null where nobody answered. */
function word(numerator: number, denominator: number): string | null {
  if (denominator === 0) return null;
  const percent = (numerator * 100) / denominator;
  const scale: [number, string][] = [
    [100, 'all'],
    [90, 'almost all'],
    [60, 'most'],
    [40, 'about half'],
    [15, 'some'],
  ];
  const found = scale.find(([least]) => percent >= least - 1e-7);
  return found?.[1] ?? (numerator > 0 ? 'few' : 'none');
}
