import type { Db, Tx } from '../../db/db.ts';
import { builtInInstrument } from '../builtIn.ts';
import { registerInstrument } from '../store.ts';

/** The newest version of an instrument: the working group's own, or the one that Focal ships and nobody has used yet. */
type Newest = { id: number; version: number } | { shipped: NonNullable<ReturnType<typeof builtInInstrument>> };

async function newestOf(db: Db | Tx, workingGroupId: number, key: string): Promise<Newest | null> {
  const shipped = builtInInstrument(key);
  const own = await db.instrument.findFirst({
    where: { workingGroupId, key },
    select: { id: true, version: true },
    orderBy: { version: 'desc' },
  });
  if (own && (!shipped || own.version >= shipped.instrument.version)) return own;
  return shipped ? { shipped } : null;
}

/** The number of the version that a new round of this instrument would get; null where there is no such instrument. */
export async function newestVersion(db: Db | Tx, workingGroupId: number, key: string): Promise<number | null> {
  const newest = await newestOf(db, workingGroupId, key);
  return newest && ('shipped' in newest ? newest.shipped.instrument.version : newest.version);
}

/** The version that a new round is fixed to, by its Instrument.id. Throws where there is no such instrument. */
export async function newestInstrument(tx: Tx, workingGroupId: number, key: string): Promise<number> {
  const newest = await newestOf(tx, workingGroupId, key);
  if (!newest) throw new Error(`there is no instrument "${key}"`);
  if ('id' in newest) return newest.id;
  const { source, file } = newest.shipped;
  return (await registerInstrument(tx, workingGroupId, source, file)).id;
}
