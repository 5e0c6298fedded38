import { forgetConversationClaims } from '../conversation/future/store.ts';
import { repairOutboxClockSkew } from '../outbox/future/store.ts';
import { forgetFutureOfReminders } from '../reminders/future/store.ts';
import type { FutureRepair } from '../schedule/runDueJobs.ts';

/** What a wrong clock leaves behind, and who takes it back before the jobs of a minute run. */
export const futureRepairs: readonly FutureRepair[] = [
  ['processedEvents', forgetConversationClaims],
  ['outbox', repairOutboxClockSkew],
  ['reminders', forgetFutureOfReminders],
];
