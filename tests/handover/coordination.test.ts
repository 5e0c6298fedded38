import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rolesOf } from '../../src/people/store.ts';
import { writeMention } from '../../src/protocol/mention.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { outboxDue } from '../review/outbox.ts';
import { handoverWorld } from './world.ts';

describe.each(databases)('the coordination goes on on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof handoverWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await handoverWorld(database.db);
  });
  afterEach(() => database.close());

  const coordinates = async (who: 'coordinator' | 'chi', date: string) =>
    (await rolesOf(database.db, world.person[who], date)).coordinator;
  const handover = () => database.db.handover.findFirstOrThrow();

  it.each([
    [
      'en',
      'handover coordination to chi of WGGI from 1 September',
      'coordinates the working group from 1 September 2000',
    ],
    ['fr', 'passation de la coordination à chi of WGGI à partir du 1er septembre', 'à partir du 1er septembre 2000'],
    [
      'es',
      'traspaso de la coordinación a chi of WGGI desde el 1 de septiembre',
      'a partir del 1 de septiembre de 2000',
    ],
  ] as const)('after it was shown, from a day on, without a day between (%s)', async (language, words, shownWords) => {
    const shown = await world.says('coordinator', words, '2000-08-20', language);
    expect(textOf(shown)).toContain(shownWords);
    expect(await database.db.grant.count()).toBe(1);
    await world.does('coordinator', firstAction(shown).intent);
    expect([await coordinates('coordinator', '2000-08-31'), await coordinates('chi', '2000-08-31')]).toEqual([
      true,
      false,
    ]);
    expect([await coordinates('coordinator', '2000-09-01'), await coordinates('chi', '2000-09-01')]).toEqual([
      false,
      true,
    ]);
    expect(await handover()).toMatchObject({
      postId: null,
      leaverId: world.person.coordinator,
      successorId: world.person.chi,
      from: '2000-09-01',
    });
  });

  it('is taken back whole; is refused to others, to oneself, and for today', async () => {
    const shown = await world.says('coordinator', 'handover coordination to chi of WGGI from 1 September');
    const done = await world.does('coordinator', firstAction(shown).intent);
    await world.presses('coordinator', done, 'Take it back');
    expect(await database.db.handover.count()).toBe(0);
    expect(await database.db.grant.findMany()).toMatchObject([{ personId: world.person.coordinator, to: null }]);
    const says = async (who: 'ana' | 'coordinator', words: string) => textOf(await world.says(who, words));
    expect(await says('ana', 'handover coordination to chi of WGGI from 1 September')).toMatch(/coordinator/i);
    expect(await says('ana', 'handover coordination')).toContain('for the coordination');
    expect(await says('coordinator', 'handover coordination to coordinator of WGGI from 1 September')).toContain(
      'yourself',
    );
    expect(await says('coordinator', 'handover coordination to chi of WGGI from 20 August')).toContain(
      'from tomorrow on',
    );
  });

  it.each([
    [
      'en',
      'handover coordination to chi of WGGI from 1 September to 30 November',
      'from 1 September 2000 until 30 Nov',
    ],
    ['fr', 'passation de la coordination à chi of WGGI du 1er septembre au 30 novembre', 'au 30 novembre 2000'],
    [
      'es',
      'traspaso de la coordinación a chi of WGGI desde el 1 de septiembre hasta el 30 de noviembre',
      'hasta el 30',
    ],
    ['en', 'handover coordination to chi of WGGI as alternate from 1 September', 'to one person from one day on'],
    ['en', 'handover coordination to chi of WGGI from 1 September for the summer', '“chi of WGGI for the summer”'],
    ['en', 'handover coordination to chi of WGGI from 1 September docx', 'are two steps'],
    ['en', 'handover Manila to chi of WGGI from 1 September docx', 'are two steps'],
  ] as const)('is refused with what else the words say (%s: %s)', async (language, words, refused) => {
    const reply = await world.says('coordinator', words, '2000-08-20', language);
    expect(textOf(reply)).toContain(refused);
    expect(JSON.stringify(reply)).not.toContain('"person":');
    expect(await database.db.grant.count()).toBe(1);
  });

  it('is refused with words beside somebody who is mentioned, and known by an address', async () => {
    const { db } = database;
    await db.identity.create({
      data: { personId: world.person.chi, platform: 'slack', tenant: 'T1', userId: 'U7' },
    });
    const chi = writeMention({ platform: 'slack', tenant: 'T1', userId: 'U7', name: '@chi' });
    const said = (who: string) => world.says('coordinator', `handover coordination to ${who} from 1 September`);
    expect(textOf(await said(`${chi} for the summer`))).toContain('I do not understand all of');
    expect(textOf(await said(chi))).toContain('chi of WGGI coordinates the working group');
    await db.person.update({ where: { id: world.person.chi }, data: { email: 'chi@example.org' } });
    expect(textOf(await said('Chi Obi <chi@example.org>'))).toContain('chi of WGGI coordinates the working group');
  });

  it('by a pack of what waits for the group: rounds, questions, what was asked, entries and dates; item by item', async () => {
    const { db } = database;
    const { coordinator, chi } = world.person;
    await world.answered(world.first, { dialogueContact: 'Bureau of Women' });
    await world.answered(world.second, { dialogueContact: 'Bureau of Women' });
    const at = { roundId: world.first, postId: world.post.manila };
    await db.assignment.updateMany({ where: at, data: { review: 'asked', reviewQuestion: 'Which ministries?' } });
    const asked = await world.need('A line for each mission', { due: '2000-10-15' });
    await db.commitmentAsker.updateMany({
      where: { commitmentId: asked },
      data: { postId: null, personId: coordinator },
    });
    await world.need('HIDDEN need', { visibility: 'coordinator' });
    await world.need('Between two posts');
    const entry = await world.entry('Meeting of the group', { of: 'ana' });
    await db.registerEntry.update({ where: { id: entry }, data: { ownerPersonId: coordinator } });
    const shown = await world.says('coordinator', 'handover coordination to chi of WGGI from 1 September');
    await world.does('coordinator', firstAction(shown).intent);
    const { id } = await handover();
    const leaving = await outboxDue(db, world.app, 'handover.leaving', '2000-08-21');
    expect(leaving.join()).toContain('From 1 September 2000, chi of WGGI answers for the coordination');
    await world.does('coordinator', {
      kind: 'page',
      handover: id,
      page: 'handover',
      version: 0,
      then: 'send',
      values: { promised: 'A second round table' },
    });
    const filled = await world.does('coordinator', { kind: 'summary', handover: id });
    expect(textOf(await world.presses('coordinator', filled, 'Hand over'))).toContain('will find your words');

    const day = '2000-09-01';
    expect(await outboxDue(db, world.app, 'handover.taking', day)).toHaveLength(1);
    const pack = textOf(await world.says('chi', 'handover coordination', day));
    expect(pack).toContain('Round 2000, due 31 August 2000: 1 of 2 received');
    expect(pack).toContain('Round 2001, due 31 August 2001: 1 of 2 received, one to be read');
    expect(pack).toContain('MNL has been asked about Round 2000, and has not answered yet.');
    expect(pack).not.toContain('Which ministries?');
    expect(pack).toContain('A line for each mission');
    expect(pack).toContain('Meeting of the group (15 November 2000)');
    expect(pack).toContain('15 October 2000: commitment: A line for each mission');
    expect(pack).toContain('A second round table');
    expect(pack).not.toContain('HIDDEN');
    expect(pack).not.toContain('Between two posts');
    expect(pack).not.toContain('Bureau of Women');
    expect(pack).toContain('0 of 6 taken');
    expect(textOf(await world.says('chi', 'handover coordination docx', day))).toContain(
      'handover-coordination-2000-09-01',
    );

    let item = await world.presses('chi', await world.says('chi', 'handover coordination', day), 'Go through it', day);
    for (let left = 6; left > 0; left--) item = await world.presses('chi', item, 'Mine', day);
    expect(textOf(item)).toContain('6 items are yours.');
    const [asker] = await db.commitmentAsker.findMany({ where: { commitmentId: asked } });
    expect(asker).toMatchObject({ personId: chi });
    expect(await db.registerEntry.findUniqueOrThrow({ where: { id: entry } })).toMatchObject({ ownerPersonId: chi });
    expect(textOf(await world.says('chi', 'handover', day))).toContain('6 of 6 taken');
  });

  it('makes a pack as well where a role ends by “grant”', async () => {
    const { coordinator, chi } = world.person;
    await database.db.grant.create({ data: { personId: chi, role: 'coordinator', from: '2000-08-01' } });
    const shown = await world.says('coordinator', 'grant coordinator to coordinator of WGGI until 31 August');
    expect(textOf(shown)).toContain('From 1 September 2000, you no longer answer for the coordination. Five questions');
    await world.does('coordinator', firstAction(shown).intent);
    expect(await handover()).toMatchObject({ leaverId: coordinator, successorId: chi, from: '2000-09-01' });
  });

  it('pressed twice is done once, and is taken back whole', async () => {
    const shown = await world.says('coordinator', 'handover coordination to chi of WGGI from 1 September');
    const done = await world.does('coordinator', firstAction(shown).intent);
    expect(textOf(await world.does('coordinator', firstAction(shown).intent))).toContain('nothing was done');
    await world.presses('coordinator', done, 'Take it back');
    expect(await database.db.grant.findMany()).toMatchObject([{ personId: world.person.coordinator, to: null }]);
  });

  it('refuses a day that no calendar has', async () => {
    const said = await world.says('coordinator', 'handover coordination to chi of WGGI from 31 September');
    expect(textOf(said)).toContain('not a date of the calendar');
  });
});
