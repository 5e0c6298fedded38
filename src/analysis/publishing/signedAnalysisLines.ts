import { type Language, languages } from '../../language/language.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { conclusionBecameFor } from '../became/becameFor.ts';
import { obstaclesBecameFor } from '../became/obstaclesBecame.ts';
import { findingsForAudience, mayNamePosts } from '../charts/findingAccess.ts';
import { coordinatorNoteFor } from '../../signOff/coordinatorNote.ts';
import { hashOfSaid, type Signed, signedLines } from '../../signOff/signedLines.ts';
import { figuresTold } from '../revisions/analysisSnapshot.ts';
import { conclusionsFor, statementFor } from '../suppression/conclusionsFor.ts';
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
  const conclusions = conclusionsFor(audience, analysis).map((one) => ({
    key: one.key,
    statement: languages.map((language) => statementFor(audience, one)[language]),
    figures: figuresTold(one),
    note: languages.map(
      (language) => coordinatorNoteFor(analysis.notes.get(one.key)?.note ?? {}, language)?.text ?? '',
    ),
  }));
  const findings = findingsForAudience(audience, analysis).map((one) =>
    shownFinding(audience, analysis.instrument, one),
  );
  const became = conclusionBecameFor(audience, analysis).map(({ owner, ...one }) =>
    mayNamePosts(audience) ? { ...one, owner } : { text: one.text, state: one.state, kind: owner?.kind },
  );
  const said = { round: analysis.round.label, conclusions, findings };
  const obstacles = obstaclesBecameFor(audience, analysis);
  return hashOfSaid({ ...said, ...(became.length > 0 && { became }), ...(obstacles.length > 0 && { obstacles }) });
}
