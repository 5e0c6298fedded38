import { dateIn } from '../../calendar/dates.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { systemActor } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import { newestInstrument } from '../../instruments/newest/store.ts';
import { addRound } from '../../rounds/scheduleRound.ts';
import {
  addPostsToRound,
  roundByLabel,
  saveRoundPairs,
  saveRoundPlanOfAction,
  type RoundPeriod,
  type RoundRecord,
} from '../../rounds/store.ts';
import { importedIdOf, postIdsForImport } from '../roster/store.ts';
import { showImportedValue } from '../importProblem.ts';
import type { ImportFile, Row } from '../importSchema.ts';
import { type WordsOrText, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { importDifferences, type ImportTally, withoutMissingImportColumns } from '../importTally.ts';

/** What a round uses where its file names no instrument. */
const DEFAULT_INSTRUMENT = 'plan-of-action';

/**
 * Writes the plan of a judged file: under its own label, else under that of the round. A plan that an opened round uses was judged to be
 * the same. PlanOfAction.id.
 */
export async function writeImportedPlan(
  tx: Tx,
  workingGroupId: number,
  file: ImportFile,
  tally: ImportTally,
): Promise<number | null> {
  const label = file.planOfAction ?? file.round?.label;
  if (label === undefined) return null;
  const key = { workingGroupId_label: { workingGroupId, label } };
  const before = await tx.planOfAction.findUnique({ where: key, include: { objectives: true } });
  if (!file.objectives) return before?.id ?? null;
  const { id } = before ?? (await tx.planOfAction.create({ data: { workingGroupId, label } }));
  const wanted = file.objectives.map(({ code, side, title, ...tags }, position) => ({
    code,
    side,
    title,
    position,
    ...withoutMissingImportColumns(tags),
  }));
  for (const objective of wanted) {
    const stored = before?.objectives.find(({ code }) => code === objective.code);
    const changed = stored && importDifferences(stored, objective);
    if (!stored) await tx.objective.create({ data: { planOfActionId: id, ...objective } });
    else if (changed) await tx.objective.update({ where: { id: stored.id }, data: changed });
    if (!stored) tally.add('objectives');
    else if (changed) tally.change('objectives');
  }
  return id;
}

/** Writes the round of a judged file, and answers it; remarks are for whoever imported. */
export async function writeImportedRound(
  tx: Tx,
  workingGroupId: number,
  file: ImportFile & { round: NonNullable<ImportFile['round']> },
  context: { planOfActionId: number; now: Date; tally: ImportTally; remarks: WordsOrText[] },
): Promise<RoundRecord> {
  const { instrument, label, ...period } = file.round;
  const dates = { ...period, planOfActionId: context.planOfActionId };
  const ids = await postIdsForImport(tx, workingGroupId);
  const posts = file.posts?.map(({ code }) => importedIdOf(ids, code)) ?? null;
  const before = await roundByLabel(tx, workingGroupId, label);
  if (before) return changeRound(tx, before, { dates, posts }, context);
  context.tally.add('rounds');
  const instrumentId = await newestInstrument(tx, workingGroupId, instrument ?? DEFAULT_INSTRUMENT);
  return addRound(tx, systemActor({ workingGroupId }, 'cli', context.now), {
    label,
    ...dates,
    instrumentId,
    posts,
    pairs: [],
  });
}

async function changeRound(
  tx: Tx,
  before: RoundRecord,
  wanted: { dates: RoundPeriod & { planOfActionId: number }; posts: readonly number[] | null },
  { tally, remarks }: { tally: ImportTally; remarks: WordsOrText[] },
): Promise<RoundRecord> {
  const changed = importDifferences(before, wanted.dates);
  if (before.state !== 'scheduled') {
    if (changed) remarks.push(catalogueWords('importRemarks.roundOpened', { round: showImportedValue(before.label) }));
    return before;
  }
  if (changed) {
    await saveRoundPlanOfAction(tx, before.id, wanted.dates);
    tally.change('rounds');
  }
  tally.add('posts asked', await addPostsToRound(tx, before, wanted.posts));
  return { ...before, ...wanted.dates };
}

/** Writes the counterparts of a judged file, both ways. */
export async function writeImportedPairs(
  tx: Tx,
  workingGroupId: number,
  counterparts: readonly Row<'counterparts'>[],
  tally: ImportTally,
): Promise<void> {
  const ids = await postIdsForImport(tx, workingGroupId);
  for (const label of new Set(counterparts.map(({ round }) => round))) {
    const round = await roundByLabel(tx, workingGroupId, label);
    if (!round) throw new Error(`the round "${label}" was judged to be there`);
    const pairs = counterparts.filter((one) => one.round === label);
    const paired = pairs.map(
      ({ post, counterpart }) => [importedIdOf(ids, post), importedIdOf(ids, counterpart)] as const,
    );
    tally.add('counterparts', await saveRoundPairs(tx, round.id, paired));
  }
}

/** Gives single posts more time; a post that has answered keeps its day, with a remark. `now` tells since when reminders are of another day. */
export async function writeImportedDueDates(
  tx: Tx,
  workingGroupId: number,
  dueDates: readonly Row<'dueDates'>[],
  { now, tally, remarks }: { now: Date; tally: ImportTally; remarks: WordsOrText[] },
): Promise<void> {
  const extendedOn = dateIn(now, await zoneOfGroup(tx, workingGroupId));
  for (const { round: label, post: code, dueAt } of dueDates) {
    const where = { round: { workingGroupId, label }, post: { code } };
    const { id, ...before } = await tx.assignment.findFirstOrThrow({ where });
    if (before.dueAt === dueAt) continue;
    if (before.updateId !== null) {
      remarks.push(catalogueWords('importRemarks.postAnswered', { post: code, round: showImportedValue(label) }));
      continue;
    }
    await tx.assignment.update({ where: { id }, data: { dueAt, extendedOn } });
    tally.change('due dates');
  }
}
