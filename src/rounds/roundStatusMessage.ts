import type { Block, Message } from '../protocol/message.ts';
import { writeDate, writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { dutyStationName } from '../people/postsMeant.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { missingPostReasons } from './missingPostReasons.ts';
import { ratesOfRound, type RoundRecord } from './store.ts';
import type { App, Caller } from '../core/context.ts';
import { type PostProgress, postProgressInRound } from './postProgress/store.ts';
import type { DraftsSoFar } from '../feature/feature.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';

/** Posts on one page of those that are missing: a working group as large as the first one is seen whole. */
const pageSize = 24;

/** A draft that nobody has touched for so long has got stuck. */
const stuckAfterDays = 7;

const urgency = ['vacant', 'stuck', 'notBegun', 'begun'] as const;
type Trouble = (typeof urgency)[number];

/** One post that is missing: what is known of it, and what the coordinator can do. */
export async function missingPostMessage(
  app: App,
  caller: Caller,
  round: RoundRecord,
  postId: number,
  draftsSoFar: DraftsSoFar,
): Promise<Message | null> {
  const { language } = caller.person;
  const posts = await postProgressInRound(app.db, round.id, await todayOfGroup(app.db, caller));
  const [post] = byUrgency(posts, caller.now).filter((one) => one.postId === postId);
  if (!post) return null;
  const reasons = (await missingPostReasons(app, caller, round.id, [postId])).get(postId) ?? [];
  const progress = (await draftsSoFar(app, caller, { round: round.id, posts: [postId] })).get(postId);
  const text = `${post.code} ${dutyStationName(post.station, language)}, ${round.label}`;
  const holders = post.holders.join(', ') || translate(language, 'commands.vacant');
  return {
    text,
    blocks: [
      { kind: 'heading', text },
      { kind: 'text', text: holders },
      { kind: 'list', items: [stateOf(post, progress, caller), ...reasons] },
      {
        kind: 'actions',
        actions: [
          {
            label: translate(language, 'commands.actRemind'),
            intent: doorIntents.remind.of({ post: post.code, round: round.id }),
          },
          {
            label: translate(language, 'commands.actExtendWeek'),
            intent: intents.extend.of({ words: `${round.label} ${post.code} by one week` }),
          },
          {
            label: translate(language, 'commands.actPause'),
            intent: doorIntents.say.of({ text: `pause ${post.code}` }),
          },
        ],
      },
    ],
  };
}

/**
 * A round post by post, what needs action first: the numbers, what is wrong, the button, then the posts that are missing, those
 * with nobody to answer or with a draft that got stuck before the others, a page at a time.
 */
export async function roundStatusMessage(
  app: App,
  caller: Caller,
  round: RoundRecord,
  { page, mayAct, draftsSoFar }: { page: number; mayAct: boolean; draftsSoFar: DraftsSoFar },
): Promise<Message> {
  const { language } = caller.person;
  const posts = await postProgressInRound(app.db, round.id, await todayOfGroup(app.db, caller));
  const missing = byUrgency(posts, caller.now);
  const rates = await ratesOfRound(app.db, round.id);
  const text = translate(language, 'commands.roundStatus', {
    round: round.label,
    received: rates.received,
    expected: rates.expected,
    nil: rates.nilReturns,
    due: writeDate(round.dueAt, language),
    closes: writeDate(round.closesAt, language),
  });
  const blocks: Block[] = [
    { kind: 'heading', text: round.label },
    { kind: 'text', text },
  ];
  const count = (trouble: Trouble): number => missing.filter((one) => one.trouble === trouble).length;
  const [vacant, stuck] = [count('vacant'), count('stuck')];
  if (vacant + stuck > 0)
    blocks.push({
      kind: 'text',
      text: translate(language, 'commands.needsAction', { vacant, stuck, days: stuckAfterDays }).trim(),
      tone: 'warning',
    });
  if (mayAct && round.state === 'open' && missing.length > 0)
    blocks.push({
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'commands.remindMissing', { count: missing.length }),
          intent: doorIntents.remind.of({ round: round.id }),
        },
      ],
    });
  const shown = pageOf(missing, page);
  const ids = shown.posts.map(({ postId }) => postId);
  const reasons = mayAct && round.state === 'open' ? await missingPostReasons(app, caller, round.id, ids) : NO_REASONS;
  const begun = shown.posts.flatMap(({ draftedAt, postId }) => (draftedAt === null ? [] : [postId]));
  const progress = begun.length > 0 ? await draftsSoFar(app, caller, { round: round.id, posts: begun }) : NO_PROGRESS;
  if (missing.length > 0) blocks.push(...missingPage(shown, round, { reasons, progress, mayAct }, caller));
  return { text, blocks };
}

