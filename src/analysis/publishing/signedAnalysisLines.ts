import { type Language, languages } from '../../language/language.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { recommendationOutcomesFor } from '../recommendationOutcomes/recommendationOutcomesForReader.ts';
import { obstacleOutcomesFor } from '../recommendationOutcomes/obstacleOutcomes.ts';
import { findingsForAudience, mayNamePostsInAnalysis } from '../findingAccess.ts';
import { coordinatorNoteFor } from '../../signOff/coordinatorNotes/coordinatorNote.ts';
import { hashToSign, type Signed, signedLines } from '../../signOff/signedLines.ts';
import { figuresOfSnapshot } from '../revisions/analysisSnapshot.ts';
import { shownConclusions, shownStatement } from '../suppression/shownConclusions.ts';
import { shownFinding } from '../suppression/shownFinding.ts';

/** Who prepared it, who approved it, and the hash of its figures; nothing for a draft. */
export function signedAnalysisLines(
  { signed, analysis }: { signed: Signed | null; analysis: RoundAnalysis },
  audience: Audience,
  language: Language,
): string[] {
  return signed ? signedLines(signed, hashOfFigures(analysis, audience), language) : [];
}

/** SHA-256 of the figures and sentences that an audience gets, the same in every language; nothing else can be had from it. */
function hashOfFigures(analysis: RoundAnalysis, audience: Audience): string {
  const conclusions = shownConclusions(audience, analysis).map((one) => ({
    key: one.key,
    statement: languages.map((language) => shownStatement(audience, one)[language]),
    figures: figuresOfSnapshot(one),
    note: languages.map(
      (language) => coordinatorNoteFor(analysis.notes.get(one.key)?.note ?? {}, language)?.text ?? '',
    ),
  }));
  const findings = findingsForAudience(audience, analysis).map((one) =>
    shownFinding(audience, analysis.instrument, one),
  );
  const became = recommendationOutcomesFor(audience, analysis).map(({ owner, ...one }) =>
    mayNamePostsInAnalysis(audience) ? { ...one, owner } : { text: one.text, state: one.state, kind: owner?.kind },
  );
  const said = { round: analysis.round.label, conclusions, findings };
  const obstacles = obstacleOutcomesFor(audience, analysis);
  return hashToSign({ ...said, ...(became.length > 0 && { became }), ...(obstacles.length > 0 && { obstacles }) });
}
