import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { type Db, inTransaction, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { replayUpdate } from '../../src/main/replay/replayUpdate.ts';
import { type Manner } from '../../src/main/replay/movesInReplay.ts';
import { judgeReplayedAnswers } from '../../src/main/replay/judgeReplayedAnswers.ts';
import { emptyDraft } from '../../src/forms/draftContent.ts';
import { saveDrafts } from '../../src/drafts/store.ts';
import { exercise, speaking, type Exercise } from '../updates/exercise.ts';

/** What a person has to say, as judged by the shipped instrument. */
export const answers = {
  dialogue: { government: 'regular', multiBilateral: 'occasional', ngo: 'regular', other: 'none' },
  dialogueContact: 'Ministry of Labour, desk for migrant workers',
  mainstreaming: { needsAssessment: 2, projectDesign: 3, implementation: 2, monitoring: 1, evaluation: 2 },
  patAccess: 'no',
  patObstacle: 'The attachment is blocked at 2 MB',
  networks: { international: 1, regional: 2, national: 1 },
  actions: ['P01', 'S01', 'P01', 'S01', 'P01'].map((objective) => ({
    objective,
    status: 'onTrack',
    narrative: 'Round-table with the Ministry of Labour; a desk officer was named as contact.',
  })),
  streamline: true,
};

/** Updates that each manner sends; enough for the pace to settle. */
const rounds = 8;

/**
 * How many questions a second one person's answers take, in conversation and by pages, from the drawn card to the stored
 * draft, beside the bare writes of the same drafts to the same database.
 */
export async function benchAnswers(report: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
  const url = `file:${join(folder, 'focal.db')}`;
  await migrateDatabase(url);
  const db = await openDatabase(url);
  try {
    const world = await exercise(db);
    for (const manner of ['conversation', 'pages'] as const) await measure(db, world, manner, report);
  } finally {
    await db.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(db: Db, world: Exercise, manner: Manner, report: (line: string) => void): Promise<void> {
  const { instrument } = shippedExercise();
  const choices = { objectives: ['P01', 'S01'].map((value) => ({ value, label: value })), posts: [] };
  const wanted = judgeReplayedAnswers(instrument, answers, { language: 'en', ...choices });
  if ('problems' in wanted) throw new Error(wanted.problems.join('\n'));
  const questions = Object.keys(wanted.raw).length * rounds;
  const { now } = speaking(world.app, world.person.ana, '2000-08-01');
  const chat = openLocalChat(world.app, new NewRowsBell(), { ...liveEnvironment, clock: () => now });
  let steps = 0;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    await db.assignment.updateMany({ data: { updateId: null } });
    await db.update.updateMany({ data: { revision: { increment: 100 } } });
    const client = new LocalClient(chat, world.person.ana);
    await replayUpdate({ client, language: 'en', instrument, values: wanted.raw }, manner, () => steps++);
  }
  const ours = performance.now() - start;
  const key = { subject: { round: world.second, post: world.post.hq }, startedAt: now, updatedAt: now };
  const content = { ...emptyDraft, answers: wanted.answers };
  const begun = performance.now();
  for (let version = 1; version <= steps; version++)
    await inTransaction(db, (tx) => saveDrafts(tx, [{ ...key, content, version, updatedBy: world.person.ana }]));
  const bare = performance.now() - begun;
  const perSecond = (ms: number): string => ((questions / ms) * 1000).toFixed(0).padStart(6);
  report(
    `${manner.padEnd(12)} ${perSecond(ours)} questions a second in ${steps} steps; the bare writes ${perSecond(bare)}; ratio ${(ours / bare).toFixed(1)}`,
  );
}
