import type { Db } from './db.ts';

/** Writes the moment down, durably: proof that what people say now can be kept. Throws what keeps it from being written. */
export async function writeDatabaseHeartbeat(db: Db, workingGroupId: number, at: Date): Promise<void> {
  await db.heartbeat.upsert({ where: { workingGroupId }, update: { at }, create: { workingGroupId, at } });
}
