import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handoverJob } from '../../src/handover/handoverJob.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { outboxDue } from '../review/outbox.ts';
import { handoverWorld } from './world.ts';

describe.each(databases)('a handover on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await handoverWorld(database.db);
  });
  afterEach(() => database.close());

  const told = (kind: string, date: string) => outboxDue(database.db, world.app, kind, date);
  const handovers = () => database.db.handover.findMany({ orderBy: { id: 'asc' } });
  /** Chi answers for Manila from 1 September on. */
  async function handOver(words = 'handover Manila to chi of WGGI from 1 September'): Promise<number> {
    await world.does('coordinator', firstAction(await world.says('coordinator', words)).intent);
    return (await handovers())[0]?.id ?? 0;
  }

  it.each([
    ['en', 'handover MNL to chi of WGGI from 1 September'],
    ['fr', 'passation de MNL à chi of WGGI à partir du 1er septembre'],
    ['es', 'traspaso de Manila a chi of WGGI desde el 1 de septiembre'],
    ['en', 'appoint chi of WGGI to Manila from 1 September'],
  ] as const)('is shown first, with what each will read, and made by a press (%s: %s)', async (language, words) => {
    const shown = await world.says('coordinator', words, '2000-08-20', language);
    expect(textOf(shown)).toContain({ en: 'Five questions', fr: 'Cinq questions', es: 'Cinco preguntas' }[language]);
    expect(textOf(shown)).toContain({ en: 'item by item', fr: 'point par point', es: 'punto por punto' }[language]);
    expect(await handovers()).toEqual([]);
    await world.does('coordinator', firstAction(shown).intent);
    expect(await handovers()).toMatchObject([
      { postId: world.post.manila, leaverId: world.person.ana, successorId: world.person.chi, from: '2000-09-01' },
    ]);
    expect(textOf(await world.says('ana', words))).toMatch(/coordinator/i);
  });

  it('is taken back with the appointment, before anybody was told', async () => {
    const shown = await world.says('coordinator', 'handover Manila to chi of WGGI from 1 September');
    const done = await world.does('coordinator', firstAction(shown).intent);
    await world.presses('coordinator', done, 'Take it back');
    expect(await handovers()).toEqual([]);
    expect(await told('handover.leaving', '2000-08-21')).toEqual([]);
  });

  it('stays as it is where whoever took over is followed by a third, who has a handover of their own', async () => {
    await handOver();
    const { ana, ben, chi } = world.person;
    const shown = await world.says('coordinator', 'appoint ben of WGGI to Manila as focal point from 15 September');
    const done = await world.does('coordinator', firstAction(shown).intent);
    const who = async () => (await handovers()).map(({ leaverId, successorId, from }) => [leaverId, successorId, from]);
    expect(await who()).toEqual([
      [ana, chi, '2000-09-01'],
      [chi, ben, '2000-09-15'],
    ]);
    await world.presses('coordinator', done, 'Take it back');
    expect(await who()).toEqual([[ana, chi, '2000-09-01']]);
    expect(await told('handover.leaving', '2000-08-21')).toHaveLength(1);
  });

  it('is made where an appointment ends by its own date, whatever wrote it down, once', async () => {
    await database.db.appointment.updateMany({ where: { personId: world.person.ana }, data: { to: '2000-08-31' } });
    await handoverJob(world.app, new Date('2000-08-10T06:00:00Z'));
    expect(await handovers()).toEqual([]);
    await handoverJob(world.app, new Date('2000-08-20T06:00:00Z'));
    await handoverJob(world.app, new Date('2000-08-20T06:15:00Z'));
    expect(await handovers()).toMatchObject([{ leaverId: world.person.ana, successorId: null, from: '2000-09-01' }]);
    expect((await told('handover.leaving', '2000-08-20')).join()).toContain(
      'From 1 September 2000, you no longer answer',
    );
    await world.does(
      'coordinator',
      firstAction(await world.says('coordinator', 'appoint chi of WGGI to Manila from 4 September')).intent,
    );
    expect(await handovers()).toMatchObject([{ successorId: world.person.chi, from: '2000-09-01' }]);
    expect(await told('handover.taking', '2000-09-03')).toEqual([]);
    expect(await told('handover.taking', '2000-09-04')).toHaveLength(1);
  });

  it('asks who leaves five questions, each of which may be skipped; the answers stand in the pack', async () => {
    const id = await handOver();
    expect((await told('handover.leaving', '2000-08-21')).join()).toContain(
      'From 1 September 2000, chi of WGGI answers',
    );
    const update = { kind: 'update', by: 'questions', handover: id };
    let asked = await world.does('ana', update);
    expect(textOf(asked)).toContain('What is under way that the record does not show?');
    const answer = (input: string, value: string) => world.does('ana', { kind: 'answer', handover: id, input, value });
    asked = await answer('underWay', 'Talks with the Bureau of Women');
    expect(textOf(asked)).toContain('Whom should your successor speak to first');
    for (let left = 4; left > 0; left--) asked = await world.presses('ana', asked, 'Skip');
    expect(textOf(asked)).toContain('Your successor will read this.');
    expect(textOf(await world.says('coordinator', 'handover MNL'))).not.toContain('Talks with the Bureau');
    expect(textOf(await world.presses('ana', asked, 'Hand over'))).toContain('chi of WGGI will find your words');
    expect(textOf(await world.presses('ana', asked, 'Hand over'))).toContain('chi of WGGI will find your words');
    expect(textOf(await world.says('coordinator', 'handover MNL'))).toContain('Talks with the Bureau of Women');
    expect(textOf(await world.does('chi', update))).toContain('for the person leaving');
    expect(textOf(await world.says('ana', 'handover', '2000-09-02'))).toContain(
      'You have answered the questions on MNL Manila',
    );
  });

  it('is gone through item by item from its day on: mine, not mine, ask; the reply comes back', async () => {
    const { db } = database;
    await world.answered(world.first, { actions: [{ objective: 'P01', status: 'delayed', narrative: 'Round table' }] });
    const need = await world.need('A trainer in October');
    await db.commitment.update({ where: { id: need }, data: { state: 'taken', holderId: world.person.ana } });
    const entry = await world.entry('Gender session', { of: 'ana' });
    const id = await handOver();
    const go = { kind: 'goThroughHandover', handover: id };
    expect(textOf(await world.does('chi', go, '2000-08-31'))).toContain('from the day it begins');
    expect(textOf(await world.does('ana', go, '2000-09-01'))).toContain('Only the person taking over');
    expect((await told('handover.taking', '2000-08-31')).join()).toBe('');
    expect((await told('handover.taking', '2000-09-01')).join()).toContain('ana of WGGI hands MNL Manila over to you');

    const day = '2000-09-01';
    const pack = await world.says('chi', 'handover', day);
    expect(textOf(pack)).toContain('0 of 4 taken');
    let item = await world.presses('chi', pack, 'Go through it', day);
    expect(textOf(item)).toContain('Handover of MNL Manila: 0 of 4');
    expect(textOf(item)).toContain('Round table');
    item = await world.presses('chi', item, 'Not mine', day);
    expect(textOf(item)).toContain('1 of 4');
    expect(textOf(item)).toContain('A trainer in October');
    item = await world.presses('chi', item, 'Mine', day);
    expect(await db.commitment.findUniqueOrThrow({ where: { id: need } })).toMatchObject({
      holderId: world.person.chi,
    });
    expect(textOf(item)).toContain('Gender session');
    item = await world.presses('chi', item, 'Mine', day);
    expect(await db.registerEntry.findUniqueOrThrow({ where: { id: entry } })).toMatchObject({
      ownerPersonId: world.person.chi,
      version: 2,
    });
    expect(textOf(item)).toContain('3 of 4');

    await db.identity.create({
      data: { personId: world.person.ana, platform: 'local', tenant: 'local', userId: 'ana' },
    });
    const asked = await world.presses('chi', item, 'Ask', day);
    expect(textOf(asked)).toContain('What would you like to ask ana of WGGI about this?');
    const words = { ...firstAction(item).intent, kind: 'askHandoverItem', words: 'Is it begun?' };
    const end = await world.does('chi', words, day);
    expect(textOf(end)).toContain('ana of WGGI has your question');
    expect(textOf(end)).toContain('2 items are yours, and 2 are nobody’s yet');
    expect((await told('handover.asked', day)).join()).toContain(
      'chi of WGGI has taken over MNL Manila and has a question',
    );
    const reply = { kind: 'replyHandoverItem', handover: id, item: `draft:${world.second}` };
    expect(textOf(await world.does('ben', { ...reply, words: 'No' }, day))).toContain('for the person leaving');
    expect(textOf(await world.does('ana', reply, day))).toContain('The question was: Is it begun?');
    await world.does('ana', { ...reply, words: 'Half of it' }, day);
    expect((await told('handover.replied', day)).join()).toContain('Half of it');
    item = await world.does('chi', go, day);
    expect(textOf(item)).toContain('Half of it');
    expect(textOf(await world.presses('chi', item, 'Mine', day))).toContain(
      '3 items are yours, and one is nobody’s yet',
    );
    expect(textOf(await world.says('chi', 'handover', day))).toContain('3 of 4 taken');
  });

  it('asks the coordinators where who left cannot be reached', async () => {
    await world.need('A trainer in October');
    const id = await handOver();
    const item = await world.does('chi', { kind: 'goThroughHandover', handover: id }, '2000-09-01');
    const said = await world.does(
      'chi',
      { ...firstAction(item).intent, kind: 'askHandoverItem', words: 'Who trains?' },
      '2000-09-01',
    );
    expect(textOf(said)).toContain('The coordination has your question');
    const [row] = await database.db.outboxMessage.findMany({ where: { kind: 'handover.asked' } });
    expect(row?.recipient).toBe(String(world.person.coordinator));
  });

  it('tells the coordinators after ten working days what nobody took, once, and not where all is taken', async () => {
    await world.need('A trainer in October');
    await world.need('The PAT on a line', { asks: true });
    const id = await handOver();
    const item = await world.does('chi', { kind: 'goThroughHandover', handover: id }, '2000-09-01');
    await world.presses('chi', item, 'Mine', '2000-09-01');
    const [handover] = await handovers();
    // 1 September 2000 is a Friday: ten working days in Manila end on Friday, 15 September.
    expect(handover?.reportAt.toISOString().slice(0, 10)).toBe('2000-09-15');
    await handoverJob(world.app, new Date('2000-09-14T06:00:00Z'));
    expect(await told('handover.report', '2000-09-20')).toEqual([]);
    for (const at of ['2000-09-15T06:00:00Z', '2000-09-15T06:15:00Z']) await handoverJob(world.app, new Date(at));
    const reports = await told('handover.report', '2000-09-20');
    expect(reports).toHaveLength(1);
    expect(reports[0]).toContain('Ten working days after the handover of MNL Manila to chi of WGGI, 3 of 4 items');
    expect(reports[0]).not.toContain('A trainer in October');
    expect(reports[0]).toContain('not looked at yet');
    const list = textOf(await world.says('coordinator', 'handover', '2000-09-20'));
    expect(list).toContain('MNL Manila: ana of WGGI to chi of WGGI from 1 September 2000, 1 of 4 taken');
    expect(textOf(await world.says('coordinator', 'status', '2000-09-20'))).toContain('1 of 4 taken');
    expect(textOf(await world.says('ben', 'status', '2000-09-20'))).not.toContain('of 4 taken');
  });

  it('begins anew for whoever follows late, after the coordinators were told that nobody did', async () => {
    const { db } = database;
    await world.need('A trainer in October');
    await db.appointment.updateMany({ where: { personId: world.person.ana }, data: { to: '2000-08-31' } });
    for (const at of ['2000-08-20', '2000-09-18']) await handoverJob(world.app, new Date(`${at}T06:00:00Z`));
    expect(await told('handover.report', '2000-09-18')).toHaveLength(1);
    const shown = await world.says('coordinator', 'appoint chi of WGGI to Manila from 2 October', '2000-09-20');
    await world.does('coordinator', firstAction(shown).intent, '2000-09-20');
    expect(await handovers()).toMatchObject([{ successorId: world.person.chi, reportedAt: null }]);
    expect(await told('handover.taking', '2000-10-02')).toHaveLength(1);
    await handoverJob(world.app, new Date('2000-10-20T06:00:00Z'));
    expect(await told('handover.report', '2000-10-20')).toHaveLength(2);
  });

  it('holds what stood when it began, and nothing that came later', async () => {
    await handOver();
    const later = await world.need('Asked in October');
    await database.db.commitment.update({ where: { id: later }, data: { askedAt: new Date('2000-10-02T12:00:00Z') } });
    expect(textOf(await world.says('chi', 'handover', '2000-10-03'))).not.toContain('Asked in October');
  });
});
