import type { MatrixQuestion } from '../instruments/instrument.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { type TopicWord, topicWordsOfLanguage } from '../language/topics/topicWordsOfLanguage.ts';
import { type CalledBy, calledInParagraph, type MentionPlace, mentionsInParagraph } from './optionsNamedInSentence.ts';

/** A row of a matrix by the words that tell it from the others. */
interface RowWords {
  key: string;
  sets: readonly (readonly string[])[];
  means: readonly CalledBy[];
}

/** The rows of a matrix as a sentence may name them. */
export function rowsCalledInParagraph(matrix: MatrixQuestion, language: Language): RowWords[] {
  const stems = (text: string): string[] => [
    ...new Set(topicWordsOfLanguage(text, language).flatMap(({ stem, isGrammar }) => (isGrammar ? [] : [stem]))),
  ];
  const labels = matrix.rows.map(({ label }) => stems(localizedIn(label, language)));
  const asked = new Set(stems(localizedIn(matrix.label, language)));
  const isShared = (stem: string): boolean =>
    asked.has(stem) || (labels.length > 1 && labels.every((one) => one.includes(stem)));
  return matrix.rows.map(({ key, inText, means = [] }, at) => {
    const own = [labels[at] ?? [], ...(inText ? [stems(localizedIn(inText, language))] : [])];
    const telling = own.map((set) => set.filter((stem) => !isShared(stem)));
    return {
      key,
      sets: telling.some((set) => set.length > 0) ? telling.filter((set) => set.length > 0) : own,
      means: means.map((text) => calledInParagraph(key, text, language, false)),
    };
  });
}

/** Of so many of the words of a row that tell it from others, most must be there. */
const MOST = 0.6;

/** Where a sentence names rows; a row whose words all belong to another that is named more fully is not meant. */
export function matrixRowsInParagraph(words: readonly TopicWord[], rows: readonly RowWords[]): MentionPlace[] {
  const found = rows.flatMap(({ key, sets, means }) => {
    const places = sets.flatMap((set) => {
      const at = set.flatMap((stem) => {
        const place = words.findIndex((word) => word.stem === stem);
        return place < 0 ? [] : [place];
      });
      return at.length > 0 && at.length >= Math.ceil(MOST * set.length) ? [at] : [];
    });
    const [best] = places.toSorted((one, other) => other.length - one.length);
    const named = mentionsInParagraph(words, means).map(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => from + i),
    );
    return [...(best ? [best] : []), ...named].map((at) => ({ key, at }));
  });
  const within = (one: readonly number[], other: readonly number[]): boolean =>
    one.length < other.length && one.every((place) => other.includes(place));
  return found
    .filter(({ key, at }) => !found.some((other) => other.key !== key && within(at, other.at)))
    .map(({ key, at }) => ({ value: key, from: Math.min(...at), to: Math.max(...at) + 1, isOwn: true }))
    .toSorted((one, other) => one.from - other.from);
}
