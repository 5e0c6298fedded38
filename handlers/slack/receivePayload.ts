import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { AckFn, App as BoltApp } from '@slack/bolt';
import type { Crowd } from './rushOfPages.ts';
import { type Envelope, envelopeSchema } from './payloads.ts';
import { carryOutEvent, type PlatformEvent } from '../../src/conversation/carryOutEvent.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { nothingReceived, type Received } from '../../src/conversation/receivedEvent.ts';

/** How a payload was taken. */
export type Receipt =
  /** Carried out, now or before, and acknowledged. */
  | { outcome: 'taken' }
  /** Somebody else is at it, or died over it: Slack is to send it again. */
  | { outcome: 'inProgress' }
  | { outcome: 'refused'; status: 400 | 403; reason: string };

interface Needs extends Pick<Conversation, 'app' | 'processed'> {
  bolt: BoltApp;
  crowd: Pick<Crowd, 'comes'>;
  pause: (ms: number) => Promise<void>;
  log: Logger;
}

/** What takes longer, for instance a document, is acknowledged before it is done: it is kept. Slack waits for three seconds. */
export const KEPT_IS_ENOUGH_MS = 1_200;

/**
 * Takes one payload, from whichever door, to Bolt: judged, of our workspace only, each event and each trigger once. It is
 * acknowledged after what it caused is committed, with its key. What a crash interrupts Slack repeats, if it is an event; a command, a
 * press and a page come once: they are kept before they are acknowledged where they are not done by then.
 */
export async function receiveFromSlack(
  { team, ...needs }: Needs & { team: string },
  body: unknown,
  acknowledge: (answer: unknown) => Promise<void>,
): Promise<Receipt> {
  const judged = envelopeSchema.safeParse(body);
  if (!judged.success) return { outcome: 'refused', status: 400, reason: 'not a payload that Focal knows' };
  const envelope = judged.data;
  if (!teamsOf(envelope).includes(team)) return { outcome: 'refused', status: 403, reason: 'of another workspace' };
  const repeats = 'event' in envelope;
  const isPage = envelope['type'] === 'view_submission';
  if (isPage) needs.crowd.comes((envelope['user'] as { id: string }).id);
  let acknowledged = false;
  const ack: AckFn<unknown> = async (answer) => {
    if (acknowledged) return;
    acknowledged = true;
    await acknowledge(answer);
  };
  const event: PlatformEvent = {
    key: keyOf(envelope),
    payload: envelope,
    keep: repeats ? 'never' : 'claimed',
    acknowledge: () => ack(),
  };
  const end = await carryOutEvent(needs, event, async (received) => {
    let isOver = false;
    if (!repeats && !isPage)
      void needs
        .pause(KEPT_IS_ENOUGH_MS)
        .then(() => (isOver ? undefined : received.own.keep().then(received.acknowledge)))
        .catch(() => needs.log.warn('Slack could not be told that something is kept: it is not, or the line was lost'));
    // Bolt itself acknowledges events before anybody has heard of them.
    const read = await hand(needs.bolt, envelope, repeats ? nothingReceived : ack, received);
    isOver = true;
    return read;
  });
  // A page that was acknowledged is kept: whoever looks next carries it out.
  if (end.outcome === 'notKept' && !acknowledged) throw end.error;
  if (end.outcome === 'inProgress' && repeats) return { outcome: 'inProgress' };
  if (end.outcome === 'carriedOut' && !end.result && !acknowledged)
    return { outcome: 'refused', status: 400, reason: 'not a payload that Bolt can read' };
  await ack();
  return { outcome: 'taken' };
}

/** Carries out a payload that a process kept and did not come to: whoever sent it was told that it is kept. */
export async function receiveLeft(bolt: BoltApp, payload: unknown, received: Received): Promise<void> {
  await hand(bolt, envelopeSchema.parse(payload), nothingReceived, received);
}

/** A payload of a person comes once; the trigger id in it is never used twice. */
function keyOf(envelope: Envelope): string {
  if ('event' in envelope) return `event:${String(envelope['event_id'])}`;
  const trigger = envelope['trigger_id'];
  return `trigger:${typeof trigger === 'string' ? trigger : randomUUID()}`;
}

/** What handlers throw goes to Bolt's error listener; what comes out here are fields that Bolt trusts to be there. */
async function hand(bolt: BoltApp, envelope: Envelope, ack: AckFn<unknown>, received: Received): Promise<boolean> {
  try {
    await bolt.processEvent({ body: envelope, ack, customProperties: { received } });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What a listener carries out, as `hand` gave it to Bolt. */
export function slackReceivedIn(context: { [property: string]: unknown }): Received {
  return context['received'] as Received;
}

/** The workspaces that a payload is for: in Slack Connect the sender's own may be another. */
function teamsOf(envelope: Envelope): (string | null | undefined)[] {
  if ('event' in envelope) {
    const authorized = envelope['authorizations'] as { team_id?: string | null }[] | null | undefined;
    return authorized?.length ? authorized.map(({ team_id: team }) => team) : [envelope['team_id'] as string];
  }
  if ('command' in envelope) return [envelope['team_id'] as string];
  const { team, view } = envelope as { team?: { id: string } | null; view?: { app_installed_team_id?: string | null } };
  return [team?.id, view?.app_installed_team_id];
}
