import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import { withMentionedNames } from '../protocol/mention.ts';
import { postsMeant } from './postsMeant.ts';
import { asSearchablePost } from './searchablePost.ts';
import { matchesPersonName } from './plainPersonName.ts';
import { peopleMentioned } from './peopleMentioned.ts';
import { postCodesHeldBy, peopleHoldingPosts, peopleOfGroup, postsOfGroup } from './posts/store.ts';

export interface FoundPost {
  id: number;
  code: string;
  station: string;
}

export interface FoundPerson {
  id: number;
  name: string;
}

/** The posts that words mean: by code, by place or country in any language, by a part of a name, whatever fits first. */
async function findPosts(db: Db | Tx, workingGroupId: number, words: string): Promise<FoundPost[]> {
  const named = (await postsOfGroup(db, workingGroupId)).map(asSearchablePost);
  return postsMeant(words, named).map(({ id, code, station }) => ({ id, code, station: station.name }));
}

/**
 * The one post that words mean, or that whoever they mention by an account holds on a calendar date; refuses words that mean none,
 * or several.
 */
export async function findOnePost(db: Db | Tx, workingGroupId: number, said: string, date: string): Promise<FoundPost> {
  const people = await peopleMentioned(db, workingGroupId, said);
  const found = people
    ? await postsHeldBy(db, workingGroupId, people, date)
    : await findPosts(db, workingGroupId, said);
  const words = withMentionedNames(said).trim();
  const [post, ...others] = found;
  if (!post) throw new Refusal('reminders.noPostCalled', { words });
  if (others.length > 0)
    throw new Refusal('reminders.severalCalled', { words, names: found.map(({ code }) => code).join(', ') });
  return post;
}

/** The one person that words mean on a calendar date, as `findPeople` finds them; refuses words that mean nobody, or several. */
export async function findOnePerson(
  db: Db | Tx,
  workingGroupId: number,
  said: string,
  date: string,
): Promise<FoundPerson> {
  const found = await findPeople(db, workingGroupId, said, date);
  const words = withMentionedNames(said).trim();
  const [one, ...others] = found;
  if (!one) throw new Refusal('reminders.nobodyCalled', { words });
  if (others.length > 0)
    throw new Refusal('reminders.severalCalled', { words, names: found.map(({ name }) => name).join(', ') });
  return one;
}

async function postsHeldBy(
  db: Db | Tx,
  workingGroupId: number,
  people: readonly FoundPerson[],
  date: string,
): Promise<FoundPost[]> {
  const codes = new Set<string>();
  for (const { id, name } of people) {
    const held = await postCodesHeldBy(db, id, date);
    if (held.length === 0) throw new Refusal('commands.holdsNoPost', { name });
    for (const code of held) codes.add(code);
  }
  const posts = await postsOfGroup(db, workingGroupId);
  return posts
    .filter(({ code }) => codes.has(code))
    .map(({ id, code, dutyStation }) => ({ id, code, station: dutyStation.name }));
}

/**
 * The people that words mean on a calendar date: whom they mention by an account, else whoever holds the post that they name (focal points before alternates), else
 * whose own name they are a part of.
 */
export async function findPeople(
  db: Db | Tx,
  workingGroupId: number,
  words: string,
  date: string,
): Promise<FoundPerson[]> {
  const mentioned = await peopleMentioned(db, workingGroupId, words);
  if (mentioned) return mentioned;
  if (words.length > LONGEST_NAME) return [];
  const people = await peopleOfGroup(db, workingGroupId);
  const exact = people.filter(({ name }) => matchesPersonName(words, name));
  if (exact.length > 0) return exact.map(asPerson);
  const posts = await findPosts(db, workingGroupId, words);
  const holders = await peopleHoldingPosts(
    db,
    posts.map(({ id }) => id),
    date,
  );
  const focalPoints = holders.filter(({ role }) => role === 'focalPoint');
  const asked = focalPoints.length > 0 ? focalPoints : holders;
  const named = asked.map(({ person }) => person);
  const found = named.length > 0 ? named : people.filter(({ name }) => matchesPersonName(words, name, 'part'));
  return found.filter((one, i) => found.findIndex(({ id }) => id === one.id) === i).map(asPerson);
}

function asPerson({ id, name }: { id: number; name: string }): FoundPerson {
  return { id, name };
}

/** A longer text names nobody. */
const LONGEST_NAME = 200;
