import { type Language, type Localized, localizedIn } from '../../language/language.ts';
import { contractArticles, listWords } from '../../language/listsInWords.ts';
import { formatText, type Parameters, translate } from '../../language/translate.ts';
import { icuTextWithoutPercent } from '../../language/icuTextWithoutPercent.ts';
import { LEAST_PERCENT } from '../../people/smallCountsOfPeople.ts';
import { entryNumberWords } from '../entryValuesInWords.ts';
import type { PaperSentence } from '../registerSentences.ts';
import { plainFieldLabel } from '../registerField.ts';
import type { RegisterFigure } from '../registerType.ts';
import type { FigureValue } from './computeRegisterFigure.ts';
import type { FigureOfYear } from './registerFiguresOfYear.ts';

/** What the figures of a year say, each in a sentence and, where earlier years have it too, in one that lists them. */
export function registerFigureSentences(
  figures: readonly FigureOfYear[],
  year: number,
  language: Language,
): PaperSentence[] {
  return figures.flatMap(({ figure, computed, earlier, outside }) => {
    if (computed.is !== 'value') return [];
    const { value } = computed;
    const sentence: PaperSentence = {
      text: textOf(
        figure.text,
        isOfFew(value, outside),
        { ...parametersOf(figure, value, language), year: String(year) },
        language,
      ),
      figures: figuresSaid(figure, value),
      sources: value.sources,
    };
    return figure.years && earlier.length > 0
      ? [sentence, yearsSentence(figure, { values: [...earlier, { year, value }], outside }, language)]
      : [sentence];
  });
}

/** The names of the figures that the entries of the year say nothing of. */
export function registerFiguresMissing(figures: readonly FigureOfYear[], language: Language): string[] {
  return figures.flatMap(({ figure, computed }) =>
    computed.is === 'none' ? [localizedIn(figure.name, language)] : [],
  );
}

/** How many figures are not told because numbers so small say who it is. */
export function countSmallRegisterFigures(figures: readonly FigureOfYear[]): number {
  return figures.filter(({ computed }) => computed.is === 'tooSmall').length;
}

function textOf(text: Localized, isCounted: boolean, parameters: Parameters, language: Language): string {
  const source = localizedIn(text, language);
  return contractArticles(
    formatText(language, isCounted ? icuTextWithoutPercent(source) : source, parameters),
    language,
  );
}

/** Whether a rate is one of so few that readers outside are told the count alone. */
function isOfFew({ numbers }: FigureValue, outside: boolean): boolean {
  const whole = wholeOf(numbers);
  return outside && whole !== null && whole < LEAST_PERCENT;
}

function wholeOf(numbers: FigureValue['numbers']): number | null {
  const whole = numbers['whole'] ?? numbers['denominator'];
  return typeof whole === 'number' ? whole : null;
}

/** The numbers by their names; a sum is its words, "more than 300", with the number itself behind `N`. */
function parametersOf({ is }: RegisterFigure, { numbers, items, over }: FigureValue, language: Language): Parameters {
  const named = Object.entries(numbers).flatMap(([name, said]): (readonly [string, string | number])[] => {
    const number = typeof said === 'number' ? said : said.moreThan;
    return is === 'sum'
      ? [
          [name, entryNumberWords(number, said !== number, language)],
          [`${name}N`, number],
        ]
      : [[name, number]];
  });
  const listed = items.map(({ label, number }) =>
    translate(language, 'registers.figureItem', {
      label: plainFieldLabel(label, language),
      number: entryNumberWords(number, false, language),
    }),
  );
  return { ...Object.fromEntries(named), over, items: listWords(listed, language) };
}

function figuresSaid({ key }: RegisterFigure, { numbers, items }: FigureValue): PaperSentence['figures'] {
  const { rate, ...plain } = numbers;
  const listed = items.map(({ label, number }) => [label.en, number] as const);
  return { ...plain, ...(rate !== undefined && { [key]: rate }), ...Object.fromEntries(listed) };
}

interface YearsFacts {
  values: readonly { year: number; value: FigureValue }[];
  outside: boolean;
}

function yearsSentence(figure: RegisterFigure, { values, outside }: YearsFacts, language: Language): PaperSentence {
  const years = values.map(({ year, value }) => {
    const isCounted = isOfFew(value, outside);
    return translate(language, 'registers.figureInYear', {
      year: String(year),
      figure: isCounted ? countOfYear(figure, value, language) : ofOneYear(value, language),
    });
  });
  return {
    text: textOf(figure.years ?? figure.text, false, { years: listWords(years, language) }, language),
    figures: Object.fromEntries(
      values.map(({ year, value: { numbers } }) => [String(year), numbers['rate'] ?? firstOf(numbers)]),
    ),
    sources: values.flatMap(({ value }) => value.sources),
  };
}

/** A rate as its count, "11 of 17". */
function countOfYear(figure: RegisterFigure, { numbers }: FigureValue, language: Language): string {
  const part = figure.is === 'share' ? numbers[figure.numerator] : numbers['numerator'];
  return translate(language, 'analysis.countOf', { part: Number(part), whole: wholeOf(numbers) ?? 0 });
}

/** The figure of a year among others: its rate, else its number. */
function ofOneYear({ numbers }: FigureValue, language: Language): string {
  const { rate } = numbers;
  if (typeof rate === 'number') return translate(language, 'registers.rate', { rate });
  const number = firstOf(numbers);
  return typeof number === 'number'
    ? entryNumberWords(number, false, language)
    : entryNumberWords(number.moreThan, true, language);
}

const firstOf = (numbers: FigureValue['numbers']): number | { moreThan: number } => Object.values(numbers)[0] ?? 0;
