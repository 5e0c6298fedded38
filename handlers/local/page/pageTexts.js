/** @import { Suggestion, WordsAnswer } from '../pageApiTypes.ts' */
/** @import { Language } from '../../../src/language/language.ts' */

/** @typedef {keyof typeof import('../../../src/language/en/local.json') | 'firstWords'} TextKey */

/** @type {WordsAnswer['texts']} */
let texts = {};
/** @type {Suggestion[]} */
let commands = [];
/** @type {Language} */
let language = 'en';

/**
 * Writes the texts of a language wherever the page asks for one, and takes the commands that a person can use.
 *
 * @param {WordsAnswer} words
 */
export function useWords(words) {
  ({ language, texts, commands } = words);
  document.documentElement.lang = language;
  for (const element of marked('text')) element.textContent = fill(element.dataset['text']);
  for (const element of marked('label')) element.setAttribute('aria-label', fill(element.dataset['label']));
  for (const element of marked('placeholder'))
    element.setAttribute('placeholder', fill(element.dataset['placeholder']));
}

/**
 * @param {string} name
 * @returns {NodeListOf<HTMLElement>}
 */
const marked = (name) => document.querySelectorAll(`[data-${name}]`);

/**
 * A text of the page; `values` fill its placeholders.
 *
 * @param {TextKey} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values) {
  return fill(key, values);
}

/**
 * @param {string} [key]
 * @param {Record<string, string | number>} [values]
 */
function fill(key = '', values = {}) {
  return (texts[key] ?? key).replaceAll(/\{(\w+)\}/g, (_all, name) => String(values[name] ?? ''));
}

/** en, fr or es. */
export function currentLanguage() {
  return language;
}

/** The commands that the person can use, in the current language, each with what it does. */
export function currentCommands() {
  return commands;
}

/** The language of the three that the browser prefers. */
export function browserLanguage() {
  /** @type {readonly Language[]} */
  const known = ['en', 'fr', 'es'];
  const preferred = navigator.languages.map((one) => known.find((language) => one.startsWith(language)));
  return preferred.find((one) => one !== undefined) ?? 'en';
}

/** English as the United Nations write it: day before month, hours to 24. */
const locale = () => (language === 'en' ? 'en-GB' : language);

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * A long conversation asks for the same few formats thousands of times, and making one is slow.
 *
 * @param {string} name
 * @param {Intl.DateTimeFormatOptions & { timeZone: string }} options
 */
function formatFor(name, options) {
  const key = `${name} ${Object.values(options).join(' ')}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(name, options);
  formats.set(key, format);
  return format;
}

/**
 * Hours and minutes, as it was where the person is.
 *
 * @param {Date} date
 * @param {string} timeZone
 */
export function timeOf(date, timeZone) {
  return formatFor(locale(), { hour: '2-digit', minute: '2-digit', timeZone }).format(date);
}

/**
 * The calendar date in a zone: YYYY-MM-DD.
 *
 * @param {Date} date
 * @param {string} timeZone
 */
export function dateIn(date, timeZone) {
  return formatFor('en-CA', { timeZone }).format(date);
}

/**
 * "Today", "Yesterday" or the date, as it is now in the person's zone.
 *
 * @param {string} day YYYY-MM-DD
 * @param {string} timeZone
 */
export function dayInWords(day, timeZone) {
  if (day === dateIn(new Date(), timeZone)) return t('today');
  if (day === dateIn(new Date(Date.now() - 86_400_000), timeZone)) return t('yesterday');
  return formatFor(locale(), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));
}
