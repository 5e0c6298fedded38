import { z } from 'zod';
import type { Db } from '../db/db.ts';
import { visibilities } from '../instruments/instrument.ts';
import { audiences } from '../protocol/audience.ts';
import type { StoredEntry } from './registerEntry.ts';
import { entryStateSchema } from './registerType.ts';
import { entryVersionsUpTo } from './store.ts';

const nullableText = z.string().nullable();

/** What a version keeps, as far as it can change. */
const contentSchema = z.object({
  title: z.string(),
  titleFr: nullableText,
  titleEs: nullableText,
  when: z.object({
    from: nullableText,
    to: z.string(),
    precision: z.enum(['day', 'month', 'season', 'year']),
    year: z.int(),
  }),
  place: nullableText,
  owner: nullableText,
  visibility: z.enum(visibilities),
  consent: z.enum(audiences).nullable(),
  state: entryStateSchema,
  values: z.array(
    z.object({ field: z.string(), item: z.int(), part: z.string(), text: nullableText, number: z.number().nullable() }),
  ),
});

/** What entries said at a moment, by their id; one that was entered later is missing. */
export async function entriesAsOf(
  db: Db,
  entries: readonly StoredEntry[],
  moment: Date,
): Promise<ReadonlyMap<number, StoredEntry>> {
  const ids = entries.map(({ id }) => id);
  const rows = await entryVersionsUpTo(db, ids, moment);
  const last = new Map(rows.map((row) => [row.entryId, row]));
  return new Map(
    entries.flatMap((entry) => {
      const row = last.get(entry.id);
      if (!row) return [];
      // What stands is not parsed again: versions of old databases may lack what was added since.
      if (row.version === entry.version) return [[entry.id, entry] as const];
      return [[entry.id, { ...entry, ...contentSchema.parse(row.content), version: row.version }] as const];
    }),
  );
}
