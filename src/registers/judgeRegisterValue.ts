import { dateExists } from '../calendar/dates.ts';
import { unaccented } from '../language/unaccented.ts';
import { type EntryValueRow, MORE_THAN } from './registerEntry.ts';
import { registerFieldParts, isListed, type RegisterField } from './registerField.ts';

/** Something wrong in a value: in which part of it, and what it should be. */
interface ValueFault {
  path: (string | number)[];
  should: Should;
}

/** What a value should be, as the catalogue words it (`registers.should_…`). */
export type Should =
  | 'text'
  | 'texts'
  | 'yesNo'
  | 'number'
  | 'count'
  | 'date'
  | 'link'
  | 'option'
  | 'object'
  | 'list'
  | 'known'
  | 'sum'
  | 'average';

export type JudgedValue = { rows: EntryValueRow[]; faults: ValueFault[] };

/** The longest text of a plain field, and of a long one. */
const LONGEST = { text: 500, longText: 3_000 } as const;
const MOST_ITEMS = 200;

/** Judges what a file or a form gives for a field. Nothing, an empty text and an empty list give no rows. */
export function judgeRegisterValue(field: RegisterField, raw: unknown): JudgedValue {
  if (raw === undefined || raw === null || raw === '') return { rows: [], faults: [] };
  const parts = registerFieldParts(field);
  if (!parts) return plain(field, raw);
  if (!isListed(field)) return partsOf(field.key, parts, raw, 0, []);
  // A list may be given as texts alone: the first part of each item.
  const items = typeof raw === 'string' ? linesOf(raw) : raw;
  if (!Array.isArray(items) || items.length > MOST_ITEMS) return fault('list');
  return join(
    items.map((item: unknown, at) =>
      partsOf(field.key, parts, typeof item === 'string' ? { [Object.keys(parts)[0] ?? '']: item } : item, at, [at]),
    ),
  );
}

function partsOf(
  field: string,
  parts: Record<string, string>,
  raw: unknown,
  item: number,
  path: (string | number)[],
): JudgedValue {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return fault('object', path);
  const judged = Object.entries(raw).map(([part, value]): JudgedValue => {
    const kind = Object.hasOwn(parts, part) ? parts[part] : undefined;
    if (kind === undefined) return fault('known', [...path, part]);
    if (value === undefined || value === null || value === '') return { rows: [], faults: [] };
    const row = valueOf(kind, value);
    return row ? { rows: [{ field, item, part, ...row }], faults: [] } : fault(shouldBe(kind), [...path, part]);
  });
  const whole = join(judged);
  return whole.faults.length > 0 ? whole : { ...whole, faults: sumFaults(whole.rows, path) };
}

function plain(field: RegisterField, raw: unknown): JudgedValue {
  const { key, kind } = field;
  if (kind === 'texts') {
    const texts = typeof raw === 'string' ? linesOf(raw) : raw;
    if (!Array.isArray(texts) || texts.length > MOST_ITEMS) return fault('texts');
    return join(
      texts.map((one: unknown, item) => {
        const row = valueOf('text', one);
        return row ? { rows: [{ field: key, item, part: '', ...row }], faults: [] } : fault('text', [item]);
      }),
    );
  }
  if ('options' in field) {
    const option = field.options.find((one) => String(one.key) === String(raw));
    if (!option) return fault('option');
    return { rows: [{ field: key, item: 0, part: '', ...numberOrText(option.key) }], faults: [] };
  }
  const row = valueOf(kind, raw);
  if (field.kind === 'average' && (row?.number === undefined || !isWithin(field, row.number))) return fault('average');
  return row ? { rows: [{ field: key, item: 0, part: '', ...row }], faults: [] } : fault(shouldBe(kind));
}

const isWithin = ({ from, to }: { from: number; to: number }, number: number | null): boolean =>
  number !== null && number >= from && number <= to;

const numberOrText = (value: string | number) =>
  typeof value === 'number' ? { text: null, number: value } : { text: value, number: null };

/** The columns of a value of a kind; null where it is not of that kind. */
function valueOf(kind: string, raw: unknown): Pick<EntryValueRow, 'text' | 'number'> | null {
  switch (kind) {
    case 'count':
      return registerCountOf(raw);
    case 'average':
    case 'number': {
      const number =
        typeof raw === 'string' && /^-?\d+([.,]\d+)?$/.test(raw.trim()) ? Number(raw.replace(',', '.')) : raw;
      return typeof number === 'number' && Number.isFinite(number) ? { text: null, number } : null;
    }
    case 'yesNo':
      return typeof raw === 'boolean' ? { text: raw ? 'yes' : 'no', number: null } : yesOrNo(raw);
    case 'date':
      return typeof raw === 'string' && dateExists(raw) ? { text: raw, number: null } : null;
    case 'link':
      return typeof raw === 'string' && /^https?:\/\/\S{3,2000}$/.test(raw) ? { text: raw, number: null } : null;
    default: {
      const text = typeof raw === 'number' ? String(raw) : raw;
      const most = kind === 'longText' ? LONGEST.longText : LONGEST.text;
      return typeof text === 'string' && text.trim() !== '' && text.length <= most
        ? { text: text.trim(), number: null }
        : null;
    }
  }
}

function yesOrNo(raw: unknown): { text: string; number: null } | null {
  return raw === 'yes' || raw === 'no' ? { text: raw, number: null } : null;
}

/** A whole number from 0, or a lower bound: `{moreThan: 300}`, "more than 300", "plus de 300", "más de 300". */
export function registerCountOf(raw: unknown): { text: string | null; number: number } | null {
  if (typeof raw === 'object' && raw !== null) {
    const [[name, value] = [], ...more] = Object.entries(raw);
    const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
    if (more.length > 0 || !isCount || (name !== MORE_THAN && name !== 'exactly')) return null;
    return { text: name === MORE_THAN ? MORE_THAN : null, number: value };
  }
  if (typeof raw === 'number') return Number.isInteger(raw) && raw >= 0 ? { text: null, number: raw } : null;
  if (typeof raw !== 'string' || raw.length > 60) return null;
  const [, bound = '', digits = ''] =
    /^(more than|over|plus de|mas de|>)?\s*(\d[\d\s.,]*)$/.exec(unaccented(raw.trim())) ?? [];
  const compact = digits.trim().replace(/[\s.,](?=\d{3})/g, '');
  if (!/^\d{1,9}$/.test(compact)) return null;
  return { text: bound === '' ? null : MORE_THAN, number: Number(compact) };
}

function shouldBe(kind: string): Should {
  return kind === 'count' || kind === 'number' || kind === 'yesNo' || kind === 'date' || kind === 'link'
    ? kind
    : 'text';
}

/** Women, men and not stated together are those who attended. */
function sumFaults(rows: readonly EntryValueRow[], path: (string | number)[]): ValueFault[] {
  const exact = (part: string) => rows.find((row) => row.part === part && row.text === null)?.number ?? null;
  const [women, men, attended] = [exact('women'), exact('men'), exact('attended')];
  if (women === null || men === null || attended === null) return [];
  return women + men + (exact('notStated') ?? 0) === attended ? [] : [{ path: [...path, 'attended'], should: 'sum' }];
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*]|\d{1,2}[.)])\s+/, '').trim())
    .filter(Boolean);

function fault(should: Should, path: (string | number)[] = []): JudgedValue {
  return { rows: [], faults: [{ path, should }] };
}

function join(judged: readonly JudgedValue[]): JudgedValue {
  return { rows: judged.flatMap(({ rows }) => rows), faults: judged.flatMap(({ faults }) => faults) };
}
