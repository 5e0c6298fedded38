import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { FileTaker } from '../feature/feature.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { Roles } from '../people/roles.ts';
import { fileSentBy, type KeptFile } from '../files/store.ts';
import type { sentFile } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { standingReply } from '../protocol/textReply.ts';

/** What takes a file of somebody with these roles. */
export function appCommandsTakingFile(
  takers: readonly FileTaker[],
  roles: Roles,
  file: Pick<KeptFile, 'kind' | 'name'>,
): FileTaker[] {
  return takers.filter((taker) => (taker.for?.(roles) ?? true) && taker.takes(file));
}

/** Asks what a file is for. What was asked before is still to be answered. */
export async function askWhatFileIsFor(
  takers: readonly FileTaker[],
  app: App,
  caller: Caller,
  { file: id, text }: FieldsOf<typeof sentFile>,
): Promise<Reply> {
  const { language } = caller.person;
  const file = await fileSentBy(app.db, caller.person.id, id);
  if (!file) throw new Refusal('files.gone');
  const possible = appCommandsTakingFile(takers, await rolesNow(app.db, caller), file);
  if (possible.length === 0) throw new Refusal('files.noUse', { name: file.name });
  const actions = possible.map(({ label, means }) => ({ label: translate(language, label), intent: means(id, text) }));
  return standingReply(translate(language, 'files.whatFor', { name: file.name }), actions);
}
