import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Block, Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe.each(databases)('how a round stands, to its coordinator, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
    const { db } = database;
    const { workingGroupId } = world.app;
    const { dutyStationId } = await db.post.findUniqueOrThrow({ where: { id: world.post.manila } });
    for (let number = 10; number < 40; number++) {
      const post = await db.post.create({
        data: { workingGroupId, dutyStationId, code: `P${number}`, name: `Post ${number}`, kind: 'field' },
      });
      await db.assignment.create({ data: { roundId: world.first, postId: post.id } });
      if (number === 15) continue;
      const person = await db.person.create({
        data: { workingGroupId, key: `holder-${number}`, name: `Holder ${number}` },
      });
      await db.appointment.create({
        data: { postId: post.id, personId: person.id, role: 'focalPoint', from: '2000-01-01' },
      });
      const save = (date: string): Promise<Reply> =>
        handleIntent(world.app, speaking(world.app, person.id, date), {
          kind: 'answer',
          round: world.first,
          post: post.id,
          input: 'dialogue.government',
          value: 'regular',
        });
      if (number === 16) await save('2000-07-01');
      if (number === 17) await save('2000-07-31');
    }
  });
  afterAll(() => database.close());

  const press = (intent: Intent): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person.coordinator, '2000-08-01'), intent);
  const blocksOf = (reply: Reply): Block[] =>
    reply.messages.find(({ text }) => text.startsWith('Round 2000'))?.blocks ?? [];
  const codes = (reply: Reply): string[] =>
    blocksOf(reply).flatMap((block) =>
      block.kind === 'table' ? block.rows.map(([post = '']) => post.split(' ')[0] ?? '') : [],
    );

  it('begins with what needs action, and the button stands above the posts', async () => {
    const blocks = blocksOf(await press({ kind: 'status' }));
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'text',
      'text',
      'actions',
      'table',
      'actions',
      'actions',
    ]);
    expect(blocks[2]).toMatchObject({
      tone: 'warning',
      text: '2 posts have nobody who could answer. 1 draft has not been touched for 7 days or more.',
    });
    expect(JSON.stringify(blocks[3])).toContain('Remind these 32 posts');
  });

  it('names vacant posts first, then drafts that got stuck, then who has not begun, a page at a time', async () => {
    const first = await press({ kind: 'status' });
    const notBegun = Array.from({ length: 30 }, (_, index) => `P${index + 10}`).filter(
      (code) => !['P15', 'P16', 'P17'].includes(code),
    );
    const all = ['HQ', 'P15', 'P16', 'MNL', ...notBegun, 'P17'];
    expect(codes(first)).toEqual(all.slice(0, 24));
    expect(JSON.stringify(blocksOf(first))).toContain('32 posts have not answered: 1 to 24');
    const more = blocksOf(first)
      .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
      .at(-1);
    expect(more?.label).toBe('Show the other 8');
    const second = await press(more?.intent ?? { kind: 'help' });
    expect(codes(second)).toEqual(all.slice(24));
    expect(JSON.stringify(blocksOf(second))).toContain('Back to the first');
  });

  it('says of each post why it is silent: away, stood in for, paused and why, not reached; and when it is reminded next', async () => {
    const { db } = database;
    const { ana, ben, coordinator } = world.person;
    const absence = { personId: ana, from: '2000-07-20', to: '2000-08-15' };
    const { id } = await db.absence.create({ data: { ...absence, delegateId: ben } });
    await db.identity.create({ data: { personId: ben, platform: 'local', tenant: 'local', userId: 'ben' } });
    const paused = await db.post.findFirstOrThrow({ where: { code: 'P11' } });
    const from = new Date('2000-07-30T00:00:00Z');
    const pause = { workingGroupId: world.app.workingGroupId, postId: paused.id, from, pausedBy: coordinator };
    await db.pause.create({ data: { ...pause, until: new Date('2000-08-10T00:00:00Z'), reason: 'the flood' } });
    const stateOf = (reply: Reply, code: string) =>
      blocksOf(reply).flatMap((block) =>
        block.kind === 'table' ? block.rows.filter(([post]) => post?.startsWith(code)) : [],
      )[0]?.[2];
    const reply = await press({ kind: 'status', round: 'Round 2000' });
    expect(stateOf(reply, 'MNL')).toMatch(
      /^not begun · ana of WGGI is away until 15 August 2000; ben of WGGI stands in/,
    );
    expect(stateOf(reply, 'MNL')).toMatch(/ana of WGGI cannot be reached: no account is known/);
    expect(stateOf(reply, 'MNL')).not.toMatch(/ben of WGGI cannot/);
    expect(stateOf(reply, 'P11')).toContain('reminders paused until 10 August 2000: the flood');
    expect(stateOf(reply, 'P12')).toMatch(/next reminder \d+ August 2000/);
    expect(stateOf(reply, 'P15')).toBe('vacant');
    await db.absence.delete({ where: { id } });
    await db.pause.deleteMany({});
  });

  it('reminds the posts of this round by its button, and of no other round that is open', async () => {
    await database.db.round.update({ where: { id: world.second }, data: { opensAt: '2000-07-01' } });
    const reply = await press({ kind: 'status' });
    const button = blocksOf(reply)
      .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
      .find(({ label }) => label.startsWith('Remind'));
    await press(button?.intent ?? { kind: 'help' });
    const reminders = await database.db.reminder.findMany({ select: { roundId: true } });
    expect(reminders.length).toBeGreaterThan(5);
    expect(new Set(reminders.map(({ roundId }) => roundId))).toEqual(new Set([world.first]));
  });
});
