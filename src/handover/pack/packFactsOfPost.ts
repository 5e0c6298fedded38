import { dateIn } from '../../calendar/dates.ts';
import { startOfDate } from '../../calendar/workingTime.ts';
import type { Db } from '../../db/db.ts';
import { formAnswersFromRows } from '../../forms/answerRows.ts';
import { instrumentById } from '../../instruments/store.ts';
import type { Language } from '../../language/language.ts';
import { peopleHoldingPosts } from '../../people/posts/store.ts';
import { postsPairedInRound } from '../../rounds/store.ts';
import { findDraft } from '../../drafts/store.ts';
import { choicesForUpdates, rowsOfUpdate } from '../../updates/store.ts';
import { actionFactsForPack } from './actionFactsForPack.ts';
import {
  commitmentFact,
  commitmentsOfOffice,
  dateForAll,
  datesAhead,
  dueDates,
  entryFacts,
  type PackScope,
} from './factsOfEveryPack.ts';
import type { PackFacts } from './pack.ts';
import { roundsForPack } from './store.ts';

/** Rounds of which updates are read; a pack has fewer. */
const READ = 6;

/** Everything that is known of a post, whoever may read it: `packOf` leaves out what a pack never has. */
export async function packFactsOfPost(
  db: Db,
  scope: PackScope & { post: number },
  language: Language,
): Promise<PackFacts> {
  const { post, from, until, answers } = scope;
  const rounds = await roundsForPack(db, post);
  const open = await commitmentsOfOffice(db, scope);
  const commitments = open.map((one) => commitmentFact(one, one.owner?.id === post ? 'owes' : 'asks', language));
  const entries = await entryFacts(db, scope, language);
  const actions = await actionFactsForPack(db, scope, language);
  const ofRounds = rounds.flatMap(({ round, dueAt }) =>
    (['opens', 'due', 'closes'] as const).map((what) => {
      const on = { opens: round.opensAt, due: dueAt ?? round.dueAt, closes: round.closesAt }[what];
      return dateForAll({ on, what, words: round.label });
    }),
  );
  return {
    until,
    actions,
    commitments,
    entries,
    questions: rounds.flatMap(({ review, reviewQuestion, round, update }) =>
      review === 'asked' && reviewQuestion !== null && update
        ? [{ key: `question:${round.id}`, round: round.label, post: null, at: update.submittedAt }]
        : [],
    ),
    drafts: await draftFacts(db, scope, rounds),
    rounds: [],
    counterparts: await counterpartFacts(db, post, rounds, from),
    dates: datesAhead([...ofRounds, ...dueDates({ commitments, entries, actions })], from),
    updates: await updateFacts(db, scope, rounds),
    answers,
  };
}

type AskedRound = Awaited<ReturnType<typeof roundsForPack>>[number];

async function draftFacts(
  db: Db,
  { post, timeZone, until }: { post: number; timeZone: string; until: Date },
  rounds: readonly AskedRound[],
): Promise<PackFacts['drafts']> {
  const facts = [];
  for (const { round, dueAt, update } of rounds) {
    // What was sent since is no draft any more: it says so, and goes on to be counted.
    const isSettled = update !== null && update.submittedAt > until;
    if (round.state !== 'open' && !isSettled) continue;
    const draft = await findDraft(db, { round: round.id, post });
    if (!draft && update !== null && !isSettled) continue;
    facts.push({
      at: startOfDate(round.opensAt, timeZone),
      round: { id: round.id, label: round.label, dueAt: dueAt ?? round.dueAt },
      instrument: await instrumentById(db, round.instrumentId),
      answers: draft?.content.answers ?? {},
      isSettled: isSettled && !draft,
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
    const posts = await postsPairedInRound(db, roundId, post);
    if (posts.length === 0) continue;
    const held = await peopleHoldingPosts(
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

async function updateFacts(
  db: Db,
  { timeZone }: { timeZone: string },
  rounds: readonly AskedRound[],
): Promise<PackFacts['updates']> {
  const facts = [];
  for (const { round, update } of rounds.slice(0, READ)) {
    if (!update) continue;
    const instrument = await instrumentById(db, round.instrumentId);
    const answers = formAnswersFromRows(instrument, await rowsOfUpdate(db, update.id));
    const context = await choicesForUpdates(db, round);
    const on = dateIn(update.submittedAt, timeZone);
    facts.push({
      round: round.label,
      at: update.submittedAt,
      on,
      by: update.submitter.name,
      instrument,
      answers,
      context,
    });
  }
  return facts;
}
