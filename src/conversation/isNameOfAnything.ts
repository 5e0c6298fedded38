import type { Caller } from '../core/context.ts';
import type { Db } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';
import { namedPosts } from '../people/posts/store.ts';
import { placesOfPost } from '../people/postsMeant.ts';
import { matchesPersonName } from '../people/plainPersonName.ts';
import { decodeMentions } from '../protocol/mention.ts';
import { roundsOf } from '../rounds/store.ts';

/** A longer text is nobody's name. */
const LONGEST = 120;

/**
 * Whether a post, a place where there is one, somebody who holds one, or a round is called so: by the whole name, or by one of a person's
 * names. A part of a word is no name here: "who came" does not ask for Cameroon.
 */
export async function isNameInConversation(
  db: Db,
  { workingGroupId, now, person }: Caller,
  words: string,
): Promise<boolean> {
  if (decodeMentions(words).length > 0) return true;
  if (words.length > LONGEST) return false;
  const posts = await namedPosts(db, workingGroupId, dateIn(now, person.timeZone));
  const isNamed = posts.some((post) => {
    const people = post.holders.flatMap((name) => [name, ...name.split(/\s+/)]);
    return [post.code, post.name, ...placesOfPost(post), ...people].some((name) =>
      matchesPersonName(trimSigns(words, '', '.!?…,:;'), name),
    );
  });
  if (isNamed) return true;
  const said = plain(words);
  const rounds = await roundsOf(db, workingGroupId);
  return rounds.some(({ label }) => plain(label) === said || said.startsWith(`${plain(label)} `));
}

const plain = (text: string): string =>
  unaccented(text)
    .replace(/[’'.,:;!?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
