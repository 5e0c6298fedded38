import type { Caller } from '../core/context.ts';
import type { Db } from '../db/db.ts';
import { formProgress } from '../forms/formSteps.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { ratesOfRound } from '../rounds/store.ts';
import { type Assignment, loadUpdateOfAssignment } from './openUpdateOfAssignment.ts';
import { draftSteps } from '../drafts/draftSteps.ts';
import { postAssignmentsToUpdate, lastUpdateDraftedAt } from './store.ts';
import { reminderBody } from '../reminders/reminderBody.ts';
import { roundFactsForReminders } from '../rounds/roundFactsForReminders.ts';
import type { ReminderFacts } from '../reminders/reminderFacts.ts';
import { reminderHeldBackUntil } from '../reminders/reminderHeldBackUntil.ts';
import { judgeReminder } from '../reminders/judgeReminder.ts';
import { nextEscalationStep } from '../reminders/nextEscalationStep.ts';
import type { EscalationStep } from '../reminders/reminderPolicy.ts';
import { peopleNames } from '../people/posts/store.ts';
import * as absencesIntents from '../absences/intents.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';
import * as planningIntents from '../planning/intents.ts';
import { joinWithSemicolon } from '../language/joinWithSemicolon.ts';

/** How many questions that are still open a reminder names. */
const NAMED = 4;

/**
 * A reminder to whoever is to answer: what is missing, how long it takes, how many colleagues have answered, who hears of it
 * next and when; with the buttons to answer, to say that nothing changed, to hear of it later, or to be away. It waits while
 * somebody is answering.
 */
export const composeUpdateReminder: Composer = async (
  { db, workingGroupId, now },
  body,
  { recipient, language, timeZone },
) => {
  const due = reminderBody.parse(body);
  if (recipient.kind !== 'person') return { drop: 'not for an audience' };
  const { id } = recipient;
  const name = (await peopleNames(db, [id])).get(id);
  if (name === undefined) return { drop: 'the person is gone' };
  const facts = await roundFactsForReminders(db, workingGroupId, now, { posts: due.posts });
  const judged = judgeReminder(facts, due, id, now);
  if (!('posts' in judged)) return judged;
  const person = { id, name, language, timeZone };
  const caller: Caller = { workingGroupId, person, channel: 'local', place: 'direct', now };
  const ids = judged.posts.map((post) => post.id);
  const until = reminderHeldBackUntil(await lastUpdateDraftedAt(db, id, { roundId: due.round, postIds: ids }), now);
  if (until) return { wait: until };
  const rows = (await postAssignmentsToUpdate(db, ids)).filter(({ round }) => round.id === due.round);
  const assignments = await Promise.all(rows.map((row) => loadUpdateOfAssignment({ db }, row, caller)));
  const message = await draw(db, assignments, due, caller);
  for (const assignment of assignments)
    message.blocks.push(...(await warning(db, facts, assignment, due.escalationStep, caller)), buttonsOf(assignment));
  message.blocks.push(laterButtons(caller));
  return message;
};

async function draw(
  db: Db,
  assignments: Assignment[],
  due: { snooze: number | null; instead: string | null },
  caller: Caller,
): Promise<Message> {
  const { language } = caller.person;
  const [first] = assignments;
  if (!first) throw new Error('a reminder is about at least one post');
  const { round } = first;
  const today = dateIn(caller.now, first.post.timeZone);
  const codes = assignments.map(({ post }) => post.code).join(', ');
  const text = translate(language, today > round.dueAt ? 'reminders.overdue' : 'reminders.due', {
    round: round.label,
    post: codes,
    due: writeDate(round.dueAt, language),
    closes: writeDate(round.closesAt, language),
  });
  const { received, expected } = await ratesOfRound(db, round.id);
  const blocks: Block[] = [{ kind: 'text', text }];
  if (due.snooze !== null)
    blocks.push({ kind: 'text', text: translate(language, 'reminders.promised'), tone: 'quiet' });
  if (due.instead) {
    const why = translate(language, 'reminders.instead', { role: due.instead });
    blocks.push({ kind: 'text', text: why, tone: 'quiet' });
  }
  for (const assignment of assignments) blocks.push({ kind: 'text', text: missingOf(assignment, language) });
  const colleagues = translate(language, 'reminders.colleagues', { received, expected });
  blocks.push({ kind: 'progress', done: received, total: expected, text: colleagues });
  return { text: `${text} ${colleagues}`, blocks };
}

/** What is still to be done for a post, and how many minutes it takes. */
function missingOf(assignment: Assignment, language: Caller['person']['language']): string {
  const { draft, post, medianSeconds } = assignment;
  const steps = draftSteps(assignment);
  const { done, total, minutesLeft } = formProgress(steps, draft.content, medianSeconds);
  const parameters = { post: post.code, done, total, minutes: Math.max(1, minutesLeft) };
  if (draft.version === 0) return translate(language, 'reminders.notBegun', parameters);
  const open = steps.filter(({ id, answered }) => !answered && !draft.content.passed.includes(id));
  const questions = [...new Set(open.map(({ question }) => question.label[language]))];
  const named = joinWithSemicolon(questions.slice(0, NAMED), language);
  return translate(language, 'reminders.begun', {
    ...parameters,
    questions: named,
    more: Math.max(0, questions.length - NAMED),
  });
}

/** Who hears of it next, and when, so that nobody is taken by surprise. */
async function warning(
  db: Db,
  facts: ReminderFacts,
  assignment: Assignment,
  escalationStep: EscalationStep,
  { person, now }: Caller,
): Promise<Block[]> {
  const next = nextEscalationStep(facts, { round: assignment.round.id, post: assignment.post.id, escalationStep }, now);
  if (!next || next.person === person.id) return [];
  const name = (await peopleNames(db, [next.person])).get(next.person) ?? '';
  const parameters = { escalationStep: next.escalationStep, name, date: writeDate(next.on, person.language) };
  return [
    { kind: 'text', text: translate(person.language, 'reminders.nextEscalationStep', parameters), tone: 'quiet' },
  ];
}

function buttonsOf({ round, post, brought, context: { language } }: Assignment): Block {
  const at = { round: round.id, post: post.id };
  const label = translate(language, 'reminders.answer', { post: post.code });
  const actions: Action[] = [{ label, intent: doorIntents.update.of({ by: 'ask', ...at }), style: 'primary' }];
  if (Object.keys(brought.answers).length > 0) {
    actions.push({
      label: translate(language, 'reminders.nothingChanged'),
      intent: intents.nothingChanged.of({ ...at }),
    });
  }
  return { kind: 'actions', actions };
}

function laterButtons({ person: { language } }: Caller): Block {
  const say = (key: 'laterHours' | 'laterTomorrow' | 'laterDate' | 'iAmAway') =>
    translate(language, `reminders.${key}`);
  return {
    kind: 'actions',
    actions: [
      { label: say('laterHours'), intent: planningIntents.snooze.of({ words: '2 hours' }) },
      { label: say('laterTomorrow'), intent: planningIntents.snooze.of({ words: 'tomorrow' }) },
      { label: say('laterDate'), intent: planningIntents.snooze.of({}) },
      { label: say('iAmAway'), intent: absencesIntents.away.of({}) },
    ],
  };
}
