import { translate } from '../language/translate.ts';
import type { Reply } from '../protocol/message.ts';
import { findAwaited, saveAwaited } from './store.ts';
import type { App, Caller } from '../core/context.ts';
import { handlers } from './handlers.ts';
import type { Intent, Meant } from '../protocol/intent.ts';
import { Refusal } from '../core/refusal.ts';
import { parseText } from './parseText.ts';

/**
 * The one entrance to the core: carries out what a person means and answers in their language. A refusal becomes its
 * words; any other error is a bug, logged under a reference that the person is told. It never throws for what a person did.
 */
export async function dispatch(app: App, caller: Caller, intent: Intent): Promise<Reply> {
  try {
    const spoken = intent.kind === 'say';
    const awaited = spoken ? await findAwaited(app.db, caller.person.id, caller.channel) : null;
    const meant = spoken ? parseText(intent.text, awaited) : intent;
    const reply = await carryOut(app, caller, meant);
    // Whoever has turned to something else is not waited for any more: what they say next is no belated piece of news.
    const left = awaited?.kind === 'words' && awaited.intent.kind !== meant.kind ? null : undefined;
    const awaits = reply.awaits === undefined ? left : reply.awaits;
    if (awaits !== undefined) await saveAwaited(app.db, caller.person.id, caller.channel, awaits);
    return spoken ? { ...withoutRecord(reply), ...answeredBy(meant) } : reply;
  } catch (error) {
    return apologize(app, caller, error);
  }
}

function carryOut<Kind extends Meant['kind']>(
  app: App,
  caller: Caller,
  intent: Extract<Meant, { kind: Kind }>,
): Promise<Reply> {
  const handler = handlers[intent.kind];
  return handler(app, caller, intent);
}

/** Which question plain words answered, so that a channel can take an edited message for a corrected answer. */
function answeredBy(meant: Meant): Pick<Reply, 'answered'> {
  if (meant.kind !== 'answer') return {};
  return { answered: { round: meant.round, post: meant.post, input: meant.input } };
}

/** Where words were typed there is no button to replace: what they answered stands in the chat as the person wrote it. */
function withoutRecord({ replacesSource, ...reply }: Reply): Reply {
  return replacesSource && reply.messages.length > 1 ? { ...reply, messages: reply.messages.slice(1) } : reply;
}

function apologize(app: App, caller: Caller, error: unknown): Reply {
  const { language } = caller.person;
  const text =
    error instanceof Refusal
      ? translate(language, error.key, error.parameters)
      : translate(language, 'commands.bug', { reference: app.reportBug(error) });
  return { messages: [{ text, blocks: [{ kind: 'text', text, tone: 'warning' }] }], visibleTo: 'sender' };
}
