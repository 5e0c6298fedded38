import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remindCommitmentOwners } from '../../src/commitments/remindCommitmentOwners.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { buttonsOf, commitmentsWorld, wordsOf } from './world.ts';

describe.each(databases)('a need on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof commitmentsWorld>>;
  beforeEach(async () => {
    database = await open();
    world = await commitmentsWorld(database.db);
  });
  afterEach(() => database.close());

  it('reaches its owner once, is taken, done and solved, and each side hears of what the other did', async () => {
    const { need, say, told, person, standing, first } = world;
    await need([{ by: '2000-11-30' }]);
    await need([{ by: '2000-11-30' }, { text: 'A printed toolkit', entry: '1.1', ownerCode: null }]);
    const [asked, ...more] = await told();
    expect(more).toEqual([]);
    expect(asked).toMatchObject({
      to: person.chi,
      text: expect.stringContaining('MNL Manila asks HQ for this by 30 November 2000'),
    });
    expect(buttonsOf(asked?.message)).toEqual(['take', 'finish', 'give', 'decline']);
    const { id } = await first();

    expect(wordsOf(await say('chi', `take ${id}`))).toContain('is yours');
    expect(wordsOf(await say('chi', `take ${id}`))).toContain('stands so already');
    expect(wordsOf(await say('chi', `hecho ${id}: enviado por valija`, '2000-08-03', 'es'))).toContain('está hecho');
    const answers = await told();
    expect(answers.slice(1)).toMatchObject([
      { to: person.ana, text: expect.stringContaining(`takes no. ${id}`) },
      { to: person.ana, text: expect.stringContaining('Is it solved for you?') },
    ]);
    expect(JSON.stringify(answers[2]?.message)).toContain('enviado por valija');
    expect(buttonsOf(answers[2]?.message)).toEqual(['solved', 'notYet']);

    await world.as('ana', { kind: 'notYet', commitment: id, words: 'only one of two came' });
    expect((await standing())[0]).toMatchObject({ state: 'asked', holderId: null });
    await say('chi', `done ${id}: the second`);
    await world.as('ana', { kind: 'solved', commitment: id });
    await world.as('ana', { kind: 'solved', commitment: id });
    expect((await standing())[0]).toMatchObject({ state: 'done' });
    expect((await told()).slice(3)).toMatchObject([
      { to: person.chi, text: expect.stringContaining('is open again') },
      { to: person.ana, text: expect.stringContaining('Is it solved for you?') },
      { to: person.chi, text: expect.stringContaining('is settled') },
    ]);
  });

  it('stays done when its post corrects something else, and "nothing changed" doubles nothing', async () => {
    const { need, as, standing, first, told } = world;
    await need([{}]);
    const { id } = await first();
    await as('ana', { kind: 'solved', commitment: id });
    const before = (await told()).length;
    await need([{ text: 'A trainer for the spring.' }]);
    await need([{}], ['1.0']);
    expect(await standing()).toMatchObject([{ id, state: 'done' }]);
    expect(await told()).toHaveLength(before);
  });

  it('is met by the word of its post where it is over, and withdrawn where a revision leaves it out', async () => {
    const { need, standing, told, person } = world;
    await need([{ entry: '1.0' }, { entry: '1.1', text: 'A printed toolkit' }]);
    await need([], ['1.0']);
    expect(await standing()).toMatchObject([{ state: 'done' }, { state: 'withdrawn' }]);
    expect((await told()).slice(2)).toMatchObject([
      { to: person.chi, text: expect.stringContaining('is settled') },
      { to: person.chi, text: expect.stringContaining('is no longer needed') },
    ]);
  });

  it('that is over and written over with another is another', async () => {
    const { need, as, standing, first } = world;
    await need([{}]);
    const { id } = await first();
    await as('ana', { kind: 'solved', commitment: id });
    await need([{ text: 'Two beds for the shelter' }]);
    await need([{ text: 'Two beds for the shelter' }]);
    expect(await standing()).toMatchObject([
      { state: 'done' },
      { state: 'asked', text: { en: 'Two beds for the shelter' } },
    ]);
  });

  it('is given to another post, which is asked; what it is given to stays through a revision', async () => {
    const { need, say, standing, first, told, person } = world;
    await need([{}]);
    const { id } = await first();
    expect(wordsOf(await say('chi', `confier ${id} à MNL`, '2000-08-02', 'fr'))).toContain('maintenant demandé à MNL');
    await need([{}]);
    expect(await standing()).toMatchObject([{ ownerId: world.post.manila, state: 'asked' }]);
    expect((await told()).slice(1).map(({ to }) => to)).toEqual([person.ana]);
  });

  it('is declined with a reason, which who asks and the coordinator read', async () => {
    const { need, say, first, told, person } = world;
    await need([{}]);
    const { id } = await first();
    expect((await say('chi', `decline ${id}`)).awaits).toMatchObject({ kind: 'words', field: 'words' });
    await say('chi', `decline ${id}: no budget this year`);
    const heard = (await told()).slice(1);
    expect(heard.map(({ to }) => to)).toEqual([person.ana, person.coordinator]);
    expect(heard.every(({ message }) => JSON.stringify(message).includes('no budget this year'))).toBe(true);
  });

  it('is acted on by those whom it concerns alone', async () => {
    const { need, as, say, standing, first } = world;
    await need([{}]);
    const { id } = await first();
    expect(wordsOf(await say('ana', `take ${id}`))).toContain('You cannot say this of no.');
    expect(wordsOf(await as('chi', { kind: 'solved', commitment: id }))).toContain('You cannot say this of no.');
    expect(wordsOf(await say('ana', 'take 999'))).toContain('There is no number 999');
    expect((await standing())[0]?.state).toBe('asked');
  });

  it('that is asked of nobody is taken for one post: the one that was chosen of several, and never for none', async () => {
    const { need, as, say, standing, first, app, post, person } = world;
    await need([{ ownerCode: null }]);
    const { id } = await first();
    expect(wordsOf(await say('coordinator', `take ${id}`))).toContain('you answer for none that could take it');
    expect(wordsOf(await as('chi', { kind: 'take', commitment: id, post: post.manila }))).toContain('answer for none');
    expect(await standing()).toMatchObject([{ state: 'asked', ownerId: null, holderId: null }]);
    const { dutyStationId, workingGroupId } = await app.db.post.findUniqueOrThrow({ where: { id: post.hq } });
    const other = await app.db.post.create({
      data: { workingGroupId, dutyStationId, code: 'HQ-MPI', name: 'Planning', kind: 'hq' },
    });
    await app.db.appointment.create({
      data: { personId: person.chi, postId: other.id, role: 'focalPoint', from: '2000-01-01' },
    });
    const asked = await say('chi', `prendre ${id}`, '2000-08-02', 'fr');
    expect(wordsOf(asked)).toContain(`Pour quel poste prenez-vous en charge le n°\u00a0${id}`);
    expect(buttonsOf(asked.messages[0])).toEqual(['take', 'take']);
    expect(await standing()).toMatchObject([{ state: 'asked', ownerId: null }]);
    await as('chi', { kind: 'take', commitment: id, post: other.id });
    expect(await standing()).toMatchObject([{ state: 'taken', ownerId: other.id, holderId: person.chi }]);
  });

  it('asked twice of one post is proposed as one, and then both posts hear of it', async () => {
    const { need, as, say, standing, told, person } = world;
    await need([{ text: 'A trainer for the spring course', ownerCode: 'HQ' }]);
    await need([{ text: 'Trainer for the spring course', ownerCode: 'HQ', entry: '2.0' }], [], 'chi');
    const proposal = (await told()).find(({ kind }) => kind === 'commitment.alike');
    expect(proposal).toMatchObject({ to: person.coordinator });
    const [one, other] = await standing();
    const intent = { kind: 'mergeCommitments', into: one?.id ?? 0, other: other?.id ?? 0 };
    expect(wordsOf(await as('ana', intent))).toContain('Only the coordinator');
    await as('coordinator', intent);
    await as('coordinator', intent);
    expect(await standing()).toMatchObject([{ state: 'asked' }, { state: 'withdrawn', mergedIntoId: one?.id }]);
    // The number of the merged one leads to the one that it is told with.
    expect(wordsOf(await say('chi', `take ${other?.id}`))).toContain(`no. ${one?.id} is yours`);
    await as('ana', { kind: 'needNoMore', commitment: one?.id ?? 0 });
    expect((await standing())[0]).toMatchObject({ state: 'taken' });
  });

  it('is reminded of to its owner only: seven days before, on the day, every four weeks, in working time, once', async () => {
    const { need, told, person, app } = world;
    await need([{ by: '2000-11-30' }]);
    const at = (moment: string) => remindCommitmentOwners(app, new Date(moment));
    await at('2000-11-22T16:00:00Z');
    await at('2000-11-23T02:00:00Z');
    expect(await told()).toHaveLength(1);
    await at('2000-11-23T16:00:00Z');
    await at('2000-11-23T16:01:00Z');
    await at('2000-11-30T16:00:00Z');
    await at('2000-12-28T16:00:00Z');
    const reminders = (await told('2000-12-28')).slice(1);
    expect(reminders.map(({ to, kind }) => [to, kind])).toEqual(
      Array.from({ length: 3 }, () => [person.chi, 'reminder.of.commitment']),
    );
    expect(buttonsOf(reminders[0]?.message)).toContain('take');
  });

  it('is reminded of anew after its date is moved, to whom it is given, and after it is opened again', async () => {
    const { need, say, as, told, person, app, first, standing } = world;
    const remind = (date: string, time = '16:00') => remindCommitmentOwners(app, new Date(`${date}T${time}:00Z`));
    const reminded = async (date: string) =>
      (await told(date))
        .filter(({ kind }) => kind.startsWith('reminder'))
        .map(({ key, to }) => [key.split(':')[2], to]);
    await need([{ by: '2000-09-29' }]);
    const { id } = await first();
    await remind('2000-09-22');
    await need([{ by: '2000-11-30' }], [], 'ana', '2000-09-25');
    await remind('2000-09-29');
    expect(await reminded('2000-09-29')).toEqual([['2000-09-22', person.chi]]);
    await remind('2000-11-23');
    await say('chi', `done ${id}: sent`, '2000-11-24');
    await as('ana', { kind: 'notYet', commitment: id, words: 'it has not come' }, '2000-11-27');
    await remind('2000-11-27');
    await remind('2000-11-30');
    const sofar = [
      ['2000-09-22', person.chi],
      ['2000-11-23', person.chi],
      ['2000-11-30', person.chi],
    ];
    expect(await reminded('2000-11-30')).toEqual(sofar);
    await say('chi', `give ${id} to MNL`, '2000-12-20');
    expect((await standing())[0]).toMatchObject({ state: 'asked' });
    // In the morning in Manila.
    for (const date of ['2000-12-21', '2000-12-27', '2000-12-28']) await remind(date, '02:00');
    expect((await reminded('2000-12-28')).slice(3)).toEqual([['2000-12-28', person.ana]]);

    await need(
      [{ entry: '2.0', text: 'Two beds for the shelter', by: null, ownerCode: 'HQ' }],
      [],
      'ana',
      '2001-01-02',
    );
    const bed = (await standing())[1]?.id ?? 0;
    await remind('2001-01-30');
    await say('chi', `done ${bed}: sent`, '2001-02-01');
    await as('ana', { kind: 'notYet', commitment: bed, words: 'one is missing' }, '2001-02-05');
    await remind('2001-02-27');
    await remind('2001-03-05');
    const ofBed = (await reminded('2001-03-05')).filter(([, to]) => to === person.chi).slice(3);
    expect(ofBed.map(([date]) => date)).toEqual(['2001-01-30', '2001-03-05']);
  });

  it('counts for the weekly cap, which is two', async () => {
    const { need, told, app } = world;
    const days = ['2000-11-30', '2000-12-01', '2000-12-04', '2000-12-05', '2000-12-06'];
    await need(days.map((by, at) => ({ by, entry: `1.${at}`, text: `Thing of kind ${'abcde'[at]}` })));
    for (let day = 23; day <= 30; day++) await remindCommitmentOwners(app, new Date(`2000-11-${day}T16:00:00Z`));
    const sent = (await told('2000-11-30')).filter(({ kind }) => kind.startsWith('reminder'));
    expect(sent.map(({ key }) => key.split(':')[2])).toEqual(['2000-11-23', '2000-11-24', '2000-11-30']);
  });
});
