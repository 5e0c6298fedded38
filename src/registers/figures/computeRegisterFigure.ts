import { daysBetween } from '../../calendar/workingTime.ts';
import type { Localized } from '../../language/language.ts';
import { type Entry, registerEntryText } from '../registerEntry.ts';
import type { RegisterField } from '../registerField.ts';
import type { RegisterFigure } from '../registerType.ts';
import { exactFigureNumber, figureNumber, figureValuePlace, meetsFigureCondition } from './entryNumbersForFigures.ts';
import { mayTellFigure } from './mayTellFigure.ts';

/** What a figure says of the entries of a year. */
export interface FigureValue {
  /** By the names under which its text asks for them. */
  numbers: Record<string, number | { moreThan: number }>;
  /** What `{items}` lists: a label with its number. */
  items: { label: Localized; number: number }[];
  /** How many entries it rests on. */
  over: number;
  /** Their keys. */
  sources: string[];
}

/**
 * A figure of a year: its value; that the entries say nothing of it; that it would add nothing to what they say one by one; or that numbers
 * so small would tell of persons.
 */
export type ComputedFigure =
  { is: 'value'; value: FigureValue } | { is: 'none' } | { is: 'nothingToAdd' } | { is: 'tooSmall' };

/** What a figure is computed from beside its entries. */
export interface FigureGround {
  fields: readonly RegisterField[];
  /** Entries of other registers, which these may name. */
  linked: readonly Entry[];
  /** Whether readers are outside the group: they see no count that tells of one or two persons. */
  outside: boolean;
}

const none = { is: 'none' } as const;
const nothingToAdd = { is: 'nothingToAdd' } as const;

/**
 * A figure over the entries of a year, as its type declares it. Rates to 4 decimals, means to 1; the median of an even number of values
 * is the mean of the middle two. Entries that do not say what it needs are not counted.
 */
export function computeRegisterFigure(
  figure: RegisterFigure,
  entries: readonly Entry[],
  ground: FigureGround,
): ComputedFigure {
  const { states, where } = figure;
  const own = entries.filter(
    (entry) => states.includes(entry.state) && (!where || registerEntryText(entry, where.field) === where.is),
  );
  const computed = compute(figure, own, ground);
  return computed.is === 'value' && computed.value.over < figure.least ? nothingToAdd : computed;
}

function compute(figure: RegisterFigure, own: readonly Entry[], ground: FigureGround): ComputedFigure {
  switch (figure.is) {
    case 'count':
      return valueOf(own, { count: own.length });
    case 'sum':
      return sumOf(figure, own, ground);
    case 'share':
      return shareOf(figure, own, ground);
    case 'shareOfEntries': {
      const { having, among } = figure;
      const whole = among ? own.filter((entry) => meetsFigureCondition(entry, among, ground.linked)) : own;
      const part = whole.filter((entry) => meetsFigureCondition(entry, having, ground.linked)).length;
      return valueOf(whole, { numerator: part, denominator: whole.length, rate: rate(part, whole.length) });
    }
    case 'averages': {
      const items = meansOf(figure.values, own, ground);
      return valueOf(items.length > 0 ? saying(figure.values, own, ground) : [], {}, items);
    }
    case 'lowest': {
      const means = meansOf(figure.values, own, ground);
      if (means.length === 0) return none;
      const average = Math.min(...means.map(({ number }) => number));
      const items = means.filter(({ number }) => number === average);
      // Where all are alike, none of them is missed most.
      if (items.length === means.length) return nothingToAdd;
      return valueOf(saying(figure.values, own, ground), { average }, items);
    }
    case 'days':
      return daysOf(figure, own);
    case 'steps':
      return stepsOf(figure, own, ground);
  }
}

function valueOf(
  from: readonly Entry[],
  numbers: FigureValue['numbers'],
  items: FigureValue['items'] = [],
): ComputedFigure {
  if (from.length === 0) return none;
  return { is: 'value', value: { numbers, items, over: from.length, sources: from.map(({ key }) => key) } };
}

