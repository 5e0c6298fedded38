/** Marks that may follow one another: Unicode's own limit for streams (UAX 15, Stream-Safe Text Format). */
const runsOfMarks = /(\p{Mark}{30})\p{Mark}+/gu;

/**
 * A text in a Unicode normal form, without the marks beyond thirty in a row: normalizing sorts them, in a time that grows with the
 * square of their number.
 */
export function normalize(text: string, form: 'NFC' | 'NFD'): string {
  return text.replace(runsOfMarks, '$1').normalize(form);
}
