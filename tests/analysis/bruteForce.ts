import { nearDuplicateTitles } from '../../src/language/titleSimilarity/titleSimilarity.ts';
import type { RoundFile, RoundFilePost } from '../support/roundFixture.ts';
import { dealt, fisher, newcombeByBisection } from './bruteForceChance.ts';
import {
  type Belongs,
  activity,
  count,
  countOrigins,
  dialogueParts,
  engaged,
  firmness,
  incorporated,
  judged,
  mainstreamingParts,
  meanSince,
  originsIn,
  round,
  share,
  shareFigures,
  shareSince,
  sum,
  updateOf,
  verdict,
  yes,
} from './bruteForceShares.ts';

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
    nearDuplicatePairs: nearDuplicateTitles(file.objectives),
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
