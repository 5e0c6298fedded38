import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportSheets } from '../../../src/export/sheets/exportSheets.ts';
import { importFile, type ImportReport } from '../../../src/imports/importFileIntoGroup.ts';
import type { InputFile } from '../../../src/imports/parseImportSource.ts';
import { importColumnOfHeading } from '../../../src/imports/table/columnOfImportHeading.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { ana, geneva, json, manila, objectives, round } from './file.ts';
import { remarksSaid } from '../../support/importRemarks.ts';

const now = new Date('2000-01-15T12:00:00Z');

describe.each(databases)('a due date of one post on $name', ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => void (database = await open()));
  afterEach(() => database.close());

  const take = (file: InputFile): Promise<ImportReport> => importFile(database.db, 'WG', file, now);
  const changed = ({ tally }: ImportReport) => Object.fromEntries(tally.changed);

  it('gives a post more time in its round, once, and leaves one that has answered with a remark', async () => {
    const { round: made } = await take(json({ posts: [manila, geneva], people: [ana], round, objectives }));
    const text = 'Exercise;Post code;Own due date\nSpring;MNL;20 avril 2000\n';
    const table = { name: 'due.csv', content: text };
    const shown = await importFile(database.db, 'WG', table, now, { dryRun: true });
    expect(shown.preview.lines).toEqual([{ is: 'new', what: 'dueDate', name: 'MNL, Spring: 2000-04-20', changes: [] }]);
    expect(changed(await take(table))).toEqual({ 'due dates': 1 });
    const { db } = database;
    const dueOf = async () =>
      (await db.assignment.findMany({ orderBy: { post: { code: 'asc' } } })).map(({ dueAt }) => dueAt);
    expect(await dueOf()).toEqual([null, '2000-04-20']);
    expect((await take(table)).tally.isEmpty).toBe(true);
    const person = await db.person.findFirstOrThrow();
    const { postId, id } = await db.assignment.findFirstOrThrow({ where: { post: { code: 'HQ' } } });
    const submitted = { submittedAt: now, submittedBy: person.id, channel: 'local' as const };
    const update = await db.update.create({ data: { roundId: made?.id ?? 0, postId, revision: 1, ...submitted } });
    await db.assignment.update({ where: { id }, data: { updateId: update.id } });
    const late = await take(json({ dueDates: [{ round: 'Spring', post: 'HQ', dueAt: '2000-04-25' }] }));
    expect(remarksSaid(late)).toEqual([expect.stringMatching(/^HQ has answered in "Spring" already/)]);
    expect(await dueOf()).toEqual([null, '2000-04-20']);
  });

  it('is exported beside the posts that a round asks', async () => {
    const { workingGroupId } = await take(json({ posts: [manila, geneva], round, objectives }));
    await take(json({ dueDates: [{ round: 'Spring', post: 'MNL', dueAt: '2000-04-20' }] }));
    const sheets = await exportSheets(database.db, workingGroupId);
    expect(sheets.find(({ name }) => name === 'Assignments')).toMatchObject({
      columns: ['round', 'post', 'dueAt', 'review', 'revision'],
      rows: [
        ['Spring', 'HQ', null, 'waiting', null],
        ['Spring', 'MNL', '2000-04-20', 'waiting', null],
      ],
    });
  });
});

it.each(['Own due date', 'Deadline', 'Date d’échéance', 'Date limite', 'Fecha límite'])(
  '%j heads such dates',
  (heading) => {
    expect(importColumnOfHeading(heading)).toBe('dueAt');
  },
);
