import { publishedConclusions } from '../analysis/publishing/publishedConclusions.ts';
import type { Db } from '../db/db.ts';
import { audiencesReached, editionOf } from '../editions/store.ts';
import { inEachLanguage, type Language, languages } from '../language/language.ts';
import { type Audience, audiences } from '../protocol/audience.ts';
import type { PublishedDocument } from '../publication/document.ts';
import { paperOutcomeText } from './paperOutcomeSentences.ts';
import { isPaperReadOutside } from './registerFieldsForPaper.ts';
import { type AnnualRound, annualRounds } from './store.ts';
import type { YearAnalysis } from './roundExerciseInPaper.ts';

/**
 * What the paper says of the exercise of a round to readers outside the group: what they got when its analysis was published to them, and
 * nothing that came later. Null where it was not.
 */
export async function paperPublishedExercise(
  db: Db,
  round: AnnualRound,
  audience: Audience,
): Promise<YearAnalysis | null> {
  const { workingGroupId, id: subjectId } = round;
  const editions = new Map<Language, PublishedDocument>();
  for (const language of languages) {
    const edition = await editionOf(db, { workingGroupId, kind: 'analysis', subjectId, audience, language });
    if (!edition) return null;
    editions.set(language, edition);
  }
  const of = (language: Language): PublishedDocument => editions.get(language) as PublishedDocument;
  const texts = new Map<Language, Map<string, string>>();
  for (const language of languages) {
    const told = await publishedConclusions(db, round.id, of(language));
    texts.set(language, new Map(told.map(({ key, text }) => [key, text])));
  }
  const { label, opensAt, closesAt } = round;
  const { quotable } = of('en');
  return {
    label,
    opensAt,
    closesAt,
    rates: quotable ? { expected: quotable.expected, received: quotable.received } : null,
    conclusions: [...(texts.get('en')?.keys() ?? [])].map((key) => ({
      key,
      statement: inEachLanguage((language) => texts.get(language)?.get(key) ?? ''),
    })),
    shortcomings: (quotable?.shortcomings ?? []).map(({ key, figures }, at) => ({
      key,
      figures,
      statement: inEachLanguage((language) => of(language).quotable?.shortcomings[at]?.text ?? ''),
    })),
    became: (quotable?.recommendations ?? []).map(({ number, isDone }, at) => ({
      number,
      isDone,
      figures: {},
      statement: inEachLanguage((language) => {
        const told = of(language).quotable?.recommendations[at];
        return told ? paperOutcomeText(told, language) : '';
      }),
    })),
  };
}

/** A round whose analysis some audiences outside the group have not got: the paper for them leaves it out. */
export interface UnpublishedExercise {
  label: string;
  audiences: Audience[];
}

/** The rounds of a year that were held and not published to everybody. */
export async function paperUnpublishedExercises(
  db: Db,
  workingGroupId: number,
  year: number,
): Promise<UnpublishedExercise[]> {
  const found: UnpublishedExercise[] = [];
  for (const { id, label } of await annualRounds(db, workingGroupId, year)) {
    const reached = await audiencesReached(db, { workingGroupId, kind: 'analysis', subjectId: id });
    const missing = audiences.filter((audience) => isPaperReadOutside(audience) && !reached.includes(audience));
    if (missing.length > 0) found.push({ label, audiences: missing });
  }
  return found;
}
