import { IntlMessageFormat } from 'intl-messageformat';
import { type CatalogueWords, catalogueWords, distinctWords } from '../language/catalogueTextAsValue.ts';
import type { MessageKey } from '../language/catalogue.ts';
import type { Language } from '../language/language.ts';

/** One element of an ICU message. */
export type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** Parameter names with 'number', 'text', or the words that the parameter is one of. */
type Parameters = Record<string, 'number' | 'text' | readonly string[]>;

/**
 * What is wrong with an ICU MessageFormat text that speaks of these parameters. A parameter that is a word must be
 * selected on, for its words are keys and not for people.
 */
export function instrumentTextFaults(text: string, language: Language, parameters: Parameters): CatalogueWords[] {
  const elements = parseInstrumentText(text, language);
  if (!Array.isArray(elements)) return [elements];
  return distinctWords(elements.flatMap((one) => elementFaults(one, parameters)));
}

/** The elements of an ICU message, or why it is none. */
export function parseInstrumentText(text: string, language: Language): Element[] | CatalogueWords {
  try {
    return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    const offset = (error as { location?: { start: { offset: number } } }).location?.start.offset ?? 0;
    const near = text.slice(Math.max(0, offset - 20), offset + 20);
    const reason = catalogueWords(icuReasons[error.message] ?? 'dataFaults.icu_other');
    return catalogueWords('dataFaults.noIcu', { reason, near, character: offset + 1 });
  }
}

/** What is wrong, by the names of the errors of @formatjs/icu-messageformat-parser. */
const icuReasons: Record<string, MessageKey> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'dataFaults.icu_closing',
  EMPTY_ARGUMENT: 'dataFaults.icu_empty',
  MALFORMED_ARGUMENT: 'dataFaults.icu_name',
  EXPECT_ARGUMENT_TYPE: 'dataFaults.icu_type',
  INVALID_ARGUMENT_TYPE: 'dataFaults.icu_type',
  EXPECT_ARGUMENT_STYLE: 'dataFaults.icu_style',
  INVALID_NUMBER_SKELETON: 'dataFaults.icu_style',
  INVALID_DATE_TIME_SKELETON: 'dataFaults.icu_style',
  EXPECT_NUMBER_SKELETON: 'dataFaults.icu_style',
  EXPECT_DATE_TIME_SKELETON: 'dataFaults.icu_style',
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: 'dataFaults.icu_style',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'dataFaults.icu_branches',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'dataFaults.icu_branches',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'dataFaults.icu_branches',
  EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: 'dataFaults.icu_branches',
  INVALID_PLURAL_ARGUMENT_OFFSET_VALUE: 'dataFaults.icu_branches',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'dataFaults.icu_branches',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'dataFaults.icu_branchText',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'dataFaults.icu_branchText',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'dataFaults.icu_twice',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'dataFaults.icu_twice',
  MISSING_OTHER_CLAUSE: 'dataFaults.icu_noOther',
};

/** The element types of @formatjs/icu-messageformat-parser that name a parameter. */
const ARGUMENT = 1;
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;

function elementFaults(element: Element, parameters: Parameters): CatalogueWords[] {
  const type: number = element.type;
  if (type === 0 || !('value' in element)) return [];
  const branches = 'options' in element ? Object.entries(element.options) : [];
  const inner = branches.flatMap(([, { value }]) => value.flatMap((one) => elementFaults(one, parameters)));
  return [
    ...styleFaults(element),
    ...ownFaults(
      element.value,
      type,
      branches.map(([key]) => key),
      parameters,
    ),
    ...inner,
  ];
}

/** A style that is neither known nor a skeleton is passed over in silence: the number then has three decimals. */
function styleFaults(element: Element): CatalogueWords[] {
  if (!('style' in element) || typeof element.style !== 'string' || element.type !== NUMBER) return [];
  if (Object.hasOwn(IntlMessageFormat.formats.number, element.style)) return [];
  return [catalogueWords('dataFaults.unknownStyle', { name: element.value, style: element.style })];
}

function ownFaults(name: string, type: number, branches: readonly string[], parameters: Parameters): CatalogueWords[] {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter === undefined) {
    return [catalogueWords('dataFaults.noParameter', { name, names: Object.keys(parameters).join(', ') })];
  }
  if (parameter === 'number') {
    const right = type === ARGUMENT || type === NUMBER || type === PLURAL;
    return right ? [] : [catalogueWords('dataFaults.isNumber', { name })];
  }
  if (parameter === 'text') return type === ARGUMENT ? [] : [catalogueWords('dataFaults.isText', { name })];
  const names = parameter.join(', ');
  if (type !== SELECT) return [catalogueWords('dataFaults.isWord', { name, names })];
  const strange = branches.filter((key) => key !== 'other' && !parameter.includes(key));
  return strange.map((key) => catalogueWords('dataFaults.neverWord', { name, key, names }));
}
