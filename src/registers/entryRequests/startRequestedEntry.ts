import { writeDate } from '../../calendar/dates.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { localizedIn } from '../../language/language.ts';
import { formatText } from '../../language/translate.ts';
import { postCodes } from '../../people/posts/store.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../../people/roles.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { promptReply } from '../../protocol/textReply.ts';
import { entryWhenAsButtonValue } from '../entryWhen.ts';
import * as intents from '../intents.ts';
import { entryTitleIn } from '../registerEntry.ts';
import { typeOf } from '../shippedRegisters.ts';
import { registerEntryById, registersOf } from '../store.ts';

/**
 * Asks in the chat what a post plans, or did, on the day of an entry: the words become an entry of the post's own, which is shown and kept by
 * a press. Refuses whoever does not answer for the post.
 */
export async function startRequestedEntry(
  app: App,
  caller: Caller,
  { entry: id, post, asked }: FieldsOf<typeof intents.registerTell>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  if (!postsPersonAnswersFor(roles).includes(post)) throw new Refusal('updates.noPost');
  const { language } = caller.person;
  const entry = await registerEntryById(app.db, app.workingGroupId, id);
  const type = entry && typeOf(await registersOf(app.db, app.workingGroupId), entry.type);
  if (!entry || !type?.asksPosts) throw new Refusal('commands.oldButton');
  const title = entryTitleIn(entry, language);
  const date = writeDate(entry.when.to, language);
  const text = formatText(language, localizedIn(type.asksPosts[asked], language), { title, date });
  // The post's code tells its entry from those of the others.
  const own = `${entry.title} (${(await postCodes(app.db, [post])).join()})`;
  return promptReply(
    text,
    intents.registerMore.of({ type: type.key, title: own, when: entryWhenAsButtonValue(entry.when) }),
  );
}
