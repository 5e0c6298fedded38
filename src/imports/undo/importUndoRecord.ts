import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const tables = ['dutyStation', 'post', 'person', 'identity', 'appointment', 'grant'] as const;
export type UndoneTable = (typeof tables)[number];

const columnsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export type UndoColumns = z.infer<typeof columnsSchema>;

const table = z.enum(tables);
/** What an import of a roster did, so that it can be taken back: the rows that it added, and what the others were before and after. */
export const importUndoSchema = z.object({
  /** When it was imported, ISO 8601. */
  at: z.iso.datetime(),
  added: z.partialRecord(table, z.array(z.int())),
  changed: z.array(z.object({ table, id: z.int(), before: columnsSchema, after: columnsSchema })),
});
export type ImportUndo = z.infer<typeof importUndoSchema>;

type UndoRow = { id: number } & UndoColumns;
/** The rows of each table at a moment. */
export type UndoSnapshot = Readonly<Record<UndoneTable, readonly UndoRow[]>>;

/** What took place between two moments. */
export function importUndoOf(before: UndoSnapshot, after: UndoSnapshot, at: Date): ImportUndo {
  const undo: ImportUndo = { at: at.toISOString(), added: {}, changed: [] };
  for (const name of tables) {
    const known = new Map(before[name].map((row) => [row.id, row]));
    undo.added[name] = after[name].flatMap(({ id }) => (known.has(id) ? [] : [id]));
    for (const { id, ...now } of after[name]) {
      const { id: _, ...was } = known.get(id) ?? { id, ...now };
      if (!isDeepStrictEqual(was, now)) undo.changed.push({ table: name, id, before: was, after: now });
    }
  }
  return undo;
}

/** Whether the rows that were added are there, and those that were changed are still what the import made of them. */
export function isImportUntouched({ added, changed }: ImportUndo, now: UndoSnapshot): boolean {
  const areThere = tables.every((name) => (added[name] ?? []).every((id) => now[name].some((one) => one.id === id)));
  const areUnchanged = changed.every(({ table: name, id, after }) => {
    const { id: _, ...row } = now[name].find((one) => one.id === id) ?? { id };
    return isDeepStrictEqual(row, after);
  });
  return areThere && areUnchanged;
}
