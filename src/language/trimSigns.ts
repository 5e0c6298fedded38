/** A text without the blanks and these signs at its ends. One look from either end: an expression would look again from each sign. */
export function trimSigns(text: string, before: string, after = before): string {
  const start = text.search(notOneOf(before));
  if (start < 0) return '';
  let end = text.length;
  const kept = notOneOf(after);
  while (end > start && !kept.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The first character that is neither a blank nor one of some signs. */
function notOneOf(signs: string): RegExp {
  const known = made.get(signs);
  if (known) return known;
  const found = new RegExp(String.raw`[^\s${signs.replace(/[\]\\^-]/g, String.raw`\$&`)}]`);
  made.set(signs, found);
  return found;
}

/** One for each list of signs that the program writes down. */
const made = new Map<string, RegExp>();
