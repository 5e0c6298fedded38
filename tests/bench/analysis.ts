import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { openDatabase, type Db } from '../../src/db/db.ts';
import { EMPTY_ROUND, generateRound } from './generateRound.ts';

export interface AnalysisMeasure {
  updates: number;
  answers: number;
  /** Milliseconds of the whole analysis, and of the database's own GROUP BY over the same answers: the best of some runs each. */
  analysis: number;
  groupBy: number;
  ratio: number;
  /** How far the first analysis raised the process's resident memory at its highest, in MiB, with the program warm. */
  peakMemory: number;
}

/**
 * Measures the analysis of a round against the database's own GROUP BY over the answers of the same round, on SQLite. Each
 * size has a process of its own, so that its peak memory is that of the analysis alone. `report` gets a line for each size.
 */
export async function benchAnalysis(
  report: (line: string) => void,
  sizes = [1_000, 10_000, 100_000],
): Promise<AnalysisMeasure[]> {
  const measures: AnalysisMeasure[] = [];
  for (const updates of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
    try {
      const url = `file:${join(folder, 'focal.db')}`;
      const roundId = await generateRound(url, updates);
      const measure = measureApart(url, roundId);
      measures.push(measure);
      report(line(measure));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return measures;
}

function line({ updates, answers, analysis, groupBy, ratio, peakMemory }: AnalysisMeasure): string {
  const number = (value: number, width: number, digits = 0) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }).padStart(width);
  return (
    `${number(updates, 7)} updates, ${number(answers, 9)} answers: analysis ${number(analysis, 6)} ms, ` +
    `GROUP BY ${number(groupBy, 6)} ms, ratio ${number(ratio, 4, 2)}, peak memory +${number(peakMemory, 3)} MiB`
  );
}

function measureApart(url: string, roundId: number): AnalysisMeasure {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, url, String(roundId)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The measuring process failed: ${stderr}`);
  return JSON.parse(stdout) as AnalysisMeasure;
}

/** Larger rounds are measured three times; in smaller ones the first runs would show the compiler at work. */
const LARGE = 20_000;

async function measureHere(url: string, roundId: number): Promise<AnalysisMeasure> {
  const db = await openDatabase(url);
  const updates = await db.assignment.count({ where: { roundId, updateId: { not: null } } });
  const answers = await db.answer.count();
  const empty = await db.round.findFirstOrThrow({ where: { label: EMPTY_ROUND } });
  await analyseRound(db, empty.id);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const analysis = [await timed(() => analyseRound(db, roundId))];
  // The highest mark so far: taken before the baseline could raise it. maxRSS is in KiB.
  const peak = process.resourceUsage().maxRSS * 1024;
  const groupBy: number[] = [];
  const rounds = updates > LARGE ? 3 : 20;
  for (let i = 0; i < rounds; i++) {
    groupBy.push(await timed(() => plainGroupBy(db, roundId)));
    if (i < rounds - 1) analysis.push(await timed(() => analyseRound(db, roundId)));
  }
  await db.$disconnect();
  const best = { analysis: Math.min(...analysis), groupBy: Math.min(...groupBy) };
  return { updates, answers, ...best, ratio: best.analysis / best.groupBy, peakMemory: (peak - before) / 2 ** 20 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What a person at the database's own prompt would type to count the answers that the analysis counts. */
async function plainGroupBy(db: Db, roundId: number): Promise<unknown> {
  return db.$queryRaw(Prisma.sql`
    SELECT a."question", a."part", a."text", a."number", COUNT(*)
    FROM "Answer" a JOIN "Assignment" e ON e."updateId" = a."updateId"
    WHERE e."roundId" = ${roundId} AND a."part" NOT IN ('narrative') AND a."question" NOT IN ('needs', 'dialogueContact')
    GROUP BY a."question", a."part", a."text", a."number"`);
}

const [, script, url, round] = process.argv;
if (script === fileURLToPath(import.meta.url) && url?.startsWith('file:')) {
  process.stdout.write(JSON.stringify(await measureHere(url, Number(round))));
}
