import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseTimeShare } from '../../src/appointments/timeShare/parseTimeShare.ts';
import { composeTimeShareAsked, timeShareJob } from '../../src/appointments/timeShare/timeShareJob.ts';
import { timeSharesOf, timeShareYearAsked } from '../../src/appointments/timeShare/timeShareFigures.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import type { Language } from '../../src/language/language.ts';
import { outboxReaderOf } from '../../src/outbox/outboxRecipients.ts';
import { annualJson } from '../../src/reports/annualPaper.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { textOf } from '../support/replies.ts';
import { speaking } from '../updates/exercise.ts';

describe('a share of time in words', () => {
  it.each([
    ['20 %', 20],
    ['20', 20],
    ['15 per cent', 15],
    ['20 por ciento', 20],
    ['one day a week', 20],
    ['half a day per week', 10],
    ['2 jours par semaine', 40],
    ['un día a la semana', 20],
    ['1,5 días por semana', 30],
    ['120 %', null],
    ['0', null],
    ['often', null],
    ['', null],
  ])('is read from %j', (words, share) => {
    expect(parseTimeShare(words)).toEqual({ share, url: null });
  });

  it('may bring the terms, or be these alone', () => {
    expect(parseTimeShare('10 % https://example.org/terms')).toEqual({ share: 10, url: 'https://example.org/terms' });
    expect(parseTimeShare('https://example.org/terms')).toEqual({ share: null, url: 'https://example.org/terms' });
  });
});

describe('the median of the members', () => {
  it('is told from five answers on, and is the one in the middle', () => {
    expect(timeSharesOf([10, 20, 30, 40, null])).toEqual({ members: 5, said: 4, median: null });
    expect(timeSharesOf([50, 10, 20, 30, 40])).toMatchObject({ median: 30 });
    expect(timeSharesOf([10, 20, 31, 40, 50, 60, null])).toEqual({ members: 7, said: 6, median: 36 });
    expect(timeSharesOf([])).toEqual({ members: 0, said: 0, median: null });
  });
});

describe('the yearly question to who never said', () => {
  it.each([
    ['2000-01-30', null],
    ['2000-01-31', 0],
    ['2000-03-30', 0],
    ['2000-03-31', null],
    ['2001-01-29', null],
    ['2001-01-30', 1],
    ['2005-02-10', 5],
  ])('of a post held since 1 January 2000 is due on %s: %s', (today, year) => {
    expect(timeShareYearAsked('2000-01-01', today)).toBe(year);
  });
});

