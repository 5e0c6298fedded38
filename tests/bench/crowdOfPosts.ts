import type { Platform } from '../../src/core/context.ts';
import { type Db, inTransaction, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { registerInstrument } from '../../src/instruments/store.ts';
import { addDays } from '../../src/calendar/workingTime.ts';

/** Posts that one round asks. */
const A_ROUND = 100;

/** Many posts, each with a focal point, a hundred to a round, and the last of them at the local chat. */
export interface CrowdOfPosts {
  db: Db;
  workingGroupId: number;
  /** Who answers while the others are reminded, Person.id. */
  answering: number[];
}

/**
 * `asked` posts that have just been asked in rounds of a hundred, whose focal points have an account on the platform that `platformOf` says, and
 * `answering` more at the local chat. Everybody works round the clock, so that the hour of the measurement does not matter.
 */
export async function crowdOfPosts(
  url: string,
  now: Date,
  { asked, answering, platformOf }: { asked: number; answering: number; platformOf: (place: number) => Platform },
): Promise<CrowdOfPosts> {
  await migrateDatabase(url);
  const db = await openDatabase(url);
  const today = now.toISOString().slice(0, 10);
  const { id: workingGroupId } = await db.workingGroup.create({ data: { code: 'BENCH', name: 'Bench' } });
  const shipped = shippedExercise();
  const { id: instrumentId } = await registerInstrument(db, workingGroupId, shipped.source, shipped.file);
  const objectives = [
    { code: 'P01', side: 'programme' as const, title: 'Consult governments', position: 0 },
    { code: 'S01', side: 'staffing' as const, title: 'Raise the share of women', position: 1 },
  ];
  const plan = await db.planOfAction.create({
    data: { workingGroupId, label: 'Plan', objectives: { create: objectives } },
  });
  const policy = {
    weeklyCap: 2,
    hours: { from: '00:00', to: '23:59' },
    steps: [{ key: 'opening', from: 'opening', days: 0, to: 'focalPoint' }],
  };
  await db.reminderPolicy.create({ data: { workingGroupId, policy } });
  const station = { workingGroupId, name: 'Everywhere', country: '', timeZone: 'UTC', workingWeek: 'mon-sun' };
  const { id: dutyStationId } = await db.dutyStation.create({ data: station });
  const round = {
    workingGroupId,
    instrumentId,
    planOfActionId: plan.id,
    periodStart: addDays(today, -180),
    periodEnd: today,
    opensAt: today,
    dueAt: addDays(today, 60),
    closesAt: addDays(today, 90),
    state: 'open' as const,
  };
  const places = Array.from({ length: asked + answering }, (_, place) => place);
  for (let at = 0; at < places.length; at += A_ROUND) {
    const some = places.slice(at, at + A_ROUND);
    await inTransaction(db, async (tx) => {
      const { id: roundId } = await tx.round.create({ data: { ...round, label: `Round ${at / A_ROUND}` } });
      const code = (place: number) => `P${place}`;
      await tx.post.createMany({
        data: some.map((place) => ({
          workingGroupId,
          dutyStationId,
          code: code(place),
          name: `Post ${place}`,
          kind: 'field',
        })),
      });
      await tx.person.createMany({
        data: some.map((place) => ({ workingGroupId, key: code(place), name: code(place) })),
      });
      const codes = { in: some.map(code) };
      const posts = await tx.post.findMany({ where: { code: codes }, orderBy: { id: 'asc' } });
      const people = await tx.person.findMany({ where: { key: codes }, orderBy: { id: 'asc' } });
      const pairs = some.flatMap((place, i) => {
        const [post, person] = [posts[i], people[i]];
        return post && person ? [{ place, postId: post.id, personId: person.id }] : [];
      });
      await tx.assignment.createMany({ data: pairs.map(({ postId }) => ({ roundId, postId })) });
      await tx.appointment.createMany({
        data: pairs.map(({ postId, personId }) => ({ postId, personId, role: 'focalPoint', from: '2000-01-01' })),
      });
      await tx.identity.createMany({
        data: pairs.map(({ place, personId }) => ({
          personId,
          platform: place < asked ? platformOf(place) : 'local',
          tenant: place < asked ? 'T1' : 'local',
          userId: code(place),
        })),
      });
    });
  }
  const last = await db.person.findMany({ where: { workingGroupId }, orderBy: { id: 'desc' }, take: answering });
  return { db, workingGroupId, answering: last.map(({ id }) => id) };
}
