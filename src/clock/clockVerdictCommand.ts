import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { languages } from '../language/language.ts';
import { writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import { requireCoordinator, rolesNow } from '../people/requireCoordinator.ts';
import type { Message, Reply } from '../protocol/message.ts';
import { privateReply, doneReply, textReply } from '../protocol/textReply.ts';
import { clockQuestion } from './clockMessages.ts';
import { openClockJump, settleClockJump } from './store.ts';

export type ClockVerdict = 'right' | 'wrong';

/** What a coordinator typed behind the word: one of the words for right or wrong, in any language. */
export function clockVerdictIn(words: string): ClockVerdict | undefined {
  const said = unaccented(words.trim());
  const means = (verdict: ClockVerdict) =>
    languages.some((language) =>
      translate(language, `commands.clock_${verdict}`).split(',').map(unaccented).includes(said),
    );
  return (['right', 'wrong'] as const).find(means);
}

/** A coordinator says whether the clock of the server, which moved, is right; without a verdict: what it says, or the question. */
export async function clockVerdictCommand(
  app: App,
  caller: Caller,
  { verdict, jump: id }: { verdict?: ClockVerdict | undefined; jump?: number | undefined },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { person, now } = caller;
  const { language, timeZone } = person;
  const open = await openClockJump(app.db, app.workingGroupId);
  if (open === null || (id !== undefined && open.id !== id)) {
    if (verdict !== undefined) throw new Refusal('reminders.clockSettled');
    const moment = writeMoment(now, timeZone, language);
    return textReply(translate(language, 'reminders.clockSays', { moment, zone: timeZone }));
  }
  if (verdict === undefined) return privateReply([clockQuestion(open, timeZone, language)]);
  await inTransaction(app.db, async (tx) => {
    if (!(await settleClockJump(tx, open.id, verdict, { person: person.id, at: now })))
      throw new Refusal('reminders.clockSettled');
    await audit(tx, caller, `clock.${verdict}`, `clockJump:${open.id}`);
  });
  if (verdict === 'right') return doneReply(translate(language, 'reminders.clockAccepted'));
  return doneReply(translate(language, 'reminders.clockRefused'), [], 'warning');
}

/** The question, at the top of what a coordinator finds, for as long as it is open. */
export async function clockOnHome(app: App, caller: Caller): Promise<Message[]> {
  const open = await openClockJump(app.db, app.workingGroupId);
  if (open === null || !(await rolesNow(app.db, caller)).coordinator) return [];
  return [clockQuestion(open, caller.person.timeZone, caller.person.language)];
}
