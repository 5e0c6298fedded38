import type { Tx } from '../../db/db.ts';
import { dateIn } from '../../calendar/dates.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { JsonObject } from '../../outbox/outgoing.ts';
import { peopleWithRole } from '../../people/store.ts';
import { zoneOfGroup } from '../../people/group/store.ts';

interface News {
  workingGroupId: number;
  /** Unique for the news; each editor's message adds who it is for. */
  key: string;
  /** Names the composer. */
  kind: string;
  body: JsonObject;
  now: Date;
}

/** Writes a message to every editor of today, or, where nobody is editor, to the coordinators. */
export async function notifyEditors(tx: Tx, { workingGroupId, key, kind, body, now }: News): Promise<void> {
  for (const id of await bulletinEditorsOf(tx, workingGroupId, now)) {
    await enqueue(tx, {
      workingGroupId,
      key: `${key}:${id}`,
      to: { kind: 'person', id },
      kind,
      body,
      notBefore: now,
      now,
    });
  }
}

/** Person.ids of those who edit the bulletin on the day of `now`. */
export async function bulletinEditorsOf(tx: Tx, workingGroupId: number, now: Date): Promise<number[]> {
  const today = dateIn(now, await zoneOfGroup(tx, workingGroupId));
  const editors = await peopleWithRole(tx, workingGroupId, 'editor', today);
  const told = editors.length > 0 ? editors : await peopleWithRole(tx, workingGroupId, 'coordinator', today);
  return told.map(({ id }) => id);
}
