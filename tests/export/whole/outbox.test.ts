import { expect, it } from 'vitest';
import { type Db, inTransaction } from '../../../src/db/db.ts';
import { exportGroup } from '../../../src/export/exportGroup.ts';
import { importFile } from '../../../src/imports/importFileIntoGroup.ts';
import { enqueue, enqueueAll } from '../../../src/outbox/enqueue.ts';
import { LATE_REPLY } from '../../../src/outbox/lateReply.ts';
import type { Outgoing } from '../../../src/outbox/messageToEnqueue.ts';
import { sample } from '../../main/import/file.ts';
import { databases } from '../../support/databases.ts';

const now = new Date('2026-07-02T12:00:00Z');

const message = (workingGroupId: number, kind: string, key: string): Outgoing => {
  const to = { kind: 'audience', name: 'workingGroup' } as const;
  return { workingGroupId, key, to, kind, body: { issue: 1 }, notBefore: now, now };
};

const enqueueBoth = (db: Db, group: number): Promise<void> =>
  inTransaction(db, (tx) => enqueueAll(tx, [message(group, 'digest', 'sent'), message(group, 'digest', 'waits')]));

it.each(databases)('what waits goes with an export, and what was sent is not sent again: $name', async ({ open }) => {
  const [first, second] = [await open(), await open()];
  try {
    const { workingGroupId: from } = await importFile(first.db, 'MINE', sample('roster.csv'), now);
    await enqueueBoth(first.db, from);
    await first.db.outboxMessage.update({ where: { key: 'sent' }, data: { state: 'sent', sentAt: now } });
    // An answer that its chat did not take may hold a code: it stays.
    await inTransaction(first.db, (tx) => enqueue(tx, message(from, LATE_REPLY, 'a code')));
    let content = '';
    for await (const piece of exportGroup(first.db, from)) content += piece;

    const { workingGroupId } = await importFile(second.db, 'MINE', { name: 'a.json', content }, now);
    await enqueueBoth(second.db, workingGroupId);
    const select = { key: true, state: true, recipient: true };
    expect(await second.db.outboxMessage.findMany({ select, orderBy: { key: 'asc' } })).toEqual([
      { key: 'sent', state: 'sent', recipient: 'workingGroup' },
      { key: 'waits', state: 'queued', recipient: 'workingGroup' },
    ]);
  } finally {
    await first.close();
    await second.close();
  }
});
