import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import {
  entryRequestJob,
  composeEntryRequestToPost,
  composeEntryRequestOfYear,
} from '../../../src/registers/entryRequests/entryRequestJob.ts';
import { smallGroup, type World } from '../../people/smallGroup.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { actionsOf } from '../../support/replies.ts';
import { worldsOf } from '../../support/worlds.ts';
import { speaking } from '../../updates/exercise.ts';

describe.each(databases)('what registers ask for on $name', (kind) => {
  const openWorld = worldsOf(kind, smallGroup);
  let test: TestDatabase;
  let world: World;
  beforeEach(async () => {
    ({ database: test, world } = await openWorld());
  });
  afterEach(() => test.close());

  const does = (who: keyof World['person'], day: string, intent: Intent, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], day, language), intent);
  const press = async (
    who: keyof World['person'],
    day: string,
    reply: Parameters<typeof actionsOf>[0],
    kindOf: string,
  ) => {
    const found = actionsOf(reply).find(({ intent }) => intent.kind === kindOf);
    if (!found) throw new Error(`no ${kindOf} in ${JSON.stringify(reply.messages)}`);
    return does(who, day, found.intent);
  };
  const on = async (day: string, of: string) => {
    await entryRequestJob(world.app, new Date(`${day}T09:00:00Z`));
    await entryRequestJob(world.app, new Date(`${day}T09:15:00Z`));
    return test.db.outboxMessage.findMany({ where: { kind: of }, orderBy: { id: 'asc' } });
  };
  const composed = (compose: typeof composeEntryRequestToPost, body: unknown, language: Language) => {
    const { workingGroupId } = world.app;
    const context = { db: test.db, workingGroupId, now: new Date('2001-01-10T12:00:00Z') };
    const reader = { recipient: { kind: 'person', id: world.person.ana }, language, timeZone: 'UTC' } as const;
    return compose(context, body as Record<string, never>, reader);
  };

  it('asks every post once in January what it plans for the day, and on the day after what it did', async () => {
    const line = 'register campaign 8 March 2001 International Women’s Day; ask every post: yes';
    const understood = await does('coordinator', '2000-12-20', { kind: 'say', text: line });
    await press('coordinator', '2000-12-20', understood, 'registerKeep');
    expect(await on('2001-01-09', 'register.postAsked')).toEqual([]);
    const [asked, ...more] = await on('2001-01-10', 'register.postAsked');
    expect(more).toEqual([]);
    expect(asked?.recipient).toBe(String(world.person.ana));
    expect(JSON.stringify(await composed(composeEntryRequestToPost, asked?.body, 'es'))).toContain(
      '¿Qué prevé su oficina',
    );
    const tell = { ...(asked?.body as object), kind: 'registerTell' };
    expect(JSON.stringify(await does('chi', '2001-01-11', tell))).not.toContain('Three things');
    expect(JSON.stringify(await does('ana', '2001-01-11', tell))).toContain('Three things are enough');
    const card = await does('ana', '2001-01-11', {
      kind: 'say',
      text: 'activities: exhibition, play; for whom: all staff',
    });
    await press('ana', '2001-01-11', card, 'registerKeep');
    const own = await test.db.registerEntry.findFirstOrThrow({ where: { ownerPostId: world.post.manila } });
    expect(own).toMatchObject({ title: 'International Women’s Day (MNL)', to: '2001-03-08', state: 'planned' });
    expect(await composed(composeEntryRequestToPost, asked?.body, 'es')).toHaveProperty('drop');
    const { id } = await test.db.registerEntry.findFirstOrThrow({ where: { ownerPersonId: world.person.coordinator } });
    await test.db.registerEntry.update({ where: { id }, data: { state: 'held' } });
    const result = (await on('2001-03-09', 'register.postAsked')).at(-1);
    expect(result?.body).toMatchObject({ asked: 'result' });
    // Who planned is asked by the entry itself how it was.
    expect(await composed(composeEntryRequestToPost, result?.body, 'fr')).toHaveProperty('drop');
    await test.db.registerEntry.update({ where: { id: own.id }, data: { ownerPostId: null } });
    expect(JSON.stringify(await composed(composeEntryRequestToPost, result?.body, 'fr'))).toContain(
      'Qu’a fait votre poste',
    );
  });

  it('asks nobody about a day whose entry does not say so', async () => {
    const line = 'register campaign 8 March 2001 International Women’s Day';
    const understood = await does('coordinator', '2000-12-20', { kind: 'say', text: line });
    await press('coordinator', '2000-12-20', understood, 'registerKeep');
    expect(await on('2001-01-10', 'register.postAsked')).toEqual([]);
  });

  it('asks Human Resources once a year for the staff figures, until they are there', async () => {
    const { workingGroupId } = world.app;
    const { dutyStationId } = await test.db.post.findUniqueOrThrow({ where: { id: world.post.hq } });
    const post = { workingGroupId, dutyStationId, code: 'HQ-HRM', name: 'Human Resources', kind: 'hq' as const };
    const { id: postId } = await test.db.post.create({ data: post });
    const holds = { personId: world.person.chi, postId, role: 'focalPoint' as const, from: '2000-01-01' };
    await test.db.appointment.create({ data: holds });
    expect(await on('2001-01-14', 'register.yearAsked')).toEqual([]);
    const [asked, ...more] = await on('2001-01-15', 'register.yearAsked');
    expect(more).toEqual([]);
    expect(asked?.recipient).toBe(String(world.person.chi));
    expect(JSON.stringify(await composed(composeEntryRequestOfYear, asked?.body, 'fr'))).toContain(
      'Les effectifs de 2000',
    );
    const day = { from: '2000-12-31', to: '2000-12-31', precision: 'day' as const, year: 2000, state: 'held' as const };
    const figure = { workingGroupId, type: 'staffFigure', key: 'p4', title: 'P-4', ...day };
    await test.db.registerEntry.create({ data: { ...figure, visibility: 'workingGroup' } });
    expect(await composed(composeEntryRequestOfYear, asked?.body, 'fr')).toHaveProperty('drop');
  });
});
