import { audit } from '../core/audit.ts';
import { type Actor, systemActor } from '../core/context.ts';
import { inTransaction, type Db, type Tx } from '../db/db.ts';
import { requireCoordinator } from '../people/guard.ts';
import { entriesByKey } from '../registers/store.ts';
import { postCodesIn } from './findings.ts';
import { judgeShape } from './judge.ts';
import type { Known } from './known.ts';
import { matchKnown } from './matchKnown.ts';
import { endingsOf, objectivesGone, previewImport, type Preview } from './preview.ts';
import { describeProblem, ImportRefused, type ImportFault } from './problem.ts';
import { propose } from './propose.ts';
import { judgeRegisters, type JudgedRegisters } from './registers/judge.ts';
import { previewEntries } from './registers/previewEntries.ts';
import { writeRegisters } from './registers/write.ts';
import { judgeRelations } from './relations.ts';
import { endAppointments, removeObjectives } from './removal/store.ts';
import { writeRoster } from './roster/store.ts';
import { writePairs, writePlan, writeRound } from './rounds/store.ts';
import type { ImportFile, Row } from './schema.ts';
import { parseSource, type InputFile } from './source.ts';
import { type Source } from './sourceFile.ts';
import { groupIdOf, loadKnown, writeGroup } from './store.ts';
import type { HeadingMap } from './table/findHeader.ts';
import { ImportTally } from './tally.ts';

/** What an import did, or would do. */
export interface ImportReport {
  workingGroupId: number;
  /** The round that the file is about, new or known. */
  round: { id: number; label: string } | null;
  /** What the file says was answered in the round; kept for a replay, not imported. */
  updates: readonly Row<'updates'>[];
  /** Needs that are met on the day that the round opens; kept for a replay too. */
  needsMet: readonly Row<'needsMet'>[];
  tally: ImportTally;
  /** What was left as it is, though the file says otherwise. */
  remarks: readonly string[];
  /** What the file changes in what was there before. */
  preview: Preview;
  /** Of a table: how its cells were read. */
  cells: Source['cells'] | undefined;
}

type By = Pick<Actor, 'person' | 'now' | 'channel' | 'event'>;

export interface ImportOptions {
  /** Which column a heading of a table stands for, where it is not known. */
  map?: HeadingMap;
  /** Takes out what the file no longer has: people at the posts that it lists, objectives of its plan. */
  remove?: boolean;
  /** Changes nothing, and says what would be. */
  dryRun?: boolean;
  /** Who imports; without anybody the server itself. */
  by?: By;
  /** Hears of each row of posts, people and their roles. */
  onRow?: (done: number, total: number) => void;
}

/**
 * Imports a roster (a table, JSON or YAML) or a round file (JSON or YAML) into the working group with a code, which is made where it
 * does not exist. All or nothing, in one transaction; the same file a second time changes nothing. Throws ImportRefused with everything
 * that is wrong in the file.
 */
export async function importFile(
  db: Db,
  groupCode: string,
  input: InputFile,
  now: Date,
  { by = systemActor({ workingGroupId: 0 }, 'cli', now), ...options }: ImportOptions = {},
): Promise<ImportReport> {
  await requireCoordinator(db, by);
  const source = await parseSource(input, options.map);
  const today = now.toISOString().slice(0, 10);
  return inTransaction(db, async (tx) => {
    const known = await loadKnown(tx, groupCode);
    matchKnown(source.raw, known);
    const proposals = source.lacks ? propose(source.raw, known, source.lacks, today) : [];
    const judged = judgeShape(source.raw);
    const registers = judgeRegisters(judged.registers, known.registers, [...postCodesIn(judged, known)]);
    const findings = [...judged.findings, ...judgeRelations(judged, known), ...registers.faults];
    const { file } = judged;
    if (file === null || findings.length > 0 || source.problems.length > 0) throw refusal(input.name, source, findings);
    let done = 0;
    const tally = new ImportTally(() => options.onRow?.(++done, rowCount(file)));
    const remarks = [...(source.remarks ?? []), ...proposals];
    const groupId = (await groupIdOf(tx, groupCode)) ?? 0;
    const inRoster = previewImport(file, known, today);
    const keys = registers.entries.map(({ key }) => key);
    const inRegisters = previewEntries(registers.entries, await entriesByKey(tx, groupId, keys));
    const preview = { lines: [...inRoster.lines, ...inRegisters.lines], same: inRoster.same + inRegisters.same };
    const before = { workingGroupId: groupId, round: null, tally, remarks };
    const written = options.dryRun
      ? before
      : await write(
          tx,
          groupCode,
          input.name,
          { file, registers },
          { tally, by, remarks, remove: options.remove ? known : null },
        );
    return { ...written, preview, cells: source.cells, updates: file.updates ?? [], needsMet: file.needsMet ?? [] };
  });
}

function rowCount({ posts = [], people = [], appointments = [], grants = [] }: ImportFile): number {
  return posts.length + people.length + appointments.length + grants.length;
}

async function write(
  tx: Tx,
  groupCode: string,
  name: string,
  { file, registers }: { file: ImportFile; registers: JudgedRegisters },
  { tally, by, remarks, remove }: { tally: ImportTally; by: By; remarks: string[]; remove: Known | null },
): Promise<Pick<ImportReport, 'workingGroupId' | 'round' | 'tally' | 'remarks'>> {
  const { now } = by;
  const workingGroupId = await writeGroup(tx, groupCode, file, tally);
  await writeRoster(tx, workingGroupId, file, tally);
  const planOfActionId = await writePlan(tx, workingGroupId, file, tally);
  if (remove) {
    const today = now.toISOString().slice(0, 10);
    await endAppointments(tx, workingGroupId, endingsOf(file, remove, today), { today, tally });
    if (planOfActionId !== null) await removeObjectives(tx, planOfActionId, objectivesGone(file, remove), tally);
  }
  const { round } = file;
  const written =
    round && planOfActionId !== null
      ? await writeRound(tx, workingGroupId, { ...file, round }, { planOfActionId, now, tally, remarks })
      : null;
  await writePairs(tx, workingGroupId, file.counterparts ?? [], tally);
  await writeRegisters(tx, workingGroupId, { file, registers }, { tally, now });
  if (!tally.isEmpty) {
    const detail = Object.fromEntries([
      ...[...tally.added].map(([what, count]) => [`${what} added`, count] as const),
      ...[...tally.changed].map(([what, count]) => [`${what} changed`, count] as const),
    ]);
    await audit(tx, { ...by, workingGroupId }, 'import', `file:${name}`, detail);
  }
  const about = written && { id: written.id, label: written.label };
  return { workingGroupId, round: about, tally, remarks };
}

function refusal(name: string, source: Source, findings: readonly ImportFault[]): ImportRefused {
  const found = findings.map(({ path, message }) => {
    const place = source.place(path);
    return { line: place.line, text: describeProblem(name, place, message) };
  });
  const inOrder = [...source.problems, ...found].toSorted((a, b) => a.line - b.line);
  return new ImportRefused(
    name,
    inOrder.map(({ text }) => text),
  );
}
