import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import type { Application } from '@microsoft/teams-ai';
import type { TeamsConfig } from '../../src/config/config.ts';
import { conversationFailureWords } from '../../src/conversation/conversationFailureWords.ts';
import { claimedEvent } from '../../src/conversation/eventClaim.ts';
import { languageOfSender } from '../../src/conversation/identifySender.ts';
import { REMEMBER_MS, type TakenEvent } from '../../src/conversation/processedEvents.ts';
import { storageFailureOf } from '../../src/db/storageFailure.ts';
import { type Received, receivedEvent } from '../../src/conversation/receivedEvent.ts';
import { unlessNothingIsKept } from '../../src/conversation/unlessNothingIsKept.ts';
import type { Adapter } from './cloud.ts';
import { DEEPEST_PAYLOAD, protocolNestsDeeper } from '../../src/protocol/protocolNestsDeeper.ts';
import { type Activity, activitySchema } from './payloads.ts';
import { placeOf } from './place.ts';
import { sayInTeams } from './present.ts';
import { teamsSenderOf } from './sender.ts';
import { RECEIVED } from './routes.ts';
import type { Teams } from './teams.ts';
import { NotTrusted, prove } from './trust.ts';

/** Where Teams calls; the registration of the bot names it. */
const MESSAGES_PATH = '/api/messages';

const BODY_LIMIT = '256kb';
/** Long enough for any handler; after a crash a repetition later than this finds the activity free. */
const LEASE_MS = 20_000;

interface Needs {
  config: TeamsConfig;
  adapter: Adapter;
  application: Application;
  teams: Teams;
}

/**
 * `POST /api/messages`. Answers 400 to what it does not understand, 401 to what is unsigned, forged or expired, 403 to other tenants
 * and services, 413 to what is too long, 409 while the same activity is being carried out elsewhere. None of these does anything.
 */
export function teamsDoor(needs: Needs): Router {
  const router = express.Router();
  const raw = express.raw({ type: () => true, limit: BODY_LIMIT });
  router.post(MESSAGES_PATH, raw, (request: Request, response: Response) => {
    const done = receive(needs, request, response);
    // What it throws goes to `refused`.
    needs.teams.inBackground(() => Promise.allSettled([done]));
    return done;
  });
  router.use(MESSAGES_PATH, refused(needs.teams));
  return router;
}

async function receive(needs: Needs, request: Request, response: Response): Promise<void> {
  const { config, adapter, application, teams } = needs;
  const judged = activitySchema.safeParse(parse(request.body));
  if (!judged.success) return refuse(response, 400, 'not an activity that Focal knows');
  const activity = judged.data;
  const proof = await prove(config, adapter, activity, request.get('authorization') ?? '', teams.clock());
  const key = keyOf(activity);
  const taken = key === null ? null : await takeOrTell(needs, activity, key);
  if (taken === 'notKept') return void response.status(200).end();
  if (taken && taken.claim !== 'claimed')
    return taken.claim === 'done' ? void response.status(200).end() : refuse(response, 409, 'under way');
  // An invoke is acknowledged by its answer; a message as soon as what it causes is committed.
  const acknowledge = () => Promise.resolve(void (taken && response.status(200).end()));
  const received = { ...receivedEvent(taken ?? unclaimed(), acknowledge), canWait: taken !== null };
  const answer = await adapter.carryOut(proof, activity, async (context) => {
    context.turnState.set(RECEIVED, received);
    await application.run(context);
  });
  if (received.isTaken) return refuse(response, 409, 'under way');
  if (taken && !received.done) await finish(teams, taken.key, activity, received);
  if (response.headersSent) return;
  // The library answers an invoke that no route takes with 501, as if the bot were broken.
  if (answer?.status === 501) return refuse(response, 400, 'an invoke that Focal does not know');
  if (answer?.body === undefined || answer.body === null) response.status(answer?.status ?? 200).end();
  else response.status(answer.status).json(answer.body);
}

/** Claims an activity; where nothing can be kept its sender is told so, for Teams itself would say nothing of it. */
async function takeOrTell({ config, teams }: Needs, activity: Activity, key: string): Promise<TakenEvent | 'notKept'> {
  try {
    return await teams.processed.take(key, LEASE_MS);
  } catch (error) {
    if (storageFailureOf(error) === null || activity.type !== 'message') throw error;
    const place = placeOf(config, activity);
    const language = await languageOfSender(teams, teamsSenderOf(teams, place));
    await sayInTeams(teams, place, conversationFailureWords(teams.app, error, language, 'conversation.bug'), language);
    return 'notKept';
  }
}

/**
 * Teams was told nothing of an answer: what it kept from being done is kept, anything else is done with, and Teams is not to repeat it.
 */
async function finish(
  { processed, log }: Teams,
  key: string,
  activity: Activity,
  { interrupted }: Received,
): Promise<void> {
  await unlessNothingIsKept(log, 'an activity', () =>
    interrupted ? processed.keepForLater(key, activity) : processed.markDone(key, REMEMBER_MS),
  );
}

const unclaimed = () => ({ key: `teams:invoke:${randomUUID()}`, effected: false, own: claimedEvent() });

/** Teams repeats what it got no answer to. An invoke is a click of somebody who waits for its answer: it is always new. */
function keyOf({ type, id, conversation, timestamp }: Activity): string | null {
  if (!id || type === 'invoke') return null;
  return ['activity', type, conversation.id, id, type === 'message' ? '' : (timestamp ?? '')].join(' ');
}

function parse(body: unknown): unknown {
  if (!Buffer.isBuffer(body)) return null;
  const text = body.toString('utf8');
  if (protocolNestsDeeper(text, DEEPEST_PAYLOAD)) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function refuse(response: Response, status: number, error: string): void {
  response.status(status).json({ error });
}

/** Express would answer a body that is too long, or a bug, with a page that shows its stack. */
function refused({ app, log }: Teams): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (error instanceof NotTrusted || (status >= 400 && status < 500)) {
      log.warn(
        { reason: error instanceof Error ? error.message : '', status },
        'a request to Teams’ address was refused',
      );
      return refuse(response, status, 'refused');
    }
    refuse(response, 500, `reference ${app.reportBug(error)}`);
  };
}
