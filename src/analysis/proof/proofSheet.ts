import type { Db } from '../../db/db.ts';
import { type Sheet, exportSheetOfObjects } from '../../export/sheets/sheet.ts';
import type { Language } from '../../language/language.ts';
import { localizedIn } from '../../language/language.ts';
import { roundsOf } from '../../rounds/store.ts';
import { analyseRound } from '../analyseRound.ts';
import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import { conclusionVisibility } from '../analysisAccess.ts';
import { shareToFourDecimals } from '../quantifier.ts';

/** What a conclusion stands on: one share, or one group or row of it. */
interface Finding {
  group?: string;
  part?: string;
  numerator?: number;
  denominator?: number;
  share?: number | null;
  mean?: number | null;
  quantifier?: string | null;
}

const columns =
  'round conclusion visibility statement group part numerator denominator share mean quantifier verdict firmness hangsOn'.split(
    ' ',
  );

/**
 * The conclusions of all rounds that were opened, with the findings that they stand on, a finding a row. Shares are from 0 to 1 with four
 * decimals. Everything is for the coordinator, as the answers beside it are; `visibility` says who else may know.
 */
export async function conclusionProofSheet(db: Db, workingGroupId: number, language: Language): Promise<Sheet> {
  const opened = (await roundsOf(db, workingGroupId)).filter(({ state }) => state !== 'scheduled');
  const rows: object[] = [];
  for (const { id, label } of opened) {
    const analysis = await analyseRound(db, id);
    rows.push(...analysis.conclusions.flatMap((one) => rowsOf(label, analysis, one, language)));
  }
  return exportSheetOfObjects('Proofs', rows, columns);
}

function rowsOf(round: string, { instrument }: RoundAnalysis, conclusion: Conclusion, language: Language): object[] {
  const { key, statement, question, firmness } = conclusion;
  const about = { round, conclusion: key, visibility: conclusionVisibility(instrument, question) };
  const said = { ...about, statement: localizedIn(statement, language) };
  const stands = {
    ...('verdict' in conclusion && { verdict: conclusion.verdict }),
    firmness: firmness.is,
    hangsOn: firmness.on,
  };
  return findingsOf(conclusion).map((one) => ({ ...said, ...one, ...stands }));
}

function findingsOf(conclusion: Conclusion): Finding[] {
  switch (conclusion.rule) {
    case 'share':
      return [
        shareFinding(conclusion),
        ...conclusion.parts.map((one) =>
          'mean' in one
            ? { part: one.part, denominator: one.n, mean: rounded(one.mean) }
            : { part: one.part, ...shareFinding({ numerator: one.numerator, denominator: one.n }) },
        ),
      ];
    case 'compareShares':
      return conclusion.groups.map((one) => ({ group: one.group, ...shareFinding(one) }));
    case 'compareMeans': {
      const { groups, parts } = conclusion;
      const [first, second] = groups.map(({ group }) => group);
      return [
        ...groups.map(({ group, n, mean }) => ({ group, denominator: n, mean: rounded(mean) })),
        ...parts.flatMap((one) => [
          { ...(first !== undefined && { group: first }), part: one.part, mean: rounded(one.first) },
          { ...(second !== undefined && { group: second }), part: one.part, mean: rounded(one.second) },
        ]),
      ];
    }
    case 'objectives':
      return [shareFinding(conclusion.streamlining)];
  }
}

function shareFinding({
  numerator,
  denominator,
  quantifier,
}: {
  numerator: number;
  denominator: number;
  quantifier?: string | null;
}): Finding {
  const share = denominator === 0 ? null : shareToFourDecimals(numerator / denominator);
  return { numerator, denominator, share, ...(quantifier !== undefined && { quantifier }) };
}

const rounded = (value: number | null): number | null => (value === null ? null : shareToFourDecimals(value));
