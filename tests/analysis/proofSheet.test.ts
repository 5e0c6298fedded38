import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { conclusionProofSheet } from '../../src/analysis/proof/proofSheet.ts';
import type { Sheet } from '../../src/export/sheets/sheet.ts';
import { sheetToCsv } from '../../src/export/sheets/sheetToCsv.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';

interface Share {
  numerator: number;
  denominator: number;
  share: number | null;
  quantifier: string | null;
}
type InJson = Share & {
  key: string;
  statement: Record<string, string>;
  firmness: { is: string; on: string[] };
  parts?: { part: string; numerator?: number; n?: number; first?: number | null; second?: number | null }[];
  groups?: { group: string; numerator?: number; denominator?: number; n?: number; mean?: number }[];
  wantStreamlining?: Share;
};

describe.each(databases)('the sheet of proofs on $name', ({ open }) => {
  let database: TestDatabase;
  let sheet: Sheet;
  let conclusions: InJson[];
  beforeAll(async () => {
    database = await open();
    const id = await storeRound(database.db, sampleRound());
    const { workingGroupId } = await database.db.round.update({ where: { id }, data: { state: 'closed' } });
    sheet = await conclusionProofSheet(database.db, workingGroupId, 'fr');
    const json = await analysisJson(database.db, await analyseRound(database.db, id));
    conclusions = json['conclusions'] as InJson[];
  });
  afterAll(() => database.close());

  const rowsOf = (key: string) =>
    sheet.rows
      .map((row) => Object.fromEntries(sheet.columns.map((column, at) => [column, row[at]])))
      .filter((row) => row['conclusion'] === key);

  it('has each conclusion with its sentence and how firmly it stands, as the analysis says it', () => {
    expect(conclusions.length).toBeGreaterThan(4);
    for (const { key, statement, firmness } of conclusions) {
      const rows = rowsOf(key);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        expect(row).toMatchObject({
          round: 'Plans of Action 2000',
          statement: statement['fr'],
          firmness: firmness.is,
          hangsOn: firmness.on.join(' '),
        });
    }
  });

  it('has the figures of each finding: of a share, its parts, and of each group', () => {
    for (const {
      key,
      numerator,
      denominator,
      share,
      quantifier,
      parts = [],
      groups = [],
      wantStreamlining,
    } of conclusions) {
      const [first, ...rest] = rowsOf(key);
      if (wantStreamlining)
        expect(first).toMatchObject({ numerator: wantStreamlining.numerator, share: wantStreamlining.share });
      else if (groups.length === 0) expect(first).toMatchObject({ numerator, denominator, share, quantifier });
      for (const [at, one] of parts.entries()) {
        const { part, n, numerator: counted = null, first: ofFirst, second: ofSecond } = one;
        if (groups.length === 0) expect(rest[at]).toMatchObject({ part, denominator: n, numerator: counted });
        else
          expect(rowsOf(key).filter((row) => row['part'] === part)).toMatchObject([
            { group: groups[0]?.group, mean: ofFirst },
            { group: groups[1]?.group, mean: ofSecond },
          ]);
      }
      for (const [at, one] of groups.entries())
        expect(rowsOf(key)[at]).toMatchObject({
          group: one.group,
          numerator: one.numerator ?? null,
          denominator: one.denominator ?? one.n,
          mean: one.mean ?? null,
        });
    }
  });

  it('says who may know, and holds no formula', () => {
    const at = sheet.columns.indexOf('visibility');
    for (const row of sheet.rows)
      expect(['coordinator', 'workingGroup', 'allStaff', 'memberStates']).toContain(row[at]);
    expect(sheetToCsv(sheet)).not.toMatch(/(^|,)[=+@]/m);
  });
});

it('has no row of a round that nobody was asked in yet', async () => {
  const { db, close } = await databases[0].open();
  const id = await storeRound(db, sampleRound());
  const { workingGroupId } = await db.round.update({ where: { id }, data: { state: 'scheduled' } });
  expect((await conclusionProofSheet(db, workingGroupId, 'en')).rows).toEqual([]);
  await close();
});
