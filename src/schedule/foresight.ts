import type { App } from '../core/context.ts';
import { writeDate, writeMoment } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

/** What will happen by itself for an issue of the bulletin. */
export interface Coming {
  what: 'call' | 'itemsIn' | 'near' | 'publish';
  /** Of the issue. */
  number: number;
  /** The calendar date on which it happens, where the working group is at home. */
  on: string;
  /** The moment, where there is one. */
  at: Date | null;
}

/** Foresees what an job will do between two moments; writes nothing. */
export type Foresight = (app: App, now: Date, until: Date) => Promise<Coming[]>;

/** "The call for items of bulletin 3 goes out on 1 December 2026", and why then; moments in `zone`, which is named. */
export function scheduleInWords({ what, number, on, at }: Coming, zone: string, language: Language): string {
  const date = at === null ? writeDate(on, language) : `${writeMoment(at, zone, language)} (${zone})`;
  return translate(language, 'reminders.comingBulletin', { what, number, date });
}
