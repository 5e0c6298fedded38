/** A text without the blanks and these signs at its ends. One look from either end: an expression would look again from each sign. */
export function trimSigns(text: string, before: string, after = before): string {
  const isBlank = (sign: string): boolean => sign.trim() === '';
  let start = 0;
  let end = text.length;
  const at = (position: number): string => text.charAt(position);
  while (start < end && (before.includes(at(start)) || isBlank(at(start)))) start++;
  while (end > start && (after.includes(at(end - 1)) || isBlank(at(end - 1)))) end--;
  return text.slice(start, end);
}
