import type { Block, Message, Reply } from '../protocol/message.ts';
import { writeMoment } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import { postsAnsweredFor } from '../people/roles.ts';
import { counterpartsOf } from '../people/store.ts';
import { loadAssignment } from '../updates/assignment.ts';
import { assignmentsOfPosts } from '../updates/store.ts';
import { canBeAnswered } from '../updates/assignmentRows.ts';
import { promptMessage } from '../updates/summaryMessage.ts';
import type { App, Caller } from '../core/context.ts';
import { status } from './status.ts';
import { latestUpdates } from '../updates/latest/store.ts';

/** How many updates of a post the home view lists. */
const latest = 3;

/**
 * Everything at a glance: what is open for a person and every way to answer it, how it stands, what their posts and their
 * counterparts sent last; for the coordinator the rounds.
 */
export async function home(app: App, caller: Caller): Promise<Reply> {
  const posts = postsAnsweredFor(await rolesNow(app.db, caller));
  const assignments = await assignmentsOfPosts(app.db, posts);
  const messages: Message[] = [];
  for (const assignment of assignments.filter((one) => canBeAnswered(one, caller.now)))
    messages.push(promptMessage(await loadAssignment(app, assignment, caller)));
  messages.push(...(await status(app, caller)).messages);
  const updates = await updatesMessage(app, caller, posts, assignments.at(-1)?.round.id);
  if (updates) messages.push(updates);
  return { messages, visibleTo: 'sender' };
}

async function updatesMessage(
  app: App,
  caller: Caller,
  posts: readonly number[],
  roundId: number | undefined,
): Promise<Message | null> {
  const { language, timeZone } = caller.person;
  const text = translate(language, 'commands.homeUpdates');
  const counterparts =
    roundId === undefined ? [] : await Promise.all(posts.map((post) => counterpartsOf(app.db, roundId, post)));
  const others = counterparts.flat().map(({ id }) => id);
  const facts = (await latestUpdates(app.db, posts, others, latest)).map((update) => ({
    label: posts.includes(update.postId)
      ? `${update.code}, ${update.round}`
      : `${translate(language, 'commands.homeCounterpart', { post: update.code })}, ${update.round}`,
    value: translate(language, 'commands.homeUpdate', {
      at: writeMoment(update.at, timeZone, language),
      revision: update.revision,
    }),
  }));
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'facts', facts },
  ];
  return facts.length > 0 ? { text, blocks } : null;
}
