/** The year that words are; null for any others. */
export function calendarYearSaidIn(words = ''): number | null {
  const said = words.trim();
  return /^(19|20)\d\d$/.test(said) ? Number(said) : null;
}
