import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Intent, intentSchema } from '../../src/app/intent.ts';
import type { Db } from '../../src/db/db.ts';
import { together } from '../../src/db/together.ts';
import type { Sender } from './speaker.ts';
import { forgetValue, keepValues, valuesKeptBefore } from './store.ts';

/**
 * Pages under way from which on one more is first kept and acknowledged, and carried out in its turn: its sender would
 * wait too long for the pages before it. A page takes some milliseconds; Slack's window shows that it is busy meanwhile.
 */
const MANY = 12;
/** How long kept pages wait for a moment in which nobody waits for an acknowledgement, before they look again. */
const CALM_MS = 25;
/** A kept page that is still there after so long was left behind by a process that died. */
const LEFT_BEHIND_MS = 60_000;
const PREFIX = 'page:';

/** A page that was sent, by whom. */
export interface SentPage {
  sender: Sender;
  intent: Intent;
}

const sentSchema = z.object({
  sender: z.object({ userId: z.string(), teamId: z.string().nullish() }),
  intent: intentSchema,
});

/** The pages that are being carried out at this moment. */
export interface Crowd {
  tooMany(): boolean;
  /** Counts a page for as long as its sender waits for the acknowledgement. */
  with<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when nobody waits, after a second at the latest: who waits goes before what is kept. */
  calm(): Promise<void>;
  /** Stores a sent page as it is, so that it survives a crash. Gives the name to forget it by. */
  keep(page: SentPage): Promise<string>;
  forget(name: string): Promise<void>;
  /** The pages that died with the process that kept them. */
  leftBehind(): Promise<{ name: string; page: SentPage }[]>;
}

export function createCrowd(db: Db, clock: () => Date, pause: (ms: number) => Promise<void>): Crowd {
  let underWay = 0;
  const keepOne = together(async (pages: [string, string][]) => {
    await keepValues(db, new Map(pages), clock());
    return pages.map(([name]) => () => name);
  });
  return {
    tooMany: () => underWay >= MANY,
    async with(work) {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
    async calm() {
      for (let patience = 1_000; underWay > 0 && patience > 0; patience -= CALM_MS) await pause(CALM_MS);
    },
    keep: (page) => keepOne([`${PREFIX}${randomUUID()}`, JSON.stringify(page)]),
    forget: (name) => forgetValue(db, name),
    async leftBehind() {
      const rows = await valuesKeptBefore(db, PREFIX, new Date(clock().getTime() - LEFT_BEHIND_MS));
      return rows.map(({ name, value }) => ({ name, page: sentSchema.parse(JSON.parse(value)) }));
    },
  };
}
