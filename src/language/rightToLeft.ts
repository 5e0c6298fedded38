/** Whether a text begins on the right: its first letter belongs to a script that is written from there. */
export function isTextRightToLeft(text: string): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter);
}

/**
 * A name that stands among other words, so that neither reorders the other (Unicode isolates, UAX 9): a title in Arabic behind its
 * code, and the count behind the title, stay where they are. A name that begins on the left is as it was.
 */
export function isolateTextDirection(name: string): string {
  return isTextRightToLeft(name) ? `\u2068${name}\u2069` : name;
}
