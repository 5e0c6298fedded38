import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { suggestAppCommand } from './help.ts';
import { type Registry, registry } from './featureRegistry.ts';

/**
 * Carries out an intent: the one way into the features, whether it was a command, a button or a page. Refuses a button of an older
 * or a newer program; throws what the feature throws.
 */
export async function dispatch(
  app: App,
  caller: Caller,
  intent: Intent,
  known: Pick<Registry, 'boundFor' | 'commands' | 'draftKind' | 'draftsSoFar' | 'unnamedDrafts'> = registry,
): Promise<Reply> {
  const bound = known.boundFor(intent);
  if (!bound) throw new Refusal('commands.oldButton');
  const reply = await bound.carryOut(app, bound.writesAtEnd ? caller : await onItsOwn(caller), intent, known);
  return suggestAppCommand(known.commands, caller, intent, reply);
}

/** Who writes at once: nobody else carries the act out from here on. */
async function onItsOwn({ act, ...caller }: Caller): Promise<Caller> {
  await act?.claim();
  return caller;
}
