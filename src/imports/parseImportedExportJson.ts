/** The parts of a JSON export that a roster has, too. */
const TAKEN = new Set(['workingGroup', 'publication', 'posts', 'people', 'appointments', 'grants']);

/** What `export` wrote as JSON. */
export interface ExportedJson {
  /** The code of the working group. */
  code: string;
  /** What of it a roster says. */
  roster: Record<string, unknown>;
  /** The parts that hold something and are not taken with the roster. */
  left: string[];
  /** The rows of all tables, not judged yet; null where an older Focal wrote the file. */
  tables: Readonly<Record<string, unknown>> | null;
}

/** What `export` wrote as JSON; null for any other file. */
export function parseImportedExportJson(raw: unknown): ExportedJson | null {
  if (typeof raw !== 'object' || raw === null || !('acts' in raw) || !('code' in raw)) return null;
  const { code, tables, ...parts } = raw as Record<string, unknown>;
  const all = Object.entries(parts);
  const left = all.filter(([name, part]) => !TAKEN.has(name) && Array.isArray(part) && part.length > 0);
  return {
    code: String(code),
    roster: Object.fromEntries(all.filter(([name]) => TAKEN.has(name))),
    left: left.map(([name]) => name),
    tables: typeof tables === 'object' && tables !== null ? (tables as Record<string, unknown>) : null,
  };
}

/** The start of a file that `export` wrote: it may be large, and is read without looking for lines. */
const beginning = /^\s*\{\s*"code"\s*:/;

/** Reads a text that begins as an export does and is JSON; undefined for any other. */
export function jsonOfImportedExport(text: string): unknown {
  if (!beginning.test(text.slice(0, 200))) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
