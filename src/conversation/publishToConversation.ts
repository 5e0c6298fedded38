import type { Caller } from '../core/context.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { PublishingPlaces } from '../people/places/publishingPlaces.ts';
import { type Audience, audiences } from '../protocol/audience.ts';
import { choosePlaceInRoster } from '../roster/choosePlaceInRoster.ts';
import type { Conversation } from './conversation.ts';
import { identifySender, type Sender } from './identifySender.ts';

/** The word for an audience in the command that chooses its place. */
const wordFor: Record<Audience, string> = {
  workingGroup: 'working-group',
  allStaff: 'all-staff',
  memberStates: 'member-states',
};

/** The words of this command stand in the first characters: of what a stranger says no more is looked at. */
const HEAD = 60;

/** `place all-staff`: from now on what is for all staff is published in this conversation. Null for any other text. */
export function parsePublishToConversation(text: string): Audience | 'help' | null {
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

interface Here {
  sender: Sender;
  tenant: string;
  conversation: string;
  /** How the bot is called there, for instance `/focal`. */
  command: string;
  audience: Audience | 'help';
}

/**
 * Makes the conversation where it was said the place of an audience, and tells the places so; where the bot could not publish
 * there, says why and what to do instead. The sentence for whoever said it; throws a Refusal for anybody but a coordinator.
 */
export async function publishToConversation(
  conversation: PublishingConversation,
  { sender, audience, command, ...here }: Here,
): Promise<{ text: string; language: Language }> {
  const { app, platform, clock, places } = conversation;
  const identified = await identifySender(conversation, sender);
  if (!identified.known) return { text: identified.words, language: identified.language };
  const { person } = identified;
  const { language } = person;
  if (audience === 'help') {
    const examples = audiences.map((one) => `${command} place ${wordFor[one]}`).join(', ');
    return { text: translate(language, 'conversation.placeHelp', { examples }), language };
  }
  const { workingGroupId } = app;
  const caller: Caller = { workingGroupId, person, channel: platform, place: 'public', now: clock() };
  await requireCoordinator(app.db, caller);
  const obstacle = (await conversation.obstacleAt?.(here.conversation)) ?? null;
  if (obstacle !== null)
    return { text: translate(language, `conversation.place_${obstacle}`, { invite: '/invite @Focal' }), language };
  await choosePlaceInRoster(app, caller, { platform, ...here }, audience);
  await places.refresh();
  const name = translate(language, `conversation.audience_${audience}`);
  return { text: translate(language, 'conversation.placeSet', { audience: name }), language };
}
