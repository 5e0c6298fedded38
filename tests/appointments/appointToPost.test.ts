import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import { rolesOf } from '../../src/people/store.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { outboxDue } from '../review/outbox.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const TODAY = '2000-08-20';

describe.each(databases)('who answers for a post on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  type Name = keyof Exercise['person'];
  const does = (who: Name, intent: Intent, date = TODAY, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], date, language), intent);
  const appointing = (words: string, language?: Language) =>
    does('coordinator', { kind: 'appoint', words }, TODAY, language);
  const press = async (reply: Reply, date?: string) => {
    return does('coordinator', firstAction(reply).intent, date);
  };
  const holds = async (person: Name, date: string) => {
    const { focalPoint, alternate } = await rolesOf(database.db, world.person[person], date);
    return { focalPoint, alternate };
  };
  const told = (kind: string, date: string) => outboxDue(database.db, world.app, kind, date);

  it('changes from a day on, after it was read; both are told when it can no more be taken back', async () => {
    const shown = await appointing('chi of WGGI to Manila from 1 September');
    expect(textOf(shown)).toMatch(/chi of WGGI is focal point for MNL Manila from 1 September 2000/);
    expect(textOf(shown)).toMatch(/The appointment of ana of WGGI ends the day before/);
    expect(textOf(shown)).toContain('ana of WGGI: From 1 September 2000, chi of WGGI answers for MNL Manila');
    expect(await database.db.appointment.count()).toBe(2);
    await press(shown);
    expect(await holds('ana', '2000-08-31')).toMatchObject({ focalPoint: [world.post.manila] });
    expect(await holds('ana', '2000-09-01')).toMatchObject({ focalPoint: [] });
    expect(await holds('chi', '2000-08-31')).toMatchObject({ focalPoint: [] });
    expect(await holds('chi', '2000-09-01')).toMatchObject({ focalPoint: [world.post.manila] });
    expect(await told('appointment.made', TODAY)).toEqual([]);
    expect((await told('appointment.made', '2000-08-21')).join()).toContain('You answer as focal point for MNL Manila');
    expect((await told('appointment.relieved', '2000-08-21')).join()).toContain('Thank you for your work');
    expect(await database.db.auditEvent.findFirst({ where: { action: 'appointment.add' } })).toMatchObject({
      actorId: world.person.coordinator,
      detail: { post: 'MNL', person: world.person.chi, from: '2000-09-01' },
    });
  });

  it('is taken back within ten minutes as if it had never been, and not later', async () => {
    const before = await database.db.appointment.findMany({ orderBy: { id: 'asc' } });
    const done = await press(await appointing('chi of WGGI to Manila from 1 September'));
    expect(textOf(await press(done, '2000-08-21'))).toMatch(/More than ten minutes.*chi of WGGI has been told/);
    expect(textOf(await press(done))).toContain('Taken back');
    expect(await database.db.appointment.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    expect(await told('appointment.made', '2000-08-21')).toEqual([]);
    expect(await told('appointment.relieved', '2000-08-21')).toEqual([]);
    expect(textOf(await press(done))).toContain('not there any more');
  });

  it('for a time only is followed by whoever held the post before', async () => {
    const shown = await appointing('chi of WGGI to Manila from 1 September to 30 September');
    expect(textOf(shown)).toContain('ana of WGGI: the post is held again afterwards');
    const done = await press(shown);
    const focal = async (person: Name, date: string) => (await holds(person, date)).focalPoint.length;
    expect([
      await focal('ana', '2000-08-31'),
      await focal('ana', '2000-09-15'),
      await focal('ana', '2000-10-01'),
    ]).toEqual([1, 0, 1]);
    expect([await focal('chi', '2000-09-30'), await focal('chi', '2000-10-01')]).toEqual([1, 0]);
    expect((await told('appointment.relieved', '2000-08-21')).join()).toContain('afterwards you do again');
    await press(done);
    expect(await database.db.appointment.count()).toBe(2);
  });

  it('is shown anew where others would end than were shown, and means the day that was shown', async () => {
    const first = await appointing('chi of WGGI to Manila');
    const second = await appointing('ben of WGGI to Manila');
    await press(second);
    const again = await press(first);
    expect(textOf(again)).toMatch(
      /ben of WGGI is appointed to MNL from 20 August 2000|The appointment of ben of WGGI ends/,
    );
    expect(await holds('ben', '2000-08-21')).toMatchObject({ focalPoint: [world.post.manila] });
    expect(textOf(await press(await appointing('chi of WGGI to HQ'), '2000-08-21'))).toContain(
      '20 August 2000 is past',
    );
  });

  it('adds somebody new by name and address, as alternate beside others', async () => {
    const shown = await appointing('Noor Aziz <Noor@example.org> to Manila as alternate');
    expect(textOf(shown)).toContain('Noor Aziz (Noor@example.org) is new in the working group and is alternate for');
    await press(shown);
    const noor = await database.db.person.findFirstOrThrow({ where: { email: 'noor@example.org' } });
    expect(await rolesOf(database.db, noor.id, TODAY)).toMatchObject({
      alternate: [world.post.manila],
      focalPoint: [],
    });
    expect(await holds('ben', '2000-09-01')).toMatchObject({ alternate: [world.post.manila] });
  });

  it.each([
    ['chi of WGGI', /do not understand who/],
    ['chi of WGGI to Atlantis', /Atlantis/],
    ['Nobody Known to Manila', /know nobody called “Nobody Known”.*e-mail/],
    ['of WGGI to Manila', /Several people/],
    ['ana of WGGI to Manila', /holds MNL then already/],
    ['chi of WGGI to Manila from 1 August 2000', /1 August 2000 is past/],
  ])('is refused with the way out: %s', async (words, reason) => {
    expect(textOf(await appointing(words))).toMatch(reason);
    expect(await database.db.appointment.count()).toBe(2);
  });

  it('is for the coordinator alone, and said in French and Spanish too', async () => {
    expect(textOf(await does('ana', { kind: 'appoint', words: 'chi of WGGI to Manila' }))).toMatch(/coordinator/i);
    expect(textOf(await appointing('chi of WGGI pour Manila à partir du 1er septembre', 'fr'))).toContain(
      'est point focal pour MNL Manila à compter du 1er septembre 2000',
    );
    expect(textOf(await appointing('a chi of WGGI para Manila a partir del 1 de septiembre', 'es'))).toContain(
      'es punto focal para MNL Manila a partir del 1 de septiembre de 2000',
    );
  });
});
