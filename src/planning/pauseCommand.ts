import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import type { Reply } from '../protocol/message.ts';
import { dateIn, writeDate } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { dateExists } from '../people/absence.ts';
import { requireCoordinator } from '../people/guard.ts';
import { reminderFacts } from '../rounds/reminderFacts.ts';
import { findPosts, type FoundPost } from '../people/findByName.ts';
import { promptReply, textReply } from '../protocol/textReply.ts';
import { endPauses, openPauses, savePause } from '../reminders/store.ts';
import { parseRange } from '../calendar/parseRange.ts';
import { fold, tokensOf } from '../calendar/tokens.ts';
import { addDays, startOfDate } from '../calendar/workingTime.ts';
import * as intents from './intents.ts';

const everybody = new Set('all everybody everyone tous toutes tout todos todas'.split(' '));

/**
 * "pause KBL until 15 January: the office is evacuated", "pause everybody": the coordinator spares a post, or all of them, until
 * a day (itself free of reminders) or until "resume". Without words it asks; before it spares everybody it asks whether that is
 * meant, unless they are `sure`.
 */
export async function pause(app: App, caller: Caller, words = '', sure = false): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { person, now } = caller;
  const { language, timeZone } = person;
  const { workingGroupId } = app;
  if (words.trim() === '') return promptReply(translate(language, 'reminders.pauseAsk'), intents.pause.of({}));
  const today = dateIn(now, timeZone);
  const said = parsePause(words, today);
  if (said.until !== null && !dateExists(said.until)) throw new Refusal('people.noSuchDate', { date: said.until });
  if (said.until !== null && said.until < today) {
    throw new Refusal('reminders.snoozePast', { date: writeDate(said.until, language) });
  }
  if (said.from !== null && said.until !== null && said.until < said.from) {
    const [from, to] = [writeDate(said.from, language), writeDate(said.until, language)];
    throw new Refusal('reminders.pauseReversed', { from, to });
  }
  const post = await postCalled(app, said.whom);
  if (post === null && !sure) return askWhetherAll(app, caller, words, said);
  const until = said.until === null ? null : startOfDate(addDays(said.until, 1), timeZone);
  const from = said.from === null ? now : startOfDate(said.from, timeZone);
  await inTransaction(app.db, async (tx) => {
    const id = await savePause(tx, {
      workingGroupId,
      postId: post?.id ?? null,
      from,
      until,
      reason: said.reason,
      pausedBy: person.id,
    });
    const detail = { post: post?.code ?? null, from: said.from, until: said.until, reason: said.reason };
    await audit(tx, caller, 'reminders.pause', `pause:${id}`, detail);
  });
  const text = translate(language, 'reminders.paused', {
    post: post === null ? 'everybody' : `${post.code} ${post.station}`,
    from: said.from === null ? 'now' : writeDate(said.from, language),
    until: said.until === null ? 'none' : writeDate(said.until, language),
  });
  const intent = intents.resume.of({ words: post?.code ?? 'all' });
  return textReply(text, [{ label: translate(language, 'reminders.resumeButton'), intent }]);
}

async function askWhetherAll(
  app: App,
  { person, now }: Caller,
  words: string,
  { from, until }: PauseWords,
): Promise<Reply> {
  const { language } = person;
  const { rounds } = await reminderFacts(app.db, app.workingGroupId, now);
  const text = translate(language, 'reminders.pauseAllAsk', {
    count: new Set(rounds.flatMap(({ missing }) => missing.map(({ id }) => id))).size,
    from: from === null ? 'now' : writeDate(from, language),
    until: until === null ? 'none' : writeDate(until, language),
  });
  return textReply(text, [
    {
      label: translate(language, 'reminders.pauseAll'),
      intent: intents.pause.of({ words, sure: true }),
      style: 'danger',
    },
    { label: translate(language, 'reminders.pauseOne'), intent: intents.pause.of({}) },
  ]);
}

/** "resume KBL", "resume all": reminders go on. Without words, every pause ends. */
export async function endPause(app: App, caller: Caller, words = 'all'): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { person, now } = caller;
  const { workingGroupId } = app;
  const post = await postCalled(app, words);
  const count = await inTransaction(app.db, async (tx) => {
    const open = await openPauses(tx, workingGroupId, now);
    const ended = open.filter(({ postId }) => post === null || postId === post.id).map(({ id }) => id);
    await endPauses(tx, ended, now);
    for (const id of ended) await audit(tx, caller, 'reminders.resume', `pause:${id}`);
    return ended.length;
  });
  return textReply(translate(person.language, 'reminders.resumed', { count }));
}

interface PauseWords {
  whom: string;
  /** A later day on which it begins; null: now. */
  from: string | null;
  until: string | null;
  reason: string;
}

/** The parts of "KBL until 15 January: the office is evacuated", or of "KBL 20 Dec to 5 Jan". */
function parsePause(words: string, today: string): PauseWords {
  const [first = '', ...reason] = words.split(':');
  const tokens = tokensOf(first.normalize('NFC'));
  for (let at = 1; at < tokens.length; at++) {
    const range = parseRange(tokens, at, today);
    if (range) {
      const { from, to } = range.value;
      // One day alone is the last one.
      const begins = from > today && from !== to ? from : null;
      return { whom: first.slice(0, tokens[at]?.start), from: begins, until: to, reason: reason.join(':').trim() };
    }
  }
  return { whom: first, from: null, until: null, reason: reason.join(':').trim() };
}

/** The post that words mean; null for everybody. */
async function postCalled(app: App, words: string): Promise<FoundPost | null> {
  if (everybody.has(fold(words.trim()))) return null;
  const found = await findPosts(app.db, app.workingGroupId, words);
  const [post, ...others] = found;
  if (!post) throw new Refusal('reminders.noPostCalled', { words });
  if (others.length > 0)
    throw new Refusal('reminders.severalCalled', { words, names: found.map(({ code }) => code).join(', ') });
  return post;
}
