import { dispatch } from '../app/dispatch.ts';
import { type Registry, registry } from '../app/registry.ts';
import type { App, Caller } from '../core/context.ts';
import { answer, say } from '../protocol/doorIntents.ts';
import { subjectOf } from '../protocol/draftSubject.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { failureWords } from './failureWords.ts';
import { parseText } from './parseText.ts';
import { findAwaited, saveAwaited } from './store.ts';

/**
 * The one entrance to the core: carries out what a person means and answers in their language. A refusal becomes its
 * words; any other error is a bug, logged under a reference that the person is told. It never throws for what a person did.
 */
export async function handleIntent(
  app: App,
  caller: Caller,
  intent: Intent,
  known: Registry = registry,
): Promise<Reply> {
  try {
    const spoken = say.fieldsOf(intent);
    const awaited = spoken ? await findAwaited(app.db, caller.person.id, caller.channel) : null;
    const meant = spoken ? parseText(spoken.text, awaited, known) : intent;
    const reply = await dispatch(app, caller, meant, known);
    // Whoever has turned to something else is not waited for any more: what they say next is no belated piece of news.
    const left = awaited?.kind === 'words' && awaited.intent.kind !== meant.kind ? null : undefined;
    const awaits = reply.awaits === undefined ? left : reply.awaits;
    if (awaits !== undefined) await saveAwaited(app.db, caller.person.id, caller.channel, awaits);
    return spoken ? { ...withoutRecord(reply), ...answeredBy(meant) } : reply;
  } catch (error) {
    return apologize(app, caller, error);
  }
}

/** Which question plain words answered, so that a channel can take an edited message for a corrected answer. */
function answeredBy(meant: Intent): Pick<Reply, 'answered'> {
  const given = answer.fieldsOf(meant);
  return given ? { answered: { ...subjectOf(given), input: given.input } } : {};
}

/** Where words were typed there is no button to replace: what they answered stands in the chat as the person wrote it. */
function withoutRecord({ replacesSource, ...reply }: Reply): Reply {
  return replacesSource && reply.messages.length > 1 ? { ...reply, messages: reply.messages.slice(1) } : reply;
}

function apologize(app: App, caller: Caller, error: unknown): Reply {
  const { language } = caller.person;
  const text = failureWords(app, error, language, 'commands.bug');
  return { messages: [{ text, blocks: [{ kind: 'text', text, tone: 'warning' }] }], visibleTo: 'sender' };
}
