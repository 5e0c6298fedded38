import { registry } from '../../src/app/featureRegistry.ts';
import { auditEventsAfter, newestAuditEvent, type RecordedAct } from '../../src/core/store.ts';
import type { Db } from '../../src/db/db.ts';
import { accountsOfPeopleAffected, accountsOfPeopleWithNewDay } from '../../src/people/affectedAccounts/store.ts';

const HOUR_MS = 3_600_000;

/** What was seen at a look. */
interface Look {
  newestAct: number;
  at: Date;
}

/** Whose home tabs may show something else now. */
export interface Changed {
  whose: 'everybody' | ReadonlySet<string>;
  /** To be called when they were drawn: what is not, is found again by the next look. */
  drawn(): void;
}

/**
 * Gives a function that says, look by look, whose home tabs may show something else: everybody's at the first look and after
 * an act that concerns all, else those of the accounts in the set. A look that finds nothing costs two short questions.
 */
export function slackHomesToRedraw(db: Db, tenant: string): (now: Date) => Promise<Changed> {
  const accounts = { platform: 'slack' as const, tenant };
  let before: Look | null = null;
  let last: Look | null = null;
  return async (now) => {
    const look = { newestAct: await newestAuditEvent(db), at: now };
    const drawn = (): void => {
      [before, last] = [last ?? look, look];
    };
    if (before === null || last === null) return { whose: 'everybody', drawn };
    // From the look before the last: an act with a smaller id may have been stored later than one with a greater.
    const acts = before.newestAct === look.newestAct ? [] : await auditEventsAfter(db, before.newestAct);
    if (acts.some(({ action }) => !registry.actsOfFew.has(action.split('.')[0] ?? '')))
      return { whose: 'everybody', drawn };
    const concerned = await accountsOfPeopleAffected(db, { ...deedsOf(acts), draftsSince: before.at }, accounts);
    if (hourOf(last.at) === hourOf(now)) return { whose: concerned, drawn };
    return { whose: new Set([...concerned, ...(await accountsOfPeopleWithNewDay(db, accounts, last.at, now))]), drawn };
  };
}

const hourOf = (moment: Date): number => Math.floor(moment.getTime() / HOUR_MS);

function deedsOf(acts: readonly RecordedAct[]): { actors: number[]; updates: number[] } {
  return {
    actors: acts.flatMap(({ actorId }) => actorId ?? []),
    updates: acts.flatMap(({ subject }) => {
      const [, id] = /^update:(\d+)$/.exec(subject) ?? [];
      return id === undefined ? [] : Number(id);
    }),
  };
}
