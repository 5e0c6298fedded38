import { isDeepStrictEqual } from 'node:util';
import { systemActor } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import { entryCommitmentItems } from '../../registers/entryCommitments/entryCommitmentItems.ts';
import { keepEntryCommitments } from '../../registers/entryCommitments/keepEntryCommitments.ts';
import { notifyInvited } from '../../registers/invitations/notifyInvited.ts';
import type { Entry, StoredEntry } from '../../registers/registerEntry.ts';
import { fieldsOf, type Registers, typeOf } from '../../registers/shippedRegisters.ts';
import {
  addRegisterEntries,
  changeRegisterEntry,
  registerEntriesByKey,
  registersOf,
  saveType,
} from '../../registers/store.ts';
import { saveStaffingYearBasis, staffingYearBases } from '../../staffing/store.ts';
import { yearBasisSchema } from '../../staffing/yearBasis.ts';
import { postIdsForImport } from '../roster/store.ts';
import type { ImportFile } from '../importSchema.ts';
import type { ImportTally } from '../importTally.ts';
import type { JudgedRegisters } from './judgeImportedRegisters.ts';
import { importedEntryWithWhatStays } from './previewImportedEntries.ts';

/** Writes the register types and entries of a judged file, and what it says of its year. */
export async function writeImportedRegisters(
  tx: Tx,
  workingGroupId: number,
  { file, registers }: { file: ImportFile; registers: JudgedRegisters },
  { tally, now }: { tally: ImportTally; now: Date },
): Promise<void> {
  await writeTypes(tx, workingGroupId, registers, tally);
  await writeBasis(tx, workingGroupId, file, tally);
  const { entries } = registers;
  if (entries.length === 0) return;
  const ids = await postIdsForImport(tx, workingGroupId);
  const before = await registerEntriesByKey(
    tx,
    workingGroupId,
    entries.map(({ key }) => key),
  );
  const actor = systemActor({ workingGroupId }, 'cli', now);
  const owned = entries.map((entry) => ({
    entry,
    ownerPostId: entry.owner === null ? null : (ids.get(entry.owner) ?? null),
    ownerPersonId: null,
  }));
  const added = owned.filter(({ entry }) => !before.has(entry.key));
  await addRegisterEntries(tx, actor, added);
  tally.add('entries', added.length);
  const types = await registersOf(tx, workingGroupId);
  const keepAsked = (entry: StoredEntry): Promise<void> =>
    keepEntryCommitments(tx, actor, entry, fieldsOf(types, typeOf(types, entry.type)));
  const asking = added.flatMap(({ entry }) => (asksOfOthers(entry, types) ? [entry.key] : []));
  for (const entry of (await registerEntriesByKey(tx, workingGroupId, asking)).values()) await keepAsked(entry);
  for (const one of owned) {
    const stored = before.get(one.entry.key);
    if (!stored) continue;
    const kept = {
      entry: importedEntryWithWhatStays(one.entry, stored, registers.columns.get(one.entry.key)),
      ownerPostId: one.ownerPostId ?? stored.ownerPostId,
      ownerPersonId: stored.ownerPersonId,
    };
    if (!(await changeRegisterEntry(tx, actor, stored, kept))) continue;
    tally.change('entries');
    const { entry, ...owner } = kept;
    await notifyInvited(tx, actor, stored, entry);
    await keepAsked({ ...stored, ...entry, ...owner });
  }
}

const asksOfOthers = (entry: Entry, registers: Registers): boolean =>
  entryCommitmentItems(entry, fieldsOf(registers, typeOf(registers, entry.type))).length > 0;

async function writeTypes(
  tx: Tx,
  workingGroupId: number,
  { types }: JudgedRegisters,
  tally: ImportTally,
): Promise<void> {
  if (types.length === 0) return;
  const known = (await registersOf(tx, workingGroupId)).types;
  for (const type of types) {
    const before = known.find(({ key }) => key === type.key);
    if (isDeepStrictEqual(before, type)) continue;
    await saveType(tx, workingGroupId, type);
    if (before) tally.change('registers');
    else tally.add('registers');
  }
}

async function writeBasis(tx: Tx, workingGroupId: number, file: ImportFile, tally: ImportTally): Promise<void> {
  const { year, organization, policy, targets } = file;
  if (year === undefined || (!organization && !policy && !targets)) return;
  const basis = yearBasisSchema.parse({
    ...(organization && { organization }),
    ...(policy && { policy }),
    ...(targets && { targets }),
  });
  const stored = (await staffingYearBases(tx, workingGroupId, year)).find((one) => one.year === year);
  if (stored) {
    const { year: _year, ...before } = stored;
    if (isDeepStrictEqual(before, basis)) return;
    tally.change('years');
  } else tally.add('years');
  await saveStaffingYearBasis(tx, workingGroupId, year, basis);
}
