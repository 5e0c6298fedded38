import { analyseRound } from '../../../src/analysis/analyseRound.ts';
import type { RoundAnalysis } from '../../../src/analysis/analysis.ts';
import { analysisRevisionOf, lastAnalysisRevision } from '../../../src/analysis/revisions/store.ts';
import { createApp } from '../../../src/app/app.ts';
import type { App } from '../../../src/core/context.ts';
import type { Db } from '../../../src/db/db.ts';
import { documentSchema } from '../../../src/publication/document.ts';
import {
  type Question,
  instrumentQuestionsOf,
  visibilities,
  type Visibility,
} from '../../../src/instruments/instrument.ts';
import { parseInstrument } from '../../../src/instruments/parseInstrument.ts';
import { shippedExercise } from '../../support/builtInInstrument.ts';
import { oneOf } from '../../support/random.ts';
import { type RoundFile, sampleRound, storeRound } from '../../support/roundFixture.ts';
import { secretTogether } from '../../support/secretTogether.ts';
import { publishToAll } from '../publishing/publishToAll.ts';
import type { Publication } from './jointly.ts';

/** Words that nobody else wrote, of letters alone, so that no format escapes or breaks them. */
export interface Canary {
  word: string;
  post: string;
  visibility: Visibility;
}

/** A round whose questions, posts and answers are chance's, and the words in it that can be looked for. */
export interface RandomRound {
  app: App;
  roundId: number;
  label: string;
  questions: readonly Question[];
  canaries: readonly Canary[];
}

/** The shipped questions, for whom and how sensitive chance says. */
function instrumentBy(random: () => number) {
  const shipped = shippedExercise();
  const drawn = shipped.source
    .replace(/^ *sensitive: true\n/gm, '')
    .replace(/^( *)visibility: \w+$/gm, (_line, indent: string) => {
      // Half of them are open to all: what nobody outside sees cannot be given away there.
      const visibility = random() < 0.5 ? 'memberStates' : oneOf(random, visibilities);
      return `${indent}visibility: ${visibility}${random() < 0.2 ? `\n${indent}sensitive: true` : ''}`;
    })
    // What is written in one's own words can be looked for wherever it must not be.
    .replace(/(kind: (?:text|longText)\n *visibility: )\w+/g, (_line, before: string) => {
      return `${before}${random() < 0.4 ? 'coordinator' : oneOf(random, visibilities)}`;
    });
  const source = secretTogether(drawn);
  return { ...shipped, source, instrument: parseInstrument(source, shipped.file) };
}

/** An answer by chance, most posts giving the same few: so counts of one, two and all but one are frequent. */
function answerTo(question: Question, random: () => number): unknown {
  const skewed = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(random() ** 2 * things.length)] as Thing;
  if (question.kind === 'matrix') {
    const keys = question.options.map(({ key }) => key);
    return Object.fromEntries(question.rows.filter(() => random() < 0.9).map(({ key }) => [key, skewed(keys)]));
  }
  if (question.kind === 'yesPartlyNo') return skewed(['yes', 'partly', 'no']);
  if (question.kind === 'yesNo') return skewed([true, false]);
  if (question.kind === 'scale') return skewed(question.options.map(({ key }) => key));
  if (question.kind === 'number') return Math.floor(random() * 40);
  return undefined;
}

const isWords = ({ kind }: Question): boolean => kind === 'text' || kind === 'longText';

export function wordOf(number: number): string {
  return `Zq${String(number).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '')}w`;
}

/** Stores a closed round of a working group of its own. */
export async function randomRound(db: Db, random: () => number, seed: number): Promise<RandomRound> {
  const drawn = instrumentBy(random);
  const questions = instrumentQuestionsOf(drawn.instrument);
  const label = `Round ${seed}`;
  const whole = sampleRound();
  const canaries: Canary[] = [];
  const wordsOf = (post: string, key: string): string => {
    const word = wordOf(seed * 10_000 + canaries.length);
    const visibility = questions.find((one) => one.key === key)?.visibility ?? 'coordinator';
    canaries.push({ word, post, visibility });
    return `The ${word} of ours.`;
  };
  const posts = whole.posts.filter(() => random() < 0.8);
  const answered = (post: string): RoundFile['updates'][number]['answers'] =>
    Object.fromEntries(
      questions.flatMap((question) => {
        if (random() >= 0.9) return [];
        if (!isWords(question)) {
          const value = answerTo(question, random);
          return value === undefined ? [] : [[question.key, value]];
        }
        return [[question.key, wordsOf(post, question.key)]];
      }),
    ) as RoundFile['updates'][number]['answers'];
  const updates = whole.updates
    .filter(({ post }) => posts.some(({ code }) => code === post) && random() < 0.95)
    .map(({ answers: { actions = [] }, ...update }) => {
      const { post } = update;
      const told = (actions as object[]).map((one) => ({ ...one, narrative: wordsOf(post, 'actions') }));
      const answers = { ...answered(post), actions: told, needs: [{ text: wordsOf(post, 'needs') }] };
      return { ...update, answers };
    });
  const file = { ...whole, round: { ...whole.round, label }, posts, updates };
  const roundId = await storeRound(db, file, { code: `group-${seed}`, instrument: drawn });
  const { workingGroupId } = await db.round.findUniqueOrThrow({ where: { id: roundId } });
  // As an update that is sent has it.
  const needs = questions.find(({ key }) => key === 'needs')?.visibility ?? 'coordinator';
  await db.commitment.updateMany({ where: { roundId }, data: { visibility: needs } });
  const reportBug = (error: unknown): string => {
    throw error;
  };
  return { app: createApp({ db, workingGroupId, reportBug }), roundId, label, questions, canaries };
}

