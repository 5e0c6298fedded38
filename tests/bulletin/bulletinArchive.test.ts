import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { type EditorAct, editorAct } from '../../src/protocol/bulletinEditingIntent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { approveIssue, edits, editorsWorld, type EditorsWorld, says } from './editorsWorld.ts';
import { publishAnyway } from './publishAnyway.ts';

const openWorld = worldsOf(databases[0], editorsWorld);
let database: TestDatabase;
let world: EditorsWorld;
beforeEach(async () => {
  ({ database, world } = await openWorld());
});
afterEach(() => database.close());

const desk = (act: EditorAct, person = world.person.ana, language: Language = 'en'): Promise<Reply> =>
  edits(world.app, person, act, language);
const bulletin = (person: number, issue?: number, language: Language = 'en') =>
  says(world.app, person, { kind: 'bulletin', ...(issue === undefined ? {} : { issue }) }, language);

/** Publishes the issue, in which "One" is for the group alone and "Two" for all staff; Chi reads what all staff reads. */
async function publish(): Promise<void> {
  const consents = { one: 'workingGroup', two: 'allStaff', three: 'memberStates' } as const;
  for (const key of ['one', 'two', 'three'] as const)
    await database.db.bulletinItem.update({ where: { id: world.items[key] }, data: { consent: consents[key] } });
  await database.db.grant.create({ data: { personId: world.person.chi, role: 'viewer', from: '2000-01-01' } });
  await approveIssue(world);
  await desk(await publishAnyway(database.db), world.editor);
}
const readIn = (reply: Reply) => ['One', 'Two', 'Three'].filter((word) => textOf(reply).includes(`${word} is told.`));

describe('the bulletin as somebody reads it', () => {
  it('is none before the first is published, with a way to offer a piece', async () => {
    const none = await bulletin(world.person.ana);
    expect(textOf(none)).toContain('There is no bulletin yet');
    expect(actionsOf(none).map(({ label }) => label)).toEqual(['Offer a piece', 'All publications']);
    for (const act of [{ do: 'fetch' }, { do: 'fetch', issue: 1 }] satisfies EditorAct[])
      expect(readIn(await desk(act))).toEqual([]);
    expect(textOf(await bulletin(world.person.ana, 1))).toContain('no bulletin No. 1');
  });

  it('is what was published for whom they are', async () => {
    await publish();
    expect(readIn(await desk({ do: 'fetch', issue: 1 }))).toEqual(['One', 'Two', 'Three']);
    expect(readIn(await desk({ do: 'fetch', issue: 1 }, world.person.chi))).toEqual(['Two', 'Three']);
  });

  it('can be had as a wider audience got it, and never as a narrower one did', async () => {
    await publish();
    expect(readIn(await desk({ do: 'fetch', issue: 1, audience: 'memberStates' }))).toEqual(['Three']);
    for (const format of ['md', undefined] as const) {
      const asked: EditorAct = { do: 'fetch', issue: 1, audience: 'workingGroup', ...(format ? { format } : {}) };
      expect(textOf(await desk(asked, world.person.chi))).toContain('no bulletin No. 1 that you could read');
    }
  });

  it('is the newest one where none is named, and stays what it was when the next is made', async () => {
    await publish();
    await desk({ do: 'call' }, world.editor);
    await says(world.app, world.person.ana, {
      kind: 'offer',
      text: 'Four is told.',
      section: 'men',
      consent: 'workingGroup',
    });
    expect(readIn(await desk({ do: 'fetch' }))).toEqual(['One', 'Two', 'Three']);
    expect(textOf(await bulletin(world.person.ana))).not.toContain('Four is told.');
    expect(textOf(await desk({ do: 'fetch', issue: 2 }))).toContain('no bulletin No. 2 that you could read');
  });

  it('says in the reader’s language what nobody has translated', async () => {
    await publish();
    expect(textOf(await desk({ do: 'fetch', issue: 1 }, world.person.ana, 'fr'))).toContain('Obtenir le PDF');
    expect(textOf(await desk({ do: 'fetch', issue: 1, language: 'es' }))).toContain('Obtener el PDF');
  });
});

describe('the archive', () => {
  it.each([
    ['en', 'Nothing was found.', 'One publication'],
    ['fr', 'Rien n’a été trouvé.', 'Une publication'],
    ['es', 'No se ha encontrado nada.', 'Una publicación'],
  ] as const)('counts in %s what the reader may read', async (language, nothing, one) => {
    expect((await desk({ do: 'list' }, world.person.ana, language)).messages[0]?.text).toBe(nothing);
    await publish();
    expect((await desk({ do: 'list' }, world.person.ana, language)).messages[0]?.text).toBe(one);
  });

  it('finds only what holds all of the words, in what the reader may read', async () => {
    await publish();
    const found = async (text: string, person = world.person.ana) =>
      actionsOf(await desk({ do: 'find', text }, person)).length;
    expect([await found('told one'), await found('TWO'), await found('told unicorn')]).toEqual([1, 1, 0]);
    // "One" is for the group alone.
    expect([await found('one', world.person.chi), await found('two', world.person.chi)]).toEqual([0, 1]);
  });

  it('holds nothing of another group', async () => {
    await publish();
    const other = await database.db.workingGroup.create({ data: { code: 'B', name: 'Others', timeZone: 'UTC' } });
    await database.db.edition.updateMany({ data: { workingGroupId: other.id } });
    expect(textOf(await desk({ do: 'list' }))).toContain('Nothing was found.');
    expect(textOf(await desk({ do: 'fetch', issue: 1 }))).toContain('no bulletin No. 1');
  });
});

describe('the preview', () => {
  it('is for those who make or approve the issue, audience by audience', async () => {
    for (const person of [world.person.ana, world.person.chi])
      expect(textOf(await desk({ do: 'preview', audience: 'memberStates' }, person))).toContain('can approve an issue');
    for (const person of [world.editor, world.supervisor, world.person.coordinator]) {
      const offered = actionsOf(await desk({ do: 'preview' }, person)).map(({ intent }) => editorAct.fieldsOf(intent));
      expect(offered).toMatchObject([
        { audience: 'workingGroup' },
        { audience: 'allStaff' },
        { audience: 'memberStates' },
      ]);
    }
  });

  it('shows what the audience would get now, in the language that is named', async () => {
    await database.db.bulletinItem.update({ where: { id: world.items.one }, data: { consent: 'workingGroup' } });
    await desk(
      { do: 'word', item: world.items.three, language: 'fr', text: 'Trois\n\nTrois est raconté.' },
      world.editor,
    );
    const seen = await desk({ do: 'preview', audience: 'allStaff', language: 'fr' }, world.editor);
    expect(readIn(seen)).toEqual(['Two']);
    expect(textOf(seen)).toContain('Trois est raconté.');
    expect(await database.db.edition.count()).toBe(0);
  });
});
