/** An entry of a file, as far as the figures look at it. */
export interface Row {
  type: string;
  key: string;
  state: 'planned' | 'held' | 'closed' | 'cancelled';
  on?: string;
  month?: string;
  until?: string;
  year?: number;
  season?: string;
  target?: string;
  counts?: { invited?: Count; attended?: Count };
  sessions?: Count;
}
type Count = number | { moreThan: number };

const words: Record<string, string> = {
  consultation: 'consultations',
  conference: 'conferences',
  campaign: 'campaigns',
  briefing: 'briefings',
  training: 'trainings',
  pilotProject: 'pilotProjects',
  study: 'studies',
  boardSeat: 'boardSeats',
  vacancyOutlet: 'vacancyOutlets',
  bulletinIssue: 'bulletinIssues',
  toolkit: 'toolkits',
};
export const countedTypes = Object.keys(words);

const yearOf = (row: Row): number =>
  Number(/\d{4}/.exec(row.on ?? row.month ?? row.until ?? row.season ?? String(row.year))?.[0]);

function total(counts: readonly (Count | undefined)[]): object | undefined {
  const said = counts.filter((one) => one !== undefined);
  if (said.length === 0) return undefined;
  const sum = said.reduce<number>((so, one) => so + (typeof one === 'number' ? one : one.moreThan), 0);
  return said.some((one) => typeof one !== 'number') ? { moreThan: sum } : { exactly: sum };
}

/** The figures of a year by the counting rules of the specification, from the rows of a file alone: no database, no types. */
export function figuresApart(rows: readonly Row[], year: number): Record<string, unknown> {
  const figures: Record<string, Record<string, unknown>> = {};
  for (const type of countedTypes) {
    let own = rows.filter((row) => row.type === type && yearOf(row) === year);
    if (type === 'bulletinIssue') own = onceAMonth(own);
    if (own.length === 0) continue;
    const figure: Record<string, unknown> = {};
    for (const { state } of own) figure[state] = Number(figure[state] ?? 0) + 1;
    const both = own.filter(
      ({ state, counts }) =>
        state === 'held' && typeof counts?.invited === 'number' && typeof counts.attended === 'number',
    );
    if (both.length > 0) {
      const sum = (part: 'invited' | 'attended') => both.reduce((so, { counts }) => so + Number(counts?.[part]), 0);
      const [invited, attended] = [sum('invited'), sum('attended')];
      const rate = invited > 0 ? { rate: Number((attended / invited).toFixed(4)) } : {};
      figure['attendance'] = { over: both.length, invited, attended, ...rate };
    }
    const held = (row: Row) => row.state === 'held' && row.type === type;
    const sessions = type === 'briefing' ? total(own.filter(held).map((row) => row.sessions)) : undefined;
    if (sessions) figure['sessions'] = sessions;
    const developers = rows.filter(
      (row) => type === 'training' && held(row) && row.target === 'project developers' && yearOf(row) <= year,
    );
    const toDate = total(developers.map(({ counts }) => counts?.attended));
    if (toDate) figure['projectDevelopersToDate'] = toDate;
    figures[words[type] ?? ''] = figure;
  }
  return figures;
}

const strength = ['held', 'closed', 'planned', 'cancelled'];

function onceAMonth(rows: readonly Row[]): Row[] {
  const months = new Map<string, Row>();
  for (const row of rows) {
    const month = (row.on ?? row.month ?? row.until)?.slice(0, 7) ?? `whole ${row.key}`;
    const before = months.get(month);
    if (!before || strength.indexOf(row.state) < strength.indexOf(before.state)) months.set(month, row);
  }
  return [...months.values()];
}
