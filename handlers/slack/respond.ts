import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { logFailure } from './clients.ts';
import { refreshHome } from './homeTab.ts';
import type { Place } from './place.ts';
import { say, presentReply } from './present.ts';
import type { Slack } from './slack.ts';
import { type Sender, identifySender } from './sender.ts';

/** What somebody was answered, and in which language. */
export interface Answered {
  reply: Reply;
  language: Language;
}

/** Does what somebody means, and shows the answer where they said it. Null means that what they pressed is too old. */
export async function respond(
  slack: Slack,
  place: Place,
  sender: Sender,
  intent: Intent | null,
): Promise<Reply | null> {
  return guarded(slack, place, async () => {
    const { reply, language } = await ask(slack, place, sender, intent);
    await slack.turns(`show:${sender.userId}`, () => presentReply(slack, place, reply, language));
    await refreshHome(slack, sender.userId);
    return reply;
  });
}

/**
 * What the core answers, or what a stranger or an old button is answered without it. One thing after the other for each
 * person, so that quick words are answered in their order.
 */
export function ask(
  slack: Slack,
  place: Pick<Place, 'direct'>,
  sender: Sender,
  intent: Intent | null,
): Promise<Answered> {
  return slack.turns(`ask:${sender.userId}`, async () => {
    const speaker = await identifySender(slack, sender, wordsOf(intent));
    if (!speaker.known) return { reply: plainReply(speaker.words), language: 'en' };
    const { person } = speaker;
    if (intent === null)
      return { reply: plainReply(translate(person.language, 'slack.oldButton')), language: person.language };
    const { workingGroupId } = slack.app;
    const where = { channel: 'slack', place: place.direct ? 'direct' : 'public' } as const;
    const caller = { workingGroupId, person, ...where, now: slack.clock() };
    const meant: Intent = speaker.justLinked ? { kind: 'help' } : intent;
    return { reply: await slack.core.dispatch(slack.app, caller, meant), language: person.language };
  });
}

function plainReply(text: string): Reply {
  return { messages: [{ text, blocks: [] }], visibleTo: 'sender' };
}

/** A bug is logged under a reference, and the person is told it; nobody is left without an answer. */
export async function guarded<Result>(
  slack: Slack,
  place: Place,
  work: () => Promise<Result>,
  language: Language = 'en',
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    try {
      await say(slack, place, wordsAfter(slack, error, language), language);
    } catch (second) {
      logFailure(slack, second);
    }
    return null;
  }
}

/** Notes what went wrong, and says it. What the person wanted may be done by the time that Slack does not answer a call. */
function wordsAfter(slack: Slack, error: unknown, language: Language): string {
  const reference = logFailure(slack, error);
  return reference === null
    ? translate(language, 'slack.notShown')
    : translate(language, 'slack.brokeDown', { reference });
}

/** What was typed, as far as it may hold a code that links an account. */
function wordsOf(intent: Intent | null): string {
  const words = intent?.kind === 'say' ? intent['text'] : intent?.kind === 'link' ? intent['words'] : undefined;
  return typeof words === 'string' ? words : '';
}
