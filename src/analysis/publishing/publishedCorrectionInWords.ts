import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Conclusion } from '../analysis.ts';
import type { SnapshotFigure } from '../revisions/analysisSnapshot.ts';
import type { Correction } from './correctionsSincePublished.ts';
import { joinWithSemicolon } from '../../language/joinWithSemicolon.ts';

/** Whom a correction is told to, and in which words. */
interface Told {
  where: 'inside' | 'outside';
  /** Of the conclusion. */
  title: string;
  conclusion: Conclusion;
  dateOf(at: Date): string;
  language: Language;
}

/**
 * What amendments changed: to the working group what was and what is, and because of whom; outside it only what is, and when the last of them
 * came.
 */
export function publishedCorrectionInWords({ figures, because }: Correction, told: Told): string {
  const { where, title, dateOf, language } = told;
  const last = because.at(-1);
  if (where === 'outside') {
    const now = joinWithSemicolon(
      figures.map((one) => ofGroup(one.now, figureInWords(one.now, language), told)),
      language,
    );
    return translate(language, 'analysis.correctedOutside', {
      dated: last ? 'yes' : 'no',
      date: last ? dateOf(last.at) : '',
      figures: now,
    });
  }
  const changed = joinWithSemicolon(
    figures.map(({ before, now }) => ofGroup(now, fromTo(before, now, language), told)),
    language,
  );
  const reasons = because.map(({ post, at }) =>
    translate(language, 'analysis.amendedOn', { post, conclusion: title, date: dateOf(at) }),
  );
  if (reasons.length === 0) return changed;
  return translate(language, 'analysis.correctedInside', { figures: changed, reasons: reasons.join(', ') });
}

/** "17 → 18 of 22", or both whole where the number of those who answered has changed too. */
function fromTo(before: SnapshotFigure, now: SnapshotFigure, language: Language): string {
  const short = before.numerator !== null && before.n === now.n;
  const from = short ? String(before.numerator) : figureInWords(before, language);
  return `${from} → ${figureInWords(now, language)}`;
}

function figureInWords({ numerator, n, mean }: SnapshotFigure, language: Language): string {
  if (numerator !== null) return translate(language, 'analysis.countOf', { part: numerator, whole: n });
  return mean === null ? translate(language, 'analysis.noAnswer') : translate(language, 'analysis.mean', { mean, n });
}

/** A figure of a group has the group's name before it. */
function ofGroup({ group }: SnapshotFigure, words: string, { conclusion, language }: Told): string {
  if (group === null || !('groups' in conclusion)) return words;
  const label = conclusion.groups.find((one) => one.group === group)?.label;
  const category = label ? localizedIn(label, language) : group;
  return translate(language, 'bulletin.categoryInWords', { category, values: words });
}
