import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { exportGroup } from '../../src/export/exportGroup.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import type { Language } from '../../src/language/language.ts';
import { parseStaffingSide } from '../../src/staffing/parseStaffing.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { textOf } from '../support/replies.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const DAY = '2000-08-02';

describe('whether a post works on the staffing side', () => {
  it.each([
    ['MNL no', { post: 'MNL', works: false }],
    ['Manila: yes', { post: 'Manila', works: true }],
    ['Manille oui', { post: 'Manille', works: true }],
    ['MNL non', { post: 'MNL', works: false }],
    ['San José sí', { post: 'San José', works: true }],
    ['no', null],
    ['MNL', null],
  ])('is said so: %s', (words, said) => {
    expect(parseStaffingSide(words)).toEqual(said);
  });
});

describe.each(databases)('pages by side on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterEach(() => database.close());

  const says = async (who: keyof Exercise['person'], text: string, language: Language = 'en') => {
    const caller = speaking(world.app, world.person[who], DAY, language);
    return plainBlanks(textOf(await handleIntent(world.app, caller, parseTypedCommand(text))));
  };
  const ana = () => speaking(world.app, world.person.ana, DAY, 'en');
  const at = () => ({ round: world.first, post: world.post.manila });
  const page = async (key: string) =>
    (await handleIntent(world.app, ana(), { kind: 'update', by: 'page', ...at(), page: key })).form ?? null;
  const pages = async () => Number(/of (\d+)/.exec((await page('dialogue'))?.progress ?? '')?.[1]);

  it('are said by the coordinator, once in Spanish, listed and corrected; the record keeps it', async () => {
    expect(await says('coordinator', 'staffing pages')).toContain('posts are asked the pages on staffing');
    expect(await says('ana', 'staffing pages MNL no')).toContain('Only the coordinator');
    expect(await says('coordinator', 'dotación páginas MNL no', 'es')).toContain('MNL ya no recibe las páginas');
    expect(await says('coordinator', 'effectifs pages', 'fr')).toContain(
      'Un poste ne reçoit pas les pages sur le personnel : MNL.',
    );
    expect(await says('coordinator', 'staffing pages MNL yes')).toContain(
      'MNL is asked the pages on staffing from now on',
    );
    expect(await says('coordinator', 'staffing pages MNL yes')).toContain('posts are asked');
    expect(await database.db.auditEvent.count({ where: { action: 'staffing.side' } })).toBe(2);
    expect(await says('coordinator', 'staffing pages Atlantis no')).not.toContain('any more');
  });

  it('leave the pages of staffing to posts that have that side', async () => {
    const all = await pages();
    expect((await page('figures'))?.title).toBe('Staff figures');
    await says('coordinator', 'staffing pages MNL no');
    expect(await pages()).toBe(all - 1);
    expect((await page('figures'))?.title).not.toBe('Staff figures');
    const summary = await handleIntent(world.app, ana(), { kind: 'summary', ...at() });
    expect(textOf(summary)).not.toContain('professional grades');
    await says('coordinator', 'staffing pages MNL yes');
    expect(await pages()).toBe(all);
  });

  it('keep what a post has answered there', async () => {
    const form = await page('figures');
    if (!form) throw new Error('no page of figures');
    const values = { womenProfessional: '4', staffProfessional: '9' };
    await handleIntent(world.app, ana(), { kind: 'page', ...form.target, values, then: 'later' });
    await says('coordinator', 'staffing pages MNL no');
    expect((await page('figures'))?.title).toBe('Staff figures');
  });

  it('come with the roster and go with the export', async () => {
    const { db } = database;
    const { workingGroupId } = world.app;
    const group = await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
    const row = 'MNL,Mission,field,Manila,PH,Asia/Manila';
    const roster = (said: string) => ({
      name: 'roster.csv',
      content: `post,postName,kind,dutyStation,country,timeZone,staffingSide\n${row},${said}\n`,
    });
    const take = (said: string) => importFile(db, group.code, roster(said), new Date('2000-08-02T12:00:00Z'));
    await take('non');
    expect(await db.post.findUnique({ where: { id: world.post.manila } })).toMatchObject({ staffingSide: false });
    const pieces: string[] = [];
    for await (const piece of exportGroup(db, workingGroupId)) pieces.push(piece);
    const { posts } = JSON.parse(pieces.join('')) as { posts: { code: string; staffingSide: boolean }[] };
    expect(posts.filter(({ staffingSide }) => !staffingSide).map(({ code }) => code)).toEqual(['MNL']);
    // A roster that does not say it leaves it as it is.
    await take('');
    expect(await db.post.findUnique({ where: { id: world.post.manila } })).toMatchObject({ staffingSide: false });
  });
});

describe.each(doors)('pages by side in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor | undefined;
  beforeEach(async () => {
    database = await databases[0].open();
  });
  afterEach(async () => {
    await door?.close();
    await database.close();
  });

  it('are said in a line, and the post is asked no figures of its staff', async () => {
    const world = await exercise(database.db);
    door = await open({
      database,
      workingGroupId: world.app.workingGroupId,
      clock: () => new Date(`${DAY}T03:00:00Z`),
    });
    const carla = await door.enter(world.person.coordinator);
    const ana = await door.enter(world.person.ana);
    await step('the coordinator says it', async () => {
      await carla.says('staffing pages MNL no');
      expect(carla.reads().join('\n')).toContain('One post is not asked the pages on staffing: MNL.');
    });
    await step('the focal point is not asked', async () => {
      await ana.says('update 2000');
      await ana.presses(ana.button(/form/i));
      await ana.submits();
      expect(ana.reads().join('\n')).not.toContain('Staff figures');
    });
    expect(door.bugs).toEqual([]);
  });
});