/** So many posts send an update anew, in which some of their choices are others. */
async function amend(
  { app: { db }, roundId, questions }: RandomRound,
  count: number,
  random: () => number,
  now: Date,
): Promise<void> {
  const standing = await db.assignment.findMany({
    where: { roundId, updateId: { not: null } },
    include: { update: { include: { answers: true } } },
  });
  const chosen = standing.toSorted(() => random() - 0.5).slice(0, count);
  for (const { id, update } of chosen) {
    if (!update) continue;
    const { answers, id: before, ...rest } = update;
    const data = { ...rest, revision: update.revision + 1, submittedAt: now };
    const { id: updateId } = await db.update.create({ data });
    for (const answer of answers)
      await db.answer.create({ data: { ...answer, ...changed(answer, questions, random), updateId } });
    await db.assignment.update({ where: { id }, data: { updateId } });
    await db.actionActual.updateMany({ where: { updateId: before }, data: { updateId } });
  }
}

function changed(
  { question: key, text }: { question: string; text: string | null },
  questions: readonly Question[],
  random: () => number,
): { text?: string } {
  const question = questions.find((one) => one.key === key);
  if (!question || text === null || random() < 0.4) return {};
  if (question.kind === 'matrix' || question.kind === 'scale')
    return { text: oneOf(random, question.options.map((one) => one.key) as [string, ...string[]]) };
  if (question.kind === 'yesPartlyNo') return { text: oneOf(random, ['yes', 'partly', 'no']) };
  return question.kind === 'yesNo' ? { text: oneOf(random, ['yes', 'no']) } : {};
}

/** Publishes the round as it stands to each audience, and gives what was so and what those outside the group got. */
async function publishNow({ app, roundId }: RandomRound, now: Date): Promise<Publication> {
  const analysis: RoundAnalysis = await analyseRound(app.db, roundId);
  await publishToAll(app, roundId, now);
  const number = await lastAnalysisRevision(app.db, roundId);
  const revision = await analysisRevisionOf(app.db, roundId, number);
  if (!revision) throw new Error('it was prepared');
  const where = { kind: 'analysis', subjectId: roundId, revision: number, audience: { not: 'workingGroup' } } as const;
  const rows = await app.db.edition.findMany({ where, orderBy: { id: 'asc' } });
  const documents = rows.map(({ document }) => documentSchema.parse(document));
  return { revision, analysis, documents, said: await saidIn(app.db, roundId) };
}

async function saidIn(db: Db, roundId: number): Promise<Publication['said']> {
  const standing = await db.assignment.findMany({
    where: { roundId },
    include: { post: true, update: { include: { answers: true } } },
  });
  return standing.flatMap(({ postId: post, post: { kind }, update }) =>
    (update?.answers ?? []).map(({ question, part, text, number }) => {
      return { post, kind, question, part, value: text ?? String(number ?? '') };
    }),
  );
}

/** Publishes three times: at first, when one or two posts have amended their updates, and when enough have for groups to be told anew. */
export async function republished(round: RandomRound, random: () => number): Promise<Publication[]> {
  const publications = [await publishNow(round, new Date('2000-10-05T12:00:00Z'))];
  for (const [count, date] of [
    [1 + Math.floor(random() * 2), '2000-11-05'],
    [3 + Math.floor(random() * 5), '2000-12-05'],
  ] as const) {
    const now = new Date(`${date}T12:00:00Z`);
    await amend(round, count, random, now);
    publications.push(await publishNow(round, now));
  }
  return publications;
}
