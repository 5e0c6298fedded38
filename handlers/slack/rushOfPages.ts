/**
 * Where more people than this send pages without a lull between them, a page is acknowledged as it was kept, and carried out
 * in its turn: its sender would wait too long for the pages before it. A page takes two or three milliseconds, and Slack waits for three
 * seconds: so many are answered at once also where the machine is ten times slower.
 */
const MANY = 120;
/** A lull: nobody waits, and for so long no page came. */
const LULL_MS = 25;
/** What waits for a lull does not wait longer than this. */
const MAX_WAIT_MS = 1_000;
/** Who has sent pages since the last lull. */
export interface Crowd {
  /** Counts who sent a page, before anything is done with it: how many there are shows only in what has arrived. */
  comes(userId: string): void;
  tooMany(): boolean;
  /** Somebody waits for an acknowledgement while this is done. */
  with<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves at the next lull, or after a second: who waits for an acknowledgement goes first. */
  lull(): Promise<void>;
}

export function countSlackRushOfPages(pause: (ms: number) => Promise<void>): Crowd {
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
  };
}
