import type { Block, Reply } from '../protocol/message.ts';
import { shorten } from '../language/shorten.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { peopleMentioned } from '../people/peopleMentioned.ts';
import { type NamedPost, postsMeant, postsNearest, dutyStationName } from '../people/postsMeant.ts';
import { postsPersonAnswersFor, visibilityOfPerson } from '../people/roles.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { peopleWithRole } from '../people/store.ts';
import { postsPairedInRound } from './store.ts';
import { currentRoundsOf } from './store.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { postCodesHeldBy, namedPosts } from '../people/posts/store.ts';
import { privateReply } from '../protocol/textReply.ts';
import { postProgressInRound } from './postProgress/store.ts';

/** Who is who: behind a post or a name; without words the coordinator, one's counterparts and who has answered so far. */
export async function whoIsWhoInRoundCommand(app: App, caller: Caller, about?: string): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const tier = visibilityOfPerson(roles);
  if (tier !== 'coordinator' && tier !== 'workingGroup') throw new Refusal('commands.notForYou');
  const blocks =
    about === undefined ? await around(app, caller, postsPersonAnswersFor(roles)) : await behind(app, caller, about);
  return privateReply([{ text: textOf(blocks), blocks }]);
}

async function behind(app: App, caller: Caller, words: string): Promise<Block[]> {
  const { language } = caller.person;
  const all = await namedPosts(app.db, app.workingGroupId, await todayOfGroup(app.db, caller));
  const people = await peopleMentioned(app.db, app.workingGroupId, words);
  if (people) return behindAccounts(app, caller, people, all);
  const meant = postsMeant(words, all);
  const posts = meant.length > 0 ? meant : postsNearest(words, all);
  if (posts.length === 0)
    return [{ kind: 'text', text: translate(language, 'commands.nobodyFound', { words: shorten(words, 60) }) }];
  return [
    {
      kind: 'text',
      text:
        meant.length > 0
          ? translate(language, 'commands.found', { count: posts.length })
          : translate(language, 'commands.foundNearest', { words: shorten(words, 60) }),
    },
    factsOf(posts, language),
  ];
}

/** The posts of people who were mentioned by their accounts, and who of them has none. */
async function behindAccounts(
  app: App,
  caller: Caller,
  people: readonly { id: number; name: string }[],
  all: readonly NamedPost[],
): Promise<Block[]> {
  const { language } = caller.person;
  const blocks: Block[] = [];
  const codes = new Set<string>();
  const date = await todayOfGroup(app.db, caller);
  for (const { id, name } of people) {
    const held = await postCodesHeldBy(app.db, id, date);
    if (held.length === 0) blocks.push({ kind: 'text', text: translate(language, 'commands.holdsNoPost', { name }) });
    for (const code of held) codes.add(code);
  }
  const posts = all.filter(({ code }) => codes.has(code));
  if (posts.length === 0) return blocks;
  const found = translate(language, 'commands.found', { count: posts.length });
  return [...blocks, { kind: 'text', text: found }, factsOf(posts, language)];
}

function factsOf(posts: readonly NamedPost[], language: Language): Block {
  const facts = posts.map((post) => ({
    label: `${post.code} ${dutyStationName(post.station, language)}`,
    value: `${post.holders.join(', ') || translate(language, 'commands.vacant')} (${post.name})`,
  }));
  return { kind: 'facts', facts };
}

async function around(app: App, caller: Caller, postIds: readonly number[]): Promise<Block[]> {
  const { language } = caller.person;
  const coordinators = await peopleWithRole(
    app.db,
    app.workingGroupId,
    'coordinator',
    await todayOfGroup(app.db, caller),
  );
  const blocks: Block[] = [
    {
      kind: 'text',
      text: translate(language, 'commands.coordinatorIs', {
        names: coordinators.map(({ name }) => name).join(', ') || '–',
      }),
    },
  ];
  for (const round of await currentRoundsOf(app.db, app.workingGroupId)) {
    const posts = await postProgressInRound(app.db, round.id, await todayOfGroup(app.db, caller));
    for (const postId of postIds) {
      const counterparts = await postsPairedInRound(app.db, round.id, postId);
      const own = posts.find((post) => post.postId === postId);
      if (own && counterparts.length > 0)
        blocks.push({
          kind: 'text',
          text: translate(language, 'commands.counterparts', {
            post: own.code,
            names: counterparts.map(({ code, place }) => `${code} ${place}`).join(', '),
          }),
        });
    }
    const answered = posts.filter(({ received }) => received !== null);
    blocks.push({
      kind: 'text',
      text: translate(language, 'commands.answered', {
        round: round.label,
        count: answered.length,
        expected: posts.length,
        codes: answered.map(({ code }) => code).join(', ') || '–',
      }),
    });
    const missing = posts.filter(({ received }) => received === null).map(({ code }) => code);
    if (answered.length > 0 && missing.length > 0)
      blocks.push({ kind: 'text', text: translate(language, 'commands.missingCodes', { codes: missing.join(', ') }) });
  }
  return blocks;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join(' ');
}
