/** A cell: a day as YYYY-MM-DD and a moment as a Date become dates in a workbook. */
export type SheetCell = string | number | boolean | Date | null;

/** One table of an export. */
export interface Sheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
}

/** The rows of objects under the columns that they have, in the order in which those first appear. */
export function exportSheetOfObjects(name: string, objects: readonly object[], first: readonly string[] = []): Sheet {
  const columns = [...new Set([...first, ...objects.flatMap((one) => Object.keys(one))])];
  const rows = objects.map((one) => {
    const cells = new Map<string, unknown>(Object.entries(one));
    return columns.map((column) => asCell(cells.get(column)));
  });
  return { name, columns, rows };
}

function asCell(value: unknown): SheetCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(' ');
  return JSON.stringify(value);
}
