import type { Db, Tx } from '../../db/db.ts';
import { builtInKeys } from '../../instruments/builtIn.ts';
import { roundStateSchema } from '../../rounds/state.ts';
import { accountText, type Known } from './known.ts';
import type { ImportFile } from './schema.ts';
import { differences, withoutMissing, type Tally } from './tally.ts';

/** What a working group has already; nothing, where there is none yet. */
export async function readKnown(db: Db | Tx, groupCode: string): Promise<Known> {
  const group = await db.workingGroup.findUnique({
    where: { code: groupCode },
    include: {
      posts: { select: { code: true } },
      persons: {
        select: {
          key: true,
          email: true,
          appointments: { select: { from: true, to: true, role: true, post: { select: { code: true } } } },
          grants: { select: { from: true, to: true, role: true } },
        },
      },
      instruments: { select: { key: true }, distinct: ['key'] },
      plans: { include: { objectives: true, rounds: { where: { state: { not: 'scheduled' } }, take: 1 } } },
      rounds: {
        select: { label: true, state: true, expectations: { select: { post: { select: { code: true } } } } },
      },
    },
  });
  const people = group?.persons ?? [];
  return {
    posts: group?.posts.map(({ code }) => code) ?? [],
    people,
    accounts: await readAccounts(db, group?.id ?? null),
    appointments: people.flatMap(({ key, appointments }) =>
      appointments.map(({ post, ...one }) => ({ ...one, person: key, post: post.code })),
    ),
    grants: people.flatMap(({ key, grants }) => grants.map((one) => ({ ...one, person: key }))),
    rounds:
      group?.rounds.map(({ label, state, expectations }) => ({
        label,
        state: roundStateSchema.parse(state),
        posts: expectations.map(({ post }) => post.code),
      })) ?? [],
    plans:
      group?.plans.map(({ label, objectives, rounds }) => ({ label, objectives, usedBy: rounds[0]?.label ?? null })) ??
      [],
    instruments: [...new Set([...builtInKeys(), ...(group?.instruments.map(({ key }) => key) ?? [])])],
  };
}

async function readAccounts(db: Db | Tx, workingGroupId: number | null): Promise<Known['accounts']> {
  const identities = await db.identity.findMany({
    select: { platform: true, tenant: true, userId: true, person: { select: { key: true, workingGroupId: true } } },
  });
  return identities.map(({ platform, tenant, userId, person }) => ({
    account: accountText(platform, tenant, userId),
    person: person.workingGroupId === workingGroupId ? person.key : null,
  }));
}

/** The codes of all working groups of the database. */
export async function groupCodes(db: Db | Tx): Promise<string[]> {
  const groups = await db.workingGroup.findMany({ select: { code: true }, orderBy: { id: 'asc' } });
  return groups.map(({ code }) => code);
}

/** Makes a working group, or changes what the file says of it. WorkingGroup.id. */
export async function writeGroup(
  tx: Tx,
  code: string,
  said: ImportFile['workingGroup'],
  tally: Tally,
): Promise<number> {
  const before = await tx.workingGroup.findUnique({ where: { code } });
  if (!before) {
    tally.add('working groups');
    return (await tx.workingGroup.create({ data: { code, name: code, ...withoutMissing(said ?? {}) } })).id;
  }
  const changed = differences(before, withoutMissing(said ?? {}));
  if (changed) {
    tally.change('working groups');
    await tx.workingGroup.update({ where: { id: before.id }, data: changed });
  }
  return before.id;
}

/** WorkingGroup.id by code; null where there is none. */
export async function groupIdOf(db: Db | Tx, code: string): Promise<number | null> {
  return (await db.workingGroup.findUnique({ where: { code }, select: { id: true } }))?.id ?? null;
}
