import { dateIn } from '../../calendar/dates.ts';
import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { translate } from '../../language/translate.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { blocksReply, textReply } from '../../protocol/textReply.ts';
import { postsOfSegment } from '../../segments/segment.ts';
import { focalPointsOfSegmentPosts, postsForSegments, segmentById, segmentsOf } from '../../segments/store.ts';
import { registerInvite } from '../intents.ts';
import { showRegisterEntry } from '../listRegisterEntries.ts';
import { mayCorrectEntry } from '../registerAccess.ts';
import { entryTitleIn, type StoredEntry } from '../registerEntry.ts';
import type { RegisterType } from '../registerType.ts';
import { typeOf } from '../shippedRegisters.ts';
import { personEnteringRegisters, registerEntryById, registersOf } from '../store.ts';
import { invitationTo } from './invitationJob.ts';
import { invitationMessage, invitedLines } from './invitationMessages.ts';
import { invitedTo, saveInvitations } from './store.ts';

/**
 * Invites the focal points of a segment to what an entry announces: first which segment, then who gets which words, then the invitations
 * go out. Nobody is invited twice.
 */
export async function inviteToEntry(
  app: App,
  caller: Caller,
  { entry: id, segment: segmentId, sure }: FieldsOf<typeof registerInvite>,
): Promise<Reply> {
  const { entry, type } = await requirePlannedEntryToInvite(app, caller, id);
  const { language } = caller.person;
  const title = entryTitleIn(entry, language);
  if (segmentId === undefined) return chooseSegment(app, { id, title }, language);
  const segment = await segmentById(app.db, app.workingGroupId, segmentId);
  if (!segment) throw new Refusal('commands.oldButton');
  const posts = postsOfSegment(segment.rule, await postsForSegments(app.db, app.workingGroupId)).map((post) => post.id);
  const already = new Set((await invitedTo(app.db, id)).map(({ personId }) => personId));
  const day = entry.when.from ?? dateIn(caller.now, caller.person.timeZone);
  const people = (await focalPointsOfSegmentPosts(app.db, posts, day)).filter((one) => !already.has(one.id));
  const named = { title, segment: segment.name, count: people.length };
  if (people.length === 0)
    return textReply(translate(language, 'registers.inviteNobody', named), [], { tone: 'warning' });
  if (!sure) {
    const preview = invitationMessage(entry, type, language);
    const send = registerInvite.of({ entry: id, segment: segmentId, sure: true });
    const text = translate(language, 'registers.invitePreview', named);
    return blocksReply(text, [
      { kind: 'text', text },
      { kind: 'list', items: people.map(({ name, post }) => `${name} (${post})`) },
      ...preview.blocks.filter(({ kind }) => kind !== 'actions'),
      {
        kind: 'actions',
        actions: [{ label: translate(language, 'registers.button_send'), intent: send, style: 'primary' }],
      },
    ]);
  }
  await inTransaction(app.db, async (tx) => {
    await saveInvitations(
      tx,
      id,
      people.map((one) => one.id),
      caller.now,
    );
    await enqueueAll(
      tx,
      people.map((one) =>
        invitationTo(app.workingGroupId, { entryId: id, personId: one.id }, 'invited', `${id}:${one.id}`, caller.now),
      ),
    );
    await audit(tx, caller, 'register.invite', `entry:${id}`, { segment: segment.name, people: people.length });
  });
  return {
    ...(await showRegisterEntry(app, caller, id, translate(language, 'registers.inviteSent', named))),
    replacesSource: true,
  };
}

/** Who was invited to an entry and what they said; for whoever may correct it. */
export async function listInvited(app: App, caller: Caller, { entry: id }: { entry: number }): Promise<Reply> {
  const { entry } = await requireEntryOfInvitations(app, caller, id);
  const { language } = caller.person;
  const invited = await invitedTo(app.db, id);
  const text = translate(language, 'registers.invitedTo', {
    title: entryTitleIn(entry, language),
    count: invited.length,
  });
  const items = invitedLines(invited, language);
  return blocksReply(text, [
    { kind: 'heading', text },
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
  ]);
}

async function chooseSegment(
  app: App,
  { id, title }: { id: number; title: string },
  language: Caller['person']['language'],
): Promise<Reply> {
  const segments = await segmentsOf(app.db, app.workingGroupId);
  if (segments.length === 0)
    return textReply(translate(language, 'registers.inviteNoSegment'), [], { tone: 'warning' });
  const actions = segments.map((segment) => ({
    label: segment.name,
    intent: registerInvite.of({ entry: id, segment: segment.id }),
  }));
  return textReply(translate(language, 'registers.inviteWhom', { title }), actions);
}

/** Refuses whoever may not correct the entry: to them it is not there. */
async function requireEntryOfInvitations(
  app: App,
  caller: Caller,
  id: number,
): Promise<{ entry: StoredEntry; type: RegisterType }> {
  const roles = await rolesNow(app.db, caller);
  const entry = await registerEntryById(app.db, app.workingGroupId, id);
  if (!entry) throw new Refusal('registers.gone');
  const type = typeOf(await registersOf(app.db, app.workingGroupId), entry.type);
  const person = await personEnteringRegisters(app.db, app.workingGroupId, caller.person.id, roles);
  if (!mayCorrectEntry(type, entry, person)) throw new Refusal('registers.gone');
  return { entry, type };
}

/** Refuses an entry as well to which nobody can be invited, or can be no more. */
async function requirePlannedEntryToInvite(
  app: App,
  caller: Caller,
  id: number,
): ReturnType<typeof requireEntryOfInvitations> {
  const own = await requireEntryOfInvitations(app, caller, id);
  if (!own.type.invites || own.entry.state !== 'planned') throw new Refusal('registers.inviteNotPlanned');
  return own;
}
