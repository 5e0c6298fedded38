import { z } from 'zod';

/** What somebody says to an invitation; `later`: they will say. */
export const invitationAnswers = ['coming', 'later', 'notComing'] as const;
export const invitationAnswerSchema = z.enum(invitationAnswers);
export type InvitationAnswer = z.infer<typeof invitationAnswerSchema>;

/** Days before an event on which those who have not said yes or no are asked once more. */
export const ASK_AGAIN_DAYS = 5;

/** What is due of an invitation on a day: to be asked once more, or, the day before, to be reminded of what they go to. */
export function invitationDue(
  { answer, begins }: { answer: InvitationAnswer | null; begins: string },
  days: { tomorrow: string; soon: string },
): 'askAgain' | 'tomorrow' | null {
  if (answer === 'coming') return begins === days.tomorrow ? 'tomorrow' : null;
  const isOpen = answer === null || answer === 'later';
  return isOpen && begins >= days.tomorrow && begins <= days.soon ? 'askAgain' : null;
}
