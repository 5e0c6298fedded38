import { setTimeout as sleep } from 'node:timers/promises';
import type { Health } from '../core/health.ts';
import { databaseFailureOf } from '../db/databaseFailure.ts';

/** One thing without which the process cannot work. It may throw, and it may hang: neither is waited for. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<Health>;
}

export interface ReadinessReport {
  ready: boolean;
  checks: Record<string, Health>;
}

/** So long a check may take, in milliseconds: a supervisor asks again within seconds. */
const DEADLINE_MS = 2_000;

/**
 * Gives a function that asks all checks at once and answers within the deadline, whatever hangs. A check that still hangs
 * when it is asked again is not begun a second time.
 */
export function readiness(checks: readonly ReadinessCheck[], deadlineMs = DEADLINE_MS): () => Promise<ReadinessReport> {
  const underWay = new Map<string, Promise<Health>>();
  return async () => {
    const found = await Promise.all(checks.map(async (one) => [one.name, await withinDeadline(one)] as const));
    return { ready: found.every(([, { ok }]) => ok), checks: Object.fromEntries(found) };
  };

  async function withinDeadline(one: ReadinessCheck): Promise<Health> {
    const late = new AbortController();
    const { signal } = late;
    const tooLate = sleep(deadlineMs, undefined, { signal }).then((): Health => ({
      ok: false,
      reason: `no answer within ${deadlineMs / 1_000} s`,
    }));
    try {
      return await Promise.race([begun(one), tooLate]);
    } finally {
      tooLate.catch(() => undefined);
      late.abort();
    }
  }

  function begun(one: ReadinessCheck): Promise<Health> {
    const running = underWay.get(one.name) ?? look(one).finally(() => underWay.delete(one.name));
    underWay.set(one.name, running);
    return running;
  }
}

/** What a driver says may name hosts and users: the code of the database or the kind is enough here, the log has the rest. */
async function look(one: ReadinessCheck): Promise<Health> {
  try {
    return await one.check();
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'failed';
    return { ok: false, reason: databaseFailureOf(error)?.code ?? kind };
  }
}
