import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../language/language.ts';

/** One element of an ICU message. */
export type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** Parameter names with 'number', 'text', or the words that the parameter is one of. */
type Parameters = Record<string, 'number' | 'text' | readonly string[]>;

/**
 * What is wrong with an ICU MessageFormat text that speaks of these parameters. A parameter that is a word must be
 * selected on, for its words are keys and not for people.
 */
export function instrumentTextFaults(text: string, language: Language, parameters: Parameters): string[] {
  const elements = parseInstrumentText(text, language);
  if (typeof elements === 'string') return [elements];
  return [...new Set(elements.flatMap((one) => elementFaults(one, parameters)))];
}

/** The elements of an ICU message, or why it is none. */
export function parseInstrumentText(text: string, language: Language): Element[] | string {
  try {
    return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    const offset = (error as { location?: { start: { offset: number } } }).location?.start.offset ?? 0;
    const near = text.slice(Math.max(0, offset - 20), offset + 20);
    const reason = error.message.toLowerCase().replaceAll('_', ' ');
    return `is no ICU message: ${reason} near "${near}" (character ${offset + 1})`;
  }
}

/** The element types of @formatjs/icu-messageformat-parser that name a parameter. */
const ARGUMENT = 1;
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;

function elementFaults(element: Element, parameters: Parameters): string[] {
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
function styleFaults(element: Element): string[] {
  if (!('style' in element) || typeof element.style !== 'string' || element.type !== NUMBER) return [];
  if (Object.hasOwn(IntlMessageFormat.formats.number, element.style)) return [];
  return [`{${element.value}} has the unknown style "${element.style}": write {${element.value}, number, ::.0}`];
}

function ownFaults(name: string, type: number, branches: readonly string[], parameters: Parameters): string[] {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter === undefined) {
    return [`there is no parameter {${name}}: one of ${Object.keys(parameters).join(', ')}`];
  }
  if (parameter === 'number') {
    const right = type === ARGUMENT || type === NUMBER || type === PLURAL;
    return right ? [] : [`{${name}} is a number: write {${name}}, or use plural or number`];
  }
  if (parameter === 'text') return type === ARGUMENT ? [] : [`{${name}} is a text: write {${name}}`];
  if (type !== SELECT) return [`{${name}} is a word: use select with ${parameter.join(', ')}`];
  const strange = branches.filter((key) => key !== 'other' && !parameter.includes(key));
  return strange.map((key) => `{${name}} is never "${key}": one of ${parameter.join(', ')}`);
}
