import { z } from 'zod';
import { visibilities } from '../instruments/instrument.ts';
import { dateExists } from '../calendar/dates.ts';
import { audiences } from '../protocol/audience.ts';
import { type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';
import { type Entry, type EntryValueRow, registerEntryKey } from './registerEntry.ts';
import { judgeRegisterValue, type Should } from './judgeRegisterValue.ts';
import { entryStates } from './registerType.ts';
import { fieldOf, fieldsOf, type Registers } from './shippedRegisters.ts';
import { type EntryWhen, entryInMonth, entryInYear, entryOnDay, entryOverDays, entryUntilDay } from './entryWhen.ts';
import { parseEntryWhen } from './parseEntryWhen.ts';

/** Something wrong in a row of a file: in which of its keys, and what it should be. */
interface EntryFault {
  path: (string | number)[];
  message: CatalogueWords;
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
const columnShould: Record<keyof typeof columns, CatalogueWords | string> = {
  title: catalogueWords('importProblems.entry_title'),
  key: catalogueWords('importProblems.entry_key'),
  titleFr: catalogueWords('importProblems.entry_titleFr'),
  titleEs: catalogueWords('importProblems.entry_titleEs'),
  place: catalogueWords('importProblems.entry_place'),
  owner: catalogueWords('importProblems.entry_owner'),
  state: entryStates.join(', '),
  visibility: visibilities.join(', '),
  consent: audiences.join(', '),
};

/** The keys that say when an entry was; the first that is there decides. */
const dateKeys = ['on', 'month', 'from', 'until', 'season', 'year'] as const;

/** The keys of a row that every register has, for help and for what is told of an unknown one. */
const entryColumns = ['type', ...Object.keys(columns), ...dateKeys, 'to'];

/** What a value of each kind should be in a file. */
const shouldBe: Record<Should, CatalogueWords> = {
  text: catalogueWords('importProblems.entryText'),
  texts: catalogueWords('importProblems.entryTexts'),
  yesNo: catalogueWords('importProblems.a_yesNo'),
  number: catalogueWords('importProblems.entryNumber'),
  count: catalogueWords('importProblems.entryCount', { example: '{ "moreThan": 300 }' }),
  date: catalogueWords('importProblems.a_date'),
  link: catalogueWords('importProblems.entryLink'),
  option: catalogueWords('importProblems.entryOption'),
  object: catalogueWords('importProblems.entryObject'),
  list: catalogueWords('importProblems.entryList'),
  known: catalogueWords('importProblems.entryKnown'),
  average: catalogueWords('importProblems.entryAverage'),
  sum: catalogueWords('importProblems.entrySum'),
};

/** Judges a row of an import file by its register type. */
export function judgeEntry(raw: Readonly<Record<string, unknown>>, registers: Registers): JudgedEntry {
  const type = registers.types.find(({ key }) => key === raw['type']);
  if (!type) {
    const names = registers.types.map(({ key }) => key).join(', ');
    const said = { value: JSON.stringify(raw['type'] ?? null), names };
    return wrong([{ path: ['type'], message: catalogueWords('importProblems.entryNoRegister', said) }]);
  }
  const faults: EntryFault[] = [];
  const said = z.object(columns).safeParse(raw);
  for (const { path } of said.error?.issues ?? []) {
    const key = String(path[0]) as keyof typeof columns;
    const should = columnShould[key];
    const message =
      raw[key] === undefined
        ? catalogueWords('importProblems.missing', { should })
        : catalogueWords('importProblems.should', { value: JSON.stringify(raw[key]), should });
    faults.push({ path: [key], message });
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
        message: catalogueWords('importProblems.entryNoField', { value: JSON.stringify(key), type: type.key, names }),
      });
      continue;
    }
    const judged = judgeRegisterValue(field, value);
    values.push(...judged.rows);
    faults.push(
      ...judged.faults.map(({ path, should }) => ({
        path: [key, ...path],
        message: catalogueWords('importProblems.shouldBe', { should: shouldBe[should] }),
      })),
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
  const fault = (path: string, message: CatalogueWords) => ({ faults: [{ path: [path], message }] });
  const faultAt = (should: CatalogueWords) => fault(key ?? 'on', catalogueWords('importProblems.shouldBe', { should }));
  if (key === undefined) {
    const should = catalogueWords('importProblems.entryDate', { names: dateKeys.join(', ') });
    return fault('on', catalogueWords('importProblems.missing', { should }));
  }
  const text = String(raw[key]).trim();
  switch (key) {
    case 'on':
      return dateExists(text) ? entryOnDay(text) : faultAt(catalogueWords('importProblems.a_date'));
    case 'until':
      return dateExists(text) ? entryUntilDay(text) : faultAt(catalogueWords('importProblems.a_date'));
    case 'from': {
      const to = typeof raw['to'] === 'string' ? raw['to'].trim() : text;
      const inOrder = dateExists(text) && dateExists(to) && text <= to;
      return inOrder ? entryOverDays(text, to) : faultAt(catalogueWords('importProblems.entryRange'));
    }
    case 'month':
      return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text)
        ? entryInMonth(text)
        : faultAt(catalogueWords('importProblems.entryMonth'));
    case 'year':
      return /^(19|20)\d\d$/.test(text)
        ? entryInYear(Number(text))
        : faultAt(catalogueWords('importProblems.entryYear'));
    case 'season': {
      const when = parseEntryWhen(text.replace(/\s*[/–-]\s*\d{2,4}$/, ''), '2000-01-01');
      return when?.precision === 'season' ? when : faultAt(catalogueWords('importProblems.entrySeason'));
    }
  }
}
