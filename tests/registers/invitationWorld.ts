import type { Db } from '../../src/db/db.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import { outboxReaderOf } from '../../src/outbox/outboxRecipients.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Message, Reply } from '../../src/protocol/message.ts';
import { composeEntryInvitation } from '../../src/registers/invitations/invitationJob.ts';
import { registerEntriesOf } from '../../src/registers/store.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { speaking } from '../updates/exercise.ts';

/** A small group with a post more in Rome, which Dora holds, and what people do about invitations there. */
export async function invitationWorld(db: Db) {
  const world = await smallGroup(db);
  const { workingGroupId } = world.app;
  await db.grant.create({ data: { personId: world.person.chi, role: 'viewer', from: '2000-01-01' } });
  const station = await db.dutyStation.create({
    data: { workingGroupId, name: 'Rome', country: 'IT', timeZone: 'Europe/Rome' },
  });
  const post = { workingGroupId, code: 'ROM', name: 'Rome', kind: 'field' as const, dutyStationId: station.id };
  const { id: postId } = await db.post.create({ data: post });
  const dora = (await db.person.create({ data: { workingGroupId, key: 'dora', name: 'Dora', language: 'es' } })).id;
  await db.appointment.create({ data: { personId: dora, postId, role: 'focalPoint', from: '2000-01-01' } });
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
    const rows = await db.outboxMessage.findMany({
      where: { kind: 'register.invitation', recipient: String(who) },
    });
    const row = rows.find(({ body }) => (body as { due?: string }).due === due);
    const reader = await outboxReaderOf(db, world.app.workingGroupId, {
      kind: 'person',
      id: who,
    });
    if (!row || !reader) return null;
    const at = { db: db, workingGroupId: world.app.workingGroupId, now: new Date(`${day}T12:00:00Z`) };
    const written = await composeEntryInvitation(at, row.body as Record<string, never>, reader);
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
    const [entry] = await registerEntriesOf(db, { workingGroupId: world.app.workingGroupId });
    const id = entry?.id ?? 0;
    const values = [
      { entryId: id, field: 'hours', text: '10:00-11:30' },
      { entryId: id, field: 'agenda', text: 'Rights; then questions' },
    ];
    await db.entryValue.createMany({ data: values });
    return { id, shown };
  };

  /** Invites everybody to the briefing; its id. */
  const invitedToBriefing = async (): Promise<number> => {
    const { coordinator } = world.person;
    const { id } = await briefing();
    await says(coordinator, '2000-11-20', 'segment all = all posts');
    const { id: segment } = await db.segment.findFirstOrThrow();
    await does(coordinator, '2000-11-20', { kind: 'registerInvite', entry: id, segment, sure: true });
    return id;
  };

  return { ...world, dora, does, says, textOf, buttonsOf, press, received, briefing, invitedToBriefing };
}
