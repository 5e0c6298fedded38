import { Refusal } from '../core/refusal.ts';
import type { Language } from '../language/language.ts';
import { calendarDateWithWeekday } from './parseDateInText.ts';

/** That a date does not fall on the weekday beside it, and on which it does. */
export const wrongWeekdayRefusal = (date: string, language: Language): Refusal =>
  new Refusal('forms.weekdayWrong', { date: calendarDateWithWeekday(date, language) });

/** Refuses a date that does not fall on the weekday beside it: nobody can know which of the two is meant. */
export function refuseWrongWeekday({ misnamed }: { misnamed?: string | null }, language: Language): void {
  if (misnamed !== undefined && misnamed !== null) throw wrongWeekdayRefusal(misnamed, language);
}
