import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { PublishingPlaces } from '../people/publishingPlaces/publishingPlacesCache.ts';
import { type Audience, audiences } from '../protocol/audience.ts';
import { textReply } from '../protocol/textReply.ts';
import { chooseRosterPublishingPlace } from '../roster/chooseRosterPublishingPlace.ts';
import type { Conversation } from './conversation.ts';
import { answerInOrder } from './answerInOrder.ts';
import { identifySender } from './identifySender.ts';
import type { Answered, Said } from './saidAndAnswered.ts';

/** The word for an audience in the command that chooses its place. */
const wordFor: Record<Audience, string> = {
  workingGroup: 'working-group',
  allStaff: 'all-staff',
  memberStates: 'member-states',
};

/** The words of this command stand in the first characters: of what a stranger says no more is looked at. */
const HEAD = 60;

/** `place all-staff`: from now on what is for all staff is published in this conversation. Null for any other text. */
export function parsePublishingConversation(text: string): Audience | 'help' | null {
  const [word, rest = ''] = text.slice(0, HEAD).toLowerCase().split(/\s+/, 2);
  if (word !== 'place') return null;
  return audiences.find((audience) => wordFor[audience] === rest) ?? 'help';
}

/** Why the bot could not publish in a conversation: it is not in it, nobody else reads there, or nobody can write there any more. */
export type PlaceObstacle = 'notMember' | 'direct' | 'archived';

/** A conversation in which somebody writes, with what its platform knows of a place. */
export interface PublishingConversation extends Conversation {
  places: Pick<PublishingPlaces<unknown>, 'refresh'>;
  /** Asks the platform; missing where whoever is heard in a place can always publish there. */
  obstacleAt?: (conversation: string) => Promise<PlaceObstacle | null>;
}

interface Here extends Pick<Said, 'sender' | 'received'> {
  tenant: string;
  conversation: string;
  /** How the bot is called there, for instance `/focal`. */
  command: string;
  audience: Audience | 'help';
}

/**
 * Makes the conversation where it was said the place of an audience, and tells the places so; where the bot could not publish
 * there, says why and what to do instead; for coordinators only. Throws where the platform does not say what conversation it is.
 */
export function setPublishingConversation(conversation: PublishingConversation, here: Here): Promise<Answered> {
  return answerInOrder(conversation, here, async (act) => {
    await act.claim();
    const identified = await identifySender(conversation, here.sender);
    if (!identified.known) return { reply: textReply(identified.words), language: identified.language, personId: null };
    const { person } = identified;
    const { language, id: personId } = person;
    return { reply: textReply(await choosePlace(conversation, person, here)), language, personId };
  });
}

/** Chooses the place, as somebody who is known; the sentence for them. */
async function choosePlace(
  conversation: PublishingConversation,
  person: Caller['person'],
  { sender: _, received, audience, command, ...here }: Here,
): Promise<string> {
  const { app, platform, clock, places } = conversation;
  const { workingGroupId } = app;
  const { language } = person;
  if (audience === 'help') {
    const examples = audiences.map((one) => `${command} place ${wordFor[one]}`).join(', ');
    return translate(language, 'conversation.placeHelp', { examples });
  }
  const event = received?.key;
  const caller: Caller = { workingGroupId, person, channel: platform, place: 'public', now: clock(), event };
  try {
    await requireCoordinator(app.db, caller);
    const obstacle = (await conversation.obstacleAt?.(here.conversation)) ?? null;
    if (obstacle !== null) return translate(language, `conversation.place_${obstacle}`, { invite: '/invite @Focal' });
    // Whoever had it before died when it was chosen; another place may have been chosen since.
    if (received?.effected !== true) await chooseRosterPublishingPlace(app, caller, { platform, ...here }, audience);
  } catch (error) {
    if (error instanceof Refusal) return translate(language, error.key, error.parameters);
    throw error;
  }
  await places.refresh();
  return translate(language, 'conversation.placeSet', {
    audience: translate(language, `conversation.audience_${audience}`),
  });
}
