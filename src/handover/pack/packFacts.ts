import { DateTime } from 'luxon';
import { askersInWords } from '../../commitments/commitmentBlocks.ts';
import { commitmentText } from '../../commitments/commitment.ts';
import { findCommitments } from '../../commitments/store.ts';
import type { Db } from '../../db/db.ts';
import { formAnswersFromRows } from '../../forms/answerRows.ts';
import { instrumentById } from '../../instruments/store.ts';
import type { Language } from '../../language/language.ts';
import { localizedIn } from '../../language/language.ts';
import { holdersOf } from '../../people/posts/store.ts';
import { counterpartsOf } from '../../rounds/store.ts';
import { entryTitleIn } from '../../registers/registerEntry.ts';
import { registersOf } from '../../registers/store.ts';
import { findDraft } from '../../updates/drafts/store.ts';
import { choicesForUpdates, rowsOfUpdate } from '../../updates/store.ts';
import { actionFacts } from './actionFacts.ts';
import type { PackFacts } from './pack.ts';
import { askedRoundsOf, openEntriesOf } from './store.ts';

/** What is handed over, and from when on. */
export interface PackScope {
  workingGroupId: number;
  post: number;
  /** Person.id of who leaves; null where nobody does yet. */
  leaver: number | null;
  /** What stands at this moment is handed over. */
  until: Date;
  /** The first calendar date of whoever follows: the months ahead begin with it. */
  from: string;
  answers: Readonly<Record<string, string>>;
  /** Keys of what whoever follows has taken: it stays in the pack when it is theirs by name. */
  taken: readonly string[];
}

/** How far a pack sees ahead. */
const MONTHS_AHEAD = 6;
/** Rounds of which updates are read; a pack has fewer. */
const READ = 6;

/** Everything that is known of a post, whoever may read it: `packOf` leaves out what a pack never has. */
export async function packFacts(db: Db, scope: PackScope, language: Language): Promise<PackFacts> {
  const { post, from, until, answers } = scope;
  const rounds = await askedRoundsOf(db, post);
  const commitments = await commitmentFacts(db, scope, language);
  const entries = await entryFacts(db, scope, language);
  const actions = await actionFacts(db, post, language);
  const always = { visibility: 'workingGroup', at: new Date(0) } as const;
  const dates: PackFacts['dates'] = [
    ...rounds.flatMap(({ round, dueAt }) =>
      (['opens', 'due', 'closes'] as const).map((what) => ({
        ...always,
        what,
        words: round.label,
        on: { opens: round.opensAt, due: dueAt ?? round.dueAt, closes: round.closesAt }[what],
      })),
    ),
    ...commitments.flatMap(({ due, text, visibility, at }) =>
      due === null ? [] : [{ on: due, what: 'commitment' as const, words: text, visibility, at }],
    ),
    ...entries.map(({ on, title, visibility, at }) => ({ on, what: 'entry' as const, words: title, visibility, at })),
    ...actions.flatMap(({ due, title, visibility, at }) =>
      due === null ? [] : [{ on: due, what: 'action' as const, words: title, visibility, at }],
    ),
  ];
  const end = DateTime.fromISO(from, { zone: 'utc' }).plus({ months: MONTHS_AHEAD }).toISODate() ?? from;
  return {
    until,
    actions,
    commitments,
    entries,
    questions: rounds.flatMap(({ review, reviewQuestion, round, update }) =>
      review === 'asked' && reviewQuestion !== null && update
        ? [{ round: { id: round.id, label: round.label }, words: reviewQuestion, at: update.submittedAt }]
        : [],
    ),
    drafts: await draftFacts(db, post, rounds),
    counterparts: await counterpartFacts(db, post, rounds, from),
    dates: dates.filter(({ on }) => on >= from && on <= end),
    updates: await updateFacts(db, rounds),
    answers,
  };
}

type AskedRound = Awaited<ReturnType<typeof askedRoundsOf>>[number];

/** What the post owes and is owed; what who leaves took or asks in their own name goes with it. */
async function commitmentFacts(
  db: Db,
  { workingGroupId, post }: PackScope,
  language: Language,
): Promise<PackFacts['commitments']> {
  const open = await findCommitments(db, workingGroupId, { posts: [post], states: ['asked', 'taken'] });
  return open.map((one) => ({
    id: one.id,
    side: one.owner?.id === post ? 'owes' : 'asks',
    text: commitmentText(one.text, language),
    owner: one.owner?.code ?? null,
    askers: askersInWords(one, language),
    due: one.due,
    visibility: one.visibility,
    at: one.askedAt,
  }));
}

async function entryFacts(
  db: Db,
  { workingGroupId, post, leaver, taken }: PackScope,
  language: Language,
): Promise<PackFacts['entries']> {
  const { types } = await registersOf(db, workingGroupId);
  const ids = taken.flatMap((key) => (key.startsWith('entry:') ? Number(key.slice('entry:'.length)) : []));
  const rows = await openEntriesOf(db, workingGroupId, { post, person: leaver, ids });
  return rows.map((row) => {
    const type = types.find(({ key }) => key === row.type);
    const register = type ? localizedIn(type.title, language) : row.type;
    return {
      id: row.id,
      register,
      title: entryTitleIn(row, language),
      on: row.to,
      visibility: row.visibility,
      at: row.at,
    };
  });
}

async function draftFacts(db: Db, post: number, rounds: readonly AskedRound[]): Promise<PackFacts['drafts']> {
  const facts = [];
  for (const { round, dueAt, updateId } of rounds.filter((one) => one.round.state === 'open')) {
    const draft = await findDraft(db, { round: round.id, post });
    if (!draft && updateId !== null) continue;
    facts.push({
      round: { id: round.id, label: round.label, dueAt: dueAt ?? round.dueAt },
      instrument: await instrumentById(db, round.instrumentId),
      answers: draft?.content.answers ?? {},
    });
  }
  return facts;
}

/** The posts that the last round paired it with, and who holds them; whether they are here is nobody's to read. */
async function counterpartFacts(
  db: Db,
  post: number,
  rounds: readonly AskedRound[],
  day: string,
): Promise<PackFacts['counterparts']> {
  for (const { roundId } of rounds) {
    const posts = await counterpartsOf(db, roundId, post);
    if (posts.length === 0) continue;
    const held = await holdersOf(
      db,
      posts.map(({ id }) => id),
      day,
    );
    return posts.map(({ id, code, place }) => ({
      post: `${code} ${place}`,
      holders: held
        .filter(({ postId, role }) => postId === id && role === 'focalPoint')
        .map(({ person }) => person.name),
    }));
  }
  return [];
}

async function updateFacts(db: Db, rounds: readonly AskedRound[]): Promise<PackFacts['updates']> {
  const facts = [];
  for (const { round, update } of rounds.slice(0, READ)) {
    if (!update) continue;
    const instrument = await instrumentById(db, round.instrumentId);
    const answers = formAnswersFromRows(instrument, await rowsOfUpdate(db, update.id));
    const context = await choicesForUpdates(db, round);
    facts.push({ round: round.label, at: update.submittedAt, by: update.submitter.name, instrument, answers, context });
  }
  return facts;
}
