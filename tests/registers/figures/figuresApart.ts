import type { FigureRow } from './randomEntries.ts';

/** A figure reckoned from the rows of a file alone: its numbers, or null where there is none. */
type Apart = (rows: readonly FigureRow[], year: number) => Record<string, unknown> | null;

const took = (rows: readonly FigureRow[], year: number): FigureRow[] =>
  rows.filter((row) => row.year === year && (row.state === 'held' || row.state === 'closed'));
const notCancelled = (rows: readonly FigureRow[], year: number): FigureRow[] =>
  rows.filter((row) => row.year === year && row.state !== 'cancelled');

const four = (part: number, whole: number): number => (whole === 0 ? 0 : Number((part / whole).toFixed(4)));
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function share(
  rows: readonly FigureRow[],
  part: (row: FigureRow) => unknown,
  wholes: readonly ((row: FigureRow) => unknown)[],
): { part: number; whole: number } | null {
  let [sum, of, any] = [0, 0, false];
  for (const row of rows) {
    const numbers = [part(row), ...wholes.map((whole) => whole(row))];
    if (!numbers.every((number) => typeof number === 'number')) continue;
    const [first = 0, ...others] = numbers;
    sum += first;
    of += total(others);
    any = true;
  }
  return any && of > 0 ? { part: sum, whole: of } : null;
}

function sum(values: readonly unknown[]): number | { moreThan: number } | null {
  const said = values.filter((value) => value !== undefined);
  if (said.length === 0) return null;
  const all = total(
    said.map((value) => (typeof value === 'number' ? value : (value as { moreThan: number }).moreThan)),
  );
  return said.every((value) => typeof value === 'number') ? all : { moreThan: all };
}

const entries = (having: number, of: number): Record<string, number> | null =>
  of === 0 ? null : { numerator: having, denominator: of, rate: four(having, of) };
const yesAmong = (rows: readonly FigureRow[], field: string): Record<string, number> | null =>
  entries(rows.filter((row) => row[field] === true).length, rows.filter((row) => row[field] !== undefined).length);
const rateOf = (found: { part: number; whole: number } | null) =>
  found && { whole: found.whole, rate: four(found.part, found.whole) };

const one = (rows: readonly FigureRow[], field: string): number | null => {
  const said = rows.flatMap((row) => (typeof row[field] === 'number' ? [row[field]] : []));
  return said.length === 0 ? null : Math.round((total(said) / said.length) * 10) / 10;
};
const six = ['needsBySex', 'bothReached', 'bothDecide', 'risks', 'budget', 'indicators'];
const listed = (numbers: readonly (number | null)[]) => {
  const said = numbers.filter((number) => number !== null);
  return said.length === 0 ? null : { items: said };
};

