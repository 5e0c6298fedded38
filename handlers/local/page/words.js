let texts = {};
let commands = [];
let language = 'en';

/** Loads the page's texts in a language, and the commands that a person can use, and writes the texts wherever the page asks for one. */
export async function useLanguage(next, person) {
  const response = await fetch(`/local/words/${next}${person ? `?person=${person}` : ''}`);
  if (!response.ok) throw new Error(`no words in ${next}`);
  ({ texts, commands } = await response.json());
  language = next;
  document.documentElement.lang = next;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = t(element.dataset.text);
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', t(element.dataset.label));
  for (const element of document.querySelectorAll('[data-placeholder]'))
    element.placeholder = t(element.dataset.placeholder);
}

/** A text of the page; `values` fill its placeholders. */
export function t(key, values = {}) {
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
  const preferred = navigator.languages.map((one) => one.slice(0, 2));
  return preferred.find((one) => ['en', 'fr', 'es'].includes(one)) ?? 'en';
}

/** English as the United Nations write it: day before month, hours to 24. */
const locale = () => (language === 'en' ? 'en-GB' : language);

/** Hours and minutes, as it was where the person is. */
export function timeOf(date, timeZone) {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone }).format(date);
}

/** "Today", "Yesterday" or the date, as it is in the person's zone. */
export function dayOf(date, timeZone) {
  const day = (one) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(one);
  if (day(date) === day(new Date())) return t('today');
  if (day(date) === day(new Date(Date.now() - 86_400_000))) return t('yesterday');
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeZone }).format(date);
}