describe.each(databases)('the time of focal points on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await smallGroup(database.db);
  });
  afterAll(() => database.close());

  const says = (who: number, text: string, date = '2000-05-01', language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, who, date, language), parseTypedCommand(text));

  it('is said by each for themselves, corrected, read by nobody else, and told as a median in chat and paper', async () => {
    const { db } = database;
    const { workingGroupId } = world.app;
    const { ana, coordinator, chi } = world.person;
    await db.post.updateMany({ data: { workingGroupMember: true } });
    expect(textOf(await says(ana, 'time share'))).toContain('You have not said yet');
    expect(
      textOf(await says(ana, 'tiempo dedicado un día a la semana https://example.org/t', '2000-05-01', 'es')),
    ).toContain('https://example.org/t');
    expect(textOf(await says(ana, 'time share 30 %'))).toContain('Noted for MNL: 30 per cent of your working time');
    expect(textOf(await says(ana, 'time share often'))).not.toContain('Noted');
    const own = { timeShare: 30, timeShareOn: '2000-05-01', termsUrl: 'https://example.org/t' };
    expect(await db.appointment.findFirst({ where: { personId: ana } })).toMatchObject(own);
    expect(JSON.stringify(await db.auditEvent.findMany({ where: { action: 'appointment.timeShare' } }))).not.toContain(
      '30',
    );
    expect(textOf(await says(coordinator, 'time share'))).toContain('One has said so far');
    expect(textOf(await says(chi, 'time share 10 %'))).toContain('Only people in the working group');

    for (const [at, share] of [10, 20, 40, 50].entries()) {
      const { id: personId } = await db.person.create({ data: { workingGroupId, key: `f${at}`, name: `f${at}` } });
      const post = { workingGroupId, code: `F${at}`, name: `F${at}`, kind: 'field' as const, workingGroupMember: true };
      const { dutyStationId } = await db.post.findFirstOrThrow();
      const { id: postId } = await db.post.create({ data: { ...post, dutyStationId } });
      const said = { timeShare: share, timeShareOn: '2000-06-01' };
      await db.appointment.create({ data: { personId, postId, role: 'focalPoint', from: '2000-01-01', ...said } });
    }
    const median = textOf(await says(coordinator, 'temps consacré', '2000-07-01', 'fr'));
    expect(median).toMatch(/les 5 membres y consacrent 30\s% de leur temps/);
    const paper = async (year: number) => {
      const { sections } = await annualJson(db, { workingGroupId, year, audience: 'memberStates' }, 'en');
      return sections.flatMap(({ sentences }) => sentences.filter(({ text }) => text.includes('By their own account')));
    };
    expect(await paper(2000)).toMatchObject([{ figures: { medianTimeShare: 30, said: 5, members: 5 } }]);
    expect(await paper(1999)).toEqual([]);
  });

  it('is asked after a year, once, and no more where it was said anew', async () => {
    const { db } = database;
    const { ana } = world.person;
    await says(ana, 'time share 20 %');
    const asked = async (day: string) => {
      await timeShareJob(world.app, new Date(`${day}T08:00:00Z`));
      return db.outboxMessage.count({ where: { kind: 'appointment.timeShareAsked' } });
    };
    expect(await asked('2001-04-30')).toBe(0);
    expect(await asked('2001-05-02')).toBe(1);
    expect(await asked('2001-06-02')).toBe(1);
    const at = { db, workingGroupId: world.app.workingGroupId, now: new Date('2001-05-02T08:00:00Z') };
    const reader = await outboxReaderOf(db, at.workingGroupId, { kind: 'person', id: ana });
    if (!reader) throw new Error('nobody reads it');
    const body = { person: ana, saidOn: '2000-05-01' };
    expect(await composeTimeShareAsked(at, body, reader)).toMatchObject({
      text: 'On 1 May 2000 you said that 20 per cent of your working time goes into your post’s work for the group. Is it still so?',
    });
    await says(ana, 'time share 25 %', '2001-05-03');
    expect(await composeTimeShareAsked(at, body, reader)).toHaveProperty('drop');
    expect(await asked('2001-06-02')).toBe(1);
    expect(await asked('2002-05-04')).toBe(2);
  });

  it('is asked of each focal point of a member post, and once more, as long as they have not said', async () => {
    const { db } = database;
    const { ana, ben } = world.person;
    const asked = async (day: string) => {
      await timeShareJob(world.app, new Date(`${day}T08:00:00Z`));
      const rows = await db.outboxMessage.findMany({
        where: { kind: 'appointment.timeShareAsked' },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ recipient, notBefore }) => `${recipient} ${notBefore.toISOString().slice(0, 10)}`);
    };
    expect(await asked('2000-02-01')).toEqual([]);
    await db.post.updateMany({ where: { code: 'MNL' }, data: { workingGroupMember: true } });
    const first = [`${ana} 2000-02-01`, `${ana} 2000-02-15`];
    expect(await asked('2000-02-01')).toEqual(first);
    expect(await asked('2000-02-20')).toEqual(first);
    expect(first.join()).not.toContain(`${ben} `);

    const at = { db, workingGroupId: world.app.workingGroupId, now: new Date('2000-02-15T08:00:00Z') };
    const reader = await outboxReaderOf(db, at.workingGroupId, { kind: 'person', id: ana });
    if (!reader) throw new Error('nobody reads it');
    const body = { person: ana, saidOn: null };
    expect(await composeTimeShareAsked(at, body, { ...reader, language: 'es' })).toMatchObject({
      text: expect.stringContaining('¿Qué parte de su tiempo de trabajo dedica al Grupo de Trabajo por MNL?') as string,
    });
    await says(ana, 'time share 20 %', '2000-02-16');
    expect(await composeTimeShareAsked(at, body, reader)).toHaveProperty('drop');
    expect(await asked('2001-02-03')).toEqual(first);
    await db.appointment.updateMany({ data: { timeShare: null, timeShareOn: null } });
    expect(await asked('2001-02-03')).toEqual([...first, `${ana} 2001-02-03`, `${ana} 2001-02-17`]);
  });
});
