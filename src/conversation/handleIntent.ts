import { dispatch } from '../app/dispatch.ts';
import { type Registry, registry } from '../app/featureRegistry.ts';
import type { App, Caller } from '../core/context.ts';
import { type AskedThen, countNotUnderstood } from './notUnderstoodMetric.ts';
import { explain } from '../drafts/intents.ts';
import { Refusal } from '../core/refusal.ts';
import { answer, say, sentFile, showBack, unknown, whichMeant } from '../protocol/doorIntents.ts';
import { draftSubjectOf } from '../protocol/draftSubject.ts';
import type { Intent } from '../protocol/intent.ts';
import type { AwaitedWords, Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import { conversationFailureWords } from './conversationFailureWords.ts';
import { EventTaken } from './eventClaim.ts';
import { conversationButtons } from './buttonNamedByText.ts';
import { isNameInConversation } from './isNameOfAnything.ts';
import { conversationFileMeaning } from './fileMeanings.ts';
import type { Meaning } from './meaning.ts';
import { conversationMeanings } from './meaningsOfPlainWords.ts';
import { findOpenChat, nothingOpen, type OpenChat, saveOpenChat } from './store.ts';

/**
 * The one entrance to the core: carries out what a person means and answers in their language. A refusal becomes its
 * words; any other error is a bug, logged under a reference that the person is told. It never throws for what a person did; EventTaken
 * where somebody else carries it out.
 */
export async function handleIntent(
  app: App,
  caller: Caller,
  intent: Intent,
  known: Registry = registry,
): Promise<Reply> {
  try {
    const spoken = say.fieldsOf(intent);
    const sent = sentFile.fieldsOf(intent);
    const open = spoken || sent ? await findOpenChat(app.db, caller) : nothingOpen;
    const { awaited } = open;
    const { meant, reply } = spoken
      ? await firstThatFits(
          app,
          caller,
          conversationMeanings(spoken.text, { ...open, language: caller.person.language }, known),
          open,
          known,
        )
      : await asMeant(
          app,
          caller,
          (sent && (await conversationFileMeaning(app, caller, sent, awaited, known))) ?? intent,
          known,
        );
    if (spoken && isLost(meant, reply)) countNotUnderstood(spoken.text, askedThen(awaited));
    // Whoever has turned to something else is not waited for any more: what they say next is no belated piece of news.
    const left = awaited?.kind === 'words' && !goesOn(awaited.intent, meant) ? null : undefined;
    const awaits = reply.awaits === undefined ? left : reply.awaits;
    await saveOpenChat(app.db, caller, {
      awaits,
      buttons: conversationButtons(reply, caller.now),
      before: open.buttons,
    });
    return spoken ? { ...withoutRecord(reply), ...answeredBy(meant) } : reply;
  } catch (error) {
    if (error instanceof EventTaken) throw error;
    return apologize(app, caller, error);
  }
}

async function asMeant(
  app: App,
  caller: Caller,
  meant: Intent,
  known: Registry,
): Promise<{ meant: Intent; reply: Reply }> {
  return { meant, reply: await dispatchOrForget(app, caller, meant, known) };
}

/** What failed has no effect. */
async function dispatchOrForget(app: App, caller: Caller, meant: Intent, known: Registry): Promise<Reply> {
  try {
    return await dispatch(app, caller, meant, known);
  } catch (error) {
    caller.act?.forget();
    throw error;
  }
}

/** Whether nobody knew what somebody meant: no command took it, and no question. */
const isLost = (meant: Intent, reply: Reply): boolean => meant.kind === unknown.kind || isRefused(meant, reply);

function askedThen(awaited: AwaitedWords | null): AskedThen {
  if (awaited === null) return 'nothing';
  if (awaited.kind !== 'input') return 'reason';
  return awaited.takes === 'value' ? 'choice' : 'words';
}

/** Whether what was waited for is waited for still: it was said, or the person is asked whether it was. */
function goesOn({ kind }: Intent, meant: Intent): boolean {
  return [kind, whichMeant.kind, showBack.kind, explain.kind].includes(meant.kind);
}

/**
 * Carries out the first meaning that fits: a name that somebody has, and no answer that its question refuses while others are left.
 * A question that takes no answer at all any more, because its round is closed or its post another's, is not waited for either.
 */
async function firstThatFits(
  app: App,
  caller: Caller,
  meanings: readonly Meaning[],
  { buttons }: OpenChat,
  known: Registry,
): Promise<{ meant: Intent; reply: Reply }> {
  const forgetQuestion = () => saveOpenChat(app.db, caller, { awaits: null, buttons, before: [] });
  let refused: { meant: Intent; reply: Reply } | undefined;
  let gone: Refusal | undefined;
  for (const { intent, ifCalled, isGuess } of meanings) {
    if (ifCalled !== undefined && !(await isNameInConversation(app.db, caller, ifCalled))) continue;
    try {
      const reply = await dispatchOrForget(app, caller, intent, known);
      if (isRefused(intent, reply)) {
        refused ??= { meant: intent, reply };
        continue;
      }
      if (gone) await forgetQuestion();
      return { meant: intent, reply };
    } catch (error) {
      if (error instanceof Refusal && isGuess) continue;
      if (!(error instanceof Refusal)) throw error;
      if (answer.fieldsOf(intent) === null) {
        if (gone) await forgetQuestion();
        throw error;
      }
      gone = error;
    }
  }
  if (gone) {
    await forgetQuestion();
    throw gone;
  }
  if (!refused) throw new Error('meaningsOf promises a meaning without a condition');
  return refused;
}

/** Whether a question was asked again because it could not take what was said. */
function isRefused(intent: Intent, { awaits }: Reply): boolean {
  const given = answer.fieldsOf(intent);
  return given !== null && awaits?.kind === 'input' && awaits.input === given.input;
}

/** Which question plain words answered, so that a channel can take an edited message for a corrected answer. */
function answeredBy(meant: Intent): Pick<Reply, 'answered'> {
  const given = answer.fieldsOf(meant);
  return given ? { answered: { ...draftSubjectOf(given), input: given.input } } : {};
}

/** Where words were typed there is no button to replace: what they answered stands in the chat as the person wrote it. */
function withoutRecord({ replacesSource, ...reply }: Reply): Reply {
  return replacesSource && reply.messages.length > 1 ? { ...reply, messages: reply.messages.slice(1) } : reply;
}

function apologize(app: App, caller: Caller, error: unknown): Reply {
  const { language } = caller.person;
  const text = conversationFailureWords(app, error, language, 'commands.bug');
  return privateReply([{ text, blocks: [{ kind: 'text', text, tone: 'warning' }] }]);
}