/** Every figure of every register in words of its own: no type, no database. */
export const figuresApart: Record<string, Record<string, Apart>> = {
  consultation: {
    turnout: (rows, year) =>
      rateOf(share(took(rows, year), (row) => row.counts?.attended, [(row) => row.counts?.invited])),
  },
  boardSession: {
    shortlistsShare: (rows, year) =>
      rateOf(share(took(rows, year), (row) => row['shortlistsWithWoman'], [(row) => row['postsConsidered']])),
    womenSelectedShare: (rows, year) => {
      const both = [(row: FigureRow) => row['womenSelected'], (row: FigureRow) => row['menSelected']];
      return rateOf(share(took(rows, year), (row) => row['womenSelected'], both));
    },
    focalPointPresent: (rows, year) => yesAmong(took(rows, year), 'memberPresent'),
    pointsNumber: (rows, year) => {
      const points = sum(took(rows, year).map((row) => row['pointsNumber']));
      return points === null ? null : { pointsNumber: points };
    },
  },
  vacancy: {
    womenApplying: (rows, year) => {
      const both = [(row: FigureRow) => row['applicantsWomen'], (row: FigureRow) => row['applicantsMen']];
      return rateOf(share(notCancelled(rows, year), (row) => row['applicantsWomen'], both));
    },
    sentToWomen: (rows, year) => {
      const sent = notCancelled(rows, year).filter((row) => Array.isArray(row['outlets']));
      return entries(sent.filter((row) => JSON.stringify(row['outlets']).includes('outlet-women')).length, sent.length);
    },
    reopened: (rows, year) => yesAmong(notCancelled(rows, year), 'reopened'),
  },
  training: {
    developersToDate: (rows, year) => {
      const trained = rows.filter(
        (row) =>
          row.year <= year &&
          (row.state === 'held' || row.state === 'closed') &&
          row.target === 'project developers' &&
          row.counts?.attended !== undefined,
      );
      return trained.length < 2 ? null : { attended: sum(trained.map((row) => row.counts?.attended)) };
    },
    womensShare: (rows, year) =>
      rateOf(share(took(rows, year), (row) => row.counts?.women, [(row) => row.counts?.attended])),
    withModule: (rows, year) => yesAmong(took(rows, year), 'genderModule'),
    feedback: (rows, year) => listed(['useful', 'clear', 'willUse'].map((field) => one(took(rows, year), field))),
    seniorRate: (rows, year) =>
      rateOf(share(took(rows, year), (row) => row['attendedSenior'], [(row) => row['expectedSenior']])),
    otherRate: (rows, year) =>
      rateOf(share(took(rows, year), (row) => row['attendedOther'], [(row) => row['expectedOther']])),
  },
  campaign: {
    activitiesHeld: (rows, year) => {
      const lists = took(rows, year).flatMap((row) =>
        Array.isArray(row['activities']) ? [row['activities'].length] : [],
      );
      return lists.length === 0 ? null : { activities: total(lists) };
    },
    reached: (rows, year) => {
      const came = sum(took(rows, year).map((row) => row.counts?.attended));
      return came === null ? null : { attended: came };
    },
  },
  briefing: {
    reachBySex: (rows, year) => {
      const both = [(row: FigureRow) => row.counts?.women, (row: FigureRow) => row.counts?.men];
      return rateOf(share(took(rows, year), (row) => row.counts?.women, both));
    },
  },
  proposalReview: {
    reviewedShare: (rows, year) => entries(took(rows, year).length, notCancelled(rows, year).length),
    turnaround: (rows, year) => {
      const days = took(rows, year)
        .map(({ received, returned }) => (Date.parse(String(returned)) - Date.parse(String(received))) / 86_400_000)
        .filter((length) => length >= 0)
        .toSorted((a, b) => a - b);
      if (days.length === 0) return null;
      const half = days.length / 2;
      const median = days.length % 2 === 1 ? days[Math.floor(half)] : total(days.slice(half - 1, half + 1)) / 2;
      return { median, longest: days.at(-1) };
    },
    missingMost: (rows, year) => {
      const means = six.map((field) => one(took(rows, year), field)).filter((mean) => mean !== null);
      const least = Math.min(...means);
      const at = means.filter((mean) => mean === least);
      return at.length === means.length ? null : { average: least, items: at };
    },
    marker: (rows, year) => {
      const points = took(rows, year)
        .filter((row) => six.every((field) => typeof row[field] === 'number'))
        .map((row) => total(six.map((field) => Number(row[field]))));
      if (points.length === 0) return null;
      const steps = [points.filter((so) => so < 4), points.filter((so) => so >= 4 && so < 8)];
      steps.push(
        points.filter((so) => so >= 8 && so < 11),
        points.filter((so) => so >= 11),
      );
      return { items: steps.map(({ length }) => length).filter((length) => length > 0) };
    },
    languageFindings: (rows, year) => {
      const found = sum(took(rows, year).map((row) => row['languageFindings']));
      return found === null ? null : { languageFindings: found };
    },
  },
  study: {
    quoted: (rows, year) => {
      const studies = took(rows, year);
      return entries(studies.filter((row) => row['quotedIn'] !== undefined).length, studies.length);
    },
  },
};
