import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import type { Application } from '@microsoft/teams-ai';
import type { InvokeResponse } from 'botbuilder';
import type { TeamsConfig } from '../../src/config/config.ts';
import { carryOutEvent, type PlatformEvent } from '../../src/conversation/carryOutEvent.ts';
import { conversationFailureWords } from '../../src/conversation/conversationFailureWords.ts';
import { claimedProcessedEvent } from '../../src/conversation/eventClaim.ts';
import { languageOfSender } from '../../src/conversation/identifySender.ts';
import { nothingReceived, type Received, receivedEvent } from '../../src/conversation/receivedEvent.ts';
import type { Adapter } from './cloudAdapter.ts';
import { DEEPEST_PAYLOAD, protocolNestsDeeper } from '../../src/protocol/jsonNestsDeeper.ts';
import { type Activity, activitySchema } from './payloads.ts';
import { placeOf } from './messagePlace.ts';
import { sayInTeams } from './presentReply.ts';
import { teamsSenderOf } from './senderAccount.ts';
import { RECEIVED } from './activityRoutes.ts';
import type { Teams } from './teamsContext.ts';
import { NotTrusted, proveTeamsActivity } from './proveActivity.ts';

/** Where Teams calls; the registration of the bot names it. */
const MESSAGES_PATH = '/api/messages';

const BODY_LIMIT = '256kb';

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
  const proof = await proveTeamsActivity(config, adapter, activity, request.get('authorization') ?? '', teams.clock());
  const run = (received: Received) =>
    adapter.runActivity(proof, activity, async (context) => {
      context.turnState.set(RECEIVED, received);
      await application.run(context);
    });
  const key = keyOf(activity);
  if (key === null) {
    const received = { ...receivedEvent(unclaimed(), nothingReceived), canWait: false };
    const answer = await run(received);
    return received.isTaken ? refuse(response, 409, 'under way') : respond(response, answer);
  }
  // A message is acknowledged as soon as what it causes is committed.
  const acknowledge = () => Promise.resolve(void response.status(200).end());
  // Teams is told nothing of an answer, and is not to repeat what it itself kept from being done.
  const event: PlatformEvent = { key, payload: activity, keep: 'interrupted', acknowledge };
  const end = await carryOutEvent(teams, event, run);
  if (end.outcome === 'inProgress') return refuse(response, 409, 'under way');
  if (end.outcome === 'carriedOut') return respond(response, end.result);
  if (end.outcome === 'notKept') await notifyNotKept(needs, activity, end.error);
  response.status(200).end();
}

function respond(response: Response, answer: InvokeResponse | undefined): void {
  if (response.headersSent) return;
  // The library answers an invoke that no route takes with 501, as if the bot were broken.
  if (answer?.status === 501) return refuse(response, 400, 'an invoke that Focal does not know');
  if (answer?.body === undefined || answer.body === null) response.status(answer?.status ?? 200).end();
  else response.status(answer.status).json(answer.body);
}

/** Tells the sender of a message that nothing of it could be kept, for Teams itself would say nothing; throws for anything else. */
async function notifyNotKept({ config, teams }: Needs, activity: Activity, error: Error): Promise<void> {
  if (activity.type !== 'message') throw error;
  const place = placeOf(config, activity);
  const language = await languageOfSender(teams, teamsSenderOf(teams, place));
  await sayInTeams(teams, place, conversationFailureWords(teams.app, error, language, 'conversation.bug'), language);
}

const unclaimed = () => ({ key: `teams:invoke:${randomUUID()}`, effected: false, own: claimedProcessedEvent() });

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
