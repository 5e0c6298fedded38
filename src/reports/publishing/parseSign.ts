import { languages, languageSchema } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { unaccented } from '../../language/unaccented.ts';
import { audiences } from '../../protocol/audience.ts';
import type { Intent } from '../../protocol/intent.ts';
import { sign, type SignAct, signVerbs } from '../../protocol/signIntent.ts';

/** No verb, language or audience is longer. */
const LONGEST_WORD = 40;
/** Nor are the words for a yearly paper and its year together. */
const LONGEST_HEAD = 60;

/**
 * `sign`, `sign note 2 fr …`, `sign withhold 2 …`, `sign name Ana`, `sign release all staff`: the verb in any language, then what it is
 * about. Without a verb the words are a round's label. `sign annual 2000 note 3 fr …` is the same of a yearly paper.
 */
export function parseSignOff(rest: string): Intent {
  const paper = yearlyPaper(rest);
  return paper ? sign.of({ ...parseStep(paper.rest, true), year: paper.year }) : sign.of(parseStep(rest, false));
}

/** "annual 2000 …": the words for a yearly paper in any language, and its year. */
function yearlyPaper(words: string): { year: number; rest: string } | null {
  const [whole = '', named = '', year] =
    /^\s*(\D{1,40}?)\s+((?:19|20)\d\d)(?=\s|$)/.exec(words.slice(0, LONGEST_HEAD)) ?? [];
  if (year === undefined || !calls(named, (language) => translate(language, 'reports.words_annual'))) return null;
  return { year: Number(year), rest: words.slice(whole.length).trim() };
}

function parseStep(rest: string, isPaper: boolean): SignAct {
  const [said, behind] = firstWord(rest);
  const verb = signVerbs.find((one) => calls(said, (language) => translate(language, `signOff.verb_${one}`)));
  if (!verb) return { do: 'show', ...(rest === '' || isPaper ? {} : { round: rest }) };
  switch (verb) {
    case 'note':
    case 'withhold':
    case 'clear':
    case 'restore': {
      const [, number, words = ''] = /^(\d{1,3})?\s*(.*)$/s.exec(behind) ?? [];
      const [paragraph, behindIt] = firstWord(behind);
      const [word, after] = firstWord(isPaper ? behindIt : words);
      const language = languageSchema.safeParse(word.toLowerCase()).data;
      const text = language === undefined ? (isPaper ? behindIt : words) : after;
      return {
        do: verb,
        ...(isPaper ? { paragraph } : { conclusion: Math.max(1, Number(number ?? 1)) }),
        ...(language === undefined ? {} : { language }),
        ...(text === '' ? {} : { text }),
      };
    }
    case 'release': {
      const audience = audiences.find((one) =>
        calls(
          behind,
          (language) =>
            `${translate(language, `bulletin.readers_${one}`)},${translate(language, `signOff.called_${one}`)}`,
        ),
      );
      return { do: verb, ...(audience ? { audience } : {}) };
    }
    case 'name':
    case 'return':
      return { do: verb, ...(behind === '' ? {} : { text: behind }) };
    default:
      return { do: verb, ...(behind === '' || isPaper ? {} : { round: behind }) };
  }
}

/** Whether words, in any of the languages, are those that a catalogue lists for something. */
function calls(words: string, listed: (language: (typeof languages)[number]) => string): boolean {
  if (words === '' || words.length > LONGEST_WORD) return false;
  const said = unaccented(words);
  return languages.some((language) => listed(language).split(',').map(unaccented).includes(said));
}

function firstWord(words: string): [word: string, rest: string] {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/s.exec(words) ?? [];
  return [word, rest.trim()];
}
