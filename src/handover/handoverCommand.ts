import { parseAppointment } from '../appointments/parseAppointment.ts';
import { previewAppointment } from '../appointments/appointCommand.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { findOnePost } from '../people/findByName.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { Roles } from '../people/roles.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptReply } from '../protocol/textReply.ts';
import { previewCoordinationHandover } from './handOverCoordination.ts';
import { handoversForCoordinator, handoverMessagesForLeaver } from './handoverStatusMessages.ts';
import * as intents from './intents.ts';
import { handoverPackFile, handoverPackReply } from './handoverPackReply.ts';
import { type HandoverWords, namesHandoverOfCoordination, parseHandover } from './parseHandover.ts';
import { handoverSubjectInWords } from './handoverSubjectInWords.ts';
import { handoverOfficeOf } from './store.ts';

/**
 * `handover POST`: what goes with the post from one holder to the next, in chat or as a document; `handover POST to NAME from DATE`
 * appoints who follows, after it was shown. Without a post: the questions of who leaves, the pack of the caller's own post, and for
 * coordinators how far each handover has come. `handover coordination` is about the coordination itself. Refuses whoever neither holds the post nor coordinates.
 */
export async function handoverCommand(
  app: App,
  caller: Caller,
  { words = '', post: id, coordination, format }: FieldsOf<typeof intents.handover>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const today = dateIn(caller.now, caller.person.timeZone);
  const said = parseHandover(words);
  if (await namesSuccessor(app, caller, said)) return appointSuccessor(app, caller, said, words);
  const isCoordination = coordination === true || namesHandoverOfCoordination(said.whom);
  if (isCoordination && !roles.coordinator)
    throw new Refusal('handover.notYours', { post: handoverSubjectInWords({ post: null }, caller.person.language) });
  const post = isCoordination ? null : (id ?? (await postMeant(app, caller, roles, said)));
  const isNamed = isCoordination || id !== undefined || said.whom !== '';
  const messages = isNamed
    ? []
    : [
        ...(await handoverMessagesForLeaver(app, caller)),
        ...(roles.coordinator ? await handoversForCoordinator(app, caller) : []),
      ];
  const office =
    post === null && !isCoordination ? null : await handoverOfficeOf(app.db, app.workingGroupId, post, today);
  if (!office)
    return messages.length > 0
      ? { messages, visibleTo: 'sender', awaits: null }
      : promptReply(translate(caller.person.language, 'handover.whichPost'), intents.handover.of({}));
  if (!roles.coordinator && !heldBy(roles).includes(office.post?.id ?? 0))
    throw new Refusal('handover.notYours', { post: handoverSubjectInWords(office, caller.person.language) });
  if (said.asFile || format) return handoverPackFile(app, caller, office);
  const pack = await handoverPackReply(app, caller, office, roles);
  return { ...pack, messages: [...messages, ...pack.messages] };
}

/** The posts that somebody holds; who only stands in takes nothing over. */
const heldBy = ({ focalPoint, alternate }: Roles): number[] => [...focalPoint, ...alternate];

async function postMeant(
  { db, workingGroupId }: App,
  { person, now }: Caller,
  roles: Roles,
  { whom }: HandoverWords,
): Promise<number | null> {
  if (whom !== '') return (await findOnePost(db, workingGroupId, whom, dateIn(now, person.timeZone))).id;
  const [own, ...others] = heldBy(roles);
  return own !== undefined && others.length === 0 ? own : null;
}

/** Whether words name a post and somebody for it: with a day they do, else where they are not the name of a post. */
async function namesSuccessor(
  { db, workingGroupId }: App,
  { person, now }: Caller,
  { whom }: HandoverWords,
): Promise<boolean> {
  const today = dateIn(now, person.timeZone);
  const { parts, from } = parseAppointment(whom, today);
  if (parts.length === 0 || from !== null) return parts.length > 0;
  try {
    await findOnePost(db, workingGroupId, whom, today);
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

/** The words of an appointment with the post first: what it changes is shown before it is made. */
function appointSuccessor(app: App, caller: Caller, { whom, asFile }: HandoverWords, words: string): Promise<Reply> {
  // The document is made of what is there once somebody follows.
  if (asFile) throw new Refusal('handover.fileLater');
  const said = parseAppointment(whom, dateIn(caller.now, caller.person.timeZone));
  const ofCoordination = said.parts.filter(({ who }) => namesHandoverOfCoordination(who));
  if (ofCoordination.length > 0)
    return previewCoordinationHandover(app, caller, { ...said, parts: ofCoordination, whole: words });
  const parts = said.parts.map(({ who, where }) => ({ who: where, where: who }));
  return previewAppointment(app, caller, { ...said, parts }, words);
}
