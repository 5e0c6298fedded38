import type { Db, Tx } from '../db/db.ts';
import { builtInInstrumentKeys } from '../instruments/builtInInstrument.ts';
import { type Registers, shippedRegisters } from '../registers/shippedRegisters.ts';
import { registersOf } from '../registers/store.ts';
import { importAccountText, type KnownBeforeImport } from './knownBeforeImport.ts';
import type { ImportFile } from './importSchema.ts';
import { importDifferences, withoutMissingImportColumns, type ImportTally } from './importTally.ts';

/**
 * What a working group has already; nothing, where there is none yet. One query after the other: relations side by side would be asked
 * for at once, which PostgreSQL's driver deprecates within a transaction.
 */
export async function loadKnownForImport(db: Db | Tx, groupCode: string): Promise<KnownBeforeImport> {
  const workingGroupId = await groupIdForImport(db, groupCode);
  const ours = { workingGroupId: workingGroupId ?? -1 };
  const dates = { from: true, to: true, role: true } as const;
  const posts = await db.post.findMany({ where: ours, include: { dutyStation: true } });
  const people = await db.person.findMany({
    where: ours,
    select: { id: true, key: true, name: true, email: true, language: true, timeZone: true },
  });
  const [codes, keys] = [
    nameOf(posts.map(({ id, code }) => [id, code])),
    nameOf(people.map(({ id, key }) => [id, key])),
  ];
  const appointments = await db.appointment.findMany({
    where: { person: ours },
    select: { ...dates, personId: true, postId: true },
  });
  const grants = await db.grant.findMany({ where: { person: ours }, select: { ...dates, personId: true } });
  return {
    posts: posts.map(({ code }) => code),
    group: workingGroupId === null ? null : await db.workingGroup.findUnique({ where: { id: workingGroupId } }),
    stations: posts.map(({ dutyStation: { name: dutyStation, nameFr, nameEs, ...station }, ...post }) => ({
      ...station,
      ...post,
      dutyStation,
      dutyStationFr: nameFr ?? undefined,
      dutyStationEs: nameEs ?? undefined,
    })),
    people,
    accounts: await loadAccounts(db, workingGroupId),
    appointments: appointments.map(({ personId, postId, ...one }) => ({
      ...one,
      person: keys(personId),
      post: codes(postId),
    })),
    grants: grants.map(({ personId, ...one }) => ({ ...one, person: keys(personId) })),
    rounds: await loadRounds(db, ours, codes),
    plans: await loadPlans(db, ours),
    instruments: await instrumentKeys(db, ours),
    registers: await registersOf(db, ours.workingGroupId),
  };
}

type Ours = { workingGroupId: number };

async function loadRounds(
  db: Db | Tx,
  where: Ours,
  codes: (id: number) => string,
): Promise<KnownBeforeImport['rounds']> {
  const rounds = await db.round.findMany({
    where,
    select: {
      label: true,
      state: true,
      dueAt: true,
      closesAt: true,
      assignments: { select: { postId: true, dueAt: true } },
    },
  });
  return rounds.map(({ assignments, ...round }) => ({
    ...round,
    ownDueDates: new Map(
      assignments.flatMap(({ postId, dueAt }) => (dueAt === null ? [] : [[codes(postId), dueAt] as const])),
    ),
    posts: assignments.map(({ postId }) => codes(postId)),
  }));
}

async function loadPlans(db: Db | Tx, where: Ours): Promise<KnownBeforeImport['plans']> {
  const plans = await db.planOfAction.findMany({ where, include: { objectives: true } });
  const all = await db.round.findMany({ where, select: { label: true, planOfActionId: true, state: true } });
  return plans.map(({ id, label, objectives }) => {
    const users = all.filter(({ planOfActionId }) => planOfActionId === id);
    const opened = users.find(({ state }) => state !== 'scheduled');
    return { label, objectives, usedBy: opened?.label ?? null, rounds: users.map((round) => round.label) };
  });
}

async function instrumentKeys(db: Db | Tx, where: Ours): Promise<string[]> {
  const own = await db.instrument.findMany({ where, select: { key: true }, distinct: ['key'] });
  return [...new Set([...builtInInstrumentKeys(), ...own.map(({ key }) => key)])];
}

/** Looks up what an id is called; for ids that a foreign key vouches for. */
function nameOf(names: [number, string][]): (id: number) => string {
  const byId = new Map(names);
  return (id) => byId.get(id) ?? '';
}

async function loadAccounts(db: Db | Tx, workingGroupId: number | null): Promise<KnownBeforeImport['accounts']> {
  const identities = await db.identity.findMany({
    select: { platform: true, tenant: true, userId: true, person: { select: { key: true, workingGroupId: true } } },
  });
  return identities.map(({ platform, tenant, userId, person }) => ({
    account: importAccountText(platform, tenant, userId),
    person: person.workingGroupId === workingGroupId ? person.key : null,
  }));
}

/** The codes of all working groups of the database. */
export async function groupCodesForImport(db: Db | Tx): Promise<string[]> {
  const groups = await db.workingGroup.findMany({ select: { code: true }, orderBy: { id: 'asc' } });
  return groups.map(({ code }) => code);
}

/** Makes a working group, or changes what the file says of it. WorkingGroup.id. */
export async function writeImportedGroup(
  tx: Tx,
  code: string,
  { workingGroup, publication }: Pick<ImportFile, 'workingGroup' | 'publication'>,
  tally: ImportTally,
): Promise<number> {
  const said = withoutMissingImportColumns({ ...workingGroup, publication });
  const before = await tx.workingGroup.findUnique({ where: { code } });
  if (!before) {
    tally.add('working groups');
    return (await tx.workingGroup.create({ data: { code, name: 'Working Group', ...said } })).id;
  }
  const changed = importDifferences(before, said);
  if (changed) {
    tally.change('working groups');
    await tx.workingGroup.update({ where: { id: before.id }, data: changed });
  }
  return before.id;
}

/** WorkingGroup.id by code; null where there is none. */
/** The registers that a group has before an import; the shipped ones where there is no such group yet. */
export async function registersForImport(db: Db | Tx, code: string): Promise<Registers> {
  const id = await groupIdForImport(db, code);
  return id === null ? shippedRegisters() : registersOf(db, id);
}

export async function groupIdForImport(db: Db | Tx, code: string): Promise<number | null> {
  return (await db.workingGroup.findUnique({ where: { code }, select: { id: true } }))?.id ?? null;
}
