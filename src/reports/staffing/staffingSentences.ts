import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Entry } from '../../registers/registerEntry.ts';
import { sharedRegisterWord } from '../../registers/referenceTexts.ts';
import type { Sentence } from '../../registers/registerSentences.ts';
import type { YearBasis } from '../yearBasis.ts';
import {
  womenMissing,
  womenNeededYearly,
  staffingOffPathSince,
  womenAmongNextAppointed,
  shareOfWomen,
  type Staffing,
} from './staffingFormulas.ts';

/** Grades with fewer staff are not told by themselves: a number so small says who it is. */
const LEAST_STAFF = 5;
/** How many appointments the paper looks ahead. */
const APPOINTMENTS = 12;

/** The staff of one grade over the years. */
interface GradeSeries {
  category: string;
  grade: string;
  figures: Staffing[];
  keys: string[];
}

/** The series of each category and grade, from entries of any order; the last entry of a year stands for it. */
function seriesOf(staff: readonly Entry[]): GradeSeries[] {
  const series = new Map<string, GradeSeries>();
  for (const entry of staff.toSorted((one, other) => one.when.to.localeCompare(other.when.to))) {
    const value = (field: string) => entry.values.find((row) => row.field === field);
    const [category, grade] = [value('category')?.text ?? '', value('grade')?.text ?? ''];
    // A lower bound has a text beside its number, and is no figure to reckon with.
    const exact = (field: string) => (value(field)?.text === null ? (value(field)?.number ?? null) : null);
    const [women, men] = [exact('women'), exact('men')];
    if (women === null || men === null) continue;
    const key = JSON.stringify([category, grade]);
    const own = series.get(key) ?? { category, grade, figures: [], keys: [] };
    const figure = { year: entry.when.year, women, all: women + men };
    own.figures = [...own.figures.filter(({ year }) => year !== figure.year), figure];
    own.keys.push(entry.key);
    series.set(key, own);
  }
  return [...series.values()];
}

/** What the staff figures say of each grade against the target share of women; nothing without figures of the year. */
export function staffingSentences(
  { year, staff, basis }: { year: number; staff: readonly Entry[]; basis: YearBasis | null },
  language: Language,
): Sentence[] {
  const target = basis?.targets?.find(({ share }) => share !== undefined);
  return seriesOf(staff).flatMap(({ category, grade, figures, keys }): Sentence[] => {
    const now = figures.at(-1);
    if (!now || now.year !== year || now.all < LEAST_STAFF) return [];
    const of = {
      category: sharedRegisterWord(category, language),
      grade,
      women: now.women,
      all: now.all,
      share: shareOfWomen(now),
    };
    const told = (text: string, numbers: Sentence['figures']): Sentence => ({ text, figures: numbers, sources: keys });
    const share = told(translate(language, 'reports.gradeShare', of), { women: now.women, all: now.all });
    if (target?.share === undefined) return [share];
    const aim = { share: target.share, by: target.by };
    const lacking = womenMissing(now, aim);
    const next = womenAmongNextAppointed(now, aim, APPOINTMENTS);
    const ahead = {
      missing: lacking,
      aYear: womenNeededYearly(now, aim),
      next,
      of: APPOINTMENTS,
      by: String(aim.by),
      share: aim.share,
    };
    const since = staffingOffPathSince(figures, aim);
    const key = next > APPOINTMENTS ? 'reports.gradeNotReachable' : 'reports.gradeMissing';
    return [
      share,
      ...(lacking === 0
        ? []
        : [told(translate(language, key, ahead), { missing: lacking, neededAYear: ahead.aYear, next })]),
      ...(since === null
        ? []
        : [told(translate(language, 'reports.gradeOffPath', { since: String(since) }), { offPathSince: since })]),
    ];
  });
}
