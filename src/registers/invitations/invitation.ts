import { z } from 'zod';
import { type Entry, registerEntryText } from '../registerEntry.ts';

/** What somebody says to an invitation; `later`: they will say. */
export const invitationAnswers = ['coming', 'later', 'notComing'] as const;
export const invitationAnswerSchema = z.enum(invitationAnswers);
export type InvitationAnswer = z.infer<typeof invitationAnswerSchema>;

/** When and where an entry takes place, as a message keeps it: whoever was invited hears of a change of these. */
export function invitedWhenAndWhere(entry: Pick<Entry, 'when' | 'place' | 'values'>): (string | number | null)[] {
  const { from, to, precision, year } = entry.when;
  return [from, to, precision, year, entry.place, registerEntryText(entry, 'hours')];
}

/** Days before an event on which those who have not said yes or no are asked once more. */
export const ASK_AGAIN_DAYS = 5;
/** Nobody is asked again within two days of the invitation, or of "later". */
const LEAVE_ALONE_MS = 48 * 3_600_000;

/** What is due of an invitation on a day: to be asked once more (`since`: they were invited, or said something), or, the day before, to be reminded of what they go to. */
export function invitationDue(
  { answer, begins, since }: { answer: InvitationAnswer | null; begins: string; since: Date },
  days: { tomorrow: string; soon: string },
  now: Date,
): 'askAgain' | 'tomorrow' | null {
  if (answer === 'coming') return begins === days.tomorrow ? 'tomorrow' : null;
  const isOpen = answer === null || answer === 'later';
  const isLeftAlone = now.getTime() - since.getTime() < LEAVE_ALONE_MS;
  return isOpen && !isLeftAlone && begins >= days.tomorrow && begins <= days.soon ? 'askAgain' : null;
}
