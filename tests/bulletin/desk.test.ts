import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../../src/app/dispatch.ts';
import type { Intent } from '../../src/app/intent.ts';
import { readDeskWords } from '../../src/bulletin/desk/desk.ts';
import type { Reply } from '../../src/forms/message.ts';
import type { Language } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const words = (reply: Reply): string => JSON.stringify(reply.messages);

describe.each(databases)('a quarter of the bulletin on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  let editor: number;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
    const { id: personId } = await database.db.person.create({
      data: { workingGroupId: world.app.workingGroupId, key: 'editor', name: 'Edda' },
    });
    await database.db.grant.create({ data: { personId, role: 'editor', from: '2000-01-01' } });
    editor = personId;
  });
  afterAll(() => database.close());

  const as = (person: number, intent: Intent, language: Language = 'en'): Promise<Reply> =>
    dispatch(world.app, speaking(person, '2000-09-05', language), intent);
  const desk = (person: number, act: Omit<Extract<Intent, { kind: 'desk' }>, 'kind'>): Promise<Reply> =>
    as(person, { kind: 'desk', ...act });
  const offer = async (text: string, consent: 'workingGroup' | 'allStaff' | 'memberStates'): Promise<number> => {
    await as(world.person.ana, { kind: 'offer', text, section: 'field', consent });
    return (await database.db.bulletinItem.findFirstOrThrow({ where: { text } })).id;
  };
  let [fathers, play, late, secret] = [0, 0, 0, 0];

  it('begins with the editor’s call; others are turned away', async () => {
    expect(words(await desk(world.person.ana, { do: 'call' }))).toContain('Only the editor');
    expect(words(await desk(editor, { do: 'call' }))).toContain('Bulletin No. 1: nothing has come in yet');
    expect(words(await desk(editor, { do: 'call' }))).toContain('Bulletin No. 1');
    expect(await database.db.bulletinIssue.count()).toBe(1);
  });

  it('takes contributions, and names the sections that are still empty', async () => {
    fathers = await offer('Fathers before departure', 'memberStates');
    play = await offer('The play goes on tour', 'allStaff');
    secret = await offer('Only among ourselves', 'workingGroup');
    const shown = words(await desk(editor, { do: 'show' }));
    expect(shown).toContain('3 items');
    expect(shown).toContain('Still empty: News from headquarters');
  });

  it('lets the editor move, re-section, merge, separate, cut, restore and word items', async () => {
    await desk(editor, { do: 'section', item: fathers, section: 'men' });
    await desk(editor, { do: 'move', item: secret, to: 'up' });
    await desk(editor, { do: 'merge', item: secret, into: play });
    expect(words(await desk(editor, { do: 'show' }))).toContain(`told with ${play}`);
    await desk(editor, { do: 'separate', item: secret });
    expect(words(await desk(editor, { do: 'cut', item: play }))).toContain('left out');
    await desk(editor, { do: 'restore', item: play });
    await desk(editor, { do: 'word', item: fathers, language: 'fr', text: 'Les pères\n\nAvant le départ, les pères.' });
    const french = words(await desk(editor, { do: 'preview', audience: 'memberStates', language: 'fr' }));
    expect(french).toContain('Avant le départ, les pères.');
    expect(french).not.toContain('Only among ourselves');
    expect(words(await desk(editor, { do: 'cut', item: 999 }))).toContain('no item');
  });

  it('is published by nobody without a second person, and a refusal says why', async () => {
    expect(words(await desk(editor, { do: 'publish' }))).toContain('second person');
    await desk(editor, { do: 'submit' });
    expect(words(await desk(editor, { do: 'approve' }))).toContain('a second person must decide');
    expect(words(await desk(world.person.coordinator, { do: 'return' }))).toContain('What is to be changed');
    const returned = await as(world.person.coordinator, { kind: 'say', text: 'The play needs a date.' });
    expect(words(returned)).toContain('goes back to the editor');
    expect(await database.db.signOff.findFirstOrThrow()).toMatchObject({
      approved: false,
      reason: 'The play needs a date.',
    });
  });

  it('is approved as it was read: what comes in afterwards waits for the next issue', async () => {
    await desk(editor, { do: 'word', item: play, text: 'The play goes on tour in October.' });
    await desk(editor, { do: 'submit' });
    late = await offer('Too late for this one', 'memberStates');
    expect(words(await desk(world.person.coordinator, { do: 'preview', audience: 'workingGroup' }))).not.toContain(
      'Too late',
    );
    expect(words(await desk(world.person.coordinator, { do: 'approve' }))).toContain('is approved');
    await as(world.person.ana, { kind: 'withdraw', item: fathers });
    expect(words(await desk(editor, { do: 'publish' }))).toContain('is published');
    expect(await database.db.bulletinItem.findUniqueOrThrow({ where: { id: late } })).toMatchObject({ issueId: null });
  });

  it('reaches three audiences, each with what its consents cover, and without what was taken back', async () => {
    const editions = await database.db.edition.findMany();
    expect(editions).toHaveLength(9);
    const textOf = (audience: string): string => JSON.stringify(editions.filter((one) => one.audience === audience));
    expect(textOf('workingGroup')).toContain('Only among ourselves');
    expect(textOf('allStaff')).not.toContain('Only among ourselves');
    expect(textOf('allStaff')).toContain('on tour in October');
    expect(textOf('memberStates')).not.toContain('on tour');
    for (const audience of ['workingGroup', 'allStaff', 'memberStates'])
      expect(textOf(audience)).not.toContain('Fathers');
    const digests = await database.db.outboxMessage.findMany({ where: { kind: 'digest' } });
    expect(digests.map(({ recipient }) => recipient).toSorted()).toEqual(['allStaff', 'memberStates', 'workingGroup']);
  });

  it('stays as it was published: a consent withdrawn later is noted, a correction stands beside it', async () => {
    expect(words(await as(world.person.ana, { kind: 'withdraw', item: play }))).toContain(
      'has appeared in bulletin No. 1',
    );
    expect(words(await desk(editor, { do: 'cut', item: play, issue: 1 }))).toContain('stays as it is');
    await desk(editor, { do: 'erratum', issue: 1, text: 'The tour begins in November.' });
    const whole = words(await desk(world.person.ana, { do: 'fetch', issue: 1 }));
    expect(whole).toContain('on tour in October');
    expect(whole).toContain('The tour begins in November.');
  });

  it('can be listed, searched and read again', async () => {
    expect(words(await as(world.person.ana, { kind: 'bulletin' }))).toContain('Read the whole issue');
    expect(words(await as(world.person.ana, { kind: 'bulletin', words: 'find october' }))).toContain('One publication');
    expect(words(await as(world.person.ana, { kind: 'bulletin', words: 'find unicorn' }))).toContain(
      'Nothing was found',
    );
    expect(words(await as(world.person.ana, { kind: 'bulletin', issue: 7 }))).toContain('no bulletin No. 7');
  });
});

describe('the editor’s words', () => {
  it.each([
    ['submit', { do: 'submit' }],
    ['publish 2000-12-20', { do: 'publish', on: '2000-12-20' }],
    ['cut 12', { do: 'cut', item: 12 }],
    ['merge 12 7', { do: 'merge', item: 12, into: 7 }],
    ['word 12 Fathers\n\nThey came.', { do: 'word', item: 12, text: 'Fathers\n\nThey came.' }],
    ['find women and work', { do: 'find', text: 'women and work' }],
    ['move 3 down', { do: 'move', item: 3, to: 'down' }],
  ])('“%s” are an act', (typed, act) => {
    expect(readDeskWords(typed)).toEqual({ kind: 'desk', ...act });
  });

  it('are no act when they begin with no verb', () => {
    expect(readDeskWords('dance')).toBeNull();
  });
});
