import type { App, Caller } from '../core/context.ts';
import type { Registry } from '../app/featureRegistry.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { fileSentBy } from '../files/store.ts';
import type { sentFile } from '../protocol/doorIntents.ts';
import type { FieldsOf, Intent } from '../protocol/intent.ts';
import type { AwaitedWords } from '../protocol/message.ts';
import { appCommandsTakingFile } from '../app/fileTakers.ts';

/**
 * What a file that was sent is for: what its words command, else what was asked for, else the one thing that takes it. Null where that
 * is to be asked, or where nothing takes it.
 */
export async function conversationFileMeaning(
  app: App,
  caller: Caller,
  { file: id, text }: FieldsOf<typeof sentFile>,
  awaited: AwaitedWords | null,
  { commands, fileTakers }: Registry,
): Promise<Intent | null> {
  const called = text === '' ? null : commands.parse(text);
  const commanded = called?.command?.parseWithFile?.(called.rest, id);
  if (commanded) return commanded;
  if (awaited?.kind === 'file') return { ...awaited.intent, [awaited.field]: id, ...(text !== '' && { text }) };
  const file = await fileSentBy(app.db, caller.person.id, id);
  const [taker, ...others] = file ? appCommandsTakingFile(fileTakers, await rolesNow(app.db, caller), file) : [];
  return taker && others.length === 0 ? taker.means(id, text) : null;
}
