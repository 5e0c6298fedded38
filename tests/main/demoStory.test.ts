import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdDemoReminders, importDemoStory, resumeDemoReminders } from '../../src/main/demo/importDemoStory.ts';
import { openReminderPauses } from '../../src/reminders/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

const now = new Date('2026-11-30T10:00:00Z');

describe('the story of the demo', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await databases[0].open();
  });
  afterEach(() => database.close());

  it('is of this year, can be answered now, and its people have names', async () => {
    const { db } = database;
    const report = await importDemoStory(db, now);
    expect(report.updates).toHaveLength(22);
    expect(await db.round.findFirst()).toMatchObject({
      label: 'Plans of Action 2026',
      dueAt: '2026-10-30',
      closesAt: '2026-12-07',
    });
    const people = await db.person.findMany({ orderBy: { id: 'asc' } });
    expect(people).toHaveLength(27);
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Aminata Diop', 'Ruth Adeyemi']));
    expect(await db.appointment.count()).toBe(24);
    expect((await db.grant.findMany()).map(({ role }) => role).toSorted()).toEqual([
      'coordinator',
      'editor',
      'supervisor',
    ]);
  });

  it('begun again on another day stays as it was', async () => {
    const { db } = database;
    const first = await importDemoStory(db, now);
    const again = await importDemoStory(db, new Date('2027-01-03T10:00:00Z'));
    expect(again.round).toEqual(first.round);
    expect([await db.person.count(), await db.appointment.count(), await db.round.count()]).toEqual([27, 24, 1]);
  });

  it('reminds nobody while it is played', async () => {
    const { db } = database;
    const { workingGroupId } = await importDemoStory(db, now);
    await holdDemoReminders(db, workingGroupId, now);
    await holdDemoReminders(db, workingGroupId, now);
    expect(await openReminderPauses(db, workingGroupId, now)).toHaveLength(1);
    await resumeDemoReminders(db, workingGroupId, now);
    expect(await openReminderPauses(db, workingGroupId, now)).toEqual([]);
  });
});
