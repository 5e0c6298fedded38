/** The parts of a JSON export that a roster has, too. */
const TAKEN = new Set(['workingGroup', 'publication', 'posts', 'people', 'appointments', 'grants']);

/** The roster in what `export` wrote as JSON, and the parts of it that hold something and are not taken; null for any other file. */
export function rosterOfExport(raw: unknown): { roster: Record<string, unknown>; left: string[] } | null {
  if (typeof raw !== 'object' || raw === null || !('acts' in raw) || !('code' in raw)) return null;
  const parts = Object.entries(raw).filter(([name]) => name !== 'code');
  const left = parts.filter(([name, part]) => !TAKEN.has(name) && Array.isArray(part) && part.length > 0);
  return {
    roster: Object.fromEntries(parts.filter(([name]) => TAKEN.has(name))),
    left: left.map(([name]) => name),
  };
}
