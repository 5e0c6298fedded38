import { dateIn } from '../calendar/dates.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { audit } from '../core/audit.ts';
import { type Actor, systemActor } from '../core/context.ts';
import { inTransaction, type Db, type Tx } from '../db/db.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { registerEntriesByKey } from '../registers/store.ts';
import { postCodesAfterImport } from './importKeyFaults.ts';
import { judgeImportShape } from './judgeImportShape.ts';
import type { KnownBeforeImport } from './knownBeforeImport.ts';
import { matchImportToKnown } from './matchImportToKnown.ts';
import { endingsByImport, objectivesGone, previewImport, type Preview } from './previewImport.ts';
import { ImportRefused, type ImportFault } from './importProblem.ts';
import { proposeMissingInImport } from './proposeMissingInImport.ts';
import { judgeImportedRegisters, type JudgedRegisters } from './registers/judgeImportedRegisters.ts';
import { previewImportedEntries } from './registers/previewImportedEntries.ts';
import { writeImportedRegisters } from './registers/writeImportedRegisters.ts';
import { judgeImportRelations } from './judgeImportRelations.ts';
import { endAppointmentsByImport, removeObjectivesByImport } from './removal/store.ts';
import { writeImportedRoster } from './roster/store.ts';
import { writeImportedDueDates, writeImportedPairs, writeImportedPlan, writeImportedRound } from './rounds/store.ts';
import type { ImportFile, Row } from './importSchema.ts';
import { parseImportSource, type InputFile } from './parseImportSource.ts';
import { type Source } from './unjudgedImportContent.ts';
import { groupIdForImport, loadKnownForImport, registersForImport, writeImportedGroup } from './store.ts';
import type { HeadingMap } from './table/findImportHeader.ts';
import { ImportTally } from './importTally.ts';
import { type WordsOrText, catalogueWords } from '../language/catalogueTextAsValue.ts';
import { type ImportUndo, importUndoOf } from './undo/importUndoRecord.ts';
import { rowsForImportUndo } from './undo/store.ts';
import { restoreExport } from './restore/restoreExport.ts';

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
  remarks: readonly WordsOrText[];
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
  /** Somebody named the group's code: a whole export comes under it, else under its own. */
  isCodeNamed?: boolean;
  /** Who imports; without anybody the server itself. */
  by?: By;
  /** Hears of what it takes to take the import back, where it is of a roster alone. */
  onUndo?: (undo: ImportUndo) => void;
  /** Hears of each row of posts, people and their roles. */
  onRow?: (done: number, total: number) => void;
}

