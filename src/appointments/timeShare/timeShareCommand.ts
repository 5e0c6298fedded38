import { dateIn } from '../../calendar/dates.ts';
import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { listWords } from '../../language/listsInWords.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { isPersonInsideGroup } from '../../people/roles.ts';
import type { Reply } from '../../protocol/message.ts';
import { promptReply, textReply } from '../../protocol/textReply.ts';
import * as intents from '../intents.ts';
import { parseTimeShare } from './parseTimeShare.ts';
import { type OwnTimeShare, ownTimeShares, saveTimeShare, timeSharesOfMembers } from './store.ts';

/** Refuses whoever is not of the group today. */
async function requireTimeShareOfMember(app: App, caller: Caller): Promise<void> {
  if (!isPersonInsideGroup(await rolesNow(app.db, caller))) throw new Refusal('people.timeShareNotYours');
}

/**
 * `time share 20 % https://…`: which share of their time goes into the work, and where its terms stand, said by whoever holds a post.
 * Without words what they have said and, from five answers on, the median of all members; nobody reads another's.
 */
export async function timeShareCommand(
  app: App,
  caller: Caller,
  { words = '' }: { words?: string | undefined },
): Promise<Reply> {
  await requireTimeShareOfMember(app, caller);
  const { language, timeZone, id } = caller.person;
  const today = dateIn(caller.now, timeZone);
  const own = await ownTimeShares(app.db, id, today);
  if (own.length === 0) return textReply(await ofMembers(app, today, language));
  const prompt = intents.timeShare.of({});
  if (words.trim() === '') {
    const told = [
      translate(language, 'people.timeShareAsk', { said: saidOf(own) }),
      await ofMembers(app, today, language),
    ];
    return promptReply(told.join(' '), prompt);
  }
  const { share, url } = parseTimeShare(words);
  if (share === null && url === null)
    return promptReply(translate(language, 'people.timeShareUnclear', { words }), prompt);
  await inTransaction(app.db, async (tx) => {
    const appointments = own.map((one) => one.id);
    await saveTimeShare(tx, appointments, { share, url, on: today });
    await audit(tx, caller, 'appointment.timeShare', `person:${id}`, { hasTerms: url !== null });
  });
  const said = share ?? saidOf(own);
  const posts = listWords(
    own.map(({ post }) => post),
    language,
  );
  const thanks = translate(language, 'people.timeShareKept', { said, posts, terms: url ?? 'none' });
  return { ...textReply(`${thanks} ${await ofMembers(app, today, language)}`, [], { tone: 'good' }), awaits: null };
}

/** What was said last; 0 where nothing was. */
const saidOf = (own: readonly OwnTimeShare[]): number =>
  own.find(({ timeShare }) => timeShare !== null)?.timeShare ?? 0;

async function ofMembers(app: App, date: string, language: Language): Promise<string> {
  const { members, said, median } = await timeSharesOfMembers(app.db, app.workingGroupId, date);
  if (median === null) return translate(language, 'people.timeShareTooFew', { said });
  return translate(language, 'people.timeShareMedian', { said, members, median: median / 100 });
}
