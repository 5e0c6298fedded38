import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/core/audit.ts';
import { auditActions } from '../../src/core/auditActions.ts';
import { systemActor } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import { callerOf, smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

describe.each(databases)('the audit trail on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await open();
    world = await smallGroup(database.db);
  });
  afterAll(() => database.close());

  it('takes group, actor, channel and time from a caller', async () => {
    const { app, person } = world;
    const caller = callerOf(app, { id: person.ana, name: 'Ana', language: 'en', timeZone: 'UTC' }, '2000-08-01');
    await inTransaction(app.db, (tx) => audit(tx, caller, 'commitment.solved', 'commitment:3', { post: 'MNL' }));
    expect(await app.db.auditEvent.findFirst({ where: { action: 'commitment.solved' } })).toMatchObject({
      workingGroupId: app.workingGroupId,
      at: caller.now,
      actorId: person.ana,
      channel: 'local',
      subject: 'commitment:3',
      detail: { post: 'MNL' },
    });
  });

  it('names nobody where the server acted by itself', async () => {
    const { app } = world;
    const calendar = systemActor(app, 'calendar', new Date('2000-08-01T12:00:00Z'));
    await inTransaction(app.db, (tx) => audit(tx, calendar, 'calendar.skip', 'round:7'));
    const event = await app.db.auditEvent.findFirst({ where: { action: 'calendar.skip' } });
    expect(event).toMatchObject({ actorId: null, channel: 'calendar', detail: null });
  });

  it('lists each action once, in order', () => {
    expect(auditActions).toEqual([...new Set(auditActions)].toSorted());
  });
});
