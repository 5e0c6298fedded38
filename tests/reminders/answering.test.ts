import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDraft } from '../../src/forms/draftContent.ts';
import { draftSubjectKey } from '../../src/protocol/draftSubject.ts';
import { roundReminderJob } from '../../src/rounds/roundReminderJob.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { geneva, newReminderWorld } from './world.ts';

describe.each(databases)('reminders on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  it('wait while somebody is answering, ten minutes after each answer', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const [post] = world.posts;
    if (!post) throw new Error('one post');
    await roundReminderJob(world.app, new Date('2026-02-02T08:00:00Z'));
    const subject = draftSubjectKey({ round: world.round, post: post.id });
    const draft = {
      subject,
      roundId: world.round,
      postId: post.id,
      content: { ...emptyDraft },
      updatedBy: post.focalPoint,
    };
    const startedAt = new Date('2026-02-02T07:55:00Z');
    await test.db.draft.create({ data: { ...draft, startedAt, updatedAt: startedAt } });
    await world.deliver('2026-02-02T08:00:00Z');
    expect(world.heard).toEqual([]);
    await test.db.draft.update({ where: { subject }, data: { updatedAt: new Date('2026-02-02T08:04:00Z') } });
    await world.deliver('2026-02-02T08:13:59Z');
    expect(world.heard).toEqual([]);
    await world.deliver('2026-02-02T08:14:00Z');
    expect(world.heard).toHaveLength(1);
  });

  it('wait as well while the same person answers something else', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const [post] = world.posts;
    if (!post) throw new Error('one post');
    await roundReminderJob(world.app, new Date('2026-02-02T08:00:00Z'));
    const startedAt = new Date('2026-02-02T07:58:00Z');
    const of = { subject: draftSubjectKey({ entry: 1 }), content: { ...emptyDraft }, startedAt };
    await test.db.draft.create({ data: { ...of, updatedBy: post.focalPoint, updatedAt: startedAt } });
    await world.deliver('2026-02-02T08:00:00Z');
    expect(world.heard).toEqual([]);
    await world.deliver('2026-02-02T08:08:00Z');
    expect(world.heard).toHaveLength(1);
  });
});
