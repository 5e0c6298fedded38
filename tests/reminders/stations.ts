/** A duty station with what a calendar on the wall says of it, written down by hand and apart from the program. */
export interface WallCalendar {
  name: string;
  country: string;
  timeZone: string;
  workingWeek: string;
  /** Days of the week on which the office is closed. */
  closed: readonly string[];
  /** Nationwide public holidays of 2026 whose dates are fixed by law or by Easter (5 April), MM-DD. Not all: no lunar ones. */
  holidays: readonly string[];
}

const WEEKEND = ['Sat', 'Sun'];
const FRIDAY_SATURDAY = ['Fri', 'Sat'];

const inWeek = (workingWeek: string, closed: readonly string[]) => ({ workingWeek, closed });
const mondayToFriday = inWeek('mon-fri', WEEKEND);
const sundayToThursday = inWeek('sun-thu', FRIDAY_SATURDAY);

export const wallCalendars: readonly WallCalendar[] = [
  {
    name: 'Geneva',
    country: 'CH',
    timeZone: 'Europe/Zurich',
    ...mondayToFriday,
    holidays: ['01-01', '05-14', '12-25'],
  },
  {
    name: 'Manila',
    country: 'PH',
    timeZone: 'Asia/Manila',
    ...mondayToFriday,
    holidays: ['01-01', '04-02', '04-03', '04-09', '05-01', '06-12', '08-31', '11-30', '12-25', '12-30'],
  },
  {
    name: 'San José',
    country: 'CR',
    timeZone: 'America/Costa_Rica',
    ...mondayToFriday,
    holidays: ['01-01', '04-02', '04-03', '05-01', '09-15', '12-25'],
  },
  {
    name: 'Nairobi',
    country: 'KE',
    timeZone: 'Africa/Nairobi',
    ...mondayToFriday,
    holidays: ['01-01', '04-03', '04-06', '05-01', '06-01', '10-20', '12-25'],
  },
  {
    name: 'Cairo',
    country: 'EG',
    timeZone: 'Africa/Cairo',
    ...sundayToThursday,
    holidays: ['01-07', '05-01', '07-23', '10-06'],
  },
  {
    name: 'Dhaka',
    country: 'BD',
    timeZone: 'Asia/Dhaka',
    ...sundayToThursday,
    holidays: ['03-26', '04-14', '05-01', '12-16'],
  },
  {
    name: 'Dakar',
    country: 'SN',
    timeZone: 'Africa/Dakar',
    ...mondayToFriday,
    holidays: ['01-01', '04-06', '05-01', '12-25'],
  },
  {
    name: 'Bogotá',
    country: 'CO',
    timeZone: 'America/Bogota',
    ...mondayToFriday,
    holidays: ['01-01', '01-12', '04-02', '04-03', '05-01', '07-20', '08-07', '12-08', '12-25'],
  },
  {
    name: 'Kathmandu',
    country: 'NP',
    timeZone: 'Asia/Kathmandu',
    ...inWeek('sun-fri', ['Sat']),
    holidays: [],
  },
  {
    name: 'Wellington',
    country: 'NZ',
    timeZone: 'Pacific/Auckland',
    ...mondayToFriday,
    holidays: ['01-01', '01-02', '02-06', '04-03', '04-06', '04-27', '06-01', '10-26', '12-25'],
  },
];

/** What a clock and a calendar on the wall show at a moment; `Intl`, where the program asks luxon. */
export function onTheWall(timeZone: string, at: Date): { weekday: string; date: string; clock: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { weekday: part('weekday'), date, clock: `${part('hour')}:${part('minute')}` };
}

/** Why nobody works at a station at a moment of 2026, in plain words; null when they may well work. */
export function whyNobodyWorks(station: Omit<WallCalendar, 'workingWeek'>, at: Date): string | null {
  const { weekday, date, clock } = onTheWall(station.timeZone, at);
  const where = `in ${station.name} it is ${weekday} ${date} ${clock}`;
  if (station.closed.includes(weekday)) return `${where}: closed`;
  if (station.holidays.includes(date.slice(5))) return `${where}: a public holiday`;
  return clock < '09:00' || clock >= '16:30' ? `${where}: not working hours` : null;
}
