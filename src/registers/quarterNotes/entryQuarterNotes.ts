/** A quarter of a year as notes name it: "2000/4". */
export interface Quarter {
  label: string;
  /** Calendar dates, both inclusive. */
  from: string;
  to: string;
}

/** The quarter that ended last before a calendar date. */
export function quarterForEntryNotes(today: string): Quarter {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const at = Math.floor((month - 1) / 3);
  const [quarter, of] = at === 0 ? [4, year - 1] : [at, year];
  const end = ['03-31', '06-30', '09-30', '12-31'][quarter - 1] ?? '';
  const begin = String(3 * quarter - 2).padStart(2, '0');
  return { label: `${of}/${quarter}`, from: `${of}-${begin}-01`, to: `${of}-${end}` };
}

/** The notes with that of a quarter, which stands in the place of an earlier one of the same quarter. */
export function withEntryQuarterNote(notes: readonly string[], quarter: string, words: string): string[] {
  const note = `${quarter}: ${words.replace(/\s+/g, ' ').trim()}`;
  return [...notes.filter((one) => !one.startsWith(`${quarter}: `)), note].toSorted();
}
