import type { Received } from '../../src/conversation/receivedEvent.ts';
import type { TeamsConfig } from '../../src/config/config.ts';
import type { Activity } from './payloads.ts';

/** Where something was said in Teams, by whom, and how it can be answered there. */
export interface TeamsPlace {
  tenant: string;
  serviceUrl: string;
  /** With its thread, in a channel. */
  conversation: string;
  kind: 'personal' | 'groupChat' | 'channel';
  /** The account: the Entra object id, where Teams says it. */
  userId: string;
  /** The account's id for this bot. */
  member: string;
  /** Where the members are listed: the conversation, or the team of a channel. */
  roster: string;
  /** The account's language in Teams. */
  locale?: string;
  /** The message whose button was pressed. */
  source?: string;
  /** What Teams handed over: its effect and its reply are kept under its key. */
  received?: Received;
}

export function placeOf(config: Pick<TeamsConfig, 'tenantId'>, activity: Activity): TeamsPlace {
  const { conversation, from, channelData, locale, replyToId, serviceUrl } = activity;
  return {
    tenant: config.tenantId ?? channelData?.tenant?.id ?? conversation.tenantId ?? 'anonymous',
    serviceUrl,
    conversation: conversation.id,
    kind: kindOf(activity),
    userId: userIdOf(from),
    member: from.id,
    roster: channelData?.team?.id ?? withoutTeamsThread(conversation.id),
    ...(locale && { locale }),
    ...(replyToId && { source: replyToId }),
  };
}

/** A personal chat is the one kind that older clients leave unnamed. */
function kindOf({ conversation: { conversationType }, channelData }: Activity): TeamsPlace['kind'] {
  if (conversationType === 'groupChat') return 'groupChat';
  return conversationType === 'channel' || channelData?.team?.id ? 'channel' : 'personal';
}

export function userIdOf({ id, aadObjectId }: { id: string; aadObjectId?: string | null | undefined }): string {
  return aadObjectId?.toLowerCase() ?? id;
}

/** A channel or chat without the thread that something was said in. */
export function withoutTeamsThread(conversation: string): string {
  return conversation.replace(/;messageid=.*$/, '');
}
