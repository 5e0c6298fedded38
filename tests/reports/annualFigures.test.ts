import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { annualJson } from '../../src/reports/annualPaper.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { json, sample } from '../main/import/file.ts';
import { countedTypes, figuresApart } from './apart.ts';

const now = new Date('2001-01-15T12:00:00Z');
const expected = JSON.parse(readFileSync(fromPackageRoot('tests', 'samples', 'annual-2000.json'), 'utf8')) as {
  figures: Record<string, unknown>;
};

const count = fc.oneof(fc.nat(60), fc.record({ moreThan: fc.nat(400) }));
const dated = fc.oneof(
  fc.record({ on: fc.constantFrom('2000-12-31', '2001-01-01', '2001-06-30', '2001-12-31', '2002-01-01') }),
  fc.record({ month: fc.constantFrom('2000-12', '2001-01', '2001-03', '2001-12', '2002-01') }),
  fc.record({ until: fc.constantFrom('2000-12-31', '2001-11-28') }),
  fc.record({ year: fc.constantFrom(2000, 2001, 2002) }),
  fc.record({ season: fc.constantFrom('autumn 2001', 'winter 2000', 'winter 2001', 'printemps 2001') }),
);
const row = fc
  .tuple(
    dated,
    fc.record(
      {
        type: fc.constantFrom(...countedTypes),
        state: fc.constantFrom('planned', 'held', 'held', 'closed', 'cancelled'),
        counts: fc.record({ invited: count, attended: count }, { requiredKeys: [] }),
        sessions: count,
        target: fc.constantFrom('project developers', 'all staff'),
      },
      { requiredKeys: ['type', 'state'] },
    ),
  )
  .map(([date, rest]) => ({ ...rest, ...date }));

describe.each(databases)('the figures of a year on $name', ({ open }) => {
  let database: TestDatabase;
  let group = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const imported = async (file: ReturnType<typeof json>) =>
    importFile(database.db, `G${++group}`, file, now).then(({ workingGroupId }) => workingGroupId);
  const figuresOf = async (workingGroupId: number, year: number) =>
    (await annualJson(database.db, { workingGroupId, year, audience: null }, 'en')).figures;

  it('are those of the paper of 2000', async () => {
    const workingGroupId = await imported(sample('activities-2000.json'));
    expect(await figuresOf(workingGroupId, 2000)).toEqual(expected.figures);
  });

  it('agree with an apart computation over random years', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
        const entries = rows.map((one, at) => ({ ...one, key: `entry-${at}`, title: 'An entry' }));
        const workingGroupId = await imported(json({ year: 2001, organization: { members: 9 }, entries }));
        const { members, ...registers } = await figuresOf(workingGroupId, 2001);
        expect(registers).toEqual(figuresApart(entries, 2001));
        expect(members).toBe(9);
      }),
      { numRuns: 25 },
    );
  });
});
