import { localAccount } from '../../handlers/local/store.ts';
import { systemActor, type App } from '../../src/core/context.ts';
import { inTransaction, type Db } from '../../src/db/db.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { registerInstrument } from '../../src/instruments/store.ts';
import type { GrantRole } from '../../src/people/roles.ts';
import { addRound } from '../../src/rounds/scheduleRound.ts';
import { rounds, type GroupYear } from './groupYears.ts';
import { wallCalendars } from './stations.ts';
import { createApp } from '../../src/app/app.ts';

/** The working group that lives through a year. */
export interface YearGroup {
  app: App;
  posts: { id: number; code: string; focalPoint: number; alternate: number | null }[];
  coordinator: number;
  supervisor: number;
  editor: number;
  /** Round.id of the first or second round of the year. */
  roundId(index: number): Promise<number>;
}

/** Fills an empty database: posts at their stations, who holds them, an earlier round that all answered, one that is to come. */
export async function newYearGroup(db: Db, year: GroupYear): Promise<YearGroup> {
  const group = { code: 'YEAR', name: 'A year', timeZone: 'Europe/Zurich' };
  const { id: workingGroupId } = await db.workingGroup.create({ data: group });
  const newPerson = async (key: string) => {
    const { id } = await db.person.create({ data: { workingGroupId, key, name: key } });
    await localAccount(db, workingGroupId, id);
    return id;
  };
  const granted = async (role: GrantRole) => {
    const personId = await newPerson(role);
    await db.grant.create({ data: { personId, role, from: '2000-01-01' } });
    return personId;
  };
  const stations: number[] = [];
  for (const { name, country, timeZone, workingWeek } of wallCalendars) {
    const station = { workingGroupId, name, country, timeZone, workingWeek };
    stations.push((await db.dutyStation.create({ data: station })).id);
  }
  const posts: YearGroup['posts'] = [];
  for (const [i, { station, alternate }] of year.posts.entries()) {
    const code = `P${String(i).padStart(2, '0')}`;
    const assignment = {
      workingGroupId,
      dutyStationId: stations[station] ?? 0,
      code,
      name: code,
      kind: 'field' as const,
    };
    const { id: postId } = await db.post.create({ data: assignment });
    const appointed = async (role: 'focalPoint' | 'alternate') => {
      const personId = await newPerson(`${role} ${i}`);
      await db.appointment.create({ data: { personId, postId, role, from: '2000-01-01' } });
      return personId;
    };
    const focalPoint = await appointed('focalPoint');
    posts.push({ id: postId, code, focalPoint, alternate: alternate ? await appointed('alternate') : null });
  }
  const app = createApp({
    db,
    workingGroupId,
    reportBug(error): never {
      throw error;
    },
  });
  await addRounds(app, posts);
  return {
    app,
    posts,
    coordinator: await granted('coordinator'),
    supervisor: await granted('supervisor'),
    editor: await granted('editor'),
    roundId: async (index) =>
      (await db.round.findFirstOrThrow({ where: { opensAt: rounds[index]?.opensAt ?? '' } })).id,
  };
}

async function addRounds({ db, workingGroupId }: App, posts: YearGroup['posts']): Promise<void> {
  const shipped = shippedExercise();
  const { id: instrumentId } = await registerInstrument(db, workingGroupId, shipped.source, shipped.file);
  const { id: planOfActionId } = await db.planOfAction.create({ data: { workingGroupId, label: 'Plan' } });
  const by = systemActor({ workingGroupId }, 'cli', new Date('2026-01-01T00:00:00Z'));
  const asked = { instrumentId, planOfActionId, posts: null, pairs: [] };
  await inTransaction(db, async (tx) => {
    const before = { opensAt: '2025-02-02', dueAt: '2025-04-30', closesAt: '2025-06-15', label: 'Before' };
    const period = { periodStart: '2024-07-01', periodEnd: '2025-06-30' };
    const { id: roundId } = await addRound(tx, by, { ...asked, ...before, ...period });
    for (const { id: postId, focalPoint } of posts) {
      const answers = { create: [{ question: 'patAccess', text: 'yes' }] };
      const sent = { revision: 1, submittedAt: by.now, submittedBy: focalPoint, channel: 'local' as const, answers };
      const { id: updateId } = await tx.update.create({ data: { roundId, postId, ...sent } });
      await tx.assignment.updateMany({ where: { roundId, postId }, data: { updateId } });
    }
    await tx.round.update({ where: { id: roundId }, data: { state: 'locked' } });
    const next = { periodStart: '2025-07-01', periodEnd: '2026-06-30', label: 'Plans of Action 2026-02' };
    await addRound(tx, by, { ...asked, ...rounds[0], ...next });
  });
}
