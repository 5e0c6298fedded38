import type { Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import type { Caller } from '../core/context.ts';
import { privateReply, textMessage } from '../protocol/textReply.ts';

/**
 * Says where it is chosen what is published where: in the channel itself, so Slack and Teams hear the command there before the
 * core does. Whoever says it elsewhere is told the way.
 */
export async function rosterPublishingPlaceCommand({ person, channel }: Caller): Promise<Reply> {
  const text = translate(person.language, 'commands.placeHow', { channel });
  return privateReply([textMessage(text)]);
}