/**
 * Imports a roster (a table, JSON or YAML) or a round file (JSON or YAML) into the working group with a code, which is made where it
 * does not exist; into an empty database also all that an export holds. All or nothing, in one transaction; the same file a second time changes nothing. Throws ImportRefused with everything
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
  const registersBefore = await registersForImport(db, groupCode);
  const source = await parseImportSource(input, options.map, registersBefore);
  return inTransaction(db, async (tx) => {
    const restored = source.whole && (await restore(tx, input.name, groupCode, source, options));
    if (restored) return restored;
    const known = await loadKnownForImport(tx, groupCode);
    matchImportToKnown(source.raw, known);
    const today = dateIn(now, known.group?.timeZone ?? 'UTC');
    const proposals = source.lacks ? proposeMissingInImport(source.raw, known, source.lacks, today) : [];
    const judged = judgeImportShape(source.raw);
    const posts = [...postCodesAfterImport(judged, known)];
    const registers = judgeImportedRegisters(judged.registers, known.registers, posts, source.columnsOfEntry);
    const findings = [...judged.findings, ...judgeImportRelations(judged, known), ...registers.faults];
    const { file } = judged;
    if (file === null || findings.length > 0 || source.problems.length > 0) throw refusal(input.name, source, findings);
    let done = 0;
    const tally = new ImportTally(() => options.onRow?.(++done, rowCount(file)));
    const full = source.whole ? [catalogueWords('importRemarks.wholeElsewhere')] : [];
    const remarks = [...(source.remarks ?? []), ...full, ...proposals];
    const groupId = (await groupIdForImport(tx, groupCode)) ?? 0;
    const inRoster = previewImport(file, known, today);
    const keys = registers.entries.map(({ key }) => key);
    const inRegisters = previewImportedEntries(registers, await registerEntriesByKey(tx, groupId, keys));
    const preview = { lines: [...inRoster.lines, ...inRegisters.lines], same: inRoster.same + inRegisters.same };
    const before = { workingGroupId: groupId, round: null, tally, remarks };
    const others = [
      ...(file.objectives ?? []),
      ...(file.counterparts ?? []),
      ...(file.dueDates ?? []),
      ...registers.entries,
    ];
    const isRoster = !file.round && others.length === 0;
    const rows = options.onUndo && isRoster && !options.dryRun ? await rowsForImportUndo(tx, groupId) : null;
    const written = options.dryRun
      ? before
      : await write(
          tx,
          groupCode,
          input.name,
          { file, registers },
          { tally, by, remarks, remove: options.remove ? known : null },
        );
    if (rows && !tally.isEmpty) options.onUndo?.(importUndoOf(rows, await rowsForImportUndo(tx, groupId), now));
    return { ...written, preview, cells: source.cells, updates: file.updates ?? [], needsMet: file.needsMet ?? [] };
  });
}

/** Takes a whole export into an empty database; null where it is not empty. Its record of acts is kept as it is. */
async function restore(
  tx: Tx,
  name: string,
  groupCode: string,
  { whole, place }: Source,
  { isCodeNamed = false, dryRun = false }: ImportOptions,
): Promise<ImportReport | null> {
  if (!whole) return null;
  const code = isCodeNamed ? groupCode : whole.code;
  const restored = await restoreExport(tx, { name, code, tables: whole.tables, dryRun });
  if (restored && 'faults' in restored) throw refusal(name, { place, raw: null, problems: [] }, restored.faults);
  if (!restored) return null;
  const nothing = { round: null, updates: [], needsMet: [], remarks: [], cells: undefined };
  return { ...restored, ...nothing, preview: { lines: [], same: 0 } };
}

function rowCount({ posts = [], people = [], appointments = [], grants = [] }: ImportFile): number {
  return posts.length + people.length + appointments.length + grants.length;
}

async function write(
  tx: Tx,
  groupCode: string,
  name: string,
  { file, registers }: { file: ImportFile; registers: JudgedRegisters },
  {
    tally,
    by,
    remarks,
    remove,
  }: { tally: ImportTally; by: By; remarks: WordsOrText[]; remove: KnownBeforeImport | null },
): Promise<Pick<ImportReport, 'workingGroupId' | 'round' | 'tally' | 'remarks'>> {
  const { now } = by;
  const workingGroupId = await writeImportedGroup(tx, groupCode, file, tally);
  await writeImportedRoster(tx, workingGroupId, file, tally);
  const planOfActionId = await writeImportedPlan(tx, workingGroupId, file, tally);
  if (remove) {
    const today = dateIn(now, await zoneOfGroup(tx, workingGroupId));
    await endAppointmentsByImport(tx, workingGroupId, endingsByImport(file, remove, today), { today, tally });
    if (planOfActionId !== null)
      await removeObjectivesByImport(tx, planOfActionId, objectivesGone(file, remove), tally);
  }
  const { round } = file;
  const written =
    round && planOfActionId !== null
      ? await writeImportedRound(tx, workingGroupId, { ...file, round }, { planOfActionId, now, tally, remarks })
      : null;
  await writeImportedPairs(tx, workingGroupId, file.counterparts ?? [], tally);
  await writeImportedDueDates(tx, workingGroupId, file.dueDates ?? [], { now, tally, remarks });
  await writeImportedRegisters(tx, workingGroupId, { file, registers }, { tally, now });
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
  const told = new Set(source.problems.map(({ line, column }) => JSON.stringify([line, column])));
  const found = findings
    .map(({ path, message }) => ({ ...source.place(path), message }))
    .filter(({ line, column }) => !told.has(JSON.stringify([line, column])));
  const inOrder = [...source.problems, ...found].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  // A heading that was not understood may be why something is missing.
  const misspelled = (source.remarks ?? []).filter(
    (one) => typeof one === 'object' && one.key === 'importRemarks.columnMeant',
  );
  inOrder.push(...misspelled.map((message) => ({ message })));
  return new ImportRefused(name, inOrder);
}
