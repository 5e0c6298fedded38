import { analyseRound } from '../../analysis/analyseRound.ts';
import { analysisOnePage } from '../../analysis/publishing/analysisOnePage.ts';
import { type App, systemActor } from '../../core/context.ts';
import { type Db, inTransaction } from '../../db/db.ts';
import { editionOf } from '../../editions/store.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { peopleWithRole } from '../../people/store.ts';
import type { DocumentPart } from '../../publication/document.ts';
import { documentPartInChat } from '../../publication/documentAsMessages.ts';
import { mandateAtFoot } from '../../publication/cover/cover.ts';
import { publisherOnCover } from '../../publication/cover/store.ts';
import { roundById, type RoundRecord, roundsOf } from '../../rounds/store.ts';
import { messagesInReminderHours } from '../../reminders/messagesInReminderHours.ts';
import { nextScheduledQuarterHour } from '../../schedule/dueJobs.ts';
import type { Job } from '../../schedule/job.ts';
import { onePage } from '../intents.ts';
import { allIssues } from '../issues/store.ts';
import { supervisorPageDue } from './supervisorPageDue.ts';

export const QUARTER_PAGE = 'bulletin.quarterPage';

/**
 * Sends each supervisor the last closed round on one page, once a quarter, on the day of the quarter's bulletin issue. Without a round
 * that is over there is nothing to send.
 */
export const supervisorPageJob: Job = async (app: App, now: Date) => {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const { db } = app;
  const next = nextScheduledQuarterHour(now);
  const today = await todayOfGroup(db, { workingGroupId, now });
  const quarter = supervisorPageDue(today, await allIssues(db, workingGroupId));
  if (quarter === null) return { next };
  const supervisors = await peopleWithRole(db, workingGroupId, 'supervisor', today);
  if (supervisors.length === 0) return { next };
  const over = (await roundsOf(db, workingGroupId)).find(({ state }) => state !== 'scheduled' && state !== 'open');
  if (!over) return { next };
  const messages = supervisors.map(({ id }) => ({
    workingGroupId,
    key: `${QUARTER_PAGE}:${quarter}:${id}`,
    to: { kind: 'person' as const, id },
    kind: QUARTER_PAGE,
    body: { round: over.id, quarter },
    notBefore: now,
    now,
  }));
  const byDay = await messagesInReminderHours(db, workingGroupId, messages);
  await inTransaction(db, (tx) => enqueueAll(tx, byDay));
  return { next };
};

/** The page as it was published to the group, before that as it stands; dropped where the round was opened again. */
export const composeSupervisorPage: Composer = async ({ db }, body, { language }) => {
  const round = await roundById(db, Number(body['round']));
  if (!round || round.state === 'open') return { drop: 'the round is open again' };
  const text = translate(language, 'bulletin.quarterPage', { round: round.label });
  const file = { label: translate(language, 'bulletin.quarterPageFile'), intent: onePage.of({ round: round.label }) };
  const foot = mandateAtFoot(await publisherOnCover(db, round.workingGroupId), language);
  return {
    text,
    blocks: [
      { kind: 'heading', text },
      ...(await pageOf(db, round, language)).flatMap(documentPartInChat),
      ...foot.map((line) => ({ kind: 'text' as const, text: line, tone: 'quiet' as const })),
      { kind: 'actions', actions: [file] },
    ],
  };
};

async function pageOf(
  db: Db,
  { id: roundId, workingGroupId }: RoundRecord,
  language: Language,
): Promise<readonly DocumentPart[]> {
  const edition = await editionOf(db, {
    workingGroupId,
    kind: 'analysis',
    subjectId: roundId,
    audience: 'workingGroup',
    language,
  });
  if (edition?.onePage) return edition.onePage.parts;
  return analysisOnePage(await analyseRound(db, roundId), 'workingGroup', language);
}
