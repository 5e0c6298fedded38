import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleHistoriesOfPeople } from '../../src/people/roleHistories/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

describe.each(databases)('the histories of people on $name', ({ open }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await open();
    const { db } = store;
    await db.workingGroup.create({ data: { id: 1, code: 'G', name: 'G', timeZone: 'Africa/Dakar' } });
    const station = { id: 1, workingGroupId: 1, name: 'Dakar', country: 'SN', timeZone: 'Africa/Dakar' };
    await db.dutyStation.create({ data: station });
    for (const id of [1, 2])
      await db.post.create({
        data: { id, workingGroupId: 1, dutyStationId: 1, code: `P${id}`, name: `P${id}`, kind: 'field' },
      });
    for (const id of [1, 2, 3])
      await db.person.create({ data: { id, workingGroupId: 1, key: `k${id}`, name: `Person ${id}` } });
    const from = '2026-01-01';
    await db.appointment.create({ data: { personId: 1, postId: 1, role: 'focalPoint', from } });
    await db.appointment.create({ data: { personId: 1, postId: 2, role: 'alternate', from, to: '2026-02-01' } });
    await db.grant.create({ data: { personId: 2, role: 'coordinator', from } });
    await db.absence.create({ data: { personId: 1, from: '2026-03-01', to: '2026-03-09', delegateId: 2 } });
    await db.absence.create({ data: { personId: 3, from: '2026-04-01', to: '2026-04-09', delegateId: 2 } });
  });
  afterAll(() => store.close());

  it('hold what people are and were, and for whom they stand in, post by post', async () => {
    const first = { postId: 1, role: 'focalPoint', from: '2026-01-01', to: null };
    const second = { postId: 2, role: 'alternate', from: '2026-01-01', to: '2026-02-01' };
    const found = await roleHistoriesOfPeople(store.db, [1, 2, 3, 2, 99]);
    expect([...found.keys()].toSorted()).toEqual([1, 2, 3]);
    const home = 'Africa/Dakar';
    expect(found.get(1)).toEqual({ home, appointments: [first, second], grants: [], absences: [] });
    expect(found.get(2)).toEqual({
      home,
      appointments: [],
      grants: [{ role: 'coordinator', from: '2026-01-01', to: null }],
      absences: [
        { from: '2026-03-01', to: '2026-03-09', appointments: [first, second] },
        { from: '2026-04-01', to: '2026-04-09', appointments: [] },
      ],
    });
    expect(found.get(3)).toEqual({ home, appointments: [], grants: [], absences: [] });
  });

  it('of nobody are none', async () => {
    expect(await roleHistoriesOfPeople(store.db, [])).toEqual(new Map());
  });
});
