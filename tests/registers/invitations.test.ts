import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Bell } from '../../handlers/local/bell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { systemActor } from '../../src/core/context.ts';
import type { Language } from '../../src/language/language.ts';
import { outboxReaderOf } from '../../src/outbox/outboxRecipients.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Message, Reply } from '../../src/protocol/message.ts';
import { invitationDue } from '../../src/registers/invitations/invitation.ts';
import { entryInvitation, invitationsJob } from '../../src/registers/invitations/invitationJob.ts';
import { inTransaction } from '../../src/db/db.ts';
import { eraseTraces } from '../../src/privacy/erasure/store.ts';
import { changeForInvited, tellInvited } from '../../src/registers/invitations/tellInvited.ts';
import { calendarUidOf, saveInvitations } from '../../src/registers/invitations/store.ts';
import { changeRegisterEntry, registerEntriesOf, registerEntryById } from '../../src/registers/store.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';

describe('what is due of an invitation', () => {
  const days = { tomorrow: '2000-12-02', soon: '2000-12-06' };
  it.each([
    [null, '2000-12-06', 'askAgain'],
    ['later', '2000-12-02', 'askAgain'],
    [null, '2000-12-07', null],
    [null, '2000-12-01', null],
    ['coming', '2000-12-02', 'tomorrow'],
    ['coming', '2000-12-03', null],
    ['notComing', '2000-12-02', null],
  ] as const)('of who said %s for %s: %s', (answer, begins, due) => {
    const since = new Date('2000-11-20T12:00:00Z');
    expect(invitationDue({ answer, begins, since }, days, new Date('2000-12-01T12:00:00Z'))).toBe(due);
  });

  it('is nothing within two days of the invitation, or of “later”, but the reminder of who comes is', () => {
    const now = new Date('2000-12-01T12:00:00Z');
    const since = new Date('2000-11-29T12:00:01Z');
    const begins = '2000-12-02';
    expect(invitationDue({ answer: null, begins, since }, days, now)).toBeNull();
    expect(invitationDue({ answer: 'later', begins, since }, days, now)).toBeNull();
    expect(invitationDue({ answer: 'coming', begins, since }, days, now)).toBe('tomorrow');
    expect(invitationDue({ answer: null, begins, since: new Date('2000-11-29T12:00:00Z') }, days, now)).toBe(
      'askAgain',
    );
  });
});

