import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { findOnePost } from '../people/findByName.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { doneReply, textReply } from '../protocol/textReply.ts';
import type * as intents from './intents.ts';
import { parseStaffingSide } from './parseStaffing.ts';
import { postsWithSides, saveStaffingSide } from './store.ts';

/**
 * `staffing pages`: which posts work on the staffing side, and so are asked the pages of that side; `staffing pages DAK no` says it of one.
 * What a post has answered there stays. Refuses whoever is not coordinator, and words that mean no post or several.
 */
export async function staffingSides(
  app: App,
  caller: Caller,
  { words = '' }: FieldsOf<typeof intents.staffingSides>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const { workingGroupId } = app;
  const said = parseStaffingSide(words);
  if (!said) return textReply(await sidesInWords(app, caller));
  const post = await findOnePost(app.db, workingGroupId, said.post, await todayOfGroup(app.db, caller));
  await inTransaction(app.db, async (tx) => {
    if (await saveStaffingSide(tx, post.id, said.works))
      await audit(tx, caller, 'staffing.side', 'workingGroup', { post: post.code, works: said.works });
  });
  const works = said.works ? 'yes' : 'no';
  const set = translate(language, 'reports.sideSet', { post: post.code, works });
  return { ...doneReply(`${set} ${await sidesInWords(app, caller)}`), awaits: null };
}

async function sidesInWords({ db, workingGroupId }: App, { person: { language } }: Caller): Promise<string> {
  const posts = await postsWithSides(db, workingGroupId);
  const without = posts.filter(({ staffingSide }) => !staffingSide).map(({ code }) => code);
  return translate(language, 'reports.sides', {
    posts: posts.length,
    without: without.length,
    names: listWords(without, language),
  });
}
