import { z } from 'zod';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import type { TeamsSendable } from './teamsSendable.ts';
import type { TeamsPlace } from './messagePlace.ts';
import { addressOf, keepAddress } from './store.ts';
import type { Teams } from './teamsContext.ts';

/** A conversation to write into. */
export type Where = Pick<TeamsPlace, 'serviceUrl' | 'conversation'>;

const createdSchema = z.object({ id: z.string().default('') });

/** Posts one message, in one attempt. The activity's id. */
export async function postToTeams(
  { connector }: Teams,
  { serviceUrl, conversation }: Where,
  message: TeamsSendable,
): Promise<string> {
  const path = `/${encodeURIComponent(conversation)}/activities`;
  const { id } = await connector.call('POST', serviceUrl, path, asActivity(conversation, message), createdSchema);
  return id;
}

/** Posts messages to a person who waits for them: what Teams cannot take this moment is tried once more. */
export async function post(teams: Teams, where: Where, messages: TeamsSendable[]): Promise<void> {
  for (const message of messages) await withRetries(teams, () => postToTeams(teams, where, message));
}

/** Puts the first message in the place of an older one, and the others below; all below where the older one is gone. */
export async function replace(teams: Teams, where: Where, old: string, messages: TeamsSendable[]): Promise<void> {
  const [first, ...others] = messages;
  if (!first) return;
  const { serviceUrl, conversation } = where;
  const path = `/${encodeURIComponent(conversation)}/activities/${encodeURIComponent(old)}`;
  const body = { ...asActivity(conversation, first), id: old };
  try {
    await withRetries(teams, () => teams.connector.call('PUT', serviceUrl, path, body, createdSchema));
  } catch (error) {
    if (!(error instanceof DeliveryFailed) || !error.permanent) throw error;
    return post(teams, where, messages);
  }
  await post(teams, where, others);
}

/** Takes a message away; one that is gone already is as good. */
export async function remove({ connector }: Teams, { serviceUrl, conversation }: Where, id: string): Promise<void> {
  const path = `/${encodeURIComponent(conversation)}/activities/${encodeURIComponent(id)}`;
  try {
    await connector.call('DELETE', serviceUrl, path, null, z.unknown());
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
  }
}

/** The personal chat with somebody, opened where there is none yet. */
export async function personalChat(
  teams: Teams,
  { tenant, userId, serviceUrl, member }: Pick<TeamsPlace, 'tenant' | 'userId' | 'serviceUrl' | 'member'>,
): Promise<Where> {
  const known = await addressOf(teams.app.db, { tenant, userId });
  if (known?.conversation !== undefined)
    return { serviceUrl: known.serviceUrl ?? serviceUrl, conversation: known.conversation };
  const body = { isGroup: false, members: [{ id: member }], tenantId: tenant, channelData: { tenant: { id: tenant } } };
  const { id } = await teams.connector.call('POST', serviceUrl, '', body, createdSchema);
  if (id === '') throw new DeliveryFailed('Teams opened a chat without an id', { permanent: false, retryAfter: null });
  await keepAddress(teams.app.db, { tenant, userId }, { serviceUrl, member, conversation: id });
  return { serviceUrl, conversation: id };
}

function asActivity(conversation: string, message: TeamsSendable): object {
  return { type: 'message', textFormat: 'plain', conversation: { id: conversation }, ...message };
}

/** How long somebody is kept waiting for a second attempt, in milliseconds. */
const MAX_WAIT_MS = 3_000;

async function withRetries<Result>({ pause }: Teams, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DeliveryFailed) || error.permanent || (error.retryAfter ?? 0) > MAX_WAIT_MS) throw error;
    await pause(error.retryAfter ?? 500);
    return work();
  }
}

/** Makes a call, and once more where Teams asks for a little patience; Teams waits too, so for nothing else. */
export async function withTeamsRetries<Result>({ pause }: Teams, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const wait = error instanceof DeliveryFailed ? error.retryAfter : null;
    if (wait === null || wait > MAX_WAIT_MS) throw error;
    await pause(wait);
    return call();
  }
}
