import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { whoIsWhoInRoundCommand } from '../../src/rounds/whoIsWhoInRoundCommand.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { linesOf } from '../support/replyLines.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);

describe('who is who', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
  });
  afterEach(() => database.close());

  const ask = async (about?: string, who: keyof Exercise['person'] = 'ana', language: Language = 'en') => {
    const reply = await whoIsWhoInRoundCommand(
      world.app,
      speaking(world.app, world.person[who], '2000-08-01', language),
      about,
    );
    return linesOf({ messages: reply.messages }).slice(1);
  };
  const answered = async (postId: number) => {
    const at = { roundId: world.first, postId };
    const by = { submittedBy: world.person.ana, submittedAt: new Date('2000-08-01'), channel: 'local' } as const;
    const { id } = await database.db.update.create({ data: { ...at, revision: 1, ...by } });
    await database.db.assignment.update({ where: { roundId_postId: at }, data: { updateId: id } });
  };

  it('is for the working group: not for viewers, nor for those who hold nothing any more', async () => {
    const asked = () => refusal(ask(undefined, 'chi'));
    expect(await asked()).toMatchObject({ key: 'commands.notForYou' });
    await database.db.grant.create({ data: { personId: world.person.chi, role: 'viewer', from: '2000-01-01' } });
    expect(await asked()).toMatchObject({ key: 'commands.notForYou' });
    await database.db.grant.create({ data: { personId: world.person.chi, role: 'editor', from: '2000-01-01' } });
    expect(await asked()).toBeNull();
  });

  it.each<[Language, string[]]>([
    ['en', ['Coordinator: coordinator of WGGI', 'Round 2000: none of the 2 posts has answered yet']],
    ['fr', ['Coordination\u00a0: coordinator of WGGI', 'Round 2000\u00a0: aucun des 2 postes n’a encore répondu']],
    ['es', ['Coordinación: coordinator of WGGI', 'Round 2000: ninguna de las 2 oficinas ha respondido todavía']],
  ])('begins with the coordinator and with who has answered, in %s', async (language, lines) => {
    expect(await ask(undefined, 'ana', language)).toEqual(lines);
  });

  it('names the counterparts of one’s posts, who has answered and who is missing', async () => {
    const pair = { roundId: world.first, postId: world.post.manila, counterpartId: world.post.hq };
    await database.db.counterpart.create({ data: pair });
    await answered(world.post.hq);
    expect(await ask()).toEqual([
      'Coordinator: coordinator of WGGI',
      'Counterparts of MNL: HQ Geneva',
      'Round 2000: 1 of 2 posts have answered: HQ',
      'Still missing: MNL',
    ]);
    // The coordinator has no post, and so no counterpart; a round that is only planned is not told of.
    expect(await ask(undefined, 'coordinator')).toEqual([
      'Coordinator: coordinator of WGGI',
      'Round 2000: 1 of 2 posts have answered: HQ',
      'Still missing: MNL',
    ]);
    await answered(world.post.manila);
    expect((await ask()).at(-1)).toBe('Round 2000: 2 of 2 posts have answered: HQ, MNL');
  });

  it.each([
    ['MNL', 'MNL Manila'],
    ['manila', 'MNL Manila'],
    ['ana', 'MNL Manila'],
    ['Manille', 'MNL Manila'],
    ['HQ', 'HQ Geneva'],
  ])('finds a post by “%s”', async (about, post) => {
    await database.db.dutyStation.updateMany({ where: { name: 'Manila' }, data: { nameFr: 'Manille' } });
    expect((await ask(about)).slice(0, 2)).toEqual(['One post', post]);
  });

  it('names who holds the post, and says that nobody does', async () => {
    expect((await ask('MNL'))[2]).toMatch(/^ana of WGGI, ben of WGGI \(MNL\)$/);
    expect((await ask('HQ'))[2]).toBe('vacant (HQ)');
    expect((await ask('HQ', 'ana', 'fr'))[2]).toBe('vacant (HQ)');
  });

  it('offers what comes nearest, and says what it did not find, not longer than one reads', async () => {
    expect((await ask('Mnila')).slice(0, 2)).toEqual(['Nothing is called “Mnila”; this comes nearest:', 'MNL Manila']);
    expect(await ask('Atlantis')).toEqual(['I found nobody and no post called “Atlantis”.']);
    const [line = ''] = await ask('x'.repeat(500));
    expect(line.length).toBeLessThan(110);
  });

  it('goes by the day where the group is at home, wherever the reader is', async () => {
    const { hq } = world.post;
    const held = { personId: world.person.chi, postId: hq, role: 'focalPoint' } as const;
    await database.db.appointment.create({ data: { ...held, from: '2000-08-02' } });
    // Evening in Geneva, and past midnight in Manila, where Ana is.
    const caller = { ...speaking(world.app, world.person.ana, '2000-08-01'), now: new Date('2000-08-01T17:00:00Z') };
    const holder = async () => linesOf(await whoIsWhoInRoundCommand(world.app, caller, 'HQ'))[3];
    expect(await holder()).toBe('vacant (HQ)');
    caller.now = new Date('2000-08-01T22:00:00Z');
    expect(await holder()).toBe('chi of WGGI (HQ)');
  });
});
