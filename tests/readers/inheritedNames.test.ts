import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSubmitData, parseCardSubmission } from '../../handlers/cards/submission.ts';
import { parseValues } from '../../handlers/slack/parseForm.ts';
import { parseEditorWords } from '../../src/bulletin/editing/parseEditorWords.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { keySchema } from '../../src/instruments/instrumentField.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { ImportRefused } from '../../src/imports/importProblem.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

/** Names that every object has already: looked up in one they are found, though nobody put them there. */
const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

describe.each(names)('“%s” as a name', (name) => {
  it('is no format, audience or language of a publication', () => {
    expect(parseEditorWords(`fetch 3 ${name}`)).toMatchObject({ do: 'fetch', round: expect.stringContaining(name) });
    expect(parseEditorWords(`show 3 ${name}`)).toEqual({ do: 'show', issue: 3 });
  });

  it('is no input of a card that does not have it, and is one of a page that has', () => {
    const answer = { kind: 'answer', round: 1, post: 2, input: name, value: 'typed' };
    expect(parseCardSubmission(cardSubmitData(answer))?.['value']).toBe('typed');
    const state = { values: { [`in:${name}`]: { a: { type: 'plain_text_input', value: 'typed' } as const } } };
    const values = parseValues({ id: 'V', private_metadata: '', state });
    expect(Object.values(values)).toEqual(['typed']);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  it('is the key of no question', () => {
    expect(keySchema.safeParse(name).success).toBe(false);
  });
});

describe('such names in files and on pages', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  it.each(names)('a list, a column or a round that is called “%s” is refused in words', async (name) => {
    for (const content of [
      `{"${name}": [{"code": "MNL"}]}`,
      `{"posts": [{"${name}": "x", "code": "MNL"}]}`,
      `{"round": {"${name}": "x"}}`,
      `{"round": "${name}", "posts": "${name}"}`,
    ])
      await expect(importFile(database.db, 'NEW', { name: 'a.json', content }, new Date(0))).rejects.toThrow(
        ImportRefused,
      );
    const header = `post,${name}\nMNL,x\n`;
    await expect(importFile(database.db, 'NEW', { name: 'a.csv', content: header }, new Date(0))).rejects.toThrow(
      ImportRefused,
    );
  });

  it.each(names)('people and posts may be called “%s”', async (name) => {
    const content = JSON.stringify({
      posts: [
        { code: 'AAA', name, kind: 'field', dutyStation: name, country: 'PH', region: name, timeZone: 'Asia/Manila' },
      ],
      people: [{ key: name, name }],
      appointments: [{ person: name, post: 'AAA', role: 'focalPoint', from: '2000-01-01' }],
    });
    // So may their group.
    const report = await importFile(database.db, name, { name: 'a.json', content }, new Date(0));
    const { db } = database;
    expect(await db.workingGroup.findUnique({ where: { id: report.workingGroupId } })).toMatchObject({ code: name });
    expect(await db.person.findFirst({ where: { workingGroupId: report.workingGroupId } })).toMatchObject({ name });
  });

  it.each([...names, 'dialogue', 'nothing'])('a page adds no entry to “%s”', async (name) => {
    const at = { round: world.first, post: world.post.manila };
    const caller = speaking(world.app, world.person.ana, '2000-08-01');
    const opened = await handleIntent(world.app, caller, { kind: 'update', by: 'page', ...at });
    const target = { ...opened.form?.target };
    const sent = { kind: 'page', ...target, values: {}, then: 'redraw', change: { add: name } };
    expect((await handleIntent(world.app, caller, sent)).form?.target.page).toBe(opened.form?.target.page);
    const draft = await database.db.draft.findFirst();
    expect(Object.keys((draft?.content as { answers?: object } | undefined)?.answers ?? {})).toEqual([]);
  });
});
