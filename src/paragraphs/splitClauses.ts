import type { TopicWord } from '../language/topics/topicWordsOfLanguage.ts';
import type { MentionPlace } from './optionsNamedInSentence.ts';

/** A part of a sentence that says one thing. */
export interface Clause {
  words: readonly TopicWord[];
}

/** Words that begin another clause. */
const parting = new Set(
  'but while whereas although though mais tandis alors quoique pero mientras aunque sino'.split(' '),
);
/** Words that begin one where a whole statement stands on both sides. */
const joining = new Set('and et y e ou or o'.split(' '));

/** Words that turn a value, put it in doubt or at another time: beside them it is not certain. */
const doubts = new Set(
  (
    'not no never neither nor nobody none without hardly barely cannot longer anymore t don doesn didn isn aren wasn weren won would should ' +
    'could might will shall hope hoping want wanted if unless until till used almost nearly partly rather too less more few fewer very quite ' +
    'highly increasingly far enough before once planned scheduled supposed meant only unlike except wish wishes ' +
    'ne n pas plus jamais sans aucun aucune ni guere devrait devraient faudrait pourrait si espere esperons voulons voudrions sauf presque ' +
    'trop moins tres assez peu avant autrefois sera seront prevu prevue seulement contrairement excepte voudrait ' +
    'voudraient aimerait souhaite souhaitons souhaiterait deviendra deviendront aura auront aurons ' +
    'ya nunca sin ni tampoco apenas deberia deberian podria seria espero esperamos queremos salvo casi demasiado menos mas muy bastante poco ' +
    'antes sera seran quiza quizas tal previsto prevista solo solamente excepto diferencia quiere quieren ' +
    'quisiera quisieramos ojala tendra tendran tendremos habra habran'
  ).split(' '),
);

/**
 * The clauses of a sentence: parted at commas, semicolons, dashes and words such as "but"; at "and" only where `isWhole` finds a whole
 * statement on either side.
 */
export function splitParagraphClauses(
  { text, words }: { text: string; words: readonly TopicWord[] },
  isWhole: (words: readonly TopicWord[]) => boolean,
): Clause[] {
  const parts: TopicWord[][] = [[]];
  let end = 0;
  for (const word of words) {
    const between = text.slice(end, word.start);
    if (/[,;–—()]/.test(between) || / - /.test(between) || parting.has(word.word)) parts.push([]);
    parts.at(-1)?.push(word);
    end = word.end;
  }
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part) => partedAtAnd(part, isWhole))
    .map((part) => ({ words: part }));
}

function partedAtAnd(words: TopicWord[], isWhole: (words: readonly TopicWord[]) => boolean): TopicWord[][] {
  const at = words.findIndex(
    ({ word }, i) => joining.has(word) && isWhole(words.slice(0, i)) && isWhole(words.slice(i + 1)),
  );
  return at < 0 ? [words] : [words.slice(0, at), ...partedAtAnd(words.slice(at + 1), isWhole)];
}

/** "May be", "may not": the month is no doubt. */
const isMay = (words: readonly TopicWord[], at: number): boolean =>
  words[at]?.word === 'may' && ['be', 'have', 'not', 'become', 'get'].includes(words[at + 1]?.word ?? '');

/** Whether nothing in a clause beside what it names turns that into something else. */
export function leavesParagraphAsSaid({ words }: Clause, said: readonly MentionPlace[]): boolean {
  return words.every(
    ({ word }, at) => !(doubts.has(word) || isMay(words, at)) || said.some(({ from, to }) => from <= at && at < to),
  );
}
