import type { App, Caller } from '../core/context.ts';
import { writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import { postsPairedInRound } from '../rounds/store.ts';
import type { Message } from '../protocol/message.ts';
import { loadUpdateOfAssignment } from './openUpdateOfAssignment.ts';
import { latestUpdates } from './latest/store.ts';
import { assignmentsOpenToUpdate } from './assignmentsOpenToUpdate.ts';
import { postAssignmentsToUpdate } from './store.ts';
import { updatePromptMessage } from './updateSummaryMessage.ts';

/** How many updates of a post the home view lists. */
const latest = 3;

/** What is open for a person, each with every way to answer it. */
export async function openUpdatePrompts(app: App, caller: Caller): Promise<Message[]> {
  const messages: Message[] = [];
  for (const assignment of await assignmentsOpenToUpdate(app, caller, await rolesNow(app.db, caller)))
    messages.push(updatePromptMessage(await loadUpdateOfAssignment(app, assignment, caller)));
  return messages;
}

/** What a person's posts and their counterparts sent last; nothing where nobody has sent anything. */
export async function sentUpdatesOnHome(app: App, caller: Caller): Promise<Message[]> {
  const { language, timeZone } = caller.person;
  const posts = postsPersonAnswersFor(await rolesNow(app.db, caller));
  const round = (await postAssignmentsToUpdate(app.db, posts)).at(-1)?.round.id;
  const counterparts =
    round === undefined ? [] : await Promise.all(posts.map((post) => postsPairedInRound(app.db, round, post)));
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
  if (facts.length === 0) return [];
  const text = translate(language, 'commands.homeUpdates');
  return [
    {
      text,
      blocks: [
        { kind: 'heading', text },
        { kind: 'facts', facts },
      ],
    },
  ];
}
