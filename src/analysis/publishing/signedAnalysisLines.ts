import { writeDate } from '../../calendar/dates.ts';
import { type Language, languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { conclusionBecameFor } from '../became/becameFor.ts';
import { findingsForAudience, mayNamePosts } from '../charts/findingAccess.ts';
import { conclusionNoteFor } from '../notes/conclusionNote.ts';
import { hashOfAnalysisFigures } from '../revisions/hashOfAnalysis.ts';
import { figuresTold } from '../revisions/analysisSnapshot.ts';
import { conclusionsFor, statementFor } from '../suppression/conclusionsFor.ts';
import { shownFinding } from '../suppression/shownFinding.ts';

/** Who answers for a published analysis. */
export interface Signed {
  revision: number;
  /** Null where nobody in particular sent it to be signed. */
  preparedBy: string | null;
  approvedBy: string;
  /** Calendar date YYYY-MM-DD where the group is at home. */
  approvedOn: string;
}

/** Who prepared it, who approved it, and the hash of its figures; nothing for a draft. */
export function signedAnalysisLines(
  { signed, analysis }: { signed: Signed | null; analysis: RoundAnalysis },
  audience: Audience,
  language: Language,
): string[] {
  if (!signed) return [];
  const { revision, preparedBy, approvedBy, approvedOn } = signed;
  const approved = { name: shownPersonName(approvedBy, language), date: writeDate(approvedOn, language) };
  return [
    ...(preparedBy === null
      ? []
      : [translate(language, 'analysis.preparedBy', { name: shownPersonName(preparedBy, language) })]),
    translate(language, 'analysis.approvedBy', approved),
    translate(language, 'analysis.figuresHash', { revision, hash: hashOfFigures(analysis, audience) }),
  ];
}

/** SHA-256 of the figures and sentences that an audience gets, the same in every language; nothing else can be had from it. */
function hashOfFigures(analysis: RoundAnalysis, audience: Audience): string {
  const conclusions = conclusionsFor(audience, analysis).map((one) => ({
    key: one.key,
    statement: languages.map((language) => statementFor(audience, one)[language]),
    figures: figuresTold(one),
    note: languages.map((language) => conclusionNoteFor(analysis.notes.get(one.key)?.note ?? {}, language)?.text ?? ''),
  }));
  const findings = findingsForAudience(audience, analysis).map((one) =>
    shownFinding(audience, analysis.instrument, one),
  );
  const became = conclusionBecameFor(audience, analysis).map(({ owner, ...one }) =>
    mayNamePosts(audience) ? { ...one, owner } : { text: one.text, state: one.state, kind: owner?.kind },
  );
  const said = { round: analysis.round.label, conclusions, findings };
  return hashOfAnalysisFigures(became.length === 0 ? said : { ...said, became });
}
