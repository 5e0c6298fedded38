import type { Db } from '../../db/db.ts';
import { ownChatIdsOfHeldData } from './ownChatIds.ts';
import * as store from './store.ts';

/** All that is held about somebody, table by table, with names and codes in the place of row numbers. */
export type HeldData = Awaited<ReturnType<typeof loadHeldData>>;

/** Reads everything that is held about somebody. Throws where there is no such person. */
export async function loadHeldData(db: Db, personId: number) {
  const { workingGroup, workingGroupId: _, ...roster } = await store.findHeldRoster(db, personId);
  const chats = ownChatIdsOfHeldData(personId, roster.identities);
  return {
    workingGroup: workingGroup.name,
    person: roster,
    ...(await store.findHeldAnswers(db, personId)),
    bulletin: await store.findHeldPublishing(db, personId),
    registers: await store.findHeldRegisters(db, personId),
    commitments: await store.findHeldCommitments(db, personId),
    handovers: await store.findHeldHandovers(db, personId),
    ...(await store.findHeldMessages(db, personId)),
    record: await store.findHeldActs(db, personId),
    platforms: await store.findHeldTraces(db, [...roster.identities, ...roster.accountRefs], chats),
  };
}

/** The same as JSON text. The bytes of files and pictures in the local chat are left out: they are copies. */
export function heldDataAsJson({ updates, ...held }: HeldData): string {
  const answered = updates.map(({ instrument, ...update }) => ({
    ...update,
    instrument: `${instrument.key} ${instrument.version}`,
  }));
  const bytes = new Set(['bytes', 'png']);
  const all = { ...held, updates: answered };
  return `${JSON.stringify(all, (key, value: unknown) => (bytes.has(key) ? undefined : value), 2)}\n`;
}