function sumOf({ value }: RegisterFigure & { is: 'sum' }, own: readonly Entry[], { fields }: FigureGround) {
  const said = own.flatMap((entry) => {
    const number = figureNumber(entry, value, fields);
    return number ? [{ entry, ...number }] : [];
  });
  const sum = said.reduce((total, { number }) => total + number, 0);
  const isBound = said.some((one) => one.isBound);
  return valueOf(
    said.map(({ entry }) => entry),
    { [value]: isBound ? { moreThan: sum } : sum },
  );
}

function shareOf(
  { numerator, denominator, people }: RegisterFigure & { is: 'share' },
  own: readonly Entry[],
  { fields, outside }: FigureGround,
): ComputedFigure {
  const names = [...new Set([numerator, ...denominator])];
  const said = own.flatMap((entry) => {
    const numbers = names.map((name) => exactFigureNumber(entry, name, fields));
    return numbers.some((number) => number === null) ? [] : [{ entry, numbers: numbers.map(Number) }];
  });
  const total = (name: string): number =>
    said.reduce((sum, { numbers }) => sum + (numbers[names.indexOf(name)] ?? 0), 0);
  const wholeOf = (of: (name: string) => number): number => denominator.reduce((sum, name) => sum + of(name), 0);
  const whole = wholeOf(total);
  if (whole === 0) return none;
  const shares = said.map(({ numbers }) => {
    const of = (name: string): number => numbers[names.indexOf(name)] ?? 0;
    return { part: of(numerator), whole: wholeOf(of) };
  });
  if (people && !mayTellFigure(shares, outside)) return { is: 'tooSmall' };
  return valueOf(
    said.map(({ entry }) => entry),
    {
      ...Object.fromEntries(names.map((name) => [name, total(name)])),
      whole,
      rate: rate(total(numerator), whole),
    },
  );
}

/** The mean of each field over the entries that say it. */
function meansOf(names: readonly string[], own: readonly Entry[], { fields }: FigureGround): FigureValue['items'] {
  return names.flatMap((name) => {
    const numbers = own.flatMap((entry) => exactFigureNumber(entry, name, fields) ?? []);
    const place = figureValuePlace(name, fields);
    return numbers.length === 0 || !place ? [] : [{ label: place.field.label, number: mean(numbers) }];
  });
}

function saying(names: readonly string[], own: readonly Entry[], { fields }: FigureGround): Entry[] {
  return own.filter((entry) => names.some((name) => exactFigureNumber(entry, name, fields) !== null));
}

function daysOf({ from, to }: RegisterFigure & { is: 'days' }, own: readonly Entry[]): ComputedFigure {
  const said = own.flatMap((entry) => {
    const [first, last] = [registerEntryText(entry, from), registerEntryText(entry, to)];
    const isPeriod = first !== null && last !== null && first <= last;
    return isPeriod ? [{ entry, days: daysBetween(first, last) }] : [];
  });
  const days = said.map((one) => one.days).toSorted((a, b) => a - b);
  return valueOf(
    said.map(({ entry }) => entry),
    { median: median(days), longest: days.at(-1) ?? 0 },
  );
}

function stepsOf(
  { values, steps }: RegisterFigure & { is: 'steps' },
  own: readonly Entry[],
  { fields }: FigureGround,
): ComputedFigure {
  const reached = own.flatMap((entry) => {
    const numbers = values.map((name) => exactFigureNumber(entry, name, fields));
    if (numbers.some((number) => number === null)) return [];
    const points = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
    return [{ entry, step: steps.findLastIndex(({ from }) => from <= points) }];
  });
  const items = steps.map(({ label }, at) => ({ label, number: reached.filter(({ step }) => step === at).length }));
  return valueOf(
    reached.map(({ entry }) => entry),
    {},
    items.filter(({ number }) => number > 0),
  );
}

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000);

const mean = (numbers: readonly number[]): number =>
  Math.round((numbers.reduce((sum, number) => sum + number, 0) / numbers.length) * 10) / 10;

/** The middle of sorted numbers; of none 0. */
function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const [below = 0, above = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (below + above) / 2;
}