describe.each(databases)('an invitation on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  let dora: number;
  beforeEach(async () => {
    database = await open();
    world = await smallGroup(database.db);
    const { db } = database;
    const { workingGroupId } = world.app;
    await db.grant.create({ data: { personId: world.person.chi, role: 'viewer', from: '2000-01-01' } });
    const station = await db.dutyStation.create({
      data: { workingGroupId, name: 'Rome', country: 'IT', timeZone: 'Europe/Rome' },
    });
    const post = { workingGroupId, code: 'ROM', name: 'Rome', kind: 'field' as const, dutyStationId: station.id };
    const { id: postId } = await db.post.create({ data: post });
    dora = (await db.person.create({ data: { workingGroupId, key: 'dora', name: 'Dora', language: 'es' } })).id;
    await db.appointment.create({ data: { personId: dora, postId, role: 'focalPoint', from: '2000-01-01' } });
  });
  afterEach(() => database.close());

  const does = (who: number, day: string, intent: Intent, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, who, day, language), intent);
  const says = (who: number, day: string, text: string, language: Language = 'en') =>
    does(who, day, { kind: 'say', text }, language);
  const textOf = ({ messages }: Reply) => JSON.stringify(messages);
  const buttonsOf = (messages: readonly Message[]) =>
    messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));
  const press = (who: number, day: string, messages: readonly Message[], label: string, language: Language = 'en') => {
    const found = buttonsOf(messages).find((one) => one.label === label);
    if (!found)
      throw new Error(
        `no button ${label} among ${buttonsOf(messages)
          .map((one) => one.label)
          .join(', ')}`,
      );
    return does(who, day, found.intent, language);
  };
  /** What stands in the outbox for a person, written as it would be now; null where it is dropped. */
  const received = async (who: number, due: string, day: string): Promise<Message | null> => {
    const rows = await database.db.outboxMessage.findMany({
      where: { kind: 'register.invitation', recipient: String(who) },
    });
    const row = rows.find(({ body }) => (body as { due?: string }).due === due);
    const reader = await outboxReaderOf(database.db, world.app.workingGroupId, {
      kind: 'person',
      id: who,
    });
    if (!row || !reader) return null;
    const at = { db: database.db, workingGroupId: world.app.workingGroupId, now: new Date(`${day}T12:00:00Z`) };
    const written = await entryInvitation(at, row.body as Record<string, never>, reader);
    return 'text' in written ? written : null;
  };
  /** A planned briefing with its agenda and hours, entered by the coordinator in Spanish. */
  const briefing = async (): Promise<{ id: number; shown: Reply }> => {
    const { coordinator } = world.person;
    const understood = await says(
      coordinator,
      '2000-11-20',
      'registro sesión informativa 5 de diciembre de 2000 Derechos de los migrantes',
      'es',
    );
    const shown = await press(coordinator, '2000-11-20', understood.messages, 'Guardar', 'es');
    const [entry] = await registerEntriesOf(database.db, { workingGroupId: world.app.workingGroupId });
    const id = entry?.id ?? 0;
    const values = [
      { entryId: id, field: 'hours', text: '10:00-11:30' },
      { entryId: id, field: 'agenda', text: 'Rights; then questions' },
    ];
    await database.db.entryValue.createMany({ data: values });
    return { id, shown };
  };

  it('goes to the segment once, is answered, answered anew, and listed', async () => {
    const { coordinator, ana } = world.person;
    const day = '2000-11-20';
    const { shown } = await briefing();
    const none = await press(coordinator, day, shown.messages, 'Invitar a un segmento', 'es');
    expect(textOf(none)).toContain('Aún no hay ningún segmento');
    await says(coordinator, day, 'segment everywhere = field posts');
    await says(coordinator, day, 'segment europe = field posts in Europe');
    const which = await press(coordinator, day, shown.messages, 'Invitar a un segmento', 'es');
    const preview = await press(coordinator, day, which.messages, 'europe');
    expect(textOf(preview)).toContain('Dora (ROM)');
    expect(textOf(preview)).not.toContain('ana of');
    expect(await database.db.outboxMessage.count({ where: { kind: 'register.invitation' } })).toBe(0);
    await press(coordinator, day, preview.messages, 'Send the invitation');
    await press(coordinator, day, preview.messages, 'Send the invitation');
    const all = await press(coordinator, day, which.messages, 'everywhere');
    expect(textOf(all)).toContain('ana of WGGI (MNL)');
    expect(textOf(all)).not.toContain('Dora');
    await press(coordinator, day, all.messages, 'Send the invitation');
    expect(await database.db.outboxMessage.count({ where: { kind: 'register.invitation' } })).toBe(2);

    const invitation = await received(dora, 'invited', day);
    expect(invitation?.text).toBe('Está usted invitado/a: Derechos de los migrantes (Sesión informativa)');
    expect(JSON.stringify(invitation)).toContain('Rights; then questions');
    const coming = await press(dora, day, [invitation ?? { text: '', blocks: [] }], 'Asistiré', 'es');
    const file = coming.messages.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'file');
    expect(file).toMatchObject({ mime: 'text/calendar' });
    const ics = new TextDecoder().decode(file?.kind === 'file' ? file.bytes : undefined);
    expect(ics).toContain('SUMMARY:Derechos de los migrantes\r\n');
    expect(ics).toContain('DTSTART:20001205T090000Z');
    await press(dora, day, coming.messages, 'Más tarde', 'es');
    const toAna = await received(ana, 'invited', day);
    await press(ana, day, [toAna ?? { text: '', blocks: [] }], 'Not');

    const list = await press(coordinator, day, shown.messages, 'Quién asiste', 'es');
    expect(textOf(list)).toContain('Responderán más tarde (1): Dora');
    expect(textOf(list)).toContain('No asisten (1): ana of WGGI');
    expect(await database.db.entryInvitation.count()).toBe(2);
  });

  it('is asked once more, and whoever comes is reminded on the day before; each once', async () => {
    const { coordinator, ana } = world.person;
    const { shown } = await briefing();
    await says(coordinator, '2000-11-20', 'segment all = all posts');
    const which = await press(coordinator, '2000-11-20', shown.messages, 'Invitar a un segmento', 'es');
    const preview = await press(coordinator, '2000-11-20', which.messages, 'all');
    await press(coordinator, '2000-11-20', preview.messages, 'Send the invitation');
    const invitation = await received(dora, 'invited', '2000-11-20');
    await press(dora, '2000-11-20', [invitation ?? { text: '', blocks: [] }], 'Asistiré', 'es');

    const runs = async (day: string) => {
      await invitationsJob(world.app, new Date(`${day}T08:00:00Z`));
      await invitationsJob(world.app, new Date(`${day}T08:15:00Z`));
      return database.db.outboxMessage.count({ where: { kind: 'register.invitation' } });
    };
    expect(await runs('2000-11-29')).toBe(2);
    expect(await runs('2000-11-30')).toBe(3);
    expect((await received(ana, 'askAgain', '2000-11-30'))?.text).toContain(
      'Are you coming to “Derechos de los migrantes”?',
    );
    expect(await runs('2000-12-04')).toBe(4);
    expect((await received(dora, 'tomorrow', '2000-12-04'))?.text).toContain('Mañana: «Derechos de los migrantes»');
    await says(ana, '2000-12-01', 'hello');
    const asked = await received(ana, 'askAgain', '2000-11-30');
    await press(ana, '2000-12-01', [asked ?? { text: '', blocks: [] }], 'Coming');
    expect(await received(ana, 'askAgain', '2000-12-01')).toBeNull();
    await database.db.registerEntry.updateMany({ data: { state: 'cancelled' } });
    expect(await received(dora, 'tomorrow', '2000-12-04')).toBeNull();
    expect(textOf(await press(dora, '2000-12-04', [invitation ?? { text: '', blocks: [] }], 'No', 'es'))).toContain(
      'ya no está previsto',
    );
  });

  it('is nobody else’s: neither to send, nor to answer, nor to list', async () => {
    const { chi } = world.person;
    const { id } = await briefing();
    await says(world.person.coordinator, '2000-11-20', 'segment all = all posts');
    const segment = (await database.db.segment.findFirstOrThrow()).id;
    await does(chi, '2000-11-20', { kind: 'registerInvite', entry: id, segment, sure: true });
    expect(await database.db.entryInvitation.count()).toBe(0);
    expect(textOf(await does(chi, '2000-11-20', { kind: 'registerInvited', entry: id }))).not.toContain('Derechos');
    expect(
      textOf(await does(chi, '2000-11-20', { kind: 'registerInvitationAnswer', entry: id, answer: 'coming' })),
    ).toContain('not among those who are invited');
  });

  it('is gone with the person who is erased, and nobody is asked in their place', async () => {
    const { coordinator } = world.person;
    const { shown } = await briefing();
    await says(coordinator, '2000-11-20', 'segment europe = field posts in Europe');
    const which = await press(coordinator, '2000-11-20', shown.messages, 'Invitar a un segmento', 'es');
    const preview = await press(coordinator, '2000-11-20', which.messages, 'europe');
    await press(coordinator, '2000-11-20', preview.messages, 'Send the invitation');
    expect(await database.db.entryInvitation.count()).toBe(1);
    await inTransaction(database.db, (tx) => eraseTraces(tx, dora));
    expect(await database.db.entryInvitation.count()).toBe(0);
    await invitationsJob(world.app, new Date('2000-12-04T12:00:00Z'));
    expect(await database.db.outboxMessage.count({ where: { kind: 'register.invitation' } })).toBe(0);
  });

  /** Invites everybody to the briefing; its id. */
  const invitedToBriefing = async (): Promise<number> => {
    const { coordinator } = world.person;
    const { id } = await briefing();
    await says(coordinator, '2000-11-20', 'segment all = all posts');
    const { id: segment } = await database.db.segment.findFirstOrThrow();
    await does(coordinator, '2000-11-20', { kind: 'registerInvite', entry: id, segment, sure: true });
    return id;
  };

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
    expect((await received(ana, 'moved', '2000-11-23'))?.text).toContain('at another time or place');
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
      await tellInvited(tx, by, before, after);
    });
    const told = await received(dora, 'moved', '2000-11-22');
    expect(told !== null).toBe(isTold);
    if (isTold) expect(JSON.stringify(told)).toContain('Asistiré');
    await database.db.registerEntry.update({ where: { id: entry }, data: { version: 9 } });
    expect(await received(dora, 'moved', '2000-11-22')).toBeNull();
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
    const uid = async () =>
      calendarUidOf(database.db, (await registerEntryById(database.db, world.app.workingGroupId, id))!);
    const first = await uid();
    expect(first).toMatch(/^[0-9a-f]{32}@focal$/);
    await does(world.person.coordinator, '2000-11-22', { kind: 'registerState', entry: id, state: 'cancelled' });
    expect(await uid()).toBe(first);
    await database.db.entryVersion.updateMany({ data: { writtenAt: new Date('2000-11-20T12:00:00.001Z') } });
    expect(await uid()).not.toBe(first);
  });

  it('is no appointment while its day is not known', async () => {
    const { coordinator } = world.person;
    const kept = await press(
      coordinator,
      '2000-11-20',
      (await says(coordinator, '2000-11-20', 'register briefing December 2000 Rights')).messages,
      'Keep',
    );
    const [entry] = await registerEntriesOf(database.db, { workingGroupId: world.app.workingGroupId });
    expect(buttonsOf(kept.messages).map(({ label }) => label)).toContain('Invite a segment');
    const reply = await does(coordinator, '2000-11-20', { kind: 'registerCalendar', entry: entry?.id ?? 0 });
    expect(textOf(reply)).toContain('Its day is not fixed yet');
  });

  it('is sent and answered in the chat by typing the labels', async () => {
    const { coordinator } = world.person;
    let date = new Date('2000-11-20T12:00:00Z');
    const chat = openLocalChat(world.app, new Bell(), { clock: () => date, core: liveEnvironment.core });
    const client = new LocalClient(chat, coordinator);
    await client.say('segment all = field posts');
    await client.say('register briefing 5 Dec 2000 Rights');
    await client.press('Keep');
    await client.press('Invite a segment');
    await client.press('all');
    await client.press('Send the invitation');
    expect(await database.db.entryInvitation.count()).toBe(2);
    date = new Date('2000-11-21T12:00:00Z');
    await new LocalClient(chat, dora).say('hola');
    expect(await database.db.auditEvent.count({ where: { action: 'register.invite' } })).toBe(1);
  });
});
