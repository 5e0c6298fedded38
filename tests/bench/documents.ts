import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formats } from '../../src/protocol/bulletinEditingIntent.ts';
import type { PublishedDocument } from '../../src/publication/document.ts';
import { renderWorker } from '../../src/publication/renderWorker.ts';
import { buildInto } from '../support/build.ts';

const POSTS = 200;
/** The bar of issue 13: all formats, languages and audiences together. */
const SECONDS = 10;
const MEGABYTES = 400;

const verbs = [
  'Raise the share of women',
  'Increase the proportion of women',
  'Report on the share of women',
  'Monitor it',
];
const where = ['in P-3 posts', 'in P-4 posts', 'in P-5 positions', 'among consultants', 'in field missions'];
const when = ['by 2001', 'by 2002', 'each year', 'from 2000 to 2002', 'in every department'];

/** A hundred objectives, each with others that say nearly the same. */
const similarTitles = verbs.flatMap((verb) => where.flatMap((place) => when.map((time) => `${verb} ${place} ${time}`)));

/** Lines of the longest list or table of a document. */
function longestList({ parts }: PublishedDocument): number {
  const lines = parts
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.kind === 'table' ? block.rows.length : block.kind === 'list' ? block.items.length : 0));
  return Math.max(0, ...lines);
}

/**
 * How long the analysis of 200 posts with 100 objectives of similar titles takes, then its documents in every format, language and
 * audience, each in a process of its own with its memory at its highest. Seconds of the processor stand beside those of the clock,
 * which other work on the machine makes longer.
 */
export async function benchDocuments(report: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
  try {
    const url = `file:${join(folder, 'focal.db')}`;
    const composed = join(folder, 'documents.json');
    const { generateRound } = await import('./generateRound.ts');
    const roundId = await generateRound(url, POSTS, similarTitles);
    report(apart('compose', url, String(roundId), composed));
    report(apart('write', composed, join(await buildInto(folder), 'renderThread.js')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function apart(...argv: string[]): string {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, ...argv], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The measuring process failed: ${stderr}`);
  return stdout;
}

/** What reads the database is loaded here alone: documents are written without it. */
async function compose(url: string, roundId: number, file: string): Promise<string> {
  const { analyseRound } = await import('../../src/analysis/analyseRound.ts');
  const { analysisDocuments } = await import('../../src/analysis/publishing/analysisDocuments.ts');
  const { openDatabase } = await import('../../src/db/db.ts');
  const { roundById } = await import('../../src/rounds/store.ts');
  const db = await openDatabase(url);
  const round = await roundById(db, roundId);
  if (!round) throw new Error('no round');
  const waits: string[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await analyseRound(db, roundId);
    waits.push((performance.now() - start).toFixed(0));
  }
  const start = performance.now();
  const documents = await analysisDocuments(db, round, new Date('2001-01-15T12:00:00Z'));
  const composed = (performance.now() - start).toFixed(0);
  writeFileSync(file, JSON.stringify(documents));
  await db.$disconnect();
  const longest = Math.max(...documents.map(longestList));
  return `the analysis: ${waits.join(', ')} ms; its documents composed: ${composed} ms, ${highest()} MB at most; the longest list has ${longest} lines`;
}

/** By the program's own thread, as it is built. */
async function write(file: string, thread: string): Promise<string> {
  const worker = renderWorker(pathToFileURL(thread), { execArgv: [] });
  const documents = JSON.parse(readFileSync(file, 'utf8')) as PublishedDocument[];
  const start = performance.now();
  const before = process.cpuUsage();
  let files = 0;
  for (const document of documents)
    for (const format of formats) {
      await worker.do({ kind: 'file', document, format });
      files += 1;
    }
  await worker.close();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const held = seconds <= SECONDS && highest() <= MEGABYTES ? 'within' : 'BEYOND';
  const ofProcessor = ((user + system) / 1e6).toFixed(1);
  return `${files} files: ${seconds.toFixed(1)} s (${ofProcessor} s of the processor), ${highest()} MB at most; ${held} ${SECONDS} s and ${MEGABYTES} MB`;
}

/** MB of this process at its highest. */
const highest = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const [, script, task, ...argv] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  const [from = '', round, to = ''] = argv;
  process.stdout.write(task === 'compose' ? await compose(from, Number(round), to) : await write(from, round ?? ''));
}
