import { postProgressInRound } from './postProgress/store.ts';
import type { Block } from '../protocol/message.ts';
import { writeDate, writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { dutyStationName } from '../people/postsMeant.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { personById } from '../people/personRecords/store.ts';
import { ratesOfRound, roundById } from './store.ts';
import { reminderBody } from '../reminders/reminderBody.ts';
import { roundFactsForReminders } from './roundFactsForReminders.ts';
import { judgeReminder } from '../reminders/judgeReminder.ts';
import { nextEscalationStep } from '../reminders/nextEscalationStep.ts';
import * as doorIntents from '../protocol/doorIntents.ts';

/** To the coordinator, and later to the supervisor: the posts that have not answered although they were reminded, in one list. */
export const composeRoundMissing: Composer = async (
  { db, workingGroupId, now },
  body,
  { recipient, language, timeZone },
) => {
  const due = reminderBody.parse(body);
  if (recipient.kind !== 'person') return { drop: 'not for an audience' };
  const facts = await roundFactsForReminders(db, workingGroupId, now, { posts: due.posts });
  const judged = judgeReminder(facts, due, recipient.id, now);
  if (!('posts' in judged)) return judged;
  const round = await roundById(db, due.round);
  if (!round) return { drop: 'the round is gone' };
  const ids = judged.posts.map(({ id }) => id);
  const standings = await postProgressInRound(db, round.id, await todayOfGroup(db, { workingGroupId, now }));
  const posts = standings.filter(({ postId }) => ids.includes(postId));
  const { received, expected } = await ratesOfRound(db, round.id);
  const parameters = {
    count: posts.length,
    round: round.label,
    due: writeDate(round.dueAt, language),
    received,
    expected,
  };
  const text = translate(language, 'reminders.missingTitle', parameters);
  const blocks: Block[] = [
    { kind: 'text', text },
    {
      kind: 'table',
      caption: translate(language, 'reminders.captionMissing'),
      columns: (['columnPost', 'columnHolder', 'columnState'] as const).map((key) =>
        translate(language, `reminders.${key}`),
      ),
      rows: posts.map(({ code, station, holders, draftedAt }) => [
        `${code} ${dutyStationName(station, language)}`,
        holders.join(', ') || '–',
        draftedAt === null
          ? translate(language, 'reminders.stateNotBegun')
          : translate(language, 'reminders.stateDraft', { at: writeMoment(draftedAt, timeZone, language) }),
      ]),
    },
  ];
  if (due.escalationStep === 'coordinator') {
    const [first] = ids;
    const next =
      first === undefined
        ? null
        : nextEscalationStep(facts, { round: round.id, post: first, escalationStep: due.escalationStep }, now);
    const name = next && (await personById(db, next.person))?.name;
    if (next && name) {
      const told = { escalationStep: next.escalationStep, name, date: writeDate(next.on, language) };
      blocks.push({ kind: 'text', text: translate(language, 'reminders.nextEscalationStep', told), tone: 'quiet' });
    }
    blocks.push({
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'reminders.remindThem'),
          intent: doorIntents.remind.of({ round: round.id }),
          style: 'primary',
        },
        { label: translate(language, 'reminders.seeUpcoming'), intent: doorIntents.upcoming.of({}) },
      ],
    });
  }
  return { text, blocks };
};
