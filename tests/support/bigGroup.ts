import { type Db, inTransaction, providerOf, type Tx } from '../../src/db/db.ts';
import { insertRows } from '../../src/db/insertRows.ts';
import { shippedExercise } from './builtInInstrument.ts';
import { registerInstrument } from '../../src/instruments/store.ts';

/** A working group far larger than any: the posts of one open and one closed round, and more people than posts. */
export interface BigGroup {
  workingGroupId: number;
  coordinator: number;
  /** The focal point of the first post, which has not answered. */
  focalPoint: number;
  openRound: number;
  closedRound: number;
}

const DAY = 86_400_000;

/** Makes it in an empty database, with rows only: two thirds of the posts have answered in both rounds. */
export async function bigGroup(
  db: Db,
  now: Date,
  { posts, people }: { posts: number; people: number },
): Promise<BigGroup> {
  const day = (days: number): string => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
  return inTransaction(db, async (tx) => {
    const { id: workingGroupId } = await tx.workingGroup.create({
      data: { code: 'BIG', name: 'Big', timeZone: 'UTC' },
    });
    const shipped = shippedExercise();
    const { id: instrumentId } = await registerInstrument(tx, workingGroupId, shipped.source, shipped.file);
    const { id: planOfActionId } = await tx.planOfAction.create({ data: { workingGroupId, label: 'Plan' } });
    const about = { workingGroupId, instrumentId, planOfActionId };
    const times = (from: number) => ({ opensAt: day(from), dueAt: day(from + 60), closesAt: day(from + 90) });
    const before = { periodStart: day(-380), periodEnd: day(-200), ...times(-200), state: 'closed' as const };
    const current = { periodStart: day(-190), periodEnd: day(-10), ...times(-30), state: 'open' as const };
    const { id: closedRound } = await tx.round.create({ data: { ...about, label: 'Autumn', ...before } });
    const { id: openRound } = await tx.round.create({ data: { ...about, label: 'Spring', ...current } });
    const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
    await rows(tx, 'DutyStation', numbers(200), (id) => ({
      id,
      workingGroupId,
      name: `Station ${id}`,
      country: 'CH',
      timeZone: id % 2 === 0 ? 'Africa/Dakar' : 'Asia/Manila',
    }));
    await rows(tx, 'Post', numbers(posts), (id) => {
      const place = { workingGroupId, dutyStationId: 1 + (id % 200) };
      return { id, ...place, code: `P${id}`, name: `Post ${id}`, kind: id % 5 === 0 ? 'hq' : 'field', language: 'fr' };
    });
    await rows(tx, 'Person', numbers(people), (id) => {
      return { id, workingGroupId, key: `k${id}`, name: `Person ${id}`, email: `p${id}@example.org` };
    });
    await rows(tx, 'Identity', numbers(people), (id) => {
      return { personId: id, platform: id % 2 === 0 ? 'slack' : 'local', tenant: 'T1', userId: `U${id}` };
    });
    await rows(tx, 'Appointment', numbers(people), (id) => {
      return {
        personId: id,
        postId: 1 + ((id - 1) % posts),
        role: id <= posts ? 'focalPoint' : 'alternate',
        from: '2000-01-01',
      };
    });
    await rows(tx, 'Grant', [people], (personId) => ({ personId, role: 'coordinator', from: '2000-01-01' }));
    await rows(tx, 'Absence', numbers(1_200), (personId) => {
      return { personId: personId + 1, from: day(-5), to: day(5), delegateId: personId + 2 };
    });
    for (const [at, roundId] of [closedRound, openRound].entries()) {
      const answered = numbers(posts).filter((id) => id % 3 !== 1);
      const updateOf = (postId: number): number => at * posts + postId;
      await rows(tx, 'Update', answered, (id) => {
        const how = { revision: 1, submittedAt: new Date(now.getTime() - DAY), submittedBy: id, channel: 'local' };
        return { id: updateOf(id), roundId, postId: id, ...how };
      });
      await rows(
        tx,
        'Answer',
        answered.flatMap((id) => answersOf(updateOf(id))),
        (one) => one,
      );
      await rows(tx, 'Assignment', numbers(posts), (id) => {
        return { roundId, postId: id, updateId: id % 3 === 1 ? null : updateOf(id) };
      });
      await rows(tx, 'Commitment', answered, (id) => {
        const from = { workingGroupId, kind: 'need', key: `need:${id}:${updateOf(id)}.0`, updateId: updateOf(id) };
        return {
          ...from,
          id: updateOf(id),
          roundId,
          text: { fr: `Training ${id}` },
          ownerId: 5,
          askedAt: now,
          since: now,
        };
      });
      await rows(tx, 'CommitmentAsker', answered, (id) => ({ commitmentId: updateOf(id), postId: id }));
    }
    await rows(tx, 'BulletinItem', numbers(1_500), (id) => {
      const from = { workingGroupId, postId: id, offeredBy: id, source: 'contribution', section: 'field' };
      return { ...from, language: 'en', text: `News of ${id}`, consent: 'allStaff', offeredAt: now };
    });
    await rows(tx, 'AuditEvent', numbers(3_000), (id) => {
      return {
        workingGroupId,
        at: now,
        actorId: id,
        channel: 'local',
        action: 'update.submit',
        subject: `update:${id}`,
      };
    });
    if (providerOf(tx) === 'postgresql') await countOn(tx);
    return { workingGroupId, coordinator: people, focalPoint: 1, openRound, closedRound };
  });
}

function answersOf(updateId: number) {
  const given = { updateId, item: 0, part: '', text: null as string | null, number: null as number | null };
  return [
    { ...given, question: 'dialogue.government', text: 'regular' },
    { ...given, question: 'needs', item: 1, part: 'text', text: 'A trainer' },
  ];
}

async function rows<From>(
  tx: Tx,
  table: Parameters<typeof insertRows>[1],
  from: readonly From[],
  row: (one: From) => Parameters<typeof insertRows>[2][number],
): Promise<void> {
  await insertRows(tx, table, from.map(row));
}

/** Rows that came with their ids do not move PostgreSQL's own counting on. */
async function countOn(tx: Tx): Promise<void> {
  for (const table of ['DutyStation', 'Post', 'Person', 'Update', 'Commitment'])
    await tx.$queryRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT max("id") FROM "${table}"))::int`,
    );
}
