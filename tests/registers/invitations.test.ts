import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { invitationDue } from '../../src/registers/invitations/invitation.ts';
import { invitationsJob } from '../../src/registers/invitations/invitationJob.ts';
import { inTransaction } from '../../src/db/db.ts';
import { eraseTraces } from '../../src/privacy/erasure/store.ts';
import { registerEntriesOf } from '../../src/registers/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { invitationWorld } from './invitationWorld.ts';

type World = Awaited<ReturnType<typeof invitationWorld>>;

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
  let does: World['does'];
  let says: World['says'];
  let textOf: World['textOf'];
  let buttonsOf: World['buttonsOf'];
  let press: World['press'];
  let received: World['received'];
  let briefing: World['briefing'];
  beforeEach(async () => {
    database = await open();
    world = await invitationWorld(database.db);
    ({ dora, does, says, textOf, buttonsOf, press, received, briefing } = world);
  });
  afterEach(() => database.close());

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
    const chat = openLocalChat(world.app, new NewRowsBell(), { clock: () => date, core: liveEnvironment.core });
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
