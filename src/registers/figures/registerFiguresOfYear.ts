import type { Entry } from '../registerEntry.ts';
import type { FigureCondition, RegisterFigure, RegisterType } from '../registerType.ts';
import {
  type ComputedFigure,
  computeRegisterFigure,
  type FigureGround,
  type FigureValue,
} from './computeRegisterFigure.ts';
import { figureValuePlace } from './entryNumbersForFigures.ts';

/** How many years stand beside each other, the last one included. */
const FIGURE_YEARS = 5;

/** A figure of a register in a year, with its values in the years before, the earliest first. */
export interface FigureOfYear {
  figure: RegisterFigure;
  computed: ComputedFigure;
  earlier: { year: number; value: FigureValue }[];
  /** Whether readers are outside the group: of few they are told counts, and no percentage. */
  outside: boolean;
}

/**
 * The figures of a register in a year, from its entries of all years up to it that the reader may see. A figure of a field that the
 * reader may not see is left out.
 */
export function registerFiguresOfYear(
  { figures }: RegisterType,
  entries: readonly Entry[],
  year: number,
  ground: FigureGround,
): FigureOfYear[] {
  const seen = new Set(ground.fields.map(({ key }) => key));
  return figures
    .filter((figure) => fieldsOfFigure(figure).every((name) => seen.has(keyOf(name, ground))))
    .map((figure) => ({
      figure,
      computed: computeRegisterFigure(figure, entriesOfYear(figure, entries, year), ground),
      earlier: figure.years ? earlierOf(figure, entries, year, ground) : [],
      outside: ground.outside,
    }));
}

function earlierOf(figure: RegisterFigure, entries: readonly Entry[], upTo: number, ground: FigureGround) {
  const years = Array.from({ length: FIGURE_YEARS - 1 }, (_, at) => upTo - FIGURE_YEARS + 1 + at);
  return years.flatMap((year) => {
    const computed = computeRegisterFigure(figure, entriesOfYear(figure, entries, year), ground);
    return computed.is === 'value' ? [{ year, value: computed.value }] : [];
  });
}

function entriesOfYear(figure: RegisterFigure, entries: readonly Entry[], year: number): Entry[] {
  const toDate = figure.is === 'sum' && figure.span === 'toDate';
  return entries.filter(({ when }) => (toDate ? when.year <= year : when.year === year));
}

/** The names of all values that a figure is made from. */
export function fieldsOfFigure(figure: RegisterFigure): string[] {
  return [...(figure.where ? [figure.where.field] : []), ...valuesOf(figure)];
}

function valuesOf(figure: RegisterFigure): string[] {
  switch (figure.is) {
    case 'count':
      return [];
    case 'sum':
      return [figure.value];
    case 'share':
      return [figure.numerator, ...figure.denominator];
    case 'shareOfEntries':
      return [figure.having, figure.among].flatMap((one) => (one ? fieldOfCondition(one) : []));
    case 'days':
      return [figure.from, figure.to];
    default:
      return figure.values;
  }
}

const fieldOfCondition = (condition: FigureCondition): string[] => ('states' in condition ? [] : [condition.field]);

/** The registers whose entries the figures of a register look at beside its own. */
export function registersLinkedByFigures({ figures }: RegisterType): string[] {
  const conditions = figures.flatMap((figure) =>
    figure.is === 'shareOfEntries' ? [figure.having, ...(figure.among ? [figure.among] : [])] : [],
  );
  return [...new Set(conditions.flatMap((one) => ('entry' in one ? [one.entry.type] : [])))];
}

const keyOf = (name: string, { fields }: FigureGround): string => figureValuePlace(name, fields)?.field.key ?? '';
