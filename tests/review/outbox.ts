import type { App } from '../../src/core/context.ts';
import type { Db } from '../../src/db/db.ts';
import type { JsonObject } from '../../src/outbox/messageToEnqueue.ts';
import { registry } from '../../src/app/featureRegistry.ts';

/** What the messages of a kind say that are due at noon of a date, as JSON; those that have become void are left out. */
export async function outboxDue(db: Db, { workingGroupId }: App, kind: string, date: string): Promise<string[]> {
  const now = new Date(`${date}T12:00:00Z`);
  const rows = await db.outboxMessage.findMany({ where: { kind, notBefore: { lte: now } }, orderBy: { id: 'asc' } });
  const composer = registry.composers.get(kind);
  if (!composer) throw new Error(`nobody composes ${kind}`);
  const said: string[] = [];
  for (const row of rows) {
    const reader = {
      recipient: { kind: 'person' as const, id: Number(row.recipient) },
      language: 'en' as const,
      timeZone: 'UTC',
    };
    const message = await composer({ db, workingGroupId, now }, row.body as JsonObject, reader);
    if ('blocks' in message) said.push(JSON.stringify(message));
  }
  return said;
}
