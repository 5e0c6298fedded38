import { isDeepStrictEqual } from 'node:util';
import { addDays } from '../../calendar/workingTime.ts';
import { type App, systemActor } from '../../core/context.ts';
import { inTransaction } from '../../db/db.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import type { Outgoing } from '../../outbox/messageToEnqueue.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { messagesInReminderHours } from '../../reminders/messagesInReminderHours.ts';
import { nextScheduledQuarterHour } from '../../schedule/dueJobs.ts';
import type { Job } from '../../schedule/job.ts';
import { typeOf } from '../shippedRegisters.ts';
import { entryTitleIn } from '../registerEntry.ts';
import { registerEntryById, registersOf } from '../store.ts';
import { ASK_AGAIN_DAYS, invitationDue, invitedWhenAndWhere } from './invitation.ts';
import { invitationCancelledMessage, invitationMessage } from './invitationMessages.ts';
import { invitationOf, invitationsNear } from './store.ts';

export const ENTRY_INVITATION = 'register.invitation';

/** The message to one person that an entry is to be said to; `about` is what makes its key its own. */
export const invitationTo = (
  workingGroupId: number,
  { entryId, personId }: { entryId: number; personId: number },
  due: 'invited' | 'askAgain' | 'tomorrow' | 'cancelled' | 'moved',
  about: string,
  now: Date,
): Outgoing => ({
  workingGroupId,
  key: `${ENTRY_INVITATION}:${about}`,
  to: { kind: 'person', id: personId },
  kind: ENTRY_INVITATION,
  body: { entry: entryId, due },
  notBefore: now,
  now,
});

/** Asks those who have not said yes or no once more, and reminds those who come on the day before. Each is sent once a date. */
export const invitationsJob: Job = async (app: App, now: Date) => {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const today = await todayOfGroup(app.db, { workingGroupId, now });
  const days = { tomorrow: addDays(today, 1), soon: addDays(today, ASK_AGAIN_DAYS) };
  const near = await invitationsNear(app.db, workingGroupId, { from: days.tomorrow, to: days.soon });
  const messages = near.flatMap((one) => {
    const due = invitationDue(one, days, now);
    if (due === null) return [];
    // Whoever says "later" is asked once more after that, too.
    const about = `${due}${one.answer === 'later' ? ':later' : ''}:${one.entryId}:${one.begins}:${one.personId}`;
    return [invitationTo(workingGroupId, one, due, about, now)];
  });
  const byDay = await messagesInReminderHours(app.db, workingGroupId, messages);
  if (byDay.length > 0) await inTransaction(app.db, (tx) => enqueueAll(tx, byDay));
  return { next: nextScheduledQuarterHour(now) };
};

/** The invitation, or what is left to say of it; dropped where the entry is not planned any more, or the question was answered. */
export const composeEntryInvitation: Composer = async ({ db, workingGroupId }, body, { language, recipient }) => {
  const id = Number(body['entry']);
  const entry = await registerEntryById(db, workingGroupId, id);
  const own = recipient.kind === 'person' ? await invitationOf(db, id, recipient.id) : null;
  if (!own) return { drop: 'they are not invited any more' };
  if (body['due'] === 'cancelled')
    return entry?.state === 'cancelled'
      ? invitationCancelledMessage(entry, language)
      : { drop: 'the entry is not cancelled any more' };
  if (entry?.state !== 'planned') return { drop: 'the entry is not planned any more' };
  const type = typeOf(await registersOf(db, workingGroupId), entry.type);
  const title = entryTitleIn(entry, language);
  switch (body['due']) {
    case 'askAgain':
      if (own.answer === 'coming' || own.answer === 'notComing') return { drop: 'they have said whether they come' };
      return invitationMessage(entry, type, language, translate(language, 'registers.inviteAgain', { title }));
    case 'moved':
      // It moved once more: that has a message of its own. A correction of anything else has none.
      if (body['at'] !== undefined && !isDeepStrictEqual(body['at'], invitedWhenAndWhere(entry)))
        return { drop: 'the entry was moved again' };
      return invitationMessage(entry, type, language, translate(language, 'registers.inviteMoved', { title }));
    case 'tomorrow':
      if (own.answer !== 'coming') return { drop: 'they do not come' };
      return invitationMessage(entry, type, language, translate(language, 'registers.inviteTomorrow', { title }));
    default:
      return invitationMessage(entry, type, language);
  }
};
