import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseWorkCounts } from '../../src/db/databaseWorkCounts.ts';
import { handoverJob } from '../../src/handover/handoverJob.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { handoverWorld } from './world.ts';

const DAY = '2000-09-04';
const at = (date: string) => new Date(`${date}T06:00:00Z`);

describe('how far handovers have come', () => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await handoverWorld(database.db);
  });
  afterEach(() => database.close());

  const statements = async (act: () => Promise<unknown>): Promise<number> => {
    const before = databaseWorkCounts.statements.prisma + databaseWorkCounts.statements.sql;
    await act();
    return databaseWorkCounts.statements.prisma + databaseWorkCounts.statements.sql - before;
  };
  const handsOver = async () => {
    const shown = await world.says('coordinator', 'handover Manila to chi of WGGI from 1 September');
    await world.does('coordinator', firstAction(shown).intent);
    return database.db.handover.findFirstOrThrow({ where: { postId: world.post.manila } });
  };
  const counts = () =>
    database.db.handover.findFirstOrThrow({ select: { itemsTotal: true, itemsLeft: true, countedAt: true } });

  /** As many handovers more, each of a post of its own with a need. */
  const more = async (many: number) => {
    const { db } = database;
    const { workingGroupId } = world.app;
    const { dutyStationId } = await db.post.findUniqueOrThrow({ where: { id: world.post.manila } });
    for (let number = 1; number <= many; number++) {
      const post = {
        workingGroupId,
        dutyStationId,
        code: `H${number}`,
        name: `Post ${number}`,
        kind: 'field' as const,
      };
      const { id: postId } = await db.post.create({ data: post });
      const of = async (key: string, from: string, to: string | null) => {
        const person = await db.person.create({
          data: { workingGroupId, key: `${key}${number}`, name: `${key} ${number}` },
        });
        await db.appointment.create({ data: { postId, personId: person.id, role: 'focalPoint', from, to } });
      };
      await of('old', '2000-01-01', '2000-08-31');
      await of('new', '2000-09-01', null);
      await db.assignment.create({ data: { roundId: world.first, postId } });
    }
  };

  it('is read in the status without reading the packs, however many there are', async () => {
    await more(14);
    await handoverJob(world.app, at('2000-09-02'));
    expect(await database.db.handover.count()).toBe(14);
    const none = await statements(() => world.says('coordinator', 'status', '2001-09-01'));
    let page = '';
    const all = await statements(async () => (page = textOf(await world.says('coordinator', 'status', DAY))));
    expect(page).toContain('14 handovers');
    expect(page).toMatch(/H14 .*0 of \d+ taken/);
    // One statement for all of them, and what Prisma makes of their people and posts.
    expect(all - none).toBeLessThanOrEqual(12);
  });

  it('is counted by the job once a day, and by whoever goes through it at once', async () => {
    await world.need('A trainer in October');
    const { id } = await handsOver();
    await handoverJob(world.app, at('2000-09-02'));
    const { itemsTotal } = await counts();
    expect(itemsTotal).toBeGreaterThan(1);
    expect(await counts()).toMatchObject({ itemsLeft: itemsTotal, countedAt: at('2000-09-02') });
    const [commitment] = await database.db.commitment.findMany();
    const item = `commitment:${commitment?.id}`;
    await world.does('chi', { kind: 'decideHandoverItem', handover: id, item, choice: 'mine' }, DAY);
    expect(await counts()).toMatchObject({ itemsTotal, itemsLeft: (itemsTotal ?? 0) - 1 });
    expect(textOf(await world.says('coordinator', 'handover', DAY))).toContain(`1 of ${itemsTotal} taken`);
    await world.need('Interpreters in November');
    await database.db.commitment.updateMany({
      where: { id: { not: commitment?.id ?? 0 } },
      data: { askedAt: at('2000-08-20') },
    });
    await handoverJob(world.app, at('2000-09-04'));
    const before = await counts();
    await handoverJob(world.app, new Date('2000-09-04T06:15:00Z'));
    expect(await counts()).toEqual(before);
    await handoverJob(world.app, at('2000-09-06'));
    expect((await counts()).itemsTotal).toBe((itemsTotal ?? 0) + 1);
  });

  it('begins anew where somebody else follows, and is said before the job has counted', async () => {
    await world.need('A trainer in October');
    await handsOver();
    expect(await counts()).toEqual({ itemsTotal: null, itemsLeft: null, countedAt: null });
    expect(textOf(await world.says('coordinator', 'handover'))).toMatch(/0 of \d+ taken/);
    await handoverJob(world.app, at('2000-08-21'));
    expect((await counts()).itemsTotal).toBeGreaterThan(0);
    const { ben } = world.person;
    await database.db.appointment.updateMany({ where: { from: '2000-09-01' }, data: { personId: ben } });
    await handoverJob(world.app, at('2000-08-22'));
    const row = await database.db.handover.findFirstOrThrow();
    expect(row).toMatchObject({ successorId: ben, itemsLeft: row.itemsTotal });
  });
});
