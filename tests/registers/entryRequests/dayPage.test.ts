import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { entryRequestJob } from '../../../src/registers/entryRequests/entryRequestJob.ts';
import { smallGroup, type World } from '../../people/smallGroup.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { doors, type OpenDoor } from '../../support/doors.ts';
import { plainBlanks } from '../../support/plainBlanks.ts';
import { actionsOf, firstAction, textOf } from '../../support/replies.ts';
import { step } from '../../support/step.ts';
import { worldsOf } from '../../support/worlds.ts';
import { speaking } from '../../updates/exercise.ts';

const LINE = 'register campaign 8 March 2001 International Women’s Day; ask every post: yes';

describe.each(databases)('the page of a day on $name', (kind) => {
  const openWorld = worldsOf(kind, smallGroup);
  let test: TestDatabase;
  let world: World;
  let day: { dayOf: number; byPost: number };
  beforeEach(async () => {
    ({ database: test, world } = await openWorld());
    const { intent } = firstAction(await does('coordinator', '2000-12-20', { kind: 'say', text: LINE }));
    await does('coordinator', '2000-12-20', intent);
    const { id } = await test.db.registerEntry.findFirstOrThrow({ where: { title: 'International Women’s Day' } });
    day = { dayOf: id, byPost: world.post.manila };
  });
  afterEach(() => test.close());

  const does = (who: keyof World['person'], on: string, intent: Intent, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], on, language), intent);
  const fills = async (on: string, values: Record<string, string>, language: Language = 'en') => {
    const { form } = await does('ana', on, { kind: 'update', by: 'page', ...day }, language);
    if (!form) throw new Error('no page');
    return does('ana', on, { kind: 'page', ...form.target, values, then: 'next' }, language);
  };
  const own = () =>
    test.db.registerEntry.findFirst({ where: { ownerPostId: world.post.manila }, include: { values: true } });

  it('has three fields in January, and keeps nothing before it is sent; in Spanish', async () => {
    const { form } = await does('ana', '2001-01-10', { kind: 'update', by: 'page', ...day }, 'es');
    expect(form?.title).toBe('Lo que prevé');
    expect(form?.sections.map(({ question }) => question)).toEqual(['activities', 'target', 'partners']);
    const review = await fills(
      '2001-01-10',
      { activities: 'exposición\nobra de teatro', target: 'todo el personal' },
      'es',
    );
    expect(plainBlanks(textOf(review))).toContain('Lo que su oficina prevé para «International Women’s Day»');
    expect(await own()).toBeNull();
    await does('ana', '2001-01-10', firstAction(review).intent, 'es');
    await does('ana', '2001-01-10', firstAction(review).intent, 'es');
    expect(await own()).toMatchObject({ title: 'International Women’s Day (MNL)', to: '2001-03-08', state: 'planned' });
    expect(await test.db.registerEntry.count()).toBe(2);
  });

  it('is corrected on the same page, and asks on the day after what was done', async () => {
    const keeps = async (on: string, values: Record<string, string>) =>
      does('ana', on, firstAction(await fills(on, values)).intent);
    await keeps('2001-01-10', { activities: 'exhibition', target: 'all staff' });
    await step('a correction in February', async () => {
      const { form } = await does('ana', '2001-02-01', { kind: 'update', by: 'page', ...day });
      expect(JSON.stringify(form)).toContain('exhibition');
      await keeps('2001-02-01', { activities: 'play', target: 'all staff' });
      expect((await own())?.values.map(({ text }) => text)).toEqual(expect.arrayContaining(['play', 'all staff']));
    });
    await step('the result, with counts, link and consent', async () => {
      const values = {
        result: 'A full hall.',
        activities: 'play',
        'counts.0.attended': '40',
        'counts.0.women': '25',
        'counts.0.men': '15',
        link: 'https://example.org/day',
        consent: 'memberStates',
      };
      const kept = await keeps('2001-03-09', values);
      expect(actionsOf(kept).map(({ intent }) => intent.kind)).toContain('attach');
      expect(await own()).toMatchObject({ state: 'held', consent: 'memberStates' });
      const [item, ...more] = await test.db.bulletinItem.findMany();
      expect(more).toEqual([]);
      expect(item).toMatchObject({ consent: 'memberStates', postId: world.post.manila });
      expect(item?.text).toContain('play. Attendance: 40. A full hall. https://example.org/day');
    });
    await step('counts that contradict each other are refused', async () => {
      const wrong = await keeps('2001-03-09', {
        'counts.0.attended': '40',
        'counts.0.women': '25',
        'counts.0.men': '10',
      });
      expect(textOf(wrong)).toContain('Invited and attended');
    });
  });

  it('is that of who answers for the post, of a day that is not called off', async () => {
    const chi = await does('chi', '2001-01-10', { kind: 'update', by: 'page', ...day });
    expect(chi.form ?? null).toBeNull();
    const hq = { kind: 'update', by: 'page', ...day, byPost: world.post.hq };
    expect((await does('ana', '2001-01-10', hq)).form ?? null).toBeNull();
    await test.db.registerEntry.updateMany({ data: { state: 'cancelled' } });
    expect((await does('ana', '2001-01-10', { kind: 'update', by: 'page', ...day })).form ?? null).toBeNull();
  });

  it('shows each post to who may read it, and the coordinator who has said nothing', async () => {
    const shown = async (who: keyof World['person'], language: Language = 'en') =>
      plainBlanks(textOf(await does(who, '2001-02-01', { kind: 'registerDay', entry: day.dayOf }, language)));
    expect(await shown('coordinator')).toContain('Nothing yet from MNL.');
    await does('ana', '2001-01-10', firstAction(await fills('2001-01-10', { activities: 'exhibition' })).intent);
    expect(await shown('coordinator')).not.toContain('Nothing yet from');
    expect(await shown('chi')).toContain('International Women’s Day (MNL), on 8 March 2001. exhibition.');
    expect(await shown('chi', 'es')).toContain('2 entradas previstas, ninguna relatada todavía');
    await test.db.registerEntry.updateMany({
      where: { ownerPostId: world.post.manila },
      data: { visibility: 'coordinator' },
    });
    expect(await shown('chi')).not.toContain('(MNL)');
  });
});

describe.each(doors)('the January page in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor | undefined;
  beforeEach(async () => {
    database = await databases[0].open();
  });
  afterEach(async () => {
    await door?.close();
    await database.close();
  });

  it('is opened from the question, filled in, kept and shown to the coordinator', async () => {
    const { app, person } = await smallGroup(database.db);
    let now = new Date('2000-12-20T09:00:00Z');
    door = await open({ database, workingGroupId: app.workingGroupId, clock: () => now });
    const ana = await door.enter(person.ana);
    await ana.says('status');
    const carla = await door.enter(person.coordinator);
    await carla.says(LINE);
    await carla.presses('Keep');
    now = new Date('2001-01-10T03:00:00Z');
    await entryRequestJob(door.app, now);
    await door.deliver();
    await ana.presses('Fill in the page');
    ana.fills('activities', 'exhibition, play');
    ana.fills('target', 'all staff');
    await ana.submits();
    await ana.presses('Keep');
    expect(ana.reads().join('\n')).toContain('International Women’s Day (MNL)');
    await carla.presses('The day, post by post');
    expect(carla.reads().join('\n')).toContain('exhibition');
    expect(door.bugs).toEqual([]);
  });
});
