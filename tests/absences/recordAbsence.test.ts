import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/core/context.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import { languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { endAbsence, recordAbsence } from '../../src/absences/recordAbsence.ts';
import { personAsCaller, personById } from '../../src/people/personRecords/store.ts';
import { rolesOf } from '../../src/people/store.ts';
import { absencesOf } from '../../src/absences/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { callerOf, smallGroup, type World } from '../people/smallGroup.ts';

describe.each(databases)('being away on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  let ana: (date: string) => Caller;

  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await smallGroup(database.db);
    const person = await personById(database.db, world.person.ana);
    if (!person) throw new Error('Ana is missing');
    ana = (date) => callerOf(world.app, personAsCaller(person), date);
  });
  afterAll(() => database.close());

  it('lets the delegate answer, and is over a day early when the person comes back', async () => {
    const { app, person, post } = world;
    const holds = { personId: person.chi, postId: post.hq, role: 'focalPoint' as const, from: '2000-01-01' };
    await app.db.appointment.create({ data: holds });
    const away = { from: '2000-07-03', to: '2000-07-21', delegateId: person.chi };
    const id = await recordAbsence(app, ana('2000-07-01'), away);
    expect((await rolesOf(app.db, person.chi, '2000-07-20')).standsInFor).toEqual([post.manila]);

    const ended = await endAbsence(app, ana('2000-07-10'), id);
    expect(ended).toMatchObject({ from: '2000-07-03', to: '2000-07-21' });
    expect((await rolesOf(app.db, person.chi, '2000-07-09')).standsInFor).toEqual([post.manila]);
    expect((await rolesOf(app.db, person.chi, '2000-07-10')).standsInFor).toEqual([]);
    const acts = await app.db.auditEvent.findMany({ where: { actorId: person.ana }, orderBy: { id: 'asc' } });
    expect(acts.map(({ action }) => action)).toEqual(['absence.add', 'absence.end']);
  });

  it('can be called off before it begins', async () => {
    const { app, person } = world;
    const away = { from: '2000-07-03', to: '2000-07-21', delegateId: null };
    const id = await recordAbsence(app, ana('2000-07-01'), away);
    await endAbsence(app, ana('2000-07-01'), id);
    expect(await absencesOf(app.db, person.ana, '2000-01-01')).toEqual([]);
    await expect(endAbsence(app, ana('2000-07-01'), id)).rejects.toMatchObject({ key: 'people.absenceOver' });
  });

  it('is entered for somebody else by the coordinator alone', async () => {
    const { app, person } = world;
    const away = { from: '2000-07-03', to: '2000-07-21', delegateId: null };
    await expect(recordAbsence(app, ana('2000-07-01'), away, person.ben)).rejects.toMatchObject({
      key: 'people.notCoordinator',
    });
    expect(await absencesOf(app.db, person.ben, '2000-01-01')).toEqual([]);
    const coordinator = await personById(database.db, person.coordinator);
    if (!coordinator) throw new Error('the coordinator is missing');
    await recordAbsence(app, callerOf(app, personAsCaller(coordinator), '2000-07-01'), away, person.ben);
    expect(await absencesOf(app.db, person.ben, '2000-01-01')).toHaveLength(1);
  });

  it('is judged by the date where the person is', async () => {
    const { app } = world;
    const late = { ...ana('2000-07-01'), now: new Date('2000-07-01T16:00:00Z') };
    const request = { from: '2000-07-01', to: '2000-07-01', delegateId: null };
    await expect(recordAbsence(app, late, request)).rejects.toMatchObject({ key: 'people.inThePast' });
  });

  it('is refused with words in every language, and then nothing is recorded', async () => {
    const { app, person } = world;
    const now = ana('2000-07-01');
    await recordAbsence(app, now, { from: '2000-07-03', to: '2000-07-10', delegateId: null });
    const stranger = (await smallGroup(app.db, 'OTHER')).person.ana;
    const requests = [
      ['people.noSuchDate', { from: '2000-06-31', to: '2000-08-01', delegateId: null }],
      ['people.endsBeforeStart', { from: '2000-08-02', to: '2000-08-01', delegateId: null }],
      ['people.inThePast', { from: '2000-06-30', to: '2000-08-01', delegateId: null }],
      ['people.absenceOverlaps', { from: '2000-07-10', to: '2000-08-01', delegateId: null }],
      ['people.ownDelegate', { from: '2000-08-01', to: '2000-08-01', delegateId: person.ana }],
      ['people.unknownDelegate', { from: '2000-08-01', to: '2000-08-01', delegateId: stranger }],
      ['people.delegateOutside', { from: '2000-08-01', to: '2000-08-01', delegateId: person.chi }],
      ['people.delegateTooLong', { from: '2000-08-01', to: '2001-02-01', delegateId: person.ben }],
    ] as const;
    for (const [key, request] of requests) {
      const refusal = await recordAbsence(app, now, request).then(
        () => null,
        (error: unknown) => error as Refusal,
      );
      expect(refusal?.key).toBe(key);
      for (const language of languages) expect(translate(language, key, refusal?.parameters)).toMatch(/\w+.*\.$/);
    }
    expect(await app.db.absence.count()).toBe(1);
  });

  it('is not recorded twice when two devices say it at once', async () => {
    const { app } = world;
    const request = { from: '2000-07-03', to: '2000-07-10', delegateId: null };
    const results = await Promise.allSettled([1, 2, 3].map(() => recordAbsence(app, ana('2000-07-01'), request)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await app.db.absence.count()).toBe(1);
  });
});
