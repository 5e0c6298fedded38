import type { Logger } from 'pino';
import { z } from 'zod';
import type { Health } from '../../src/core/health.ts';

/** The token that our own calls carry, and what is known of the login. */
export interface Login {
  /** Null where none is asked for. Throws what the login threw, or after ten seconds without an answer. */
  token(): Promise<string | null>;
  /** To be told what Teams answered to a call with the token: 401 means that it does not take it. */
  answered(status: number): void;
  health(): Health;
  /** Asks for the token without a need for it, so that a login that has ended is noticed while nobody speaks. Never throws. */
  watch(): Promise<void>;
}

interface Needs {
  /** Where the token comes from; the library keeps one until it runs out. */
  token: () => Promise<string | null>;
  /** The day (YYYY-MM-DD) on which the client secret ends, where the settings say it. */
  secretEnds: string | undefined;
  clock: () => Date;
  log: Logger;
}

/** MSAL sets no limit of its own; a person may be waiting. */
const ANSWERED_WITHIN_MS = 10_000;
const DAY_MS = 24 * 3_600_000;
/** Time enough for an administrator to make a new secret. */
const ENDS_SOON_DAYS = 30;

/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const meanings: Record<string, string> = {
  AADSTS7000222: 'the client secret has ended',
  AADSTS7000215: 'the client secret is wrong',
  AADSTS7000112: 'the application is disabled',
  AADSTS700016: 'the tenant does not know the application',
  AADSTS90002: 'there is no such tenant',
};

/** What MSAL throws: a code of its own, and Entra's in the text, which also names tenant and application. */
const msalError = z.object({ errorCode: z.string().regex(/^\w{1,60}$/), errorMessage: z.string().default('') });

export function watchTeamsLogin({ token, secretEnds, clock, log }: Needs): Login {
  let reason: string | null = null;
  let unauthorized = false;
  let warnedOn = '';

  function note(next: string | null): void {
    if (next === reason) return;
    if (next === null) log.info('Focal can log in to Teams again');
    else log.error({ reason: next, secretEnds }, 'Focal is mute in Teams: its login does not work');
    reason = next;
  }

  async function fetchToken(): Promise<string | null> {
    try {
      const found = await withinTime(token());
      if (!unauthorized) note(null);
      return found;
    } catch (error) {
      note(reasonOf(error));
      throw error;
    }
  }

  function warnOfEnd(today: string): void {
    if (secretEnds === undefined || warnedOn === today) return;
    warnedOn = today;
    const days = Math.round((Date.parse(secretEnds) - Date.parse(today)) / DAY_MS);
    if (days <= ENDS_SOON_DAYS) log.warn({ secretEnds, days }, 'the client secret of Teams ends soon: make a new one');
  }

  return {
    token: fetchToken,
    answered(status) {
      unauthorized = status === 401;
      note(unauthorized ? 'Teams does not take the token (401)' : null);
    },
    health: () => (reason === null ? { ok: true } : { ok: false, reason }),
    async watch() {
      warnOfEnd(clock().toISOString().slice(0, 10));
      // What went wrong is in the log and in `health`.
      await fetchToken().catch(() => null);
    },
  };
}

/** What the login said, in words that name no tenant, application or host. */
function reasonOf(error: unknown): string {
  const known = msalError.safeParse(error);
  if (!known.success) return `no token: ${error instanceof Error ? error.name : 'unknown'}`;
  const { errorCode, errorMessage } = known.data;
  const [code = errorCode] = /AADSTS\d{4,9}/.exec(errorMessage) ?? [];
  const meaning = meanings[code];
  return meaning === undefined ? `no token: ${code}` : `no token: ${code}, ${meaning}`;
}

async function withinTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('no answer'), { errorCode: 'the_login_did_not_answer' });
    timer = setTimeout(() => reject(error), ANSWERED_WITHIN_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
