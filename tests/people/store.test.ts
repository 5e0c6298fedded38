import { systemActor } from '../../src/core/context.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { visibilityOfPerson } from '../../src/people/roles.ts';
import { identifyPerson } from '../../src/people/identifyPerson.ts';
import { requireCoordinator } from '../../src/people/requireCoordinator.ts';
import { addPlaceholderPeople } from '../../src/people/placeholderPeople.ts';
import { setPersonLanguage } from '../../src/people/setPersonLanguage.ts';
import { personAsCaller, personById, type PersonRecord } from '../../src/people/personRecords/store.ts';
import { peopleWithRole, peopleOfPost, personWithEmail, rolesOf } from '../../src/people/store.ts';
import { postsPairedInRound } from '../../src/rounds/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { callerOf, smallGroup, type World } from './smallGroup.ts';

describe.each(databases)('people on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  let other: World;

  beforeAll(async () => {
    database = await open();
    world = await smallGroup(database.db);
    other = await smallGroup(database.db, 'OTHER');
  });
  afterAll(() => database.close());

  const known = async (id: number): Promise<PersonRecord> => {
    const person = await personById(database.db, id);
    if (!person) throw new Error(`no person ${id}`);
    return person;
  };

  it('reads what a person is on a day', async () => {
    const { db } = database;
    const { ana, coordinator } = world.person;
    expect((await rolesOf(db, ana, '2000-05-05')).focalPoint).toEqual([world.post.manila]);
    expect((await rolesOf(db, ana, '1999-12-31')).focalPoint).toEqual([]);
    expect(visibilityOfPerson(await rolesOf(db, coordinator, '2000-05-05'))).toBe('coordinator');
    expect(visibilityOfPerson(await rolesOf(db, 999_999, '2000-05-05'))).toBe('memberStates');
  });

  it('knows a delegate as such while the other is away, and lists focal points before alternates before delegates', async () => {
    const { db } = database;
    const { ana, ben, coordinator } = world.person;
    await db.absence.create({ data: { personId: ana, from: '2001-07-01', to: '2001-07-10', delegateId: coordinator } });
    expect((await rolesOf(db, coordinator, '2001-07-10')).standsInFor).toEqual([world.post.manila]);
    expect((await rolesOf(db, coordinator, '2001-07-11')).standsInFor).toEqual([]);

    const during = await peopleOfPost(db, world.post.manila, '2001-07-01');
    expect(during.map(({ id, role, away }) => ({ id, role, away }))).toEqual([
      { id: ana, role: 'focalPoint', away: true },
      { id: ben, role: 'alternate', away: false },
      { id: coordinator, role: 'delegate', away: false },
    ]);
    const after = await peopleOfPost(db, world.post.manila, '2001-07-11');
    expect(after.map(({ id, away }) => ({ id, away }))).toEqual([
      { id: ana, away: false },
      { id: ben, away: false },
    ]);
    expect(await peopleOfPost(db, world.post.manila, '1999-12-31')).toEqual([]);
  });

  it('does not name a delegate who is outside the group, or stands in for too long, as an older edition let them', async () => {
    const { db } = database;
    const { ana, coordinator } = world.person;
    const outside = await db.person.create({
      data: { workingGroupId: world.app.workingGroupId, key: 'outside', name: 'Viewer', email: 'v@example.org' },
    });
    await db.absence.create({ data: { personId: ana, from: '2002-07-01', to: '2002-07-10', delegateId: outside.id } });
    await db.absence.create({ data: { personId: ana, from: '2003-01-01', to: '2004-12-31', delegateId: coordinator } });
    const delegates = async (date: string) =>
      (await peopleOfPost(db, world.post.manila, date)).filter(({ role }) => role === 'delegate').map(({ id }) => id);
    expect(await delegates('2002-07-05')).toEqual([]);
    expect(await delegates('2003-06-30')).toEqual([coordinator]);
    expect(await delegates('2003-07-01')).toEqual([]);
  });

  it('takes the time zone from the person, else from the post, else from the working group', async () => {
    expect((await known(world.person.chi)).timeZone).toBe('America/Costa_Rica');
    expect((await known(world.person.ana)).timeZone).toBe('Asia/Manila');
    expect((await known(world.person.coordinator)).timeZone).toBe('Europe/Zurich');
  });

  it('finds who holds a grant on a day', async () => {
    const { workingGroupId } = world.app;
    const on = async (date: string) =>
      (await peopleWithRole(database.db, workingGroupId, 'coordinator', date)).map(({ id }) => id);
    expect(await on('2000-01-01')).toEqual([world.person.coordinator]);
    expect(await on('1999-12-31')).toEqual([]);
  });

  it('recognizes an account by its e-mail address once, and by itself from then on', async () => {
    const account = { platform: 'slack', tenant: 'T1', userId: 'U1' } as const;
    const now = new Date('2000-05-05T09:00:00Z');
    const links = () => database.db.auditEvent.count({ where: { action: 'identity.link' } });
    const before = await links();
    expect(await identifyPerson(world.app, account, now)).toBeNull();
    const first = await identifyPerson(world.app, { ...account, email: 'Ana@Example.org' }, now);
    expect(first).toEqual({ id: world.person.ana, name: 'ana of WGGI', language: 'en', timeZone: 'Asia/Manila' });
    expect(await identifyPerson(world.app, { ...account, email: 'somebody@else.org' }, now)).toEqual(first);
    expect(await links()).toBe(before + 1);
  });

  it('keeps working groups apart: neither the account nor the address of another one opens the door', async () => {
    const account = { platform: 'teams', tenant: 'tenant', userId: 'chi' } as const;
    const now = new Date('2000-05-05T09:00:00Z');
    await identifyPerson(other.app, { ...account, email: 'chi@example.org' }, now);
    expect(await identifyPerson(world.app, account, now)).toBeNull();
    expect(await identifyPerson(world.app, { ...account, email: 'chi@example.org' }, now)).toBeNull();
  });

  it('does not guess between two people with the same address', async () => {
    const { db } = database;
    const { workingGroupId } = world.app;
    for (const key of ['twin1', 'twin2']) {
      await db.person.create({ data: { workingGroupId, key, name: key, email: 'twins@example.org' } });
    }
    expect(await personWithEmail(db, workingGroupId, 'twins@example.org')).toBeNull();
  });

  it('lets two messages that arrive together from a new account be of one person', async () => {
    const account = { platform: 'slack', tenant: 'T1', userId: 'U2', email: 'chi@example.org' } as const;
    const found = await Promise.all([1, 2, 3, 4].map(() => identifyPerson(world.app, account, new Date(0))));
    expect(found.map((person) => person?.id)).toEqual(Array(4).fill(world.person.chi));
  });

  it('changes the language of a person, and says so in the record', async () => {
    const caller = callerOf(world.app, personAsCaller(await known(world.person.ben)), '2000-05-05');
    await setPersonLanguage(world.app, caller, 'fr');
    expect((await known(world.person.ben)).language).toBe('fr');
    const event = await database.db.auditEvent.findFirst({ where: { action: 'person.language' } });
    expect(event).toMatchObject({ actorId: world.person.ben, channel: 'local', detail: { from: 'en', to: 'fr' } });
  });

  it('lets coordinators, the calendar and the command line pass where only a coordinator may', async () => {
    const { db } = database;
    const coordinator = callerOf(world.app, personAsCaller(await known(world.person.coordinator)), '2000-05-05');
    await requireCoordinator(db, coordinator);
    await requireCoordinator(db, systemActor(world.app, 'calendar', new Date(0)));
    const refused = { name: 'Refusal', key: 'people.notCoordinator' };
    await expect(requireCoordinator(db, callerOf(world.app, coordinator.person, '1999-05-05'))).rejects.toMatchObject(
      refused,
    );
    const ana = callerOf(world.app, personAsCaller(await known(world.person.ana)), '2000-05-05');
    await expect(requireCoordinator(db, ana)).rejects.toMatchObject(refused);
  });

  it('has no counterparts where no round paired the post', async () => {
    expect(await postsPairedInRound(database.db, 1, world.post.manila)).toEqual([]);
  });
});

