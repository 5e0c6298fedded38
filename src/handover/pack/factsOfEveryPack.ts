import { DateTime } from 'luxon';
import { commitmentText, type Commitment } from '../../commitments/commitment.ts';
import { askersInWords } from '../../commitments/commitmentBlocks.ts';
import { commitmentIds, commitmentsByIds } from '../../commitments/store.ts';
import type { Db } from '../../db/db.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { entryTitleIn } from '../../registers/registerEntry.ts';
import { registersOf } from '../../registers/store.ts';
import type { PackFacts } from './pack.ts';
import { commitmentsSettledForPack, openEntriesForPack } from './store.ts';

/** What is handed over, and from when on. */
export interface PackScope {
  workingGroupId: number;
  /** Post.id; null: the coordination. */
  post: number | null;
  /** Person.id of who leaves; null where nobody does yet. */
  leaver: number | null;
  /** What stands at this moment is handed over. */
  until: Date;
  /** IANA: where the post, or the group, is. */
  timeZone: string;
  /** The first calendar date of whoever follows: the months ahead begin with it. */
  from: string;
  answers: Readonly<Record<string, string>>;
  /** Keys of what whoever follows has decided on: it stays in the pack in whoever's name it is by now. */
  decided: readonly string[];
}

/** How far a pack sees ahead. */
const MONTHS_AHEAD = 6;

/** The ids of what was decided on of one kind. */
export function decidedIds({ decided }: Pick<PackScope, 'decided'>, kind: 'commitment' | 'entry'): number[] {
  return decided.flatMap((key) => (key.startsWith(`${kind}:`) ? Number(key.slice(kind.length + 1)) : []));
}

/** A commitment as a pack has it, from one of its sides. */
export function commitmentFact(
  one: Commitment,
  side: 'owes' | 'asks',
  language: Language,
): PackFacts['commitments'][number] {
  return {
    id: one.id,
    side,
    text: commitmentText(one.text, language),
    owner: one.owner?.code ?? null,
    askers: askersInWords(one, language),
    due: one.due,
    visibility: one.visibility,
    isSettled: one.state !== 'asked' && one.state !== 'taken',
    at: one.askedAt,
  };
}

/** What the office owes or asks: what is open, and what was at the handover. */
export async function commitmentsOfOffice(db: Db, scope: PackScope): Promise<Commitment[]> {
  const { workingGroupId, post, leaver, until } = scope;
  const open = { states: ['asked', 'taken'] as const, ...(post !== null && { posts: [post] }) };
  const ids = [
    ...(await commitmentIds(db, workingGroupId, { ...open, states: [...open.states] })),
    ...(await commitmentsSettledForPack(db, workingGroupId, { post, person: post === null ? leaver : null, until })),
  ];
  return commitmentsByIds(db, ids);
}

/** Entries that the post or who leaves answers for, and those that were decided on already. */
export async function entryFacts(db: Db, scope: PackScope, language: Language): Promise<PackFacts['entries']> {
  const { workingGroupId, post, leaver, until } = scope;
  const { types } = await registersOf(db, workingGroupId);
  const rows = await openEntriesForPack(db, workingGroupId, {
    post,
    person: leaver,
    ids: decidedIds(scope, 'entry'),
    until,
  });
  return rows.map(({ id, to: on, visibility, isSettled, at, ...row }) => {
    const type = types.find(({ key }) => key === row.type);
    const register = type ? localizedIn(type.title, language) : row.type;
    return { id, register, title: entryTitleIn(row, language), on, visibility, isSettled, at };
  });
}

/** A date that everybody in the group may know of, whenever it was set. */
export const dateForAll = (
  date: Pick<PackFacts['dates'][number], 'on' | 'what' | 'words'>,
): PackFacts['dates'][number] => ({
  ...date,
  visibility: 'workingGroup',
  at: new Date(0),
});

/** The days on which commitments, entries and actions are due. */
export function dueDates({
  commitments,
  entries,
  actions,
}: {
  commitments: PackFacts['commitments'];
  entries: PackFacts['entries'];
  actions: readonly (PackFacts['actions'][number] & { title: string })[];
}): PackFacts['dates'] {
  return [
    ...commitments.flatMap(({ due, text, visibility, isSettled, at }) =>
      due === null || isSettled ? [] : [{ on: due, what: 'commitment' as const, words: text, visibility, at }],
    ),
    ...entries.flatMap(({ on, title, visibility, isSettled, at }) =>
      isSettled ? [] : [{ on, what: 'entry' as const, words: title, visibility, at }],
    ),
    ...actions.flatMap(({ due, title, visibility, isSettled, at }) =>
      due === null || isSettled ? [] : [{ on: due, what: 'action' as const, words: title, visibility, at }],
    ),
  ];
}

/** The dates that fall into the months ahead. */
export function datesAhead(dates: PackFacts['dates'], from: string): PackFacts['dates'] {
  const end = DateTime.fromISO(from, { zone: 'utc' }).plus({ months: MONTHS_AHEAD }).toISODate() ?? from;
  return dates.filter(({ on }) => on >= from && on <= end);
}
