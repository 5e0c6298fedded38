import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { intentSchema } from '../../src/protocol/intent.ts';
import { inTransaction } from '../../src/db/db.ts';
import { awayCommand } from '../../src/absences/awayCommand.ts';
import { pauseCommand, endPauseCommand } from '../../src/planning/pause/pauseCommand.ts';
import { roundReminderJob } from '../../src/rounds/roundReminderJob.ts';
import { sendUpdateReminderNow } from '../../src/updates/sendUpdateReminderNow.ts';
import { snoozeCommand } from '../../src/planning/snooze/snoozeCommand.ts';
import { MISSING, REMINDER } from '../../src/reminders/store.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { foreseePlanned } from '../../src/planning/foreseePlanned.ts';
import { runDueJobs } from '../../src/schedule/runDueJobs.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { buttonsOf, cairo, geneva, manila, newReminderWorld, wordsOf } from './world.ts';

describe.each(databases)('reminders on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  it('reach everybody on the first working day, in the morning where they are', async () => {
    const world = await newReminderWorld(test.db, [geneva, cairo, manila]);
    // Monday, 2 February 2026: Cairo works since Sunday, but the round opens on Monday.
    for (let hour = 0; hour < 24; hour++) await world.runScheduler(new Date(Date.UTC(2026, 1, 1, 16 + hour)));
    const at = world.posts.map(({ focalPoint }) => world.of(focalPoint).map((one) => one.at.toISOString()));
    expect(at).toEqual([['2026-02-02T08:00:00.000Z'], ['2026-02-02T07:00:00.000Z'], ['2026-02-02T01:00:00.000Z']]);
  });

  it('come once, whatever number of runs, and of replicas that run at once', async () => {
    const world = await newReminderWorld(test.db, [geneva, geneva]);
    const at = new Date('2026-02-02T09:00:00Z');
    await Promise.all([1, 2, 3].map(() => runDueJobs(world.app, at, registry.jobs)));
    await world.runScheduler(at);
    await world.runScheduler('2026-02-02T09:01:00Z');
    expect(world.heard.filter(({ kind }) => kind === REMINDER)).toHaveLength(2);
  });

  it('write nothing on a dry run, and say what would go out', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const at = new Date('2026-02-02T09:00:00Z');
    const seen = await foreseePlanned(world.app, at, at);
    expect(seen.reminders).toMatchObject([{ person: world.posts[0]?.focalPoint, escalationStep: 'focalPoint' }]);
    expect(await test.db.outboxMessage.count({ where: { workingGroupId: world.app.workingGroupId } })).toBe(0);
    expect(await test.db.reminder.count({ where: { roundId: world.round } })).toBe(0);
  });

  it('say what is missing, how long it takes and who has answered, and offer every way on', async () => {
    const world = await newReminderWorld(test.db, [geneva, geneva]);
    const [asked, other] = world.posts;
    if (!asked || !other) throw new Error('two posts');
    await world.answer(other.id, '2026-04-01T08:00:00Z');
    await world.runScheduler('2026-04-29T08:00:00Z');
    const message = world.of(asked.focalPoint)[0]?.message;
    if (!message) throw new Error('no reminder came');
    const words = wordsOf(message);
    expect(words).toContain('the update of P0 is due on 30 April 2026');
    expect(words).toMatch(/about \d+ minutes/);
    expect(words).toContain('One of the 2 posts has answered');
    expect(words).toContain('I will ask Alternate 0 (alternate)');
    const at = { round: world.round, post: asked.id };
    expect(buttonsOf(message).map(({ intent }) => intent)).toEqual([
      { kind: 'update', by: 'ask', ...at },
      { kind: 'snooze', words: '2 hours' },
      { kind: 'snooze', words: 'tomorrow' },
      { kind: 'snooze' },
      { kind: 'away' },
    ]);
  });

  it('stop the moment the answer is in, even when they are queued already', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const [post] = world.posts;
    if (!post) throw new Error('one post');
    await roundReminderJob(world.app, new Date('2026-02-02T08:00:00Z'));
    await world.answer(post.id, '2026-02-02T08:00:30Z');
    await world.deliver('2026-02-02T08:01:00Z');
    expect(world.heard).toEqual([]);
    const where = { workingGroupId: world.app.workingGroupId, kind: REMINDER };
    expect(await test.db.outboxMessage.findMany({ where })).toMatchObject([
      { state: 'dropped', reason: 'answered meanwhile' },
    ]);
  });

  it('go to the delegate of whoever is away, also of one who leaves after it was queued', async () => {
    const world = await newReminderWorld(test.db, [geneva, manila]);
    const [post, other] = world.posts;
    if (!post || !other) throw new Error('two posts');
    await roundReminderJob(world.app, new Date('2026-02-02T08:00:00Z'));
    await awayCommand(world.app, world.caller(post.focalPoint, '2026-02-02T08:00:10Z'), {
      words: 'today to 5 February, P1 answers for me',
    });
    await world.deliver('2026-02-02T08:01:00Z');
    expect(world.of(post.focalPoint)).toEqual([]);
    await world.runScheduler('2026-02-02T08:02:00Z');
    await world.runScheduler('2026-02-03T01:05:00Z');
    const toDelegate = world.of(other.focalPoint, REMINDER).map(({ message }) => wordsOf(message));
    expect(toDelegate.some((words) => words.includes('P0') && words.includes('you stand in for a colleague'))).toBe(
      true,
    );
    expect(world.of(post.alternate ?? 0)).toEqual([]);
  });

  it('go past a delegate who is outside the group, as an older edition let them', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const focalPoint = world.posts[0]?.focalPoint ?? 0;
    const outside = await test.db.person.create({
      data: { workingGroupId: world.app.workingGroupId, key: 'viewer', name: 'Viewer', email: 'viewer@example.org' },
    });
    const away = { personId: focalPoint, from: '2026-02-01', to: '2026-02-20', delegateId: outside.id };
    await test.db.absence.create({ data: away });
    await world.runScheduler('2026-02-03T09:00:00Z');
    expect(await test.db.reminder.count({ where: { personId: outside.id } })).toBe(0);
    expect(await test.db.reminder.count({ where: { personId: world.posts[0]?.alternate ?? 0 } })).toBeGreaterThan(0);
  });

  it('keep the promise of "later", and leave the person in peace until then', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const person = world.posts[0]?.focalPoint ?? 0;
    await world.runScheduler('2026-02-02T08:00:00Z');
    const reply = await snoozeCommand(world.app, world.caller(person, '2026-02-02T15:00:00Z'), '2 hours');
    expect(reply.messages[0]?.text).toContain('3 Feb');
    for (const at of ['2026-02-02T16:59:00Z', '2026-02-02T17:01:00Z', '2026-02-03T07:59:00Z'])
      await world.runScheduler(at);
    expect(world.of(person)).toHaveLength(1);
    for (const at of ['2026-02-03T08:00:00Z', '2026-02-03T08:01:00Z', '2026-02-04T08:00:00Z'])
      await world.runScheduler(at);
    expect(world.of(person)).toHaveLength(2);
    expect(wordsOf(world.of(person)[1]?.message ?? { text: '', blocks: [] })).toContain('You asked me to come back');
  });

  it('spare a paused post, or everybody, until the pause is over', async () => {
    const world = await newReminderWorld(test.db, [geneva, geneva]);
    const coordinator = world.caller(world.coordinator, '2026-02-01T10:00:00Z');
    await pauseCommand(world.app, coordinator, 'P0 until 10 February: the office is evacuated');
    await pauseCommand(world.app, coordinator, 'everybody', true);
    await world.runScheduler('2026-02-02T09:00:00Z');
    expect(world.heard).toEqual([]);
    await endPauseCommand(world.app, { ...coordinator, now: new Date('2026-02-03T09:00:00Z') }, 'all');
    await pauseCommand(world.app, { ...coordinator, now: new Date('2026-02-03T09:00:00Z') }, 'P0 until 10 February');
    await world.runScheduler('2026-02-03T09:01:00Z');
    expect(world.heard.map(({ person }) => person)).toEqual([world.posts[1]?.focalPoint]);
    await world.runScheduler('2026-02-11T09:00:00Z');
    expect(world.of(world.posts[0]?.focalPoint ?? 0)).toHaveLength(1);
  });

  it.each(['en', 'fr', 'es'] as const)(
    'stop for everybody only when the coordinator means it (%s)',
    async (language) => {
      const world = await newReminderWorld(test.db, [geneva, geneva], { language });
      const coordinator = world.caller(world.coordinator, '2026-02-01T10:00:00Z');
      const words = { en: 'all until 10 February', fr: 'tous jusqu’au 10 février', es: 'todos hasta el 10 de febrero' };
      const asked = await pauseCommand(world.app, coordinator, words[language]);
      expect(await test.db.pause.count({ where: { workingGroupId: world.app.workingGroupId } })).toBe(0);
      expect(asked.messages[0]?.text).toMatch(/2 (posts|postes|oficinas).*\?$/);
      const [yes] = asked.messages.flatMap(buttonsOf);
      expect(yes?.intent).toEqual({ kind: 'pause', words: words[language], sure: true });
      await handleIntent(world.app, coordinator, intentSchema.parse(yes?.intent));
      expect(await test.db.pause.findMany({ where: { workingGroupId: world.app.workingGroupId } })).toMatchObject([
        { postId: null, until: new Date('2026-02-10T23:00:00Z') },
      ]);
    },
  );

  it('stop on the first day of a pause that is planned, and not before', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const coordinator = world.caller(world.coordinator, '2026-01-20T10:00:00Z');
    const reply = await pauseCommand(world.app, coordinator, 'P0 10 Feb to 20 Feb: the move');
    expect(reply.messages[0]?.text).toContain('is not reminded from 10 February 2026 until 20 February 2026');
    await world.runScheduler('2026-02-02T09:00:00Z');
    expect(world.heard).toHaveLength(1);
    await world.runScheduler('2026-02-17T09:00:00Z');
    expect(world.heard).toHaveLength(1);
    await world.runScheduler('2026-02-23T09:00:00Z');
    expect(world.heard).toHaveLength(2);
    await expect(pauseCommand(world.app, coordinator, 'P0 20 Feb to 10 Feb')).rejects.toMatchObject({
      key: 'reminders.pauseReversed',
    });
  });

  it('climb the escalation, with one list for the coordinator and the supervisor', async () => {
    const world = await newReminderWorld(test.db, [geneva, geneva]);
    for (let day = 0; day < 50; day++) await world.runScheduler(new Date(Date.UTC(2026, 3, 20 + day, 9)));
    for (const { alternate } of world.posts) expect(world.of(alternate ?? 0, REMINDER)).toHaveLength(1);
    const lists = [world.coordinator, world.supervisor].map((person) => world.of(person, MISSING));
    expect(lists.map((list) => list.length)).toEqual([1, 1]);
    const [toCoordinator, toSupervisor] = lists.map(([one]) => one?.at ?? new Date(0));
    expect(toCoordinator?.getTime()).toBeLessThan(toSupervisor?.getTime() ?? 0);
    expect(wordsOf(lists[0]?.[0]?.message ?? { text: '', blocks: [] })).toContain('2 posts have not answered');
  });

  it('lose nothing but time when the program is off for a month', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const person = world.posts[0]?.focalPoint ?? 0;
    for (let day = 0; day < 10; day++) await world.runScheduler(new Date(Date.UTC(2026, 2, 20 + day, 9)));
    const before = world.of(person).length;
    // From 30 March to 4 May; meanwhile five steps of the policy came and went.
    await world.runScheduler('2026-05-04T09:00:00Z');
    await world.runScheduler('2026-05-04T09:01:00Z');
    expect(world.of(person)).toHaveLength(before + 1);
    const skipped = await test.db.reminder.findMany({ where: { roundId: world.round, skipped: { not: null } } });
    expect(skipped.map(({ step }) => step)).toEqual(expect.arrayContaining(['due-28', 'due-14', 'due-5', 'due-1']));
    expect(new Set(skipped.map((one) => one.skipped))).toEqual(new Set(['too late: a later reminder takes its place']));
  });

  it('wait for the morning when they could not be delivered in time', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    await roundReminderJob(world.app, new Date('2026-02-02T15:20:00Z'));
    await world.deliver('2026-02-02T19:00:00Z');
    expect(world.heard).toEqual([]);
    await world.deliver('2026-02-03T08:00:00Z');
    expect(world.heard).toHaveLength(1);
  });

  it('can be sent by hand, never more in a week than the policy allows', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const caller = (at: string) => world.caller(world.coordinator, at);
    await world.runScheduler('2026-02-02T08:00:00Z');
    const first = await sendUpdateReminderNow(world.app, caller('2026-02-03T08:00:00Z'));
    expect(first.messages[0]?.text).toContain('One reminder is on its way');
    await world.deliver('2026-02-03T08:00:01Z');
    expect(world.heard).toHaveLength(2);
    const second = await sendUpdateReminderNow(world.app, caller('2026-02-04T08:00:00Z'), 'P0');
    expect(second.messages[0]?.text).toContain('enough reminders this week');
    await expect(sendUpdateReminderNow(world.app, caller('2026-02-04T08:00:00Z'), 'Atlantis')).rejects.toMatchObject({
      key: 'reminders.noPostCalled',
    });
  });

  it('follow a policy that the working group has of its own', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const { workingGroupId } = world.app;
    const steps = [{ key: 'only', from: 'opening', days: 2, to: 'coordinator' }];
    const policy = { weeklyCap: 1, hours: { from: '10:00', to: '12:00' }, steps };
    await inTransaction(test.db, (tx) => tx.reminderPolicy.create({ data: { workingGroupId, policy } }));
    for (let day = 2; day < 9; day++) await world.runScheduler(new Date(Date.UTC(2026, 1, day, 9, 30)));
    expect(world.heard).toMatchObject([{ person: world.coordinator, at: new Date('2026-02-04T09:30:00Z') }]);
  });
});