type Missing = PostProgress & { trouble: Trouble };

/** The posts that have not answered, each with what is the matter, the most urgent first. */
function byUrgency(posts: readonly PostProgress[], now: Date): Missing[] {
  return posts
    .filter(({ received }) => received === null)
    .map((post) => ({ ...post, trouble: troubleOf(post, now) }))
    .toSorted((one, other) => urgency.indexOf(one.trouble) - urgency.indexOf(other.trouble));
}

function troubleOf({ draftedAt, holders }: PostProgress, now: Date): Trouble {
  if (holders.length === 0) return 'vacant';
  if (draftedAt === null) return 'notBegun';
  return now.getTime() - draftedAt.getTime() >= stuckAfterDays * 86_400_000 ? 'stuck' : 'begun';
}

type Reasons = ReadonlyMap<number, readonly string[]>;
const NO_REASONS: Reasons = new Map();
type Progress = Awaited<ReturnType<DraftsSoFar>>;
const NO_PROGRESS: Progress = new Map();

interface Page {
  posts: readonly Missing[];
  page: number;
  pages: number;
  /** How many there are on all pages. */
  count: number;
}

function pageOf(missing: readonly Missing[], wanted: number): Page {
  const pages = Math.ceil(missing.length / pageSize);
  const page = Math.min(wanted, pages);
  return { posts: missing.slice((page - 1) * pageSize, page * pageSize), page, pages, count: missing.length };
}

function missingPage(
  { posts, page, pages, count }: Page,
  round: RoundRecord,
  { reasons, progress, mayAct }: { reasons: Reasons; progress: Progress; mayAct: boolean },
  caller: Caller,
): Block[] {
  const { language } = caller.person;
  const [first, last] = [(page - 1) * pageSize + 1, (page - 1) * pageSize + posts.length];
  const table: Block = {
    kind: 'table',
    caption: translate(language, 'commands.missing', { count, first, last, pages }),
    columns: [
      translate(language, 'commands.columnPost'),
      translate(language, 'commands.columnHolder'),
      translate(language, 'commands.columnState'),
    ],
    rows: posts.map((one) => [
      `${one.code} ${dutyStationName(one.station, language)}`,
      one.holders.join(', ') || '–',
      [stateOf(one, progress.get(one.postId), caller), ...(reasons.get(one.postId) ?? [])].join(' · '),
    ]),
  };
  const turn = (label: 'commands.morePosts' | 'commands.firstPosts', to: number) => ({
    label: translate(language, label, { count: count - last }),
    intent: doorIntents.status.of({ round: round.label, page: to }),
  });
  const opening = posts.map(({ code, postId }) => ({
    label: code,
    intent: intents.missingPost.of({ round: round.id, post: postId }),
  }));
  const blocks: Block[] = mayAct ? [table, { kind: 'actions', actions: opening }] : [table];
  if (pages === 1) return blocks;
  const turning = page < pages ? turn('commands.morePosts', page + 1) : turn('commands.firstPosts', 1);
  return [...blocks, { kind: 'actions', actions: [turning] }];
}

function stateOf(
  { draftedAt, trouble }: Missing,
  progress: { done: number; total: number } | undefined,
  { person }: Caller,
): string {
  if (trouble === 'vacant' || trouble === 'notBegun' || draftedAt === null)
    return translate(person.language, trouble === 'vacant' ? 'commands.vacant' : 'commands.notBegun');
  const at = writeMoment(draftedAt, person.timeZone, person.language);
  const state = translate(person.language, `commands.${trouble}`, { at });
  return progress ? `${state} · ${translate(person.language, 'commands.draftSoFar', progress)}` : state;
}
