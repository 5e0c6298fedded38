import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Intent, intentSchema } from '../../src/protocol/intent.ts';
import type { Db } from '../../src/db/db.ts';
import { batch } from '../../src/db/batch.ts';
import type { SlackAccount } from './slackAccount.ts';
import { forgetValues, keepValues, valuesKeptBefore } from './store.ts';

/**
 * Where more people than this send pages without a lull between them, a page is first kept and acknowledged, and carried out
 * in its turn: its sender would wait too long for the pages before it. A page takes some milliseconds.
 */
const MANY = 24;
/** A lull: nobody waits, and for so long no page came. */
const LULL_MS = 25;
/** What waits for a lull does not wait longer than this. */
const MAX_WAIT_MS = 1_000;
/** A kept page that is still there after so long was left behind by a process that died. */
const LEFT_BEHIND_MS = 60_000;
const PREFIX = 'page:';

/** A page that was sent, by whom. */
export interface KeptPage {
  sender: SlackAccount;
  intent: Intent;
}

const sentSchema = z.object({
  sender: z.object({ userId: z.string(), teamId: z.string().nullish() }),
  intent: intentSchema,
});

/** Who has sent pages since the last lull. */
export interface Crowd {
  /** Counts who sent a page, before anything is done with it: how many there are shows only in what has arrived. */
  comes(userId: string): void;
  tooMany(): boolean;
  /** Somebody waits for an acknowledgement while this is done. */
  with<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves at the next lull, or after a second: who waits for an acknowledgement goes first. */
  lull(): Promise<void>;
  /** Stores a sent page as it is, so that it survives a crash. Gives the name to forget it by. */
  keep(page: KeptPage): Promise<string>;
  forget(name: string): Promise<void>;
  /** The pages that died with the process that kept them. */
  leftBehind(): Promise<{ name: string; page: KeptPage }[]>;
}

export function createCrowd(db: Db, clock: () => Date, pause: (ms: number) => Promise<void>): Crowd {
  let underWay = 0;
  let came = 0;
  const gathered = new Set<string>();
  let lull: Promise<void> | null = null;

  async function nextLull(): Promise<void> {
    for (let waited = 0, before = NaN; waited < MAX_WAIT_MS && (underWay > 0 || came !== before); waited += LULL_MS) {
      before = came;
      await pause(LULL_MS);
    }
    gathered.clear();
    lull = null;
  }

  const keepOne = batch(async (pages: [string, string][]) => {
    await keepValues(db, new Map(pages), clock());
    return pages.map(
      ([name]) =>
        () =>
          name,
    );
  });
  const forgetOne = batch(async (names: string[]) => {
    await forgetValues(db, names);
    return names.map(() => () => undefined);
  });
  return {
    comes(userId) {
      came += 1;
      gathered.add(userId);
      lull ??= nextLull();
    },
    tooMany: () => gathered.size > MANY,
    async with(work) {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
    lull: () => lull ?? Promise.resolve(),
    keep: (page) => keepOne([`${PREFIX}${randomUUID()}`, JSON.stringify(page)]),
    forget: forgetOne,
    async leftBehind() {
      const rows = await valuesKeptBefore(db, PREFIX, new Date(clock().getTime() - LEFT_BEHIND_MS));
      return rows.map(({ name, value }) => ({ name, page: sentSchema.parse(JSON.parse(value)) }));
    },
  };
}
