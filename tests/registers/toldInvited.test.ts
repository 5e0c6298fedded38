import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { invitationsJob } from '../../src/registers/invitations/invitationJob.ts';
import { invitationCalendarUid, saveInvitations } from '../../src/registers/invitations/store.ts';
import { changeForInvited, notifyInvited } from '../../src/registers/invitations/notifyInvited.ts';
import { changeRegisterEntry, registerEntryById } from '../../src/registers/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { invitationWorld } from './invitationWorld.ts';

type World = Awaited<ReturnType<typeof invitationWorld>>;

describe.each(databases)('an invitation that went out, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  let dora: number;
  let does: World['does'];
  let press: World['press'];
  let received: World['received'];
  let briefing: World['briefing'];
  let invitedToBriefing: World['invitedToBriefing'];
  beforeEach(async () => {
    database = await open();
    world = await invitationWorld(database.db);
    ({ dora, does, press, received, briefing, invitedToBriefing } = world);
  });
  afterEach(() => database.close());

  it('is taken back in words to who was invited, with the event taken out of their calendar', async () => {
    const { coordinator, ana } = world.person;
    const entry = await invitedToBriefing();
    await does(ana, '2000-11-21', { kind: 'registerInvitationAnswer', entry, answer: 'notComing' });
    await does(dora, '2000-11-21', { kind: 'registerInvitationAnswer', entry, answer: 'coming' });
    await does(coordinator, '2000-11-22', { kind: 'registerState', entry, state: 'cancelled' });
    await does(coordinator, '2000-11-22', { kind: 'registerState', entry, state: 'cancelled' });
    const told = await received(dora, 'cancelled', '2000-11-22');
    expect(told?.text).toContain('Derechos de los migrantes');
    expect(told?.text).toContain('no se celebrará');
    expect(await received(ana, 'cancelled', '2000-11-22')).toBeNull();
    expect(await database.db.outboxMessage.count({ where: { key: { contains: 'cancelled' } } })).toBe(1);
    const file = await press(dora, '2000-11-22', [told ?? { text: '', blocks: [] }], 'Para mi calendario (.ics)', 'es');
    const block = file.messages.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'file');
    const ics = new TextDecoder().decode(block?.kind === 'file' ? block.bytes : undefined);
    expect(ics).toContain('METHOD:CANCEL');
    // It takes place after all: who had stayed away hears of it, too, and the word that it does not is not sent any more.
    await does(coordinator, '2000-11-23', { kind: 'registerState', entry, state: 'planned' });
    expect(await received(dora, 'cancelled', '2000-11-23')).toBeNull();
    expect((await received(ana, 'moved', '2000-11-23'))?.text).toContain('at a different time or place');
  });

  it.each<[string, { from: string; to: string } | { place: string } | { title: string } | { hours: string }, boolean]>([
    ['another day', { from: '2000-12-07', to: '2000-12-07' }, true],
    ['another place', { place: 'Room 2' }, true],
    ['other hours', { hours: '14:00-15:00' }, true],
    ['another title', { title: 'Rights of migrants' }, false],
  ])('says anew what is at %s', async (_, change, isTold) => {
    const entry = await invitedToBriefing();
    const before = await registerEntryById(database.db, world.app.workingGroupId, entry);
    if (!before) throw new Error('it was kept');
    const when = 'from' in change ? { ...before.when, ...change } : before.when;
    const values = before.values.map((one) =>
      'hours' in change && one.field === 'hours' ? { ...one, text: change.hours } : one,
    );
    const after = {
      ...before,
      ...('place' in change && change),
      ...('title' in change && change),
      when,
      values,
    };
    expect(changeForInvited(before, after)).toBe(isTold ? 'moved' : null);
    const by = systemActor(world.app, 'cli', new Date('2000-11-22T12:00:00Z'));
    const kept = { entry: after, ownerPostId: before.ownerPostId, ownerPersonId: before.ownerPersonId };
    await inTransaction(database.db, async (tx) => {
      await changeRegisterEntry(tx, by, before, kept);
      await notifyInvited(tx, by, before, after);
    });
    const told = await received(dora, 'moved', '2000-11-22');
    expect(told !== null).toBe(isTold);
    if (isTold) expect(JSON.stringify(told)).toContain('Asistiré');
    // A correction of anything else has no message of its own; another move has.
    await database.db.registerEntry.update({ where: { id: entry }, data: { version: 9, title: 'Rights at sea' } });
    expect((await received(dora, 'moved', '2000-11-22')) !== null).toBe(isTold);
    await database.db.registerEntry.update({ where: { id: entry }, data: { place: 'Room 9' } });
    expect(await received(dora, 'moved', '2000-11-22')).toBeNull();
  });

  it.each([
    ['moved', { on: '2000-12-07' }],
    ['cancelled', { on: '2000-12-05', state: 'cancelled' }],
  ] as const)('is %s by a file that is imported, too', async (due, change) => {
    const id = await invitedToBriefing();
    const { key, title } = await database.db.registerEntry.findUniqueOrThrow({ where: { id } });
    const entry = { type: 'briefing', key, title, state: 'planned', ...change };
    const content = JSON.stringify({ entries: [entry] });
    for (const hour of ['08', '09'])
      await importFile(database.db, 'WGGI', { content, name: 'plan.json' }, new Date(`2000-11-22T${hour}:00:00Z`));
    expect((await received(dora, due, '2000-11-22'))?.text).toContain('Derechos de los migrantes');
    const told = await database.db.outboxMessage.count({ where: { key: { contains: due }, recipient: String(dora) } });
    expect(told).toBe(1);
  });

  it('tells nothing of an event that is over to who was not invited to it', async () => {
    const { coordinator, ben } = world.person;
    const { id } = await briefing();
    await inTransaction(database.db, (tx) => saveInvitations(tx, id, [dora], new Date('2000-11-20T12:00:00Z')));
    await does(coordinator, '2000-11-22', { kind: 'registerState', entry: id, state: 'cancelled' });
    const answer = { kind: 'registerInvitationAnswer', entry: id, answer: 'coming' };
    expect(JSON.stringify(await does(ben, '2000-11-23', answer))).not.toContain('Derechos');
    expect(JSON.stringify(await does(dora, '2000-11-23', answer))).toContain('Derechos');
  });

  it('is sent once by two who invite at the same moment', async () => {
    const { coordinator, ana } = world.person;
    const { id } = await briefing();
    const at = new Date('2000-11-20T12:00:00Z');
    await inTransaction(database.db, (tx) => saveInvitations(tx, id, [ana, dora], at));
    await inTransaction(database.db, (tx) => saveInvitations(tx, id, [dora, coordinator], at));
    const rows = await database.db.entryInvitation.findMany({ orderBy: { id: 'asc' } });
    expect(rows.map(({ personId }) => personId)).toEqual([ana, dora, coordinator]);
    expect(rows.map(({ invitedAt }) => invitedAt)).toEqual([at, at, at]);
  });

  it('is asked about by day where each person is, whenever the job finds it', async () => {
    await invitedToBriefing();
    // Midnight in Zurich, where the group is: seven in the morning in Manila.
    await invitationsJob(world.app, new Date('2000-11-29T23:05:00Z'));
    const asked = await database.db.outboxMessage.findMany({ where: { key: { contains: 'askAgain' } } });
    const at = new Map(asked.map(({ recipient, notBefore }) => [Number(recipient), notBefore.toISOString()]));
    expect(at.get(dora)).toBe('2000-11-30T08:00:00.000Z');
    expect(at.get(world.person.ana)).toBe('2000-11-30T01:00:00.000Z');
  });

  it('is known to calendars by a name that no other installation gives', async () => {
    const { id } = await briefing();
    const { key } = await database.db.registerEntry.findUniqueOrThrow({ where: { id } });
    const uid = () => invitationCalendarUid(database.db, { id, key });
    const first = await uid();
    expect(first).toMatch(/^[0-9a-f]{32}@focal$/);
    await does(world.person.coordinator, '2000-11-22', { kind: 'registerState', entry: id, state: 'cancelled' });
    expect(await uid()).toBe(first);
    await database.db.entryVersion.updateMany({ data: { writtenAt: new Date('2000-11-20T12:00:00.001Z') } });
    expect(await uid()).not.toBe(first);
  });
});
