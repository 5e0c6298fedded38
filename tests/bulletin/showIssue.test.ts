import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import { type EditorAct, editorAct } from '../../src/protocol/bulletinEditingIntent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { worldsOf } from '../support/worlds.ts';
import { speaking } from '../updates/exercise.ts';
import { edits, editorsWorld, type EditorsWorld, says } from './editorsWorld.ts';
import { issueRow } from './issueRow.ts';

const openWorld = worldsOf(databases[0], editorsWorld);
let database: TestDatabase;
let world: EditorsWorld;
beforeEach(async () => {
  ({ database, world } = await openWorld());
});
afterEach(() => database.close());

const desk = (act: EditorAct, person = world.editor, language: Language = 'en'): Promise<Reply> =>
  edits(world.app, person, act, language);
const actsOf = (reply: Pick<Reply, 'messages'>) =>
  actionsOf(reply).flatMap(({ intent }) => editorAct.fieldsOf(intent) ?? []);
const verbsOf = (reply: Pick<Reply, 'messages'>) => [...new Set(actsOf(reply).map((act) => act.do))];

describe('the issue on the desk', () => {
  it.each([
    ['en', 'Bulletin No. 1: 3 items', 'News from the field', 'Not translated yet: EN, FR, ES'],
    ['fr', 'Bulletin n° 1 : 3 textes', 'Nouvelles du terrain', 'Pas encore traduit : EN, FR, ES'],
    ['es', 'Boletín n.º 1: 3 textos', 'Noticias desde el terreno', 'Aún sin traducir: EN, FR, ES'],
  ] as const)('shows in %s what came in, section by section', async (language, title, field, missing) => {
    await database.db.bulletinItem.updateMany({ data: { language: 'de' } });
    const lines = linesOf(await desk({ do: 'show' }, world.editor, language)).map(plainBlanks);
    expect(lines).toEqual(expect.arrayContaining([title, field, missing]));
    expect(lines.indexOf('One is told.')).toBeLessThan(lines.indexOf('Two is told.'));
  });

  it('names of an item its number, post, readers and language, and what the editor did with it', async () => {
    const { one, two } = world.items;
    await database.db.bulletinItem.updateMany({ where: { id: two }, data: { language: 'fr' } });
    await desk({ do: 'merge', item: two, into: one });
    await desk({ do: 'cut', item: two });
    const lines = linesOf(await desk({ do: 'show' }));
    expect(lines).toContain(`${two} · MNL Manila · For Member States · FR · left out · told with ${one}`);
  });

  it('names only the languages that an item is not to be read in', async () => {
    const { one } = world.items;
    await database.db.bulletinItem.updateMany({ where: { id: one }, data: { language: 'en' } });
    await desk({ do: 'word', item: one, language: 'fr', text: 'Un est raconté.' });
    expect(linesOf(await desk({ do: 'item', item: one }))).toContain('Not translated yet: ES');
    await desk({ do: 'word', item: one, language: 'es', text: 'Se cuenta.' });
    expect(textOf(await desk({ do: 'item', item: one }))).not.toContain('Not translated');
  });

  it('is for the editor, the coordinator and the supervisor, who changes nothing there', async () => {
    expect(verbsOf(await desk({ do: 'show' }, world.person.coordinator))).toContain('cut');
    expect(verbsOf(await desk({ do: 'show' }, world.supervisor)).toSorted()).toEqual(['item', 'preview']);
    for (const person of [world.person.ana, world.person.chi])
      expect(textOf(await desk({ do: 'show' }, person))).toContain('can approve an issue');
  });

  it('goes from step to step with the acts that the step allows', async () => {
    const shown = async (person = world.editor) => {
      const [head] = (await desk({ do: 'show' }, person)).messages;
      return verbsOf({ messages: head ? [head] : [] });
    };
    expect(await shown()).toEqual(['submit', 'preview']);
    await desk({ do: 'submit' });
    expect([await shown(), await shown(world.supervisor)]).toEqual([['preview'], ['approve', 'return', 'preview']]);
    await desk({ do: 'approve' }, world.supervisor);
    expect([await shown(), await shown(world.supervisor)]).toEqual([['publish', 'preview'], ['preview']]);
  });

  it('asks for approval of the revision that was shown, and of no later one', async () => {
    await desk({ do: 'submit' });
    const [approve] = actsOf(await desk({ do: 'show' }, world.supervisor)).filter((act) => act.do === 'approve');
    await desk({ do: 'cut', item: world.items.three });
    await desk({ do: 'submit' });
    expect(textOf(await desk(approve ?? { do: 'show' }, world.supervisor))).toContain('has changed since you read it');
  });

  it('offers the planned day while it is to come where the group is, not where the clock of the server is', async () => {
    await desk({ do: 'submit' });
    await desk({ do: 'approve' }, world.supervisor);
    const days = async (at: string) => {
      const caller = { ...speaking(world.app, world.editor, '2000-09-24'), now: new Date(at) };
      return actsOf(await handleIntent(world.app, caller, { kind: 'desk', do: 'show' })).flatMap(({ on }) => on ?? []);
    };
    // Zurich is two hours ahead of UTC: at half past ten in the evening its 25th has begun.
    expect(await days('2000-09-24T21:30:00Z')).toEqual(['2000-09-25']);
    expect(await days('2000-09-24T22:30:00Z')).toEqual([]);
    await database.db.workingGroup.updateMany({ data: { timeZone: 'America/Costa_Rica' } });
    expect(await days('2000-09-25T05:00:00Z')).toEqual(['2000-09-25']);
  });

  it('is of one group: a number of another group’s issue is none', async () => {
    const other = await database.db.workingGroup.create({ data: { code: 'B', name: 'Others', timeZone: 'UTC' } });
    await database.db.bulletinIssue.create({ data: issueRow(other.id, { number: 8 }) });
    expect(textOf(await desk({ do: 'show', issue: 8 }))).toContain('no bulletin No. 8');
    expect(linesOf(await desk({ do: 'show' }))[0]).toContain('No. 1');
  });
});

