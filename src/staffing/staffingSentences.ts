import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import type { Entry } from '../registers/registerEntry.ts';
import { sharedRegisterWord } from '../registers/policyTexts.ts';
import type { PaperSentence } from '../registers/registerSentences.ts';
import type { YearBasis } from './yearBasis.ts';
import type { BalanceBand } from './balanceBandSetting.ts';
import type { StaffTarget } from './staffingFormulas.ts';
import { APPOINTMENTS, type Grade, type Overall, staffingGradesOf } from './staffingGrades.ts';

/** What staff figures are measured against: the first target of the year that is a share. */
export function staffTarget(basis: YearBasis | null): StaffTarget | null {
  const target = basis?.targets?.find(({ share }) => share !== undefined);
  return target?.share === undefined ? null : { share: target.share, by: target.by };
}

/** What the paper is made from, as far as it tells of staff. */
interface StaffFacts {
  year: number;
  audience: Audience | null;
  staff: readonly Entry[];
  basis: YearBasis | null;
  band: BalanceBand;
}

/** What the staff figures say of each grade against the target share of women, and of balance; nothing without figures of the year. */
export function staffingSentences(
  { year, audience, staff, basis, band }: StaffFacts,
  language: Language,
): PaperSentence[] {
  const target = staffTarget(basis);
  const outside = audience !== null && audience !== 'workingGroup';
  const { shown, overall } = staffingGradesOf(staff, { year, band, target, outside });
  const together = overall ? [overallSentence(overall, language)] : [];
  if (shown.length === 0) return together;
  const balanced = shown.filter(({ balance }) => balance === 'balanced').length;
  const counts = { balanced, grades: shown.length };
  const sentence = translate(language, 'reports.gradesBalanced', {
    ...counts,
    from: band.from / 100,
    to: band.to / 100,
  });
  return [
    ...shown.flatMap((grade) => gradeSentences(grade, target, language)),
    ...together,
    { text: sentence, figures: counts, sources: shown.flatMap(({ sources }) => sources) },
  ];
}

function overallSentence({ now: { women, all }, share, sources }: Overall, language: Language): PaperSentence {
  const text = translate(language, 'reports.allCategoriesShare', { women, all, share });
  return { text, figures: { women, all }, sources };
}

function gradeSentences(one: Grade, target: StaffTarget | null, language: Language): PaperSentence[] {
  const { category, grade, now, share, ahead, sources } = one;
  const { women, all } = now;
  const told = (text: string, figures: PaperSentence['figures']): PaperSentence => ({ text, figures, sources });
  const of = { category: sharedRegisterWord(category, language), grade, women, all, share };
  const first = told(translate(language, 'reports.gradeShare', of), { women, all });
  if (!ahead || !target) return [first];
  const { missing, aYear, next, since } = ahead;
  const lacking = { missing, aYear, next, of: APPOINTMENTS, by: String(target.by), share: target.share };
  const key = ahead.isReachable ? 'reports.gradeMissing' : 'reports.gradeNotReachable';
  return [
    first,
    ...(missing === 0 ? [] : [told(translate(language, key, lacking), { missing, neededAYear: aYear, next })]),
    ...(since === null
      ? []
      : [told(translate(language, 'reports.gradeOffPath', { since: String(since) }), { offPathSince: since })]),
  ];
}
