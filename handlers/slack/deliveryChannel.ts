import type { types } from '@slack/bolt';
import { z } from 'zod';
import { findPublishingPlaces } from '../../src/people/publishingPlaces/store.ts';
import {
  type Channel,
  DeliveryFailed,
  type Destination,
  type OutgoingMessage,
} from '../../src/outbox/deliveryChannel.ts';
import { PartSender, type SendPart } from '../../src/outbox/partSender.ts';
import type { FileBlock } from '../../src/protocol/message.ts';
import { deliveryProblemReason } from '../../src/outbox/deliveryProblem.ts';
import { asSlackDeliveryFailure } from './deliveryFailure.ts';
import { SUSPENDED_MS } from './slackRefusalMeaning.ts';
import { postToSlack, type SlackSendable, withPicturesReady } from './gateway.ts';
import { shareSlackFile, slackSharingMessage } from './shareFile.ts';
import type { Slack } from './slackContext.ts';
import { isSlackSuspended } from './store.ts';

/** The event type of the metadata that carries the outbox key. */
const METADATA = 'focal_outbox';
/** Messages that are looked through for a key; a chat in which more was said since then is not searched further. */
const HISTORY_PAGES = 5;

/** The outbox's way out to Slack, with the bulk client. */
export function slackChannel(slack: Slack): Required<Channel> {
  const sender = new PartSender();

  return {
    platform: 'slack',
    hasPlace: (audience) => slack.places.get(audience) !== undefined,
    async deliver({ key, to, message, language }) {
      try {
        const channel = await channelOf(slack, to);
        const parts = await partsOf(slack, { key, channel, message, language });
        return { externalId: await sender.send(key, parts) };
      } catch (error) {
        throw asSlackDeliveryFailure(error);
      }
    },
    async find({ key, to, since }) {
      try {
        const found = await partsWith(slack, key, await channelOf(slack, to), since);
        const [first] = found.parts.values();
        if (found.parts.size === found.of && first !== undefined) return { externalId: found.parts.get(0) ?? first };
        sender.found(key, found.parts);
        return null;
      } catch (error) {
        throw asSlackDeliveryFailure(error);
      }
    },
  };
}

type Outgoing = Pick<OutgoingMessage, 'key' | 'message' | 'language'> & { channel: string };

/**
 * The parts of a message, in order, as ways to send each: its words, then its files, or what is told where Slack does not take one.
 * Each gives the `ts` by which it is found; a file has none, and is shared again by a process that cannot know that it was.
 */
async function partsOf(slack: Slack, { key, channel, message, language }: Outgoing): Promise<SendPart[]> {
  const { gateway, clients, pause } = slack;
  const drawn = await gateway.prepare(message, language);
  const files = message.blocks.filter((block) => block.kind === 'file');
  const of = drawn.length + files.length;
  const send = async (sendable: SlackSendable, part: number): Promise<string> => {
    const metadata: types.MessageMetadata = { event_type: METADATA, event_payload: { key, part, of } };
    const post = (ready: SlackSendable) => postToSlack(clients.bulk, { channel }, { ...ready, metadata });
    return (await withPicturesReady(sendable, post, pause)).ts;
  };
  const share = async (file: FileBlock, part: number): Promise<string> => {
    const told = slackSharingMessage(
      file,
      await shareSlackFile({ client: clients.bulk, pause }, channel, file),
      language,
    );
    const [words] = told ? await gateway.prepare(told, language) : [];
    return words ? send(words, part) : '';
  };
  return [
    ...drawn.map((sendable) => (part: number) => send(sendable, part)),
    ...files.map((file) => (part: number) => share(file, part)),
  ];
}

async function channelOf(slack: Slack, to: Destination): Promise<string> {
  const { app, workspace, gateway } = slack;
  if (await isSlackSuspended(app.db, workspace.team))
    throw new DeliveryFailed(deliveryProblemReason('notAdmitted', 'the workspace has removed the app'), {
      permanent: false,
      retryAfter: SUSPENDED_MS,
    });
  if (to.kind === 'identity') {
    if (to.tenant !== workspace.team)
      throw new DeliveryFailed(deliveryProblemReason('accountClosed', 'an account of another workspace'), {
        permanent: true,
        unreachable: true,
      });
    return gateway.directChannel(to.userId);
  }
  const places = await findPublishingPlaces(app.db, { platform: 'slack', tenant: workspace.team });
  const channel = places.find(({ audience }) => audience === to.audience)?.conversation;
  if (channel === undefined)
    throw new DeliveryFailed(deliveryProblemReason('noPlace', to.audience), { permanent: true });
  return channel;
}

interface Found {
  /** The `ts` of each part that is there. */
  parts: Map<number, string>;
  of: number;
}

/** Looks for the parts of a message in the history of its channel, from a moment on. */
async function partsWith({ clients, workspace }: Slack, key: string, channel: string, since: Date): Promise<Found> {
  const found: Found = { parts: new Map(), of: 1 };
  let cursor: string | undefined;
  for (let page = 0; page < HISTORY_PAGES; page++) {
    const history = await clients.bulk.conversations.history({
      channel,
      // A minute earlier: Slack's clock and ours may differ.
      oldest: String(since.getTime() / 1_000 - 60),
      limit: 200,
      include_all_metadata: true,
      ...(cursor !== undefined && { cursor }),
    });
    for (const { metadata, ts, bot_id: botId } of history.messages ?? []) {
      const judged = payloadSchema.safeParse(metadata);
      if (!judged.success || judged.data.event_payload.key !== key || botId !== workspace.botId || ts === undefined)
        continue;
      found.parts.set(judged.data.event_payload.part, ts);
      found.of = judged.data.event_payload.of;
    }
    cursor = history.response_metadata?.next_cursor;
    if (!cursor) break;
  }
  return found;
}

const payloadSchema = z.object({
  event_type: z.literal(METADATA),
  event_payload: z.object({ key: z.string(), part: z.int(), of: z.int() }),
});
