import type { App, Caller } from '../../src/core/context.ts';
import type { Db } from '../../src/db/db.ts';
import { createApp } from '../../src/app/app.ts';

/** A small working group: one headquarters unit, one mission, and who works there. */
export interface World {
  app: App;
  post: { hq: number; manila: number };
  person: { coordinator: number; ana: number; ben: number; chi: number };
}

/** Fills an empty database. Ana is focal point and Ben alternate in Manila from 2000 on; Chi has no seat. */
export async function smallGroup(db: Db, code = 'WGGI'): Promise<World> {
  const { id: workingGroupId } = await db.workingGroup.create({
    data: { code, name: 'Working Group', timeZone: 'Europe/Zurich' },
  });
  const station = (name: string, country: string, timeZone: string) =>
    db.dutyStation.create({ data: { workingGroupId, name, country, timeZone } });
  const post = async (of: { id: number }, postCode: string, kind: 'hq' | 'field') =>
    (await db.post.create({ data: { workingGroupId, dutyStationId: of.id, code: postCode, name: postCode, kind } })).id;
  const person = async (key: string, more: { email?: string; timeZone?: string } = {}) =>
    (await db.person.create({ data: { workingGroupId, key, name: `${key} of ${code}`, ...more } })).id;

  const geneva = await station('Geneva', 'CH', 'Europe/Zurich');
  const manila = await station('Manila', 'PH', 'Asia/Manila');
  const world: World = {
    app: createApp({ db, workingGroupId, reportBug }),
    post: { hq: await post(geneva, 'HQ', 'hq'), manila: await post(manila, 'MNL', 'field') },
    person: {
      coordinator: await person('coordinator'),
      ana: await person('ana', { email: 'ana@example.org' }),
      ben: await person('ben'),
      chi: await person('chi', { email: 'chi@example.org', timeZone: 'America/Costa_Rica' }),
    },
  };
  const { ana, ben, coordinator } = world.person;
  await db.grant.create({ data: { personId: coordinator, role: 'coordinator', from: '2000-01-01' } });
  const postId = world.post.manila;
  await db.appointment.create({ data: { personId: ana, postId, role: 'focalPoint', from: '2000-01-01' } });
  await db.appointment.create({ data: { personId: ben, postId, role: 'alternate', from: '2000-01-01' } });
  return world;
}

/** In a test, a bug is the failure of the test. */
function reportBug(error: unknown): never {
  throw error;
}

/** A caller in a direct chat on the local channel, who is at noon of a date wherever they are. */
export function callerOf({ workingGroupId }: App, person: Caller['person'], date: string): Caller {
  return { workingGroupId, person, channel: 'local', place: 'direct', now: new Date(`${date}T12:00:00Z`) };
}
