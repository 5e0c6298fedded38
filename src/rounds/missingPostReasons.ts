import type { App, Caller } from '../core/context.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { deliveryAccountsOf } from '../outbox/accounts/store.ts';
import { reminderPauseAt } from '../reminders/chooseTimeAndRecipient.ts';
import type { PostFacts, ReminderFacts } from '../reminders/reminderFacts.ts';
import { planRemindersCooperatively } from '../reminders/planReminders.ts';
import { isReminderRecipientAway, reminderRecipientOf } from '../reminders/reminderRecipient.ts';
import { openReminderPauses } from '../reminders/store.ts';
import { roleCoversDate } from '../people/roles.ts';
import { peopleNames } from '../people/posts/store.ts';
import { roundFactsForReminders } from './roundFactsForReminders.ts';

/** How far ahead the next reminder is looked for. */
const AHEAD_MS = 21 * 86_400_000;

/**
 * Why posts of a round are silent, by Post.id, in words for the coordinator: who is away until when and who stands in, what is paused
 * and why, whom no message reaches; then when the next reminder goes out. A post of which there is nothing to say is left out.
 */
export async function missingPostReasons(
  app: App,
  caller: Caller,
  round: number,
  posts: readonly number[],
): Promise<Map<number, string[]>> {
  const { now } = caller;
  const facts = await roundFactsForReminders(app.db, app.workingGroupId, now, { posts });
  const missing = facts.rounds.flatMap((one) => (one.id === round ? one.missing : []));
  const [accounts, pauses, next] = await Promise.all([
    deliveryAccountsOf(app.db, [...facts.people.keys()]),
    openReminderPauses(app.db, app.workingGroupId, now),
    nextReminders(facts, round, now),
  ]);
  const names = await peopleNames(app.db, [...facts.people.keys()]);
  const reached = new Set([...accounts].flatMap(([id, own]) => (own.some(({ reachable }) => reachable) ? [id] : [])));
  const context = { facts, pauses, next, names, reached, caller };
  return new Map(missing.map((post) => [post.id, reasonsOf(post, context)]));
}

interface ReasonContext {
  facts: ReminderFacts;
  pauses: Awaited<ReturnType<typeof openReminderPauses>>;
  next: ReadonlyMap<number, Date>;
  names: ReadonlyMap<number, string>;
  reached: ReadonlySet<number>;
  caller: Caller;
}

function reasonsOf(post: PostFacts, { facts, pauses, next, names, reached, caller }: ReasonContext): string[] {
  const { language, timeZone } = caller.person;
  const { now } = caller;
  const date = dateIn(now, facts.timeZone);
  const holders = post.appointments
    .filter((tenure) => roleCoversDate(tenure, date))
    .flatMap(({ personId }) => facts.people.get(personId) ?? []);
  const recipient = reminderRecipientOf(facts, post, 'focalPoint', now);
  const standIn = typeof recipient === 'object' && recipient.instead !== null ? recipient.person : null;
  const reasons: string[] = [];
  for (const person of holders) {
    const absence = isReminderRecipientAway(person, now)
      ? person.absences.find((one) => roleCoversDate(one, date))
      : undefined;
    if (absence)
      reasons.push(
        translate(language, 'commands.reasonAway', {
          name: names.get(person.id) ?? '',
          until: writeDate(absence.to, language),
          standIn: standIn ? (names.get(standIn.id) ?? '') : 'nobody',
        }),
      );
    if (!reached.has(person.id))
      reasons.push(translate(language, 'commands.reasonUnreached', { name: names.get(person.id) ?? '' }));
  }
  const pause = reminderPauseAt(pauses, post.id, now);
  if (pause)
    reasons.push(
      translate(language, 'commands.reasonPaused', {
        // The moment at which it ends belongs to the day after.
        until:
          pause.until === null ? 'none' : writeDate(dateIn(new Date(pause.until.getTime() - 1), timeZone), language),
        why: pause.reason === '' ? 'none' : pause.reason,
      }),
    );
  const reminder = next.get(post.id);
  if (reminder)
    reasons.push(translate(language, 'commands.reasonNext', { date: writeDate(dateIn(reminder, timeZone), language) }));
  return reasons;
}

async function nextReminders(facts: ReminderFacts, round: number, now: Date): Promise<Map<number, Date>> {
  const { planned } = await planRemindersCooperatively(facts, now, new Date(now.getTime() + AHEAD_MS));
  const next = new Map<number, Date>();
  for (const { round: of, at, covers } of planned)
    for (const { post } of covers) if (of === round && !next.has(post)) next.set(post, at);
  return next;
}
