import type { Block, Message } from '../protocol/message.ts';
import { dateIn, writeDate, writeMoment } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { stationName } from '../people/stationNames.ts';
import { ratesOf, type RoundRecord } from './store.ts';
import type { App, Caller } from '../core/context.ts';
import { type Standing, standings } from './standings/store.ts';
import * as doorIntents from '../protocol/doorIntents.ts';

/** Posts on one page of those that are missing: with the button above them they fit on a screen. */
const pageSize = 8;

/** A draft that nobody has touched for so long has got stuck. */
const stuckAfterDays = 7;

const urgency = ['vacant', 'stuck', 'notBegun', 'begun'] as const;
type Trouble = (typeof urgency)[number];

/**
 * A round post by post, what needs action first: the numbers, what is wrong, the button, then the posts that are missing, those
 * with nobody to answer or with a draft that got stuck before the others, a page at a time.
 */
export async function roundMessage(
  app: App,
  caller: Caller,
  round: RoundRecord,
  { page, mayAct }: { page: number; mayAct: boolean },
): Promise<Message> {
  const { language } = caller.person;
  const posts = await standings(app.db, round.id, dateIn(caller.now, caller.person.timeZone));
  const missing = byUrgency(posts, caller.now);
  const rates = await ratesOf(app.db, round.id);
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
  if (missing.length > 0) blocks.push(...missingPage(missing, round, page, caller));
  return { text, blocks };
}

type Missing = Standing & { trouble: Trouble };

/** The posts that have not answered, each with what is the matter, the most urgent first. */
function byUrgency(posts: readonly Standing[], now: Date): Missing[] {
  return posts
    .filter(({ received }) => received === null)
    .map((post) => ({ ...post, trouble: troubleOf(post, now) }))
    .toSorted((one, other) => urgency.indexOf(one.trouble) - urgency.indexOf(other.trouble));
}

function troubleOf({ draftedAt, holders }: Standing, now: Date): Trouble {
  if (holders.length === 0) return 'vacant';
  if (draftedAt === null) return 'notBegun';
  return now.getTime() - draftedAt.getTime() >= stuckAfterDays * 86_400_000 ? 'stuck' : 'begun';
}

function missingPage(missing: readonly Missing[], round: RoundRecord, wanted: number, caller: Caller): Block[] {
  const { language } = caller.person;
  const pages = Math.ceil(missing.length / pageSize);
  const page = Math.min(wanted, pages);
  const shown = missing.slice((page - 1) * pageSize, page * pageSize);
  const [first, last] = [(page - 1) * pageSize + 1, (page - 1) * pageSize + shown.length];
  const table: Block = {
    kind: 'table',
    caption: translate(language, 'commands.missing', { count: missing.length, first, last, pages }),
    columns: [
      translate(language, 'commands.columnPost'),
      translate(language, 'commands.columnHolder'),
      translate(language, 'commands.columnState'),
    ],
    rows: shown.map((one) => [
      `${one.code} ${stationName(one.station, language)}`,
      one.holders.join(', ') || '–',
      stateOf(one, caller),
    ]),
  };
  const turn = (label: 'commands.morePosts' | 'commands.firstPosts', to: number) => ({
    label: translate(language, label, { count: missing.length - last }),
    intent: doorIntents.status.of({ round: round.label, page: to }),
  });
  if (pages === 1) return [table];
  const turning = page < pages ? turn('commands.morePosts', page + 1) : turn('commands.firstPosts', 1);
  return [table, { kind: 'actions', actions: [turning] }];
}

function stateOf({ draftedAt, trouble }: Missing, { person }: Caller): string {
  if (trouble === 'vacant' || trouble === 'notBegun' || draftedAt === null)
    return translate(person.language, trouble === 'vacant' ? 'commands.vacant' : 'commands.notBegun');
  const at = writeMoment(draftedAt, person.timeZone, person.language);
  return translate(person.language, `commands.${trouble}`, { at });
}
