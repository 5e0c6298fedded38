import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slackHomesToRedraw } from '../../handlers/slack/homesToRedraw.ts';
import { audit } from '../../src/core/audit.ts';
import type { AuditAction, AuditSubject } from '../../src/core/auditActions.ts';
import { inTransaction } from '../../src/db/db.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { cairo, geneva, manila, newReminderWorld, type ReminderWorld } from '../reminders/world.ts';

const at = (minute: number) => new Date(Date.parse('2026-03-10T15:10:00Z') + minute * 60_000);

describe.each(databases)('whose home tabs are drawn anew, on $name', ({ open }) => {
  let store: TestDatabase;
  let world: ReminderWorld;
  const post = (place: number) => world.posts[place] ?? { id: 0, focalPoint: 0, alternate: null };

  beforeEach(async () => {
    store = await open();
    world = await newReminderWorld(store.db, [geneva, cairo, manila]);
    for (const { id } of await store.db.person.findMany())
      await store.db.identity.create({ data: { personId: id, platform: 'slack', tenant: 'T1', userId: `U${id}` } });
    const pair = { roundId: world.round, postId: post(0).id, counterpartId: post(1).id };
    await store.db.counterpart.create({ data: pair });
  });
  afterEach(() => store.close());

  const acts = (personId: number, action: AuditAction, subject: AuditSubject) =>
    inTransaction(store.db, (tx) => audit(tx, world.caller(personId, at(0)), action, subject));
  const accounts = (...people: (number | null)[]) => people.map((id) => `U${id ?? 0}`).toSorted();
  const sorted = (whose: 'everybody' | ReadonlySet<string>) => (whose === 'everybody' ? whose : [...whose].toSorted());

  /** Looks as they go on once everybody's tab was drawn. */
  async function looks(from = 0) {
    const look = slackHomesToRedraw(store.db, 'T1');
    for (const minute of [from, from + 1, from + 2]) (await look(at(minute))).drawn();
    return async (minute: number) => {
      const { whose, drawn } = await look(at(minute));
      drawn();
      return sorted(whose);
    };
  }

  it('everybody’s at first, nobody’s where nothing was done', async () => {
    expect((await slackHomesToRedraw(store.db, 'T1')(at(0))).whose).toBe('everybody');
    expect(await (await looks())(3)).toEqual([]);
  });

  it('those of whoever answers for the post or its counterpart, and of those with a task for the group', async () => {
    const look = await looks();
    const update = await store.db.update.create({
      data: {
        roundId: world.round,
        postId: post(0).id,
        revision: 1,
        submittedAt: at(0),
        submittedBy: post(0).focalPoint,
        channel: 'local',
      },
    });
    await acts(post(0).focalPoint, 'update.submit', `update:${update.id}`);
    const [own, other] = [post(0), post(1)];
    const tasks = [world.coordinator, world.supervisor];
    const people = [own.focalPoint, own.alternate, other.focalPoint, other.alternate, ...tasks];
    expect(await look(3)).toEqual(accounts(...people));
  });

  it('those of a post whose draft was written to', async () => {
    const look = await looks();
    const subject = `${world.round}:${post(2).id}`;
    const content = { answers: {} };
    await store.db.draft.create({
      data: { subject, roundId: world.round, postId: post(2).id, content, startedAt: at(2), updatedAt: at(2) },
    });
    const tasks = [world.coordinator, world.supervisor];
    expect(await look(3)).toEqual(accounts(post(2).focalPoint, post(2).alternate, ...tasks));
  });

  it('everybody’s after what concerns all, also where they could not be drawn at once', async () => {
    const look = slackHomesToRedraw(store.db, 'T1');
    for (const minute of [0, 1, 2]) (await look(at(minute))).drawn();
    await acts(world.coordinator, 'round.close', `round:${world.round}`);
    expect((await look(at(3))).whose).toBe('everybody');
    expect((await look(at(4))).whose).toBe('everybody');
  });

  it('those of people for whom a day has begun', async () => {
    const look = await looks(20);
    // 16:00 UTC is midnight in Manila.
    expect(await look(50)).toEqual(accounts(post(2).focalPoint, post(2).alternate));
    expect(await look(51)).toEqual([]);
  });
});
