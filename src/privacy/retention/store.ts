import type { Db, Tx } from '../../db/db.ts';
import { blankContributions } from '../../contributions/store.ts';
import { type ByKind, byKindSchema, type RetainedKind } from './retentionPeriods.ts';

/** How a group keeps what it no longer needs, and how far that has come. */
export interface Retention {
  months: ByKind;
  announcedAt: Date | null;
  /** When the next run is due; null: at once. */
  nextAt: Date | null;
  /** Rows that went since the coordinators were told. */
  deleted: ByKind;
  toldAt: Date | null;
}

/** A group that has set nothing and deleted nothing. */
const untouched: Retention = { months: {}, announcedAt: null, nextAt: null, deleted: {}, toldAt: null };

export async function findRetention(db: Db | Tx, workingGroupId: number): Promise<Retention> {
  const row = await db.retentionPolicy.findUnique({ where: { workingGroupId } });
  if (!row) return untouched;
  const { announcedAt, nextAt, toldAt } = row;
  return {
    months: byKindSchema.parse(row.months),
    announcedAt,
    nextAt,
    deleted: byKindSchema.parse(row.deleted),
    toldAt,
  };
}

/** Changes what is known of it; the rest stays. */
export async function saveRetention(tx: Tx, workingGroupId: number, change: Partial<Retention>): Promise<void> {
  await tx.retentionPolicy.upsert({
    where: { workingGroupId },
    update: change,
    create: { workingGroupId, ...untouched, ...change },
  });
}

/** The rows of one kind that a moment parts from the newer ones: how many there are, and the way to delete the first of them. */
interface Deletable {
  count(db: Db | Tx, workingGroupId: number, before: Date): Promise<number>;
  /** Deletes up to `take`; answers how many. */
  delete(tx: Tx, workingGroupId: number, before: Date, take: number): Promise<number>;
}

const endedRounds = ['locked', 'published'] as const;

const ofChat = async (db: Db | Tx, workingGroupId: number, before: Date) => {
  const people = await db.person.findMany({ where: { workingGroupId }, select: { id: true } });
  // One list, and not an alternative each: SQLite takes a thousand of those at most.
  const conversation = { in: people.map(({ id }) => `person:${id}`) };
  return { at: { lt: before }, OR: [{ conversation }, { conversation: { startsWith: 'audience:' } }] };
};
/** What is queued, being sent or set aside for a person to decide is not done with. */
const ofMessages = (workingGroupId: number, before: Date) => ({
  workingGroupId,
  state: { in: ['sent', 'dropped'] as ('sent' | 'dropped')[] },
  createdAt: { lt: before },
  notBefore: { lt: before },
});
const ofCodes = (workingGroupId: number, before: Date) => ({
  expiresAt: { lt: before },
  person: { workingGroupId },
});
const ofDrafts = (workingGroupId: number, before: Date) => ({
  updatedAt: { lt: before },
  round: { workingGroupId, state: { in: [...endedRounds] } },
});
const ofWithdrawn = (workingGroupId: number, before: Date) => ({
  workingGroupId,
  withdrawnAt: { lt: before },
  text: { not: '' },
});

const ids = (rows: readonly { id: number }[]) => ({ in: rows.map(({ id }) => id) });

/** Events and answered messages are the process's, not a group's: they name no group, and nobody of it. */
export const deletable: Record<RetainedKind, Deletable> = {
  chat: {
    count: async (db, group, before) => db.localMessage.count({ where: await ofChat(db, group, before) }),
    async delete(tx, group, before, take) {
      const rows = await tx.localMessage.findMany({
        where: await ofChat(tx, group, before),
        select: { id: true },
        take,
      });
      return (await tx.localMessage.deleteMany({ where: { id: ids(rows) } })).count;
    },
  },
  messages: {
    count: (db, group, before) => db.outboxMessage.count({ where: ofMessages(group, before) }),
    async delete(tx, group, before, take) {
      const rows = await tx.outboxMessage.findMany({ where: ofMessages(group, before), select: { id: true }, take });
      await tx.delivery.deleteMany({ where: { messageId: ids(rows) } });
      return (await tx.outboxMessage.deleteMany({ where: { id: ids(rows) } })).count;
    },
  },
  events: {
    count: (db, _group, before) => db.processedEvent.count({ where: { until: { lt: before } } }),
    async delete(tx, _group, before, take) {
      const rows = await tx.processedEvent.findMany({ where: { until: { lt: before } }, select: { key: true }, take });
      return (await tx.processedEvent.deleteMany({ where: { key: { in: rows.map(({ key }) => key) } } })).count;
    },
  },
  answered: {
    count: (db, _group, before) => db.answeredMessage.count({ where: { at: { lt: before } } }),
    async delete(tx, _group, before) {
      return (await tx.answeredMessage.deleteMany({ where: { at: { lt: before } } })).count;
    },
  },
  codes: {
    count: async (db, group, before) =>
      (await db.linkCode.count({ where: ofCodes(group, before) })) +
      (await db.erasureRequest.count({ where: ofCodes(group, before) })),
    async delete(tx, group, before) {
      const links = await tx.linkCode.deleteMany({ where: ofCodes(group, before) });
      return links.count + (await tx.erasureRequest.deleteMany({ where: ofCodes(group, before) })).count;
    },
  },
  drafts: {
    count: (db, group, before) => db.draft.count({ where: ofDrafts(group, before) }),
    async delete(tx, group, before, take) {
      const rows = await tx.draft.findMany({ where: ofDrafts(group, before), select: { id: true }, take });
      return (await tx.draft.deleteMany({ where: { id: ids(rows) } })).count;
    },
  },
  withdrawn: {
    count: (db, group, before) => db.bulletinItem.count({ where: ofWithdrawn(group, before) }),
    async delete(tx, group, before, take) {
      const rows = await tx.bulletinItem.findMany({ where: ofWithdrawn(group, before), select: { id: true }, take });
      await blankContributions(
        tx,
        rows.map(({ id }) => id),
      );
      return rows.length;
    },
  },
};
