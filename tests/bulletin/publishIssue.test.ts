import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EditorAct, editorAct } from '../../src/protocol/bulletinEditingIntent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { giveCover } from '../support/cover.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { approveIssue, edits, editorsWorld, type EditorsWorld, says } from './editorsWorld.ts';

const openWorld = worldsOf(databases[0], editorsWorld);
let database: TestDatabase;
let world: EditorsWorld;
beforeEach(async () => {
  ({ database, world } = await openWorld());
});
afterEach(() => database.close());

const desk = (act: EditorAct, person = world.editor): Promise<Reply> => edits(world.app, person, act);
const issue = () => database.db.bulletinIssue.findFirstOrThrow();
const editions = () => database.db.edition.count();
const reasonKept = async () => {
  const rows = await database.db.auditEvent.findMany({ where: { action: 'bulletin.publish' } });
  return JSON.stringify(rows.map(({ detail }) => detail));
};

describe('an issue that is to be published', () => {
  it('is shown what it lacks first, with the way to look at it and the way to publish all the same', async () => {
    await approveIssue(world);
    const gate = await desk({ do: 'publish' });
    expect(textOf(gate)).toContain('Before bulletin No. 1 goes out');
    const { revision } = await issue();
    expect(actionsOf(gate).map(({ intent }) => editorAct.fieldsOf(intent))).toEqual([
      { do: 'show', issue: 1 },
      { do: 'publish', issue: 1, revision, sure: true },
    ]);
    expect([await editions(), (await issue()).state]).toEqual([0, 'approved']);
  });

  it.each([undefined, '', '   '])('asks for a reason where none is given with the second press: “%s”', async (text) => {
    await approveIssue(world);
    const { revision } = await issue();
    const asked = await desk({ do: 'publish', sure: true, revision, ...(text === undefined ? {} : { text }) });
    expect(asked.awaits).toMatchObject({ kind: 'words', field: 'text', acts: true });
    expect(await editions()).toBe(0);
  });

  it('is published once by a double press, and keeps the reason in the record', async () => {
    await giveCover(database.db);
    await approveIssue(world);
    const { revision } = await issue();
    const press: EditorAct = { do: 'publish', issue: 1, sure: true, revision, text: 'The translations come later.' };
    expect(textOf(await desk(press))).toContain('Bulletin No. 1 is published.');
    const made = await editions();
    expect(textOf(await desk(press))).toContain('published already');
    expect(await editions()).toBe(made);
    expect(await reasonKept()).toContain('The translations come later.');
  });

  it('is not what the second press meant where it has changed since', async () => {
    await approveIssue(world);
    const { revision } = await issue();
    await desk({ do: 'cut', item: world.items.three });
    await approveIssue(world);
    const late = await desk({ do: 'publish', sure: true, revision, text: 'It is due.' });
    expect(textOf(late)).toContain('Somebody else has just changed this issue');
    expect(await editions()).toBe(0);
  });

  it.each<[EditorAct, string]>([
    [{ do: 'publish', on: '2000-09-04' }, '“2000-09-04” is not a date'],
    [{ do: 'publish', text: 'next week' }, '“next week” is not a date'],
  ])('does not appear at once where a day was meant that cannot be: %o', async (act, said) => {
    await approveIssue(world);
    expect(textOf(await desk(act))).toContain(said);
    expect([await editions(), (await issue()).publishAt]).toEqual([0, null]);
  });

  it('waits for eight in the morning of its day, by the clock of the group', async () => {
    await database.db.workingGroup.updateMany({ data: { timeZone: 'America/Costa_Rica' } });
    await approveIssue(world);
    const { revision } = await issue();
    const said = textOf(await desk({ do: 'publish', on: '2000-09-25', sure: true, revision, text: 'It is due.' }));
    expect(said).toContain('will be published on 25 September 2000 at 8:00, by the clock of America/Costa_Rica');
    expect((await issue()).publishAt?.toISOString()).toBe('2000-09-25T14:00:00.000Z');
    expect(await editions()).toBe(0);
  });

  it('is published without Member States where the cover is not whole, and to them once it is', async () => {
    await approveIssue(world);
    const { revision } = await issue();
    const published = await desk({ do: 'publish', sure: true, revision, text: 'It is due.' });
    expect(textOf(published)).toContain('The edition for Member States waits: its cover lacks');
    const outside = () => database.db.edition.count({ where: { audience: 'memberStates' } });
    expect(await outside()).toBe(0);
    const press = actionsOf(published).map(({ intent }) => intent)[0] ?? { kind: 'help' };
    await says(world.app, world.editor, press);
    expect(await outside()).toBe(0);
    await giveCover(database.db);
    expect(textOf(await says(world.app, world.editor, press))).toContain('published to Member States now');
    expect(await outside()).toBe(3);
    expect(textOf(await says(world.app, world.person.ana, press))).toContain('Only the editor');
  });

  it('is refused where nobody has approved it, or nothing is left of it', async () => {
    expect(textOf(await desk({ do: 'publish' }))).toContain('without a second person’s approval');
    await approveIssue(world);
    const taken = new Date('2000-09-05T10:00:00Z');
    await database.db.bulletinItem.updateMany({ data: { withdrawnAt: taken } });
    expect(textOf(await desk({ do: 'publish' }))).toContain('This issue has no piece');
  });
});

describe('an issue that is sent back', () => {
  it('needs a reason, which the editor gets, and is theirs to edit again', async () => {
    await desk({ do: 'submit' });
    const asked = await desk({ do: 'return' }, world.supervisor);
    expect(asked.awaits).toMatchObject({ kind: 'words', field: 'text', acts: true });
    expect(await database.db.signOff.count({ where: { approved: false } })).toBe(0);
    await desk({ do: 'return', text: 'A date is missing.' }, world.supervisor);
    expect(await database.db.signOff.findFirstOrThrow()).toMatchObject({
      approved: false,
      reason: 'A date is missing.',
    });
    expect(textOf(await desk({ do: 'submit' }))).toContain('waits to be read');
  });

  it('is not decided by whoever sent it, nor twice, nor by who holds a post alone', async () => {
    await desk({ do: 'submit' });
    expect(textOf(await desk({ do: 'approve' }))).toContain('a second person must decide');
    expect(textOf(await desk({ do: 'approve' }, world.person.ana))).toContain('can approve an issue');
    await desk({ do: 'approve' }, world.supervisor);
    expect(textOf(await desk({ do: 'approve' }, world.person.coordinator))).toContain('No issue waits to be read');
    expect(await database.db.signOff.count()).toBe(1);
  });
});
