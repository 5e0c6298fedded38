/** The text, or its first `most` characters and an ellipsis: nobody takes a part for the whole. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character is at most two units: no more of a long text need be taken apart.
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : text;
}
