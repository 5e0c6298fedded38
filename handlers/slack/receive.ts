import type { AckFn, App as BoltApp } from '@slack/bolt';
import type { Crowd } from './crowd.ts';
import { type Envelope, envelopeSchema } from './payloads.ts';
import type { ProcessedEvents } from '../../src/conversation/processedEvents.ts';

/** How a payload was taken. */
export type Receipt =
  /** Carried out, now or before, and acknowledged. */
  | { outcome: 'taken' }
  /** Somebody else is at it, or died over it: Slack is to send it again. */
  | { outcome: 'busy' }
  | { outcome: 'refused'; status: 400 | 403; reason: string };

interface Needs {
  bolt: BoltApp;
  processed: ProcessedEvents;
  crowd: Pick<Crowd, 'comes'>;
}

/** A lease long enough for any handler; after a crash Slack's next repetition (a minute later) finds it free. */
const LEASE_MS = 20_000;
/** Slack repeats an event for some hours at most. */
const REMEMBER_MS = 24 * 3_600_000;
/** A payload of a person comes once; the trigger id in it is never used twice. */
const TRIGGER_MS = 3_600_000;

/**
 * Takes one payload, from whichever door, to Bolt: judged, of our workspace only, each event and each trigger once. An
 * event is acknowledged after it was carried out, so that Slack repeats what a crash interrupted; a command or press at
 * once, and a page of a form by its handler, who says what the form shows next.
 */
export async function receive(
  { team, ...needs }: Needs & { team: string },
  body: unknown,
  acknowledge: (answer: unknown) => Promise<void>,
): Promise<Receipt> {
  const judged = envelopeSchema.safeParse(body);
  if (!judged.success) return { outcome: 'refused', status: 400, reason: 'not a payload that Focal knows' };
  const envelope = judged.data;
  if (!teamsOf(envelope).includes(team)) return { outcome: 'refused', status: 403, reason: 'of another workspace' };
  if (!('event' in envelope)) return receiveFromPerson(needs, envelope, acknowledge);
  const { bolt, processed } = needs;
  const key = `event:${String(envelope['event_id'])}`;
  const claim = await processed.claim(key, LEASE_MS);
  if (claim === 'inProgress') return { outcome: 'busy' };
  if (claim === 'claimed') {
    const read = await hand(bolt, envelope, () => Promise.resolve());
    await processed.markDone(key, REMEMBER_MS);
    if (!read) return unreadable;
  }
  await acknowledge(undefined);
  return { outcome: 'taken' };
}

const unreadable: Receipt = { outcome: 'refused', status: 400, reason: 'not a payload that Bolt can read' };

/** What handlers throw goes to Bolt's error listener; what comes out here are fields that Bolt trusts to be there. */
async function hand(bolt: BoltApp, envelope: Envelope, ack: AckFn<unknown>): Promise<boolean> {
  try {
    await bolt.processEvent({ body: envelope, ack });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function receiveFromPerson(
  { bolt, processed, crowd }: Needs,
  envelope: Envelope,
  acknowledge: (answer: unknown) => Promise<void>,
): Promise<Receipt> {
  const trigger = envelope['trigger_id'];
  let acknowledged = false;
  const ack: AckFn<unknown> = async (answer) => {
    if (acknowledged) return;
    acknowledged = true;
    await acknowledge(answer);
  };
  if (envelope['type'] === 'view_submission') crowd.comes((envelope['user'] as { id: string }).id);
  else await ack();
  if (typeof trigger !== 'string' || (await processed.claim(`trigger:${trigger}`, TRIGGER_MS)) === 'claimed')
    if (!(await hand(bolt, envelope, ack)) && !acknowledged) return unreadable;
  await ack();
  return { outcome: 'taken' };
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
