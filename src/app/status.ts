import type { Action, Block, Message, Reply } from '../protocol/message.ts';
import { stepsOf, progressOf } from '../forms/steps.ts';
import { writeDate, writeMoment } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import { postsAnsweredFor } from '../people/roles.ts';
import { currentRoundsOf, roundByLabel, type RoundRecord, roundsOf } from '../rounds/store.ts';
import { loadAssignment, type Assignment } from '../updates/assignment.ts';
import { assignmentsOfPosts } from '../updates/store.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { roundMessage } from '../rounds/roundStatus.ts';

/** Where things stand: for a focal point their own posts, for the coordinator and the supervisor the round post by post. */
export async function status(app: App, caller: Caller, label?: string, page = 1): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const messages: Message[] = [];
  // A further page of the missing posts repeats nothing else.
  const held = page > 1 ? [] : postsAnsweredFor(roles);
  const rounds = label === undefined ? await currentRoundsOf(app.db, app.workingGroupId) : [await named(app, label)];
  for (const assignment of await assignmentsOfPosts(app.db, held))
    if (rounds.some(({ id }) => id === assignment.round.id))
      messages.push(ownMessage(await loadAssignment(app, assignment, caller)));
  if (roles.coordinator || roles.supervisor)
    for (const round of rounds.length > 0 ? rounds : await lastRound(app))
      messages.push(await roundMessage(app, caller, round, { page, mayAct: roles.coordinator }));
  if (messages.length === 0) messages.push(await quietMessage(app, caller));
  return { messages, visibleTo: 'sender' };
}

/** The round that was held last: between two rounds it is what there is to see. */
async function lastRound(app: App): Promise<RoundRecord[]> {
  const held = (await roundsOf(app.db, app.workingGroupId)).filter(({ state }) => state !== 'scheduled');
  return held.slice(0, 1);
}

async function named(app: App, label: string): Promise<RoundRecord> {
  const round = await roundByLabel(app.db, app.workingGroupId, label);
  if (!round) throw new Refusal('commands.noSuchRound', { label });
  return round;
}

function ownMessage(assignment: Assignment): Message {
  const { context, standing, draft, round, post } = assignment;
  const { language } = context;
  const at = { round: round.id, post: post.id };
  const parameters = { post: post.code, round: round.label, due: writeDate(round.dueAt, language) };
  const actions: Action[] = [];
  let text: string;
  if (draft.version > 0) {
    const { done, total } = progressOf(stepsOf(assignment.instrument, draft.content.answers), draft.content, null);
    text = translate(language, 'commands.statusDraft', { ...parameters, done, total });
    actions.push({
      label: translate(language, 'commands.goOn'),
      intent: { kind: 'update', by: 'ask', ...at },
      style: 'primary',
    });
  } else if (standing) {
    const received = writeMoment(standing.submittedAt, post.timeZone, language);
    text = translate(language, 'commands.statusReceived', { ...parameters, at: received, revision: standing.revision });
    actions.push({ label: translate(language, 'updates.amend'), intent: { kind: 'summary', ...at } });
  } else {
    text = translate(language, 'commands.statusOpen', parameters);
    actions.push({
      label: translate(language, 'commands.buttonUpdate'),
      intent: { kind: 'update', by: 'ask', ...at },
      style: 'primary',
    });
  }
  const open = assignment.timing === 'onTime' || assignment.timing === 'late';
  const blocks: Block[] = [{ kind: 'text', text }];
  if (open) blocks.push({ kind: 'actions', actions });
  return { text, blocks };
}

/** Nothing is open: says what was last and what comes next. */
async function quietMessage(app: App, { person }: Caller): Promise<Message> {
  const rounds = await roundsOf(app.db, app.workingGroupId);
  const next = rounds.findLast(({ state }) => state === 'scheduled');
  const text = next
    ? translate(person.language, 'commands.nextRound', {
        round: next.label,
        date: writeDate(next.opensAt, person.language),
      })
    : translate(person.language, 'commands.noRound');
  return { text, blocks: [{ kind: 'text', text }] };
}
