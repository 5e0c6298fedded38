import type { App, Caller } from '../core/context.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { writeDate, writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { reminderPolicyOf } from '../reminders/facts/store.ts';
import { openReminderPauses } from '../reminders/store.ts';
import { peopleNames, postCodesById } from '../people/posts/store.ts';
import { roundsOf } from '../rounds/store.ts';
import { scheduleInWords, type Foresight } from '../schedule/jobForesight.ts';
import { planningEntriesOf } from './planningEntries.ts';
import { pendingPlanningEntries } from './store.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { privateReply } from '../protocol/textReply.ts';
import { foreseePlanned } from './foreseePlanned.ts';
import { reminderReason } from '../reminders/reminderReason.ts';

/** How far the coordinator sees ahead, and how many reminders one answer lists. */
const DAYS = 14;
const LISTED = 40;

/**
 * What will happen by itself in the next 14 days if nobody answers: rounds, the bulletin, and each reminder: when, to whom, about
 * which posts, and why then.
 */
export async function showPlanned(app: App, caller: Caller, foresights: readonly Foresight[] = []): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { person, now } = caller;
  const { language, timeZone } = person;
  const until = new Date(now.getTime() + DAYS * 86_400_000);
  const policy = await reminderPolicyOf(app.db, app.workingGroupId);
  const { reminders, coming } = await foreseePlanned(app, now, until, foresights);
  const text = translate(language, 'reminders.upcomingTitle', { count: reminders.length, days: DAYS });
  const blocks: Block[] = [{ kind: 'heading', text }];
  const home = await zoneOfGroup(app.db, app.workingGroupId);
  const events = [...(await comingEvents(app, caller)), ...coming.map((one) => scheduleInWords(one, home, language))];
  if (events.length > 0) blocks.push({ kind: 'list', items: events });
  const pauses = await openReminderPauses(app.db, app.workingGroupId, now);
  if (pauses.length > 0) {
    const count = pauses.length;
    blocks.push({ kind: 'text', text: translate(language, 'reminders.upcomingPauses', { count }), tone: 'warning' });
  }
  const shown = reminders.slice(0, LISTED);
  if (shown.length > 0) {
    const names = await peopleNames(
      app.db,
      shown.map((one) => one.person),
    );
    const codes = await postCodesById(
      app.db,
      shown.flatMap(({ covers }) => covers.map(({ post }) => post)),
    );
    blocks.push({
      kind: 'table',
      caption: translate(language, 'reminders.captionReminders', { zone: timeZone }),
      columns: (['columnWhen', 'columnWho', 'columnPost', 'columnWhy'] as const).map((key) =>
        translate(language, `reminders.${key}`),
      ),
      rows: shown.map((one) => [
        writeMoment(one.at, timeZone, language),
        names.get(one.person) ?? '–',
        [...new Set(one.covers.map(({ post }) => codes.get(post) ?? ''))].join(', '),
        reminderReason(one, policy, language),
      ]),
    });
  }
  if (reminders.length > LISTED) {
    const more = translate(language, 'reminders.upcomingMore', { count: reminders.length - LISTED });
    blocks.push({ kind: 'text', text: more, tone: 'quiet' });
  }
  return privateReply([{ text, blocks }]);
}

async function comingEvents({ db, workingGroupId }: App, { person: { language } }: Caller): Promise<string[]> {
  const rounds = await roundsOf(db, workingGroupId);
  const held = (await pendingPlanningEntries(db, workingGroupId)).filter(({ heldAt }) => heldAt !== null);
  return planningEntriesOf(rounds).map(({ act, roundId, date }) =>
    translate(language, 'reminders.upcomingEvent', {
      act,
      round: rounds.find(({ id }) => id === roundId)?.label ?? '',
      date: writeDate(date, language),
      held: held.some((one) => one.act === act && one.roundId === roundId) ? 'yes' : 'no',
    }),
  );
}
