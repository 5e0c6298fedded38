import { parseDateAnswer, type DateLimits } from '../calendar/parseDateAnswer.ts';
import { months } from '../calendar/parseDay.ts';
import { unaccented } from '../language/unaccented.ts';

const month = `(?:${[...months.keys()].toSorted((one, other) => other.length - one.length).join('|')})`;

/** Whatever looks like a date with its day: the day first, the month first, in figures, or as ISO 8601 writes it. */
const dateLike = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?`,
    String.raw`\d{1,2}(?:st|nd|rd|th|er|o)?(?: of| de| d')? ?${month}\b\.?,?(?:(?: de| del)? \d{4})?`,
    String.raw`\b${month}\.? \d{1,2}(?!\d)(?:st|nd|rd|th)?(?:,? \d{4})?`,
  ].join('|'),
  'g',
);

/** Whether a text, without accents, names a day. */
export const paragraphNamesDay = (text: string): boolean => [...text.matchAll(dateLike)].length > 0;

/** The one date that a sentence names with its day; null where it names none, more than one, or one that might be of another year. */
export function dateInParagraph(text: string, limits: DateLimits, today: string): string | null {
  const plain = unaccented(text);
  const found = [...plain.matchAll(dateLike)].map(({ 0: said }) => said.replace(/[.,]$/, ''));
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const read = parseDateAnswer(only, today, limits);
  return read && 'date' in read ? read.date : null;
}
