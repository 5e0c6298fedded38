import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Db, Tx } from '../db/db.ts';
import type { Instrument } from './instrument.ts';
import { InstrumentError } from './instrumentError.ts';
import { parseInstrument } from './parseInstrument.ts';
import { instrumentFault, locateInInstrument } from './locateInstrumentFault.ts';

/** Instruments by the checksum of their source: the same text is not read twice. A process asks for far fewer than are kept. */
const parsed = new LRUCache<string, Instrument>({ max: 100 });

/**
 * Keeps an instrument for a working group and gives its id. The same version with the same text is the same row. A
 * changed text replaces its version until a round uses it; from then on it is refused and needs a new version number. `judged` is what the source was found to say.
 * Throws InstrumentError for this and for a source that is no instrument.
 */
export async function registerInstrument(
  tx: Tx,
  workingGroupId: number,
  source: string,
  file: string,
  judged?: Instrument,
): Promise<{ id: number; instrument: Instrument }> {
  const checksum = createHash('sha256').update(source).digest('hex');
  if (judged) parsed.set(checksum, judged);
  const instrument = loadOnce(checksum, source, file);
  const { key, version } = instrument;
  const identity = { workingGroupId, key, version };
  await tx.instrument.updateMany({ where: { ...identity, rounds: { none: {} } }, data: { source, checksum } });
  const stored = await tx.instrument.findUnique({
    where: { workingGroupId_key_version: identity },
    include: { rounds: { select: { label: true }, orderBy: { id: 'asc' }, take: 1 } },
  });
  if (stored && stored.checksum !== checksum) {
    const round = stored.rounds[0]?.label ?? '';
    const fault = instrumentFault(['version'], 'dataFaults.versionUsed', { version, round, next: version + 1 });
    throw new InstrumentError(file, [locateInInstrument(source, fault)]);
  }
  const { id } = stored ?? (await tx.instrument.create({ data: { ...identity, source, checksum } }));
  return { id, instrument };
}

/** The instrument with this id. Throws when there is none: ids come from the database. */
export async function instrumentById(db: Db | Tx, id: number): Promise<Instrument> {
  const { checksum } = await db.instrument.findUniqueOrThrow({ where: { id }, select: { checksum: true } });
  const known = parsed.get(checksum);
  if (known) return known;
  const { source, key, version } = await db.instrument.findUniqueOrThrow({ where: { id } });
  return loadOnce(checksum, source, `${key} version ${version}`, { isStored: true });
}

/** The questions that a round was asked with. Throws when there is no such round. */
export async function instrumentOfRound(db: Db | Tx, roundId: number): Promise<Instrument> {
  const { instrumentId } = await db.round.findUniqueOrThrow({ where: { id: roundId }, select: { instrumentId: true } });
  return instrumentById(db, instrumentId);
}

function loadOnce(checksum: string, source: string, file: string, how = { isStored: false }): Instrument {
  const instrument = parsed.get(checksum) ?? parseInstrument(source, file, how);
  parsed.set(checksum, instrument);
  return instrument;
}