describe('an item on the desk', () => {
  it('stands as it was offered, then as the editor has it in each language', async () => {
    const { one } = world.items;
    await database.db.bulletinItem.updateMany({ where: { id: one }, data: { language: 'en' } });
    await desk({ do: 'word', item: one, language: 'es', text: 'Título\n\nSe cuenta.' });
    const lines = linesOf(await desk({ do: 'item', item: one }));
    expect(lines).toContain('Título\n\nSe cuenta.');
    expect(lines).toContain('Spanish, the editor’s words');
    expect(lines.find((line) => line.startsWith('English, as offered'))).toContain('MNL Manila');
  });

  it('has a proposed headline until the editor writes one', async () => {
    const item = world.items.one;
    const text = 'Fathers meet before departure. They asked many questions, and will meet again.';
    await database.db.bulletinItem.updateMany({ where: { id: item }, data: { text } });
    expect(textOf(await desk({ do: 'item', item }))).toContain('Headline proposed from the first sentence');
    await desk({ do: 'word', item, text: 'Fathers first\n\nThey meet.' });
    expect(textOf(await desk({ do: 'item', item }))).not.toContain('Headline proposed');
  });

  it('can be changed by an editor until it is published, and by nobody afterwards', async () => {
    const item = world.items.one;
    const verbs = ['word', 'language', 'section', 'merge', 'cut', 'move'];
    expect(verbsOf(await desk({ do: 'item', item }))).toEqual(expect.arrayContaining(verbs));
    expect(verbsOf(await desk({ do: 'item', item }, world.supervisor))).toEqual([]);
    await database.db.bulletinItem.updateMany({
      data: { issueId: (await database.db.bulletinIssue.findFirstOrThrow()).id },
    });
    await database.db.bulletinIssue.updateMany({ data: { state: 'published' } });
    expect(verbsOf(await desk({ do: 'item', item, issue: 1 }))).toEqual([]);
    expect(textOf(await desk({ do: 'word', item, issue: 1, text: 'Late' }))).toContain('stays as it is');
  });

  it('that its author took back is on the desk no more', async () => {
    const item = world.items.one;
    await says(world.app, world.person.ana, { kind: 'withdraw', item });
    expect(textOf(await desk({ do: 'item', item }))).toContain(`There is no item ${item}`);
    expect(linesOf(await desk({ do: 'show' }))).not.toContain('One is told.');
  });
});
