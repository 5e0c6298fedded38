import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handoverJob } from '../../src/handover/handoverJob.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { speaking } from '../updates/exercise.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { handoverWorld } from './world.ts';

describe.each(databases)('how a handover follows what ends, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await handoverWorld(database.db);
  });
  afterEach(() => database.close());

  const handovers = () => database.db.handover.findMany({ orderBy: { id: 'asc' } });
  const job = (date: string) => handoverJob(world.app, new Date(`${date}T06:00:00Z`));
  const holds = (personId: number, from: string, to: string | null = null) =>
    database.db.appointment.create({ data: { personId, postId: world.post.manila, role: 'focalPoint', from, to } });
  const anaEnds = (to: string | null) =>
    database.db.appointment.updateMany({ where: { personId: world.person.ana }, data: { to } });
  async function appointChi(from: string) {
    const shown = await world.says('coordinator', `appoint chi of WGGI to Manila from ${from}`);
    await world.does('coordinator', firstAction(shown).intent);
  }

  it('a file that names who follows, or another day, or none, moves it', async () => {
    const { ana, chi } = world.person;
    await anaEnds('2000-08-31');
    await job('2000-08-20');
    const { id } = await holds(chi, '2000-09-04');
    await job('2000-08-21');
    expect(await handovers()).toMatchObject([{ leaverId: ana, successorId: chi, from: '2000-09-01' }]);
    await anaEnds('2000-09-03');
    await job('2000-08-22');
    expect(await handovers()).toMatchObject([{ successorId: chi, from: '2000-09-04' }]);
    await database.db.appointment.delete({ where: { id } });
    await job('2000-08-23');
    expect(await handovers()).toMatchObject([{ successorId: null, from: '2000-09-04' }]);
    await anaEnds(null);
    await job('2000-08-24');
    expect(await handovers()).toEqual([]);
    const acts = await database.db.auditEvent.findMany({ where: { action: { startsWith: 'handover.' } } });
    expect(acts.at(-1)).toMatchObject({ action: 'handover.drop' });
  });

  it('nobody takes over from themselves after a pause', async () => {
    await anaEnds('2000-08-31');
    await holds(world.person.ana, '2000-10-01');
    await job('2000-08-20');
    expect(await handovers()).toMatchObject([{ leaverId: world.person.ana, successorId: null }]);
  });

  it('who coordinates already follows, not who will some months later', async () => {
    const { coordinator, chi, ben } = world.person;
    await database.db.grant.createMany({
      data: [
        { personId: chi, role: 'coordinator', from: '2000-08-01' },
        { personId: ben, role: 'coordinator', from: '2001-01-01' },
      ],
    });
    await database.db.grant.updateMany({ where: { personId: coordinator }, data: { to: '2000-08-31' } });
    await job('2000-08-20');
    expect(await handovers()).toMatchObject([{ leaverId: coordinator, successorId: chi }]);
  });

  it('who follows east of the group is told when they may go through it', async () => {
    const { db } = database;
    await db.dutyStation.updateMany({ where: { name: 'Manila' }, data: { timeZone: 'Pacific/Auckland' } });
    await world.need('A trainer in October');
    await appointChi('1 September');
    const { id } = await db.handover.findFirstOrThrow();
    const told = await db.outboxMessage.findFirstOrThrow({ where: { kind: 'handover.taking' } });
    const chi = { ...speaking(world.app, world.person.chi, '2000-09-01'), now: told.notBefore };
    expect(textOf(await handleIntent(world.app, chi, { kind: 'goThroughHandover', handover: id }))).toContain(
      'A trainer in October',
    );
  });

  it('one that comes in some months leaves the pack of who takes over now as it is', async () => {
    await appointChi('1 September');
    await appointBenLater();
    await database.db.handover.updateMany({
      where: { leaverId: world.person.ana },
      data: { answers: { startWith: 'Call the Bureau' } },
    });
    const pack = await world.says('chi', 'handover', '2000-09-04');
    expect(textOf(pack)).toContain('Call the Bureau');
    expect(textOf(await world.presses('chi', pack, 'Go through it', '2000-09-04'))).toContain('Handover of MNL');
    expect(textOf(await world.says('chi', 'handover', '2000-12-20'))).toContain(
      'chi of WGGI hands over to ben of WGGI',
    );
  });

  async function appointBenLater() {
    const shown = await world.says('coordinator', 'appoint ben of WGGI to Manila as focal point from 2001-01-01');
    await world.does('coordinator', firstAction(shown).intent);
  }
});
