import type { Db, Tx } from '../../db/db.ts';
import { builtInInstrumentSource } from '../builtInInstrument.ts';
import { registerInstrument } from '../store.ts';

/** The newest version of an instrument: the working group's own, or one that Focal ships and the group does not have yet. */
export interface Newest {
  version: number;
  source: string;
  /** Instrument.id; null while the group does not have it. */
  id: number | null;
  /** Whether a round has been asked with it: then it never changes. */
  isUsed: boolean;
}

/** The newest version with its source; null where there is no such instrument. */
export async function newestInstrumentVersion(
  db: Db | Tx,
  workingGroupId: number,
  key: string,
): Promise<Newest | null> {
  const shipped = builtInInstrumentSource(key);
  const own = await db.instrument.findFirst({
    where: { workingGroupId, key },
    include: { _count: { select: { rounds: true } } },
    orderBy: { version: 'desc' },
  });
  if (own && (!shipped || own.version >= shipped.version)) return { ...own, isUsed: own._count.rounds > 0 };
  return shipped ? { ...shipped, id: null, isUsed: false } : null;
}

/** The version that a new round is fixed to, by its Instrument.id. Throws where there is no such instrument. */
export async function newestInstrument(tx: Tx, workingGroupId: number, key: string): Promise<number> {
  const newest = await newestInstrumentVersion(tx, workingGroupId, key);
  if (!newest) throw new Error(`there is no instrument "${key}"`);
  return newest.id ?? (await registerInstrument(tx, workingGroupId, newest.source, `${key}.yaml`)).id;
}

/** The keys of all instruments that a group can use. */
export async function newestInstrumentKeys(db: Db | Tx, workingGroupId: number): Promise<string[]> {
  const rows = await db.instrument.findMany({ where: { workingGroupId }, select: { key: true }, distinct: ['key'] });
  return rows.map(({ key }) => key);
}
