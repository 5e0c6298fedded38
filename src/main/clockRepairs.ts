import { forgetConversationClaims } from '../conversation/clockRepair/store.ts';
import { repairOutboxClockSkew } from '../outbox/clockRepair/store.ts';
import { forgetFutureOfReminders } from '../reminders/clockRepair/store.ts';
import type { FutureRepair } from '../schedule/runDueJobs.ts';

/** What a wrong clock leaves behind, and who takes it back before the jobs of a minute run. */
export const clockRepairs: readonly FutureRepair[] = [
  ['processedEvents', forgetConversationClaims],
  ['outbox', repairOutboxClockSkew],
  ['reminders', forgetFutureOfReminders],
];
