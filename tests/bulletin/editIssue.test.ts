import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueDocumentStories } from '../../src/bulletin/issueDocument/issueDocumentStories.ts';
import { itemsToEdit } from '../../src/bulletin/editing/store.ts';
import { issueInTheMaking } from '../../src/bulletin/issues/store.ts';
import { type EditorAct, editorAct } from '../../src/protocol/bulletinEditingIntent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { approveIssue, edits, editorsWorld, type EditorsWorld } from './editorsWorld.ts';

describe('an edit of the issue', () => {
  const openWorld = worldsOf(databases[0], editorsWorld);
  let database: TestDatabase;
  let world: EditorsWorld;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const desk = (act: EditorAct, person = world.editor): Promise<Reply> => edits(world.app, person, act);
  const making = async () => {
    const issue = await issueInTheMaking(database.db, world.app.workingGroupId);
    if (!issue) throw new Error('an issue is being made');
    return issue;
  };
  const items = async () => itemsToEdit(database.db, await making());
  const told = async () => issueDocumentStories('workingGroup', await items(), 'en').map((story) => story.items);
  const approve = async () => {
    await approveIssue(world);
    expect((await making()).state).toBe('approved');
  };

  it.each([
    { do: 'cut' },
    { do: 'section', section: 'quiz' },
    { do: 'move', to: 'down' },
    { do: 'word', text: 'Other words' },
    { do: 'separate' },
    { do: 'short' },
    { do: 'submit' },
    { do: 'publish' },
  ] satisfies EditorAct[])('is not for whoever holds a post alone, nor for the supervisor: %o', async (act) => {
    const { revision } = await making();
    for (const person of [world.person.ana, world.person.chi, world.supervisor])
      expect(textOf(await desk({ ...act, item: world.items.one }, person))).toContain(
        'Only the editor and the coordinator',
      );
    expect(await making()).toMatchObject({ revision, state: 'collecting' });
  });

  it('takes an approval back, once, and says so', async () => {
    await approve();
    const { revision } = await making();
    const cut = textOf(await desk({ do: 'cut', item: world.items.one }));
    expect(cut).toContain('Your change takes the approval back');
    expect(await making()).toMatchObject({ state: 'editing', revision: revision + 1 });
    expect(textOf(await desk({ do: 'cut', item: world.items.two }))).not.toContain('approval');
  });

  it('takes the day back that was set for what was approved', async () => {
    await approve();
    const on = '2000-09-25';
    await desk({ do: 'publish', on, sure: true, revision: (await making()).revision, text: 'It is due.' });
    expect((await making()).publishAt?.toISOString()).toBe('2000-09-25T06:00:00.000Z');
    expect(textOf(await desk({ do: 'cut', item: world.items.one }))).toContain('was to appear on 25 September 2000');
    expect((await making()).publishAt).toBeNull();
  });

  it.each<[string, (of: EditorsWorld['items']) => EditorAct]>([
    ['takes in what was never left out', ({ one }) => ({ do: 'restore', item: one })],
    ['sets the section that it has', ({ one }) => ({ do: 'section', item: one, section: 'field' })],
    ['names the language that it has', ({ one }) => ({ do: 'language', item: one, text: 'English' })],
    ['tells alone what stands alone', ({ one }) => ({ do: 'separate', item: one })],
    ['moves the first of its section up', ({ one }) => ({ do: 'move', item: one, to: 'up' })],
    ['moves the last of its section down', ({ two }) => ({ do: 'move', item: two, to: 'down' })],
    ['moves the only one of its section', ({ three }) => ({ do: 'move', item: three, to: 'down' })],
  ])('leaves an approval as it is where it %s', async (_, act) => {
    await desk({ do: 'language', item: world.items.one, text: 'English' });
    await approve();
    const { revision } = await making();
    expect(textOf(await desk(act(world.items)))).toContain('That is so already: nothing was changed.');
    expect(await making()).toMatchObject({ state: 'approved', revision });
  });

  it('leaves an approval as it is where the same words are written again', async () => {
    const words: EditorAct = { do: 'word', item: world.items.one, language: 'fr', text: 'Titre\n\nLe texte.' };
    await desk(words);
    await approve();
    expect(textOf(await desk(words))).toContain('nothing was changed');
    expect((await making()).state).toBe('approved');
    expect(textOf(await desk({ ...words, text: 'Titre\n\nUn autre texte.' }))).toContain('Un autre texte.');
    expect((await making()).state).toBe('editing');
  });

  it('moves an item by one place among those of its section, and no further', async () => {
    const { one, two, three } = world.items;
    await desk({ do: 'move', item: one, to: 'down' });
    expect((await items()).filter(({ section }) => section === 'field').map(({ id }) => id)).toEqual([two, one]);
    await desk({ do: 'move', item: one, to: 'up' });
    expect((await items()).filter(({ section }) => section === 'field').map(({ id }) => id)).toEqual([one, two]);
    expect((await items()).find(({ id }) => id === three)?.section).toBe('men');
  });

  it('tells every piece of stories that are joined one after the other', async () => {
    const { one, two, three } = world.items;
    await desk({ do: 'merge', item: three, into: two });
    await desk({ do: 'merge', item: two, into: one });
    expect(await told()).toEqual([[one, two, three]]);
    await desk({ do: 'separate', item: two });
    expect((await told()).flat().toSorted((a, b) => a - b)).toEqual([one, two, three]);
  });

  it('tells a part alone whose lead is itself told with another, as the desk allowed once', async () => {
    const { one, two, three } = world.items;
    await desk({ do: 'merge', item: two, into: one });
    await database.db.bulletinItem.update({ where: { id: three }, data: { mergedIntoId: two } });
    expect(await told()).toEqual([[one, two], [three]]);
  });

  it('joins nothing with itself, with a part of another story, or with what is not there', async () => {
    const { one, two, three } = world.items;
    await desk({ do: 'merge', item: two, into: one });
    for (const [item, into] of [
      [one, one],
      [three, two],
      [three, 999],
    ] as const)
      expect(textOf(await desk({ do: 'merge', item, into }))).toContain('no item');
    expect(await told()).toEqual([[one, two], [three]]);
  });

  it('offers as leads only other stories, and none where there is one item', async () => {
    const { one, two, three } = world.items;
    await desk({ do: 'merge', item: two, into: one });
    const leads = actionsOf(await desk({ do: 'merge', item: three })).map(
      ({ intent }) => editorAct.fieldsOf(intent)?.into,
    );
    expect(leads).toEqual([one]);
    await database.db.bulletinItem.updateMany({
      where: { id: { not: three } },
      data: { withdrawnAt: new Date('2000-09-05') },
    });
    expect(textOf(await desk({ do: 'merge', item: three }))).toContain('no other item');
  });

  it.each([
    ['', 'There is no text yet'],
    ['  \n ', 'There is no text yet'],
    ['x'.repeat(10_001), 'Please shorten it'],
  ])('refuses words of the editor that are none or too many', async (text, said) => {
    expect(textOf(await desk({ do: 'word', item: world.items.one, text }))).toContain(said);
    expect(await database.db.bulletinWording.count()).toBe(0);
  });

  it('takes a first line for the headline only where an empty line follows it', async () => {
    const write = async (text: string) => {
      await desk({ do: 'word', item: world.items.one, language: 'es', text });
      return (await items()).find(({ id }) => id === world.items.one)?.wordings.es;
    };
    expect(await write('Título\n\nEl texto.')).toMatchObject({ headline: 'Título', text: 'El texto.' });
    expect(await write('Título\nEl texto.')).toMatchObject({ headline: '', text: 'Título\nEl texto.' });
    expect(await write(`${'T'.repeat(151)}\n\nEl texto.`)).toMatchObject({ headline: '' });
  });
});
