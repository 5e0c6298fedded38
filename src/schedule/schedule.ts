import { schedule } from 'node-cron';
import type { App } from '../app/app.ts';
import { answerKnock, type Errand, type Tick } from './tick.ts';

export interface Schedule {
  /** No more knocks; resolves when the one that is being answered has ended. */
  stop(): Promise<void>;
}

/**
 * Knocks once a minute, and once at the start for what was missed. node-cron only knocks: it skips a minute that comes over a
 * second late, which costs nothing here. `answered` hears what each knock did, `failed` what went wrong; the next knock comes anyway.
 */
export function startSchedule(
  app: App,
  errands: readonly Errand[],
  answered: (tick: Tick) => void,
  failed: (error: unknown) => void,
): Schedule {
  let answering: Promise<void> | null = null;
  const knock = () => {
    answering ??= answer().finally(() => (answering = null));
  };
  const task = schedule('* * * * *', knock, { name: 'focal' });
  knock();
  return {
    async stop() {
      await task.destroy();
      await answering;
    },
  };

  async function answer(): Promise<void> {
    try {
      const tick = await answerKnock(app, new Date(), errands);
      if (tick) answered(tick);
    } catch (error) {
      failed(error);
    }
  }
}
