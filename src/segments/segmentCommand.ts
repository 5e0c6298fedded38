import { dateIn } from '../calendar/dates.ts';
import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { ratesOfRound, roundsOf } from '../rounds/store.ts';
import * as intents from './intents.ts';
import { parseSegment } from './parseSegment.ts';
import { postsOfSegment, type Segment, segmentKey, segmentRegionOf } from './segment.ts';
import { segmentListReply, segmentReply } from './segmentMessages.ts';
import {
  focalPointsOfSegmentPosts,
  postsForSegments,
  removeSegment,
  saveSegment,
  segmentById,
  segmentsOf,
} from './store.ts';

/** How many of the last rounds a segment is shown with. */
const ROUNDS = 3;

/** `segment europe = field posts in Europe`: gives posts a name, or shows what has one. For the coordinator. */
export async function segmentCommand(
  app: App,
  caller: Caller,
  { words = '' }: { words?: string | undefined },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const posts = await postsForSegments(app.db, app.workingGroupId);
  const regions = [...new Set(posts.map(segmentRegionOf))].filter((one) => one !== '').toSorted();
  const said = parseSegment(words, regions);
  if (said.does === 'list') return listSegments(app, caller, { page: 1 });
  if (said.does === 'unclear') {
    const parameters = { unknown: said.unknown.join(', ') || 'none', regions: listWords(regions, language) };
    return textReply(translate(language, 'segments.unclear', parameters), [], { tone: 'warning' });
  }
  if (said.does === 'show') {
    const found = (await segmentsOf(app.db, app.workingGroupId)).find(
      ({ name }) => segmentKey(name) === segmentKey(said.name),
    );
    if (!found) throw new Refusal('segments.unknown', { name: said.name });
    return shown(app, caller, found);
  }
  const { name, rule } = said;
  if (postsOfSegment(rule, posts).length === 0) throw new Refusal('segments.empty', { name });
  const id = await inTransaction(app.db, async (tx) => {
    const saved = await saveSegment(tx, app.workingGroupId, name, rule);
    await audit(tx, caller, 'segment.define', `segment:${saved}`, { name });
    return saved;
  });
  return shown(app, caller, { id, name, rule }, translate(language, 'segments.kept', { name }));
}

/** All segments, a page of them. */
export async function listSegments(app: App, caller: Caller, { page }: { page: number }): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const posts = await postsForSegments(app.db, app.workingGroupId);
  const counted = (await segmentsOf(app.db, app.workingGroupId)).map((segment) => ({
    segment,
    posts: postsOfSegment(segment.rule, posts).length,
  }));
  return segmentListReply(counted, page, caller.person.language);
}

/** A segment with its posts, and how they answered the last rounds beside all posts. */
export async function showSegment(
  app: App,
  caller: Caller,
  { segment }: FieldsOf<typeof intents.segmentShow>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  return shown(app, caller, await segmentCalled(app, segment));
}

/** Asks whether a name is to go, then takes it away; the posts stay as they are. */
export async function forgetSegment(
  app: App,
  caller: Caller,
  { segment: id, sure }: FieldsOf<typeof intents.segmentRemove>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const { name } = await segmentCalled(app, id);
  if (!sure) {
    const label = translate(language, 'segments.button_removeSure');
    const intent = intents.segmentRemove.of({ segment: id, sure: true });
    return textReply(translate(language, 'segments.removeAsk', { name }), [{ label, intent, style: 'danger' }]);
  }
  await inTransaction(app.db, async (tx) => {
    await removeSegment(tx, app.workingGroupId, id);
    await audit(tx, caller, 'segment.remove', `segment:${id}`, { name });
  });
  return textReply(translate(language, 'segments.removed', { name }), [], { replacesSource: true });
}

async function segmentCalled(app: App, id: number): Promise<Segment> {
  const found = await segmentById(app.db, app.workingGroupId, id);
  if (!found) throw new Refusal('commands.oldButton');
  return found;
}

async function shown(app: App, caller: Caller, segment: Segment, said?: string): Promise<Reply> {
  const { db, workingGroupId } = app;
  const posts = postsOfSegment(segment.rule, await postsForSegments(db, workingGroupId));
  const ids = posts.map(({ id }) => id);
  const people = await focalPointsOfSegmentPosts(db, ids, dateIn(caller.now, caller.person.timeZone));
  const held = (await roundsOf(db, workingGroupId)).filter(({ state }) => state !== 'scheduled').slice(0, ROUNDS);
  const rounds = await Promise.all(
    held.map(async ({ id, label }) => ({ label, rates: await ratesOfRound(db, id, ids) })),
  );
  return segmentReply({ segment, posts, people: people.length, rounds, said }, caller.person.language);
}
