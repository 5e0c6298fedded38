import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

/** Loaded when it is first asked: with the calendars of the world it takes as long as all that most starts need. */
let library: typeof Holidays | undefined;
const load = (): typeof Holidays => (library ??= createRequire(import.meta.url)('date-holidays') as typeof Holidays);

const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * The name of the public holiday that a country (ISO 3166, two letters) has on a calendar date; null when it is none, or when
 * date-holidays does not know the country. Days that only some regions have off do not count.
 */
export function publicHoliday(country: string, date: string): string | null {
  const year = Number(date.slice(0, 4));
  const id = `${country} ${year}`;
  let holidays = known.get(id);
  if (!holidays) {
    holidays = holidaysOf(country, year);
    known.set(id, holidays);
  }
  return holidays.get(date) ?? null;
}

function holidaysOf(country: string, year: number): Map<string, string> {
  const days = new Map<string, string>();
  const calendar = new (load())(country);
  // A holiday that begins in December may end in January.
  for (const { date, start, end, name, type } of [year - 1, year].flatMap((one) => calendar.getHolidays(one))) {
    if (type !== 'public') continue;
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    for (let day = 0; day < length; day++) {
      const on = new Date(first + day * 86_400_000).toISOString().slice(0, 10);
      if (!days.has(on)) days.set(on, name);
    }
  }
  return days;
}
