import { translate } from '../language/translate.ts';
import type { Language } from '../language/language.ts';
import type { PlannedReminder } from './plannedReminders.ts';
import type { Policy } from './reminderPolicy.ts';

/** Why a reminder goes out: whom the policy asks, how long before or after which day, and what moved it from there. */
export function reminderReason(
  { escalationStep, covers, because, instead }: PlannedReminder,
  policy: Policy,
  language: Language,
): string {
  const step = policy.steps.find(({ key }) => covers.some((one) => one.step === key));
  const first =
    step === undefined
      ? translate(language, 'reminders.whyPromised')
      : translate(language, 'reminders.whyStep', {
          escalationStep,
          from: step.from,
          days: Math.abs(step.days),
          when: step.days === 0 ? 'on' : step.days < 0 ? 'before' : 'after',
        });
  const moved = [...because]
    .filter((reason) => step !== undefined || reason !== 'snooze')
    .map((reason) => translate(language, 'reminders.whyMoved', { reason, instead: instead ?? 'none' }));
  return moved.reduce((one, other) => translate(language, 'reminders.whyBoth', { one, other }), first);
}
