import type { RoundFile, RoundFilePost } from '../support/roundFixture.ts';
import { twoSidedCoin } from './bruteForceChance.ts';

type Answered = RoundFile['updates'][number];
type Origin = 'given' | 'confirmed' | 'carried';
/** What a post answers to a rule: met or not, or a sum; null where it does not decide. */
type Judge = (answers: Answered['answers'] | undefined) => number | null;

const rowsOf = (answers: Answered['answers'] | undefined, key: string): unknown[] =>
  Object.values((answers?.[key] as object | undefined) ?? {});
export const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
export const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;
export const yes =
  (key: string, wanted: unknown): Judge =>
  (answers) =>
    answers?.[key] === undefined ? null : Number(answers[key] === wanted);

export const engaged =
  (atLeast: number): Judge =>
  (answers) => {
    const given = rowsOf(answers, 'dialogue');
    const regular = given.filter((one) => one === 'regular').length;
    if (regular >= atLeast) return 1;
    return given.length > 0 && regular + (4 - given.length) < atLeast ? 0 : null;
  };
export const incorporated =
  (atLeast: number): Judge =>
  (answers) => {
    const given = rowsOf(answers, 'mainstreaming') as number[];
    return given.length === 0 ? null : Number(sum(given) / given.length >= atLeast - 1e-9);
  };
export const activity: Judge = (answers) => {
  const given = rowsOf(answers, 'networks') as number[];
  return given.length === 3 ? sum(given) : null;
};

export const updateOf = (file: RoundFile | undefined, code: string) => file?.updates.find(({ post }) => post === code);
export const judged = (file: RoundFile | undefined, post: RoundFilePost, judge: Judge) =>
  judge(updateOf(file, post.code)?.answers);

/** Origins of all answers to a question; all of the update for ''. */
export function originsIn(update: Answered, question: string): Origin[] {
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

export function countOrigins(file: RoundFile, posts: RoundFilePost[], question: string, judge: Judge) {
  const answered = posts.filter((post) => judged(file, post, judge) !== null);
  const of = (origin: Origin) => answered.filter((post) => originOf(file, post, question) === origin).length;
  return { given: of('given'), confirmed: of('confirmed'), carried: of('carried') };
}

export function count(file: RoundFile, posts: RoundFilePost[], judge: Judge) {
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

export function shareFigures(file: RoundFile, question: string, judge: Judge) {
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

export function firmness(figures: Figures, met: boolean, neighbours: (string | null)[]) {
  const { denominator, quantifier, sensitivity, toFlip, withoutCarried: rest } = figures;
  if (denominator < 5 || !met) return { is: 'tooFew', on: [] };
  const on = [];
  if (rest.denominator === 0 || rest.quantifier !== quantifier) on.push('carried');
  if (neighbours.some((one) => one !== quantifier)) on.push('cut');
  if ((toFlip ?? 0) / denominator < 0.1 - 1e-9) on.push('fewAnswers');
  if (sensitivity?.worstQuantifier !== quantifier || sensitivity?.bestQuantifier !== quantifier) on.push('silence');
  return { is: on.length > 0 ? 'hangs' : 'firm', on };
}

export function share(
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

export function dialogueParts(file: RoundFile) {
  return ['government', 'multiBilateral', 'ngo', 'other'].map((part) => {
    const given = answeredRow(file, 'dialogue', part);
    return { part, numerator: given.filter((one) => one === 'regular').length, n: given.length };
  });
}

export function mainstreamingParts(file: RoundFile) {
  return ['needsAssessment', 'projectDesign', 'implementation', 'monitoring', 'evaluation'].map((part) => {
    const given = answeredRow(file, 'mainstreaming', part) as number[];
    return { part, mean: given.length === 0 ? null : round(sum(given) / given.length), n: given.length };
  });
}

export type Belongs = (post: RoundFilePost) => boolean;

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

export function shareSince(file: RoundFile, before: RoundFile, belongs: Belongs, judge: Judge) {
  const { both, joined, left, shared } = paired(file, before, belongs, judge);
  if (both.length < 5) return { ...shared, tooFew: true };
  const gained = both.filter(([then, now]) => then < now).length;
  const lost = both.filter(([then, now]) => then > now).length;
  const [was, is] = [sum(both.map(([then]) => then)), sum(both.map(([, now]) => now))];
  return { ...shared, before: was, now: is, gained, lost, p: round(twoSidedCoin(gained, lost)), joined, left };
}

export function meanSince(file: RoundFile, before: RoundFile, belongs: Belongs, judge: Judge) {
  const { both, joined, left, shared } = paired(file, before, belongs, judge);
  if (both.length < 5) return { ...shared, tooFew: true };
  const rose = both.filter(([then, now]) => then < now).length;
  const fell = both.filter(([then, now]) => then > now).length;
  const [was, is] = [sum(both.map(([then]) => then)), sum(both.map(([, now]) => now))];
  const means = { before: round(was / both.length), now: round(is / both.length) };
  return { ...shared, ...means, rose, fell, p: round(twoSidedCoin(rose, fell)), joined, left };
}

export function verdict(difference: number | null, p: number | null, fewest: number, atLeast: number) {
  if (fewest < 3 || difference === null || p === null) return 'tooFew';
  if (Math.abs(difference) < atLeast - 1e-9) return 'alike';
  return p < 0.05 - 1e-9 ? 'different' : 'cannotTell';
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
