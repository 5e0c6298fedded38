import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/core/context.ts';
import type { Composer } from '../../src/outbox/composer.ts';
import { PARKED_NOTICE } from '../../src/outbox/parkOutboxMessage.ts';
import {
  listUndelivered,
  composeUndeliveredNotice,
  retryUndelivered,
} from '../../src/undelivered/undeliveredMessages.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { after, drain, newClock, newOutbox, newPlatform, newWorld, says, START, type Fate } from '../outbox/world.ts';
import { createApp } from '../../src/app/app.ts';

const DAY = 24 * 3_600_000;

describe.each(databases)('a message that cannot be delivered on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  const composers = new Map([
    ['note', says],
    [PARKED_NOTICE, composeUndeliveredNotice],
  ]);
  const caller = ({ workingGroupId }: { workingGroupId: number }, id: number): Caller => ({
    workingGroupId,
    person: { id, name: 'Coordinator', language: 'en', timeZone: 'UTC' },
    channel: 'local',
    place: 'direct',
    now: after(DAY),
  });

  it('is parked, audited, and named to the coordinator with the reason and a button to try again', async () => {
    const world = await newWorld(test.db, 2, ['slack']);
    const clock = newClock();
    let refuses = true;
    const slack = newPlatform('slack', clock, (key) => (refuses && key.startsWith('bad') ? 'refused' : 'ok'));
    const outbox = newOutbox(world, clock, [slack], { composers });
    await world.put('bad-1', 0);
    await world.put('bad-2', 1);
    await drain(outbox, clock, after(DAY));
    const row = await world.row('bad-1');
    expect(row).toMatchObject({ state: 'parked', reason: 'invalid blocks' });
    const acts = await test.db.auditEvent.findMany({ where: { workingGroupId: world.workingGroupId } });
    expect(acts.map(({ action, subject }) => [action, subject])).toContainEqual([
      'outbox.park',
      `outboxMessage:${row.id}`,
    ]);
    expect(slack.arrived.map(({ text }) => text)).toEqual(['2 messages could not be delivered']);

    const app = createApp({ ...world, reportBug: () => 'none' });
    const [message] = (await listUndelivered(app, caller(world, world.coordinator))).messages;
    const buttons = message?.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])) ?? [];
    expect(buttons.map(({ intent }) => intent)).toContainEqual({ kind: 'outbox', verb: 'retry', message: row.id });
    expect(JSON.stringify(message)).toContain('invalid blocks');

    refuses = false;
    await retryUndelivered(app, caller(world, world.coordinator), row.id);
    expect(await world.row('bad-2')).toMatchObject({ state: 'parked' });
    await retryUndelivered(app, caller(world, world.coordinator));
    clock.set(after(DAY));
    await drain(outbox, clock, after(2 * DAY));
    expect(
      slack.arrived
        .slice(1)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['bad-1', 'bad-2']);
    expect((await listUndelivered(app, caller(world, world.coordinator))).messages[0]?.text).toContain(
      'Nothing is parked',
    );
  });

  it('is nobody else’s to look at or to send again', async () => {
    const world = await newWorld(test.db, 1, ['slack']);
    const app = createApp({ ...world, reportBug: () => 'none' });
    const somebody = caller(world, world.people[0] ?? 0);
    await expect(listUndelivered(app, somebody)).rejects.toMatchObject({ key: 'people.notCoordinator' });
    await expect(retryUndelivered(app, somebody)).rejects.toMatchObject({ key: 'people.notCoordinator' });
  });

  it('goes by the person’s other account when the first one is gone', async () => {
    const world = await newWorld(test.db, 1, ['slack', 'teams']);
    const clock = newClock();
    const slack = newPlatform('slack', clock, () => 'unreachable');
    const teams = newPlatform('teams', clock);
    await world.put('moved-1', 0);
    await drain(newOutbox(world, clock, [slack, teams]), clock, after(DAY));
    expect(slack.arrived).toEqual([]);
    expect(teams.arrived.map(({ key }) => key)).toEqual(['moved-1']);
    const accounts = await test.db.identity.findMany({
      where: { personId: world.people[0] ?? 0 },
      orderBy: { platform: 'asc' },
    });
    expect(accounts.map(({ platform, reachable }) => [platform, reachable])).toEqual([
      ['slack', false],
      ['teams', true],
    ]);
  });

  it('is parked when no account is left, and sent once somebody tries again and the account is back', async () => {
    const world = await newWorld(test.db, 1, ['slack']);
    const clock = newClock();
    let fate: Fate = 'unreachable';
    const slack = newPlatform('slack', clock, () => fate);
    const outbox = newOutbox(world, clock, [slack]);
    await world.put('gone-1', 0);
    await drain(outbox, clock, after(0));
    expect(await world.row('gone-1')).toMatchObject({
      state: 'parked',
      reason: 'no connected platform reaches the recipient',
    });
    fate = 'ok';
    clock.set(after(DAY));
    await retryUndelivered(createApp({ ...world, reportBug: () => 'none' }), caller(world, world.coordinator));
    await drain(outbox, clock, after(DAY));
    expect(await world.row('gone-1')).toMatchObject({ state: 'sent' });
  });

  it('is parked, with words that say so, when nobody writes its kind', async () => {
    const world = await newWorld(test.db, 1, ['local']);
    const clock = newClock();
    await world.put('strange-1', 0, { kind: 'strange' });
    await drain(newOutbox(world, clock, [newPlatform('local', clock)]), clock, after(0));
    expect(await world.row('strange-1')).toMatchObject({
      state: 'parked',
      reason: expect.stringContaining('"strange"') as string,
    });
  });

  it('is dropped when its composer says why, waits when it asks to, and is reported when it throws', async () => {
    const world = await newWorld(test.db, 3, ['local']);
    const clock = newClock();
    const local = newPlatform('local', clock);
    let broken = true;
    const outbox = newOutbox(world, clock, [local], {
      composers: new Map<string, Composer>([
        ['drop', async () => ({ drop: 'already answered' })],
        ['wait', async ({ now }) => (now < after(5_000) ? { wait: after(5_000) } : { text: 'morning', blocks: [] })],
        [
          'bug',
          async () => {
            if (broken) throw new TypeError('undefined is not a function');
            return { text: 'mended', blocks: [] };
          },
        ],
      ]),
    });
    await world.put('drop-1', 0, { kind: 'drop' });
    await world.put('wait-1', 1, { kind: 'wait' });
    await world.put('bug-1', 2, { kind: 'bug' });
    await drain(outbox, clock, after(6_000));
    expect(await world.row('drop-1')).toMatchObject({ state: 'dropped', reason: 'already answered' });
    expect(await world.row('wait-1')).toMatchObject({ state: 'sent', attempts: 1 });
    expect(outbox.events.find(({ kind }) => kind === 'bug')?.error).toBeInstanceOf(TypeError);
    broken = false;
    await drain(outbox, clock, after(DAY));
    expect(local.arrived.map(({ text }) => text).sort()).toEqual(['mended', 'morning']);
  });

  it('reaches an audience in its place on each platform that has one, once', async () => {
    const world = await newWorld(test.db, 0, []);
    const clock = newClock();
    const slack = newPlatform('slack', clock);
    const teams = newPlatform('teams', clock);
    const local = { ...newPlatform('local', clock), hasPlace: () => false };
    await world.put('issue-1', 'workingGroup');
    await drain(newOutbox(world, clock, [slack, teams, local]), clock, after(DAY));
    expect(slack.arrived).toMatchObject([{ to: { kind: 'place', audience: 'workingGroup' }, text: 'issue-1 (en)' }]);
    expect(teams.arrived).toMatchObject([{ to: { kind: 'place', audience: 'workingGroup' } }]);
    expect(local.arrived).toEqual([]);
    expect(START.getTime()).toBeLessThanOrEqual(clock.now().getTime());
  });
});
