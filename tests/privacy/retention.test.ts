import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { firstMeaning } from '../conversation/firstMeaning.ts';
import { Refusal } from '../../src/core/refusal.ts';
import type { Language } from '../../src/language/language.ts';
import { retentionKeptSince, parseRetentionPeriod } from '../../src/privacy/retention/retentionPeriods.ts';
import { retentionJob } from '../../src/privacy/retention/retentionJob.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { busyGroup, noon, type World } from './world.ts';

/** Two years after `noon`: everything in the busy group is older than it is kept. */
const later = (days: number, hour = 8): Date => new Date(Date.UTC(2002, 10, 4 + days, hour));

describe.each(databases)('retention on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    database = await open();
    world = await busyGroup(database.db);
    const { db } = database;
    await db.outboxMessage.updateMany({ where: { key: 'k2' }, data: { state: 'parked' } });
    await db.round.updateMany({ data: { state: 'locked' } });
    await db.bulletinItem.updateMany({ data: { withdrawnAt: noon } });
    await db.processedEvent.create({ data: { key: 'slack:1', until: noon, done: true } });
    await db.processedEvent.create({ data: { key: 'slack:2', until: later(30), done: true } });
  });
  afterEach(() => database.close());

  const tables = [
    'localMessage',
    'outboxMessage',
    'delivery',
    'processedEvent',
    'answeredMessage',
    'linkCode',
    'erasureRequest',
    'draft',
  ] as const;
  const counts = async (): Promise<Record<(typeof tables)[number], number>> => {
    const { db } = database;
    return {
      localMessage: await db.localMessage.count(),
      outboxMessage: await db.outboxMessage.count({ where: { kind: { not: 'privacy.retention' } } }),
      delivery: await db.delivery.count(),
      processedEvent: await db.processedEvent.count(),
      answeredMessage: await db.answeredMessage.count(),
      linkCode: await db.linkCode.count(),
      erasureRequest: await db.erasureRequest.count(),
      draft: await db.draft.count(),
    };
  };
  const told = async (language: Language = 'en'): Promise<string[]> => {
    const { db } = database;
    const rows = await db.outboxMessage.findMany({ where: { kind: 'privacy.retention' }, orderBy: { id: 'asc' } });
    const compose = registry.composers.get('privacy.retention');
    const context = { db, workingGroupId: world.app.workingGroupId, now: noon };
    const reader = { recipient: { kind: 'person', id: world.carla } as const, language, timeZone: 'UTC' };
    expect(rows.map(({ recipient }) => recipient)).toEqual(rows.map(() => String(world.carla)));
    const texts = [];
    for (const { body } of rows) texts.push(await compose?.(context, body as never, reader));
    return texts.map((message) => (message && 'text' in message ? message.text : 'nothing'));
  };

  it('tells the coordinator a week before it deletes anything, then deletes and tells what', async () => {
    const before = await counts();
    expect(Object.values(before).every((count) => count > 0)).toBe(true);
    for (const day of [0, 1, 6]) await retentionJob(world.app, later(day));
    await retentionJob(world.app, later(6, 22));
    expect(await counts()).toEqual(before);
    expect(await told()).toEqual([
      'From 11 November 2002 on I delete what is older than the working group keeps it: local chat (2), delivered messages (1), ' +
        'events from platforms (1), links from chat messages to answers (1), codes that are over (2), drafts of locked rounds (1), ' +
        'words that were taken back (1). “retention” shows the periods and lets you change them.',
    ]);
    // On the day that was said, however early in it.
    await retentionJob(world.app, later(7, 0));
    expect(await counts()).toEqual({
      localMessage: 0,
      // What is set aside waits for a person.
      outboxMessage: 1,
      delivery: 0,
      processedEvent: 1,
      answeredMessage: 0,
      linkCode: 0,
      erasureRequest: 0,
      draft: 0,
    });
    expect((await told('fr'))[1]).toMatch(
      /^Supprimé, .*conversation locale \(2\), messages remis \(1\), .*textes retirés \(1\)/,
    );
    expect((await told('es'))[1]).toMatch(/^Eliminado .*conversación local \(2\), mensajes entregados \(1\)/);
  });

  it('never touches answers, updates, publications and the record', async () => {
    const { db } = database;
    await db.edition.create({
      data: {
        workingGroupId: world.app.workingGroupId,
        kind: 'bulletin',
        subjectId: 1,
        audience: 'allStaff',
        language: 'en',
        title: 'x',
        document: {},
        words: 'x',
        publishedAt: noon,
      },
    });
    const kept = async () => ({
      analysis: JSON.stringify(await analysisJson(db, await analyseRound(db, world.round))),
      answers: await db.answer.count(),
      updates: await db.update.count(),
      editions: await db.edition.count(),
      items: await db.bulletinItem.count(),
      acts: (await db.auditEvent.findMany()).map(({ action }) => action),
      people: await db.person.count(),
    });
    const before = await kept();
    for (const day of [0, 7, 8]) await retentionJob(world.app, later(day));
    expect(await kept()).toEqual({ ...before, acts: [...before.acts, 'retention.delete'] });
    expect(await db.bulletinItem.findMany()).toMatchObject([{ text: '' }]);
    expect(await db.bulletinWording.count()).toBe(0);
  });

  it('leaves what is not old enough, and drafts of rounds that can be reopened', async () => {
    await database.db.round.updateMany({ data: { state: 'closed' } });
    await database.db.localMessage.updateMany({ data: { at: retentionKeptSince(later(7), 13) } });
    for (const day of [0, 7]) await retentionJob(world.app, later(day));
    expect(await counts()).toMatchObject({ localMessage: 2, draft: 1, delivery: 0 });
    await retentionJob(world.app, later(8));
    expect(await counts()).toMatchObject({ localMessage: 0, draft: 1 });
  });

  it('runs once a day, goes on where there was too much for one run, and tells every four weeks', async () => {
    const { db } = database;
    const chat = { conversation: `person:${world.carla}`, author: 'bot', body: {}, at: noon } as const;
    await db.localMessage.createMany({ data: Array.from({ length: 600 }, () => chat) });
    await retentionJob(world.app, later(0));
    await retentionJob(world.app, later(7, 8));
    expect(await db.localMessage.count()).toBe(102);
    expect(await told()).toHaveLength(1);
    await retentionJob(world.app, later(7, 9));
    expect(await db.localMessage.count()).toBe(0);
    expect((await told())[1]).toContain('local chat (602)');
    await db.localMessage.create({ data: chat });
    await retentionJob(world.app, later(7, 10));
    expect(await db.localMessage.count()).toBe(1);
    for (const day of [8, 9, 30]) await retentionJob(world.app, later(day));
    expect(await db.localMessage.count()).toBe(0);
    expect(await told()).toHaveLength(2);
    await retentionJob(world.app, later(36));
    expect((await told())[2]).toContain('local chat (1).');
  });

  it('leaves other working groups alone', async () => {
    const { db } = database;
    const { id: workingGroupId } = await db.workingGroup.create({ data: { code: 'other', name: 'Other' } });
    const { id } = await db.person.create({ data: { workingGroupId, key: 'x', name: 'Stranger' } });
    await db.localMessage.create({ data: { conversation: `person:${id}`, author: 'bot', body: {}, at: noon } });
    await db.linkCode.create({ data: { personId: id, hash: 'x', expiresAt: noon } });
    for (const day of [0, 7]) await retentionJob(world.app, later(day));
    expect(await counts()).toMatchObject({ localMessage: 1, linkCode: 1 });
  });

  const say = (text: string, language: Language = 'en', person: 'carla' | 'fatou' = 'carla') =>
    dispatch(world.app, world.caller(person, { language, now: later(0) }), firstMeaning(text, null));

  it.each([
    ['en', 'retention', 'local chat (chat)', '13 months'],
    ['fr', 'conservation', 'conversation locale (conversation)', '13 mois'],
    ['es', 'conservación', 'conversación local (conversación)', '13 meses'],
  ] as const)('is shown in %s', async (language, word, kind, months) => {
    const lines = linesOf(await say(word, language)).join('\n');
    expect(lines).toContain(kind);
    expect(lines).toContain(months);
  });

  it('is changed by the coordinator, and a shorter period is announced again', async () => {
    const { db } = database;
    for (const day of [0, 7]) await retentionJob(world.app, later(day));
    await db.localMessage.create({
      data: { conversation: `person:${world.carla}`, author: 'bot', body: {}, at: retentionKeptSince(later(7), 8) },
    });
    expect(linesOf(await say('conservation conversation 6 mois', 'fr')).join(' ')).toMatch(/6 mois désormais.*semaine/);
    for (const day of [7, 8, 13]) await retentionJob(world.app, later(day, 10));
    expect(await db.localMessage.count()).toBe(1);
    expect((await told())[2]).toMatch(/^From 18 November 2002 on I delete .*local chat \(1\)/);
    await retentionJob(world.app, later(15));
    expect(await db.localMessage.count()).toBe(0);
    const [set] = await db.auditEvent.findMany({ where: { action: 'retention.period' } });
    expect(set).toMatchObject({ actorId: world.carla, detail: { kind: 'chat', months: 6 } });
  });

  it('is not changed by others, by what is not understood, or out of range', async () => {
    await expect(say('retention chat 6 months', 'en', 'fatou')).rejects.toThrow(new Refusal('people.notCoordinator'));
    await expect(say('retention answers 6 months')).rejects.toThrow(Refusal);
    await expect(say('retention chat 0 months')).rejects.toThrow(Refusal);
    await expect(say('retention chat 11 years')).rejects.toThrow(Refusal);
    expect(await database.db.retentionPolicy.count()).toBe(0);
  });
});

describe('a period in words', () => {
  it.each([
    ['chat 6 months', { kind: 'chat', months: 6 }],
    ['Messages 1 year', { kind: 'messages', months: 12 }],
    ['brouillons 2 ans', { kind: 'drafts', months: 24 }],
    ['conversación 1 mes', { kind: 'chat', months: 1 }],
    ['códigos 3', { kind: 'codes', months: 3 }],
    ['événements 1 année', { kind: 'events', months: 12 }],
    ['chat 6 weeks', null],
    ['chat', null],
    ['answers 6 months', null],
    ['6 months', null],
  ])('“%s” is %j', (words, period) => {
    expect(parseRetentionPeriod(words)).toEqual(period);
  });
});
