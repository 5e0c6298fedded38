import type { z } from 'zod';
import { DeliveryFailed, type Failure } from '../../src/outbox/deliveryChannel.ts';
import { deliveryProblemReason } from '../../src/outbox/deliveryProblem.ts';
import type { Login } from './botLogin.ts';

/** Calls of the Bot Connector (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference). */
export interface Connector {
  /** Throws `DeliveryFailed` for whatever Teams does not take, and for what nobody knows the fate of. */
  call<Schema extends z.ZodType>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    serviceUrl: string,
    path: string,
    body: object | null,
    answer: Schema,
  ): Promise<z.output<Schema>>;
}

interface Needs {
  login: Pick<Login, 'token' | 'answered'>;
  /** Whether a service may be called at all: our token goes with each call. */
  trusts: (serviceUrl: string) => boolean;
}

const TIMEOUT_MS = 15_000;
/** Teams limits without saying for how long: its advice is to begin with two seconds (and double; the outbox does). */
const LIMITED_MS = 2_000;
/** What an administrator has to put right. */
const REFUSED_LOGIN_MS = 15 * 60_000;

/** The library would repeat calls by itself and block meanwhile: here each call is one attempt, and its caller decides. */
export function createTeamsConnector({ login, trusts }: Needs): Connector {
  return {
    async call(method, serviceUrl, path, body, answer) {
      if (!trusts(serviceUrl)) throw new DeliveryFailed('a service that is not trusted', { permanent: true });
      const authorization = await login.token().catch((error: unknown) => {
        throw new DeliveryFailed(deliveryProblemReason('notAdmitted', `no token: ${nameOf(error)}`), {
          permanent: false,
          retryAfter: null,
        });
      });
      const response = await fetch(`${serviceUrl.replace(/\/+$/, '')}/v3/conversations${path}`, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          accept: 'application/json',
          ...(body && { 'content-type': 'application/json; charset=utf-8' }),
          ...(authorization !== null && { authorization }),
        },
        ...(body && { body: JSON.stringify(body) }),
      }).catch((error: unknown) => {
        throw new DeliveryFailed(deliveryProblemReason('noAnswer', `Teams did not answer: ${nameOf(error)}`), {
          permanent: false,
          retryAfter: null,
        });
      });
      login.answered(response.status);
      const text = await response.text().catch(() => '');
      if (!response.ok) throw new DeliveryFailed(reasonOf(response.status), failureOf(response));
      return answer.parse(text === '' ? {} : parse(text));
    },
  };
}

/** What a status means for a message. Teams' error codes vary for the same thing, so the status alone decides. */
function failureOf({ status, headers }: Response): Failure {
  if (status === 403 || status === 404) return { permanent: true, unreachable: true };
  if (status === 429) return { permanent: false, retryAfter: retryAfter(headers.get('retry-after')) };
  if (status === 401) return { permanent: false, retryAfter: REFUSED_LOGIN_MS };
  if (status === 408 || status === 412 || status >= 500) return { permanent: false, retryAfter: null };
  return { permanent: true };
}

function reasonOf(status: number): string {
  const reference = `Teams answered ${status}`;
  if (status === 403 || status === 404) return deliveryProblemReason('blocked', reference);
  if (status === 401) return deliveryProblemReason('notAdmitted', reference);
  if (status === 413) return deliveryProblemReason('notShowable', reference);
  if (status === 429) return deliveryProblemReason('limited', reference);
  if (status === 408 || status === 412 || status >= 500) return deliveryProblemReason('noAnswer', reference);
  return reference;
}

/** Seconds, or a date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfter(header: string | null): number {
  if (header === null) return LIMITED_MS;
  if (/^\d{1,6}$/.test(header)) return Math.max(Number(header) * 1_000, LIMITED_MS);
  const until = Date.parse(header);
  return Number.isNaN(until) ? LIMITED_MS : Math.max(until - Date.now(), LIMITED_MS);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
