import type { App } from '../core/context.ts';
import { writeDate, writeMoment } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';

/** Something that a feature's job will do by itself. */
export interface Coming {
  /** The calendar date on which it happens, where the working group is at home. */
  on: string;
  /** The moment, where there is one. */
  at: Date | null;
  /** What happens on a date that is in words already, and why then. */
  inWords(date: string, language: Language): string;
}

/** Foresees what a job will do between two moments; writes nothing. */
export type Foresight = (app: App, now: Date, until: Date) => Promise<Coming[]>;

/** "The call for items of bulletin 3 goes out on 1 December 2026", and why then; moments in `zone`, which is named. */
export function scheduleInWords({ on, at, inWords }: Coming, zone: string, language: Language): string {
  return inWords(at === null ? writeDate(on, language) : `${writeMoment(at, zone, language)} (${zone})`, language);
}