describe.each(databases)('placeholders on $name', ({ open }) => {
  it('fill every empty assignment once, leave the taken ones alone, and can be spoken for locally', async () => {
    const { db, close } = await open();
    const { app, post, person } = await smallGroup(db);
    const assignment = (from: string) => inTransaction(db, (tx) => addPlaceholderPeople(tx, app.workingGroupId, from));
    expect(await assignment('2000-04-01')).toBe(3);
    expect(await assignment('2000-04-01')).toBe(0);
    expect((await peopleOfPost(db, post.manila, '2000-04-01'))[0]?.id).toBe(person.ana);

    const account = { platform: 'local', tenant: 'local' } as const;
    const hq = await identifyPerson(app, { ...account, userId: 'hq' }, new Date(0));
    expect(hq?.name).toBe('Focal point, Geneva (HQ)');
    expect((await rolesOf(db, hq?.id ?? 0, '2000-04-01')).focalPoint).toEqual([post.hq]);
    expect((await identifyPerson(app, { ...account, userId: 'supervisor' }, new Date(0)))?.name).toBe(
      'Deputy Director General',
    );
    expect(await identifyPerson(app, { ...account, userId: 'coordinator' }, new Date(0))).toBeNull();
    await close();
  });

  it('sit earlier where an earlier date is asked for, instead of twice', async () => {
    const { db, close } = await open();
    const { app, post } = await smallGroup(db);
    for (const from of ['2000-04-01', '1998-04-01']) {
      await inTransaction(db, (tx) => addPlaceholderPeople(tx, app.workingGroupId, from));
    }
    const assignments = await db.appointment.findMany({ where: { postId: post.hq } });
    expect(assignments.map(({ from }) => from)).toEqual(['1998-04-01']);
    expect(await db.grant.count({ where: { role: 'editor' } })).toBe(1);
    await close();
  });
});
