import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { translate } from '../../language/translate.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Block, Reply } from '../../protocol/message.ts';
import { blocksReply } from '../../protocol/textReply.ts';
import { type registerInvitationAnswer, registerCalendar } from '../intents.ts';
import { sharedRegisterWord } from '../policyTexts.ts';
import { entryTitleIn, type StoredEntry } from '../registerEntry.ts';
import { invitationCalendarEvent, invitationCalendarFile } from './invitationCalendarFile.ts';
import { invitationResponseButtons } from './invitationMessages.ts';
import { requireInvitation, requireEntrySeenOrInvited } from './requireInvitation.ts';
import { invitationCalendarUid, saveInvitationAnswer, invitationZone } from './store.ts';

const ICS = 'text/calendar';

/** *Coming · Not · Later*: kept, and whoever comes gets the file for their calendar. Another answer takes the place of the first. */
export async function answerInvitation(
  app: App,
  caller: Caller,
  { entry: id, answer }: FieldsOf<typeof registerInvitationAnswer>,
): Promise<Reply> {
  const entry = await requireInvitation(app, caller, id);
  const { id: personId, language } = caller.person;
  await inTransaction(app.db, async (tx) => {
    if (!(await saveInvitationAnswer(tx, { entryId: id, personId }, answer, caller.now)))
      throw new Refusal('registers.notInvited');
    await audit(tx, caller, 'register.answer', `entry:${id}`, { answer });
  });
  const text = translate(language, `registers.said_${answer}`, { title: entryTitleIn(entry, language) });
  const others = invitationResponseButtons(id, language).filter(({ intent }) => intent['answer'] !== answer);
  const file = answer === 'coming' ? await calendarBlock(app, caller, entry) : [];
  return blocksReply(text, [{ kind: 'text', text, tone: 'good' }, ...file, { kind: 'actions', actions: others }]);
}

/** The file for one's calendar, for who is invited or may see the entry. */
export async function sendInvitationCalendarFile(
  app: App,
  caller: Caller,
  { entry: id }: { entry: number },
): Promise<Reply> {
  const entry = await requireEntrySeenOrInvited(app, caller, id);
  const blocks = await calendarBlock(app, caller, entry);
  if (blocks.length === 0) throw new Refusal('registers.noCalendarDay');
  return blocksReply(translate(caller.person.language, 'registers.calendarFile'), blocks);
}

async function calendarBlock(app: App, caller: Caller, entry: StoredEntry): Promise<Block[]> {
  const { language } = caller.person;
  const event = invitationCalendarEvent(entry, {
    title: entryTitleIn(entry, language),
    timeZone: await invitationZone(app.db, app.workingGroupId, entry),
    place: entry.place === null ? null : sharedRegisterWord(entry.place, language),
    uid: await invitationCalendarUid(app.db, entry),
  });
  if (!event) return [];
  const bytes = new TextEncoder().encode(invitationCalendarFile(event, caller.now));
  const label = translate(language, 'registers.calendarFile');
  const again = registerCalendar.of({ entry: entry.id });
  return [{ kind: 'file', name: `focal-${entry.id}.ics`, mime: ICS, bytes, label, again }];
}
