import { verifySlackRequest } from '@slack/bolt';
import express, { type Request, type Response, type Router } from 'express';
import type { Logger } from 'pino';
import type { ProcessedEvents } from '../../src/conversation/processedEvents.ts';
import { DEEPEST_PAYLOAD, protocolNestsDeeper } from '../../src/protocol/jsonNestsDeeper.ts';
import type { Receipt } from './receivePayload.ts';

/** Where Slack calls; the manifest for HTTP names it three times. */
export const EVENTS_PATH = '/slack/events';

const BODY_LIMIT = '4mb';
/** Slack's own allowance for late requests, here for early ones too. */
const CLOCK_TOLERANCE_S = 300;
/** Longer than a signature can be valid, clocks that differ included. */
const REPLAY_MS = 2 * CLOCK_TOLERANCE_S * 1_000 + 60_000;

interface Needs {
  signingSecret: string;
  processed: ProcessedEvents;
  clock: () => Date;
  log: Logger;
  receive: (body: unknown, acknowledge: (answer: unknown) => Promise<void>) => Promise<Receipt>;
}

/**
 * `POST /slack/events`, to be mounted before anything that parses bodies. Answers 401 to what is unsigned, forged, too old,
 * from the future or sent again; 400 to what it does not understand; 403 to other workspaces; 409 when the event is
 * being carried out elsewhere.
 */
export function slackHttpDoor(needs: Needs): Router {
  const router = express.Router();
  const raw = express.raw({ type: () => true, limit: BODY_LIMIT });
  router.post(EVENTS_PATH, raw, async (request: Request, response: Response) => take(needs, request, response));
  return router;
}

async function take({ receive, log, ...needs }: Needs, request: Request, response: Response): Promise<void> {
  const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  const forged = await reasonToDistrust(needs, request, body);
  if (forged !== null) {
    log.warn({ reason: forged }, 'a request to Slack’s address was refused');
    response.status(401).end();
    return;
  }
  const payload = parse(body, request.get('content-type') ?? '');
  const challenge = challengeOf(payload);
  if (challenge !== null) {
    response.json({ challenge });
    return;
  }
  const receipt = await receive(payload, async (answer) => {
    if (answer === undefined) response.status(200).end();
    else response.json(answer);
  });
  if (receipt.outcome === 'refused') {
    log.warn({ reason: receipt.reason }, 'a payload from Slack was refused');
    response.status(receipt.status).end();
  } else if (receipt.outcome === 'inProgress') response.status(409).end();
}

async function reasonToDistrust(
  { signingSecret, processed, clock }: Pick<Needs, 'signingSecret' | 'processed' | 'clock'>,
  request: Request,
  body: string,
): Promise<string | null> {
  const signature = request.get('x-slack-signature') ?? '';
  const timestamp = request.get('x-slack-request-timestamp') ?? '';
  if (!/^\d{1,12}$/.test(timestamp)) return 'no timestamp';
  // Verification reads the signature only up to a second "=": with more behind it, a replay would look new.
  if (!/^v0=[0-9a-f]{64}$/.test(signature)) return 'no signature';
  const seconds = Number(timestamp);
  const now = clock().getTime();
  if (seconds > now / 1_000 + CLOCK_TOLERANCE_S) return 'from the future';
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': seconds },
      nowMilliseconds: now,
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'not verified';
  }
  return (await processed.claim(`signature:${signature}`, REPLAY_MS)) === 'claimed' ? null : 'sent before';
}

/** JSON, or JSON in the field `payload` of a form, or a form; null for anything else. */
function parse(body: string, contentType: string): unknown {
  const parseJson = (text: string): unknown => (protocolNestsDeeper(text, DEEPEST_PAYLOAD) ? null : JSON.parse(text));
  try {
    if (!contentType.startsWith('application/x-www-form-urlencoded')) return parseJson(body);
    const form = Object.fromEntries(new URLSearchParams(body));
    return form['payload'] === undefined ? form : parseJson(form['payload']);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function challengeOf(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { type, challenge } = payload as { type?: unknown; challenge?: unknown };
  return type === 'url_verification' && typeof challenge === 'string' ? challenge : null;
}
