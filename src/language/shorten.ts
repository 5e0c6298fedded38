/** The text, or its first `most` characters and an ellipsis: nobody takes a part for the whole. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : text;
}
