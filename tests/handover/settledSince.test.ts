import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeLeaving, composeTaking, LEAVING, TAKING } from '../../src/handover/handoverMessages.ts';
import { handoverJob } from '../../src/handover/handoverJob.ts';
import { languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf, firstAction, textOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { handoverWorld } from './world.ts';

const DAY = '2000-09-01';
const LATER = new Date('2000-09-03T12:00:00Z');

describe.each(databases)('a pack that is gone through while things go on, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await handoverWorld(database.db);
  });
  afterEach(() => database.close());

  /** Chi answers for Manila from 1 September. */
  async function appointed(): Promise<number> {
    const shown = await world.says('coordinator', 'handover Manila to chi of WGGI from 1 September');
    await world.does('coordinator', firstAction(shown).intent);
    return (await database.db.handover.findFirstOrThrow()).id;
  }
  const pack = async () => textOf(await world.says('chi', 'handover', '2000-09-04'));

  it('says of a commitment that it is settled since, and asks nobody about it', async () => {
    const id = await world.need('A trainer in October');
    await world.entry('Gender session', { of: 'ana' });
    const handover = await appointed();
    const first = await world.does('chi', { kind: 'goThroughHandover', handover }, DAY);
    expect(textOf(first)).toContain('A trainer in October');
    await database.db.commitment.update({ where: { id }, data: { state: 'done', since: LATER } });
    expect(await pack()).toMatch(/A trainer in October.*\(settled since\)/);
    const next = await world.does('chi', { kind: 'goThroughHandover', handover }, '2000-09-04');
    expect(textOf(next)).toContain('Gender session');
    expect(textOf(next)).not.toContain('A trainer in October');
    // What was pressed before it was settled still counts.
    const mine = actionsOf(first)[0]?.intent ?? { kind: '' };
    expect(textOf(await world.does('chi', mine, '2000-09-04'))).toContain('Gender session');
    expect(await database.db.handoverItem.findMany()).toMatchObject([{ choice: 'mine' }]);
  });

  it('says so of an entry that was called off, an action that is over, and an update that was sent', async () => {
    const entry = await world.entry('Gender session', { of: 'ana' });
    await world.answered(world.first, { actions: [{ objective: 'P01', status: 'delayed', narrative: 'Round table' }] });
    const action = await database.db.action.findFirstOrThrow({ include: { actuals: true } });
    await database.db.action.update({ where: { id: action.id }, data: { closedInId: null } });
    await appointed();
    expect(await pack()).not.toContain('settled since');

    await database.db.registerEntry.update({ where: { id: entry }, data: { state: 'cancelled' } });
    const version = { entryId: entry, version: 2, writtenAt: LATER, channel: 'local' as const, content: {} };
    await database.db.entryVersion.create({ data: version });
    const later = await world.answered(world.second, { patAccess: 'yes' }, '2000-09-03');
    const { id: _id, ...of } = action.actuals[0] ?? { id: 0, status: null, actual: null, origin: 'given' as const };
    await database.db.actionActual.create({
      data: { ...of, actionId: action.id, roundId: world.second, updateId: later },
    });
    await database.db.action.update({ where: { id: action.id }, data: { closedInId: world.second } });
    const words = await pack();
    expect(words).toMatch(/Gender session.*\(settled since\)/);
    expect(words).toMatch(/Round table.*\(settled since\)/);
    expect(words).toContain('Round 2001, due 31 August 2001: the update was sent since');
  });

  it('holds nothing that was over before it began', async () => {
    const id = await world.need('A trainer in May');
    await database.db.commitment.update({
      where: { id },
      data: { state: 'done', since: new Date('2000-08-10T12:00:00Z') },
    });
    const entry = await world.entry('Session in July', { of: 'ana' });
    await database.db.registerEntry.update({ where: { id: entry }, data: { state: 'closed' } });
    await appointed();
    const words = await pack();
    expect(words).not.toContain('A trainer in May');
    expect(words).not.toContain('Session in July');
  });

  it.each(languages)('says it in %s', async (language) => {
    const id = await world.need('A trainer in October');
    await appointed();
    await database.db.commitment.update({ where: { id }, data: { state: 'declined', since: LATER } });
    const lines = linesOf(await world.says('chi', 'handover', '2000-09-04', language));
    const said = lines.find((line) => line.includes('A trainer in October'));
    expect(said).toContain(translate(language, 'handover.settledSince', { text: '' }).trim());
    expect(said).not.toMatch(/[{}]|undefined/);
  });

  it('writes into the record of a commitment in whose name it is', async () => {
    const { ana, chi } = world.person;
    const id = await world.need('A trainer in October');
    await database.db.commitment.update({ where: { id }, data: { state: 'taken', holderId: ana } });
    const asked = await world.need('Advice on the survey', { asks: true });
    await database.db.commitmentAsker.create({ data: { commitmentId: asked, personId: ana } });
    const handover = await appointed();
    const mine = (of: number) => ({ kind: 'decideHandoverItem', handover, item: `commitment:${of}`, choice: 'mine' });
    await world.does('chi', mine(id), DAY);
    await world.does('chi', mine(asked), DAY);
    const events = await database.db.commitmentEvent.findMany({ orderBy: { id: 'asc' } });
    expect(events.map(({ commitmentId, act, actorId }) => ({ commitmentId, act, actorId }))).toEqual([
      { commitmentId: id, act: 'taken', actorId: chi },
      { commitmentId: asked, act: 'stillNeeded', actorId: chi },
    ]);
    expect(await database.db.commitment.findUniqueOrThrow({ where: { id } })).toMatchObject({ holderId: chi });
  });

  it('writes that it was passed on, and not that anybody took it, where it goes back', async () => {
    const { db } = database;
    const { ana, chi } = world.person;
    const id = await world.need('A trainer in October');
    await db.commitment.update({ where: { id }, data: { state: 'taken', holderId: ana } });
    const handover = await appointed();
    await world.does('chi', { kind: 'decideHandoverItem', handover, item: `commitment:${id}`, choice: 'mine' }, DAY);
    expect(await db.commitment.findUniqueOrThrow({ where: { id } })).toMatchObject({ holderId: chi });
    await db.appointment.deleteMany({ where: { personId: chi, role: 'focalPoint' } });
    await handoverJob(world.app, new Date('2000-09-05T06:00:00Z'));
    expect(await db.commitment.findUniqueOrThrow({ where: { id } })).toMatchObject({ holderId: ana });
    const events = await db.commitmentEvent.findMany({ orderBy: { id: 'asc' } });
    expect(events.map(({ act, actorId }) => ({ act, actorId }))).toEqual([
      { act: 'taken', actorId: chi },
      { act: 'given', actorId: null },
    ]);
  });

  it('is told again to who follows after all, and once', async () => {
    const { db } = database;
    const { ana, ben, chi } = world.person;
    await db.appointment.updateMany({ where: { personId: ana }, data: { to: '2000-08-31' } });
    const follows = async (personId: number, at: string) => {
      await db.appointment.deleteMany({ where: { role: 'focalPoint', personId: { in: [ben, chi] } } });
      const postId = world.post.manila;
      await db.appointment.create({ data: { personId, postId, role: 'focalPoint', from: DAY } });
      await handoverJob(world.app, new Date(at));
    };
    await follows(chi, '2000-08-20T06:00:00Z');
    await follows(ben, '2000-08-21T06:00:00Z');
    await follows(chi, '2000-08-22T06:00:00Z');
    await handoverJob(world.app, new Date('2000-08-23T06:00:00Z'));
    const goesOut = async (kind: string, person: number) => {
      const rows = await db.outboxMessage.findMany({
        where: { kind, recipient: String(person) },
        orderBy: { id: 'asc' },
      });
      const compose = kind === TAKING ? composeTaking : composeLeaving;
      const reader = { recipient: { kind: 'person', id: person }, language: 'en', timeZone: 'Asia/Manila' } as const;
      const surroundings = { db, workingGroupId: world.app.workingGroupId, now: new Date(`${DAY}T06:00:00Z`) };
      const composed = [];
      for (const { body } of rows) composed.push(await compose(surroundings, body as never, reader));
      return composed.flatMap((one) => ('text' in one ? [one.text] : []));
    };
    expect(await goesOut(TAKING, chi)).toHaveLength(1);
    expect(await goesOut(TAKING, ben)).toEqual([]);
    const toLeaver = await goesOut(LEAVING, ana);
    expect(toLeaver).toHaveLength(1);
    expect(toLeaver[0]).toContain('chi of WGGI');
  });
});
