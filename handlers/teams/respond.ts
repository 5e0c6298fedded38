import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { translate } from '../../src/language/translate.ts';
import { DeliveryFailed } from '../../src/outbox/channel.ts';
import type { Place } from './place.ts';
import type { View } from './drawPage.ts';
import { type Answered, say, presentReply } from './present.ts';
import { identifySender } from './sender.ts';
import { accountUnreachable, keepAddress } from './store.ts';
import type { Teams } from './teams.ts';

/** Does what somebody means, and shows the answer where they said it. Null means that what they pressed is too old. */
export async function respond(
  teams: Teams,
  place: Place,
  intent: Intent | null,
  view: View = {},
): Promise<Reply | null> {
  return guarded(teams, place, async () => {
    const answered = await ask(teams, place, intent, place.kind === 'personal');
    const room = answered.reply.replacesSource || intent?.kind === 'page' ? 'replace' : 'below';
    await teams.turns(`show:${place.userId}`, () => presentReply(teams, place, answered, { room, view }));
    return answered.reply;
  });
}

/**
 * What the core answers, or what a stranger or an old button is answered without it. One thing after the other for each
 * person, so that quick words are answered in their order.
 */
export function ask(teams: Teams, place: Place, intent: Intent | null, direct: boolean): Promise<Answered> {
  return teams.turns(`ask:${place.userId}`, async () => {
    const speaker = await identifySender(teams, place, wordsOf(intent));
    if (!speaker.known) return { reply: plainReply(speaker.words), language: speaker.language };
    const { person } = speaker;
    await remember(teams, place);
    if (intent === null)
      return { reply: plainReply(translate(person.language, 'teams.oldButton')), language: person.language };
    const { workingGroupId } = teams.app;
    const where = { channel: 'teams', place: direct ? 'direct' : 'public' } as const;
    const caller = { workingGroupId, person, ...where, now: teams.clock() };
    const meant: Intent = speaker.justLinked ? { kind: 'help' } : intent;
    return { reply: await teams.core.dispatch(teams.app, caller, meant), language: person.language };
  });
}

/** How the person can be reached from now on; a group chat tells at least their id. */
async function remember({ app, clock }: Teams, place: Place): Promise<void> {
  const { tenant, userId, serviceUrl, member, conversation, kind } = place;
  const address = { serviceUrl, member, ...(kind === 'personal' && { conversation }) };
  await keepAddress(app.db, { tenant, userId }, address, clock());
}

export function plainReply(text: string): Reply {
  return { messages: [{ text, blocks: [{ kind: 'text', text }] }], visibleTo: 'sender' };
}

/** A bug is logged under a reference, and the person is told it; an answer that Teams does not take is logged only. */
export async function guarded<Result>(teams: Teams, place: Place, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DeliveryFailed) {
      teams.log.warn({ reason: error.message }, 'an answer could not be shown in Teams');
      if (error.unreachable && place.kind === 'personal') await accountUnreachable(teams.app.db, place);
      return null;
    }
    const reference = teams.app.reportBug(error);
    try {
      await say(teams, place, translate('en', 'teams.brokeDown', { reference }), 'en');
    } catch (second) {
      teams.app.reportBug(second);
    }
    return null;
  }
}

/** What was typed, as far as it may hold a code that links an account. */
function wordsOf(intent: Intent | null): string {
  const words = intent?.kind === 'say' ? intent['text'] : intent?.kind === 'link' ? intent['words'] : undefined;
  return typeof words === 'string' ? words : '';
}
