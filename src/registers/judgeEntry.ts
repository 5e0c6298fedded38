import { z } from 'zod';
import { visibilities } from '../instruments/instrument.ts';
import { dateExists } from '../calendar/dates.ts';
import { audiences } from '../protocol/audience.ts';
import { type Entry, type EntryValueRow, registerEntryKey } from './registerEntry.ts';
import { judgeRegisterValue, type Should } from './judgeRegisterValue.ts';
import { entryStates } from './registerType.ts';
import { fieldOf, fieldsOf, type Registers } from './shippedRegisters.ts';
import { type EntryWhen, entryInMonth, entryInYear, entryOnDay, entryOverDays, entryUntilDay } from './entryWhen.ts';
import { parseEntryWhen } from './parseEntryWhen.ts';

/** Something wrong in a row of a file: in which of its keys, and what it should be. */
interface EntryFault {
  path: (string | number)[];
  message: string;
}

export type JudgedEntry = { entry: Entry; faults: [] } | { entry: null; faults: EntryFault[] };

const line = (most: number) => z.string().trim().min(1).max(most);
const columns = {
  title: line(500),
  key: line(100).optional(),
  titleFr: line(500).optional(),
  titleEs: line(500).optional(),
  place: line(200).optional(),
  owner: line(30).optional(),
  state: z.enum(entryStates),
  visibility: z.enum(visibilities).optional(),
  consent: z.enum(audiences).optional(),
};
const columnShould: Record<keyof typeof columns, string> = {
  title: 'the title on one line',
  key: 'a key of your choice, at most 100 characters',
  titleFr: 'the title in French',
  titleEs: 'the title in Spanish',
  place: 'a place on one line',
  owner: 'the code of the post that owns the entry',
  state: entryStates.join(', '),
  visibility: visibilities.join(', '),
  consent: audiences.join(', '),
};

/** The keys that say when an entry was; the first that is there decides. */
const dateKeys = ['on', 'month', 'from', 'until', 'season', 'year'] as const;

/** The keys of a row that every register has, for help and for what is told of an unknown one. */
const entryColumns = ['type', ...Object.keys(columns), ...dateKeys, 'to'];

/** What a value of each kind should be, in the words of the command line. */
const shouldBe: Record<Should, string> = {
  text: 'a text of at most 500 characters (3,000 in a long one)',
  texts: 'a list of texts',
  yesNo: 'true or false',
  number: 'a number',
  count: 'a whole number from 0, or { "moreThan": 300 }',
  date: 'a date that exists, as YYYY-MM-DD',
  link: 'a link that begins with http:// or https://',
  option: 'one of the choices of this field',
  object: 'an object with the parts of this field',
  list: 'a list of at most 200 items',
  known: 'a part of this field',
  average: 'an average on the scale of this field, for instance 3.4',
  sum: 'the sum of women, men and notStated',
};

/** Judges a row of an import file by its register type. */
export function judgeEntry(raw: Readonly<Record<string, unknown>>, registers: Registers): JudgedEntry {
  const type = registers.types.find(({ key }) => key === raw['type']);
  if (!type) {
    const known = registers.types.map(({ key }) => key).join(', ');
    return wrong([
      { path: ['type'], message: `there is no register ${JSON.stringify(raw['type'])}; there are ${known}` },
    ]);
  }
  const faults: EntryFault[] = [];
  const said = z.object(columns).safeParse(raw);
  for (const { path } of said.error?.issues ?? []) {
    const key = String(path[0]) as keyof typeof columns;
    const problem = raw[key] === undefined ? 'is missing: should be' : `${JSON.stringify(raw[key])} should be`;
    faults.push({ path: [key], message: `${problem} ${columnShould[key]}` });
  }
  const when = judgeWhen(raw);
  if ('faults' in when) faults.push(...when.faults);
  const values: EntryValueRow[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (entryColumns.includes(key)) continue;
    const field = fieldOf(registers, type, key);
    if (!field) {
      const names = [...entryColumns, ...fieldsOf(registers, type).map((one) => one.key)].join(', ');
      faults.push({
        path: [key],
        message: `there is no ${JSON.stringify(key)} in the register ${type.key}; the names are ${names}`,
      });
      continue;
    }
    const judged = judgeRegisterValue(field, value);
    values.push(...judged.rows);
    faults.push(
      ...judged.faults.map(({ path, should }) => ({ path: [key, ...path], message: `should be ${shouldBe[should]}` })),
    );
  }
  if (faults.length > 0 || !said.success || 'faults' in when) return wrong(faults);
  const { title, key = registerEntryKey(type.key, when, title), visibility = type.visibility, ...more } = said.data;
  const { titleFr = null, titleEs = null, place = null, owner = null, consent = null, state } = more;
  const entry = {
    type: type.key,
    key,
    title,
    titleFr,
    titleEs,
    when,
    place,
    owner,
    visibility,
    consent,
    state,
    values,
  };
  return { entry, faults: [] };
}

function wrong(faults: EntryFault[]): JudgedEntry {
  return { entry: null, faults };
}

function judgeWhen(raw: Readonly<Record<string, unknown>>): EntryWhen | { faults: EntryFault[] } {
  const key = dateKeys.find((one) => raw[one] !== undefined);
  const fault = (path: string, should: string) => ({ faults: [{ path: [path], message: should }] });
  if (key === undefined) return fault('on', `is missing: should be a date, as one of ${dateKeys.join(', ')}`);
  const text = String(raw[key]).trim();
  switch (key) {
    case 'on':
      return dateExists(text) ? entryOnDay(text) : fault(key, 'should be a date that exists, as YYYY-MM-DD');
    case 'until':
      return dateExists(text) ? entryUntilDay(text) : fault(key, 'should be a date that exists, as YYYY-MM-DD');
    case 'from': {
      const to = typeof raw['to'] === 'string' ? raw['to'].trim() : text;
      const inOrder = dateExists(text) && dateExists(to) && text <= to;
      return inOrder
        ? entryOverDays(text, to)
        : fault(key, 'should be a date that exists, as YYYY-MM-DD, not after "to"');
    }
    case 'month':
      return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text)
        ? entryInMonth(text)
        : fault(key, 'should be a month, as YYYY-MM');
    case 'year':
      return /^(19|20)\d\d$/.test(text) ? entryInYear(Number(text)) : fault(key, 'should be a year, as 2000');
    case 'season': {
      const when = parseEntryWhen(text.replace(/\s*[/–-]\s*\d{2,4}$/, ''), '2000-01-01');
      return when?.precision === 'season'
        ? when
        : fault(key, 'should be a season with its year: spring, summer, autumn or winter 2000');
    }
  }
}
