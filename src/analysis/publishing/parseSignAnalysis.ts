import { languages, languageSchema } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { unaccented } from '../../language/unaccented.ts';
import { audiences } from '../../protocol/audience.ts';
import type { Intent } from '../../protocol/intent.ts';
import { signAnalysis, signVerbs } from '../intents.ts';

/** No verb, language or audience is longer. */
const LONGEST_WORD = 40;

/**
 * `sign`, `sign note 2 fr …`, `sign withhold 2 …`, `sign name Ana`, `sign release all staff`: the verb in any language, then what it is
 * about. Without a verb the words are a round's label.
 */
export function parseSignAnalysis(rest: string): Intent {
  const [said, behind] = firstWord(rest);
  const verb = signVerbs.find((one) => calls(said, (language) => translate(language, `analysis.verb_${one}`)));
  if (!verb) return signAnalysis.of({ do: 'show', ...(rest === '' ? {} : { round: rest }) });
  switch (verb) {
    case 'note':
    case 'withhold':
    case 'clear':
    case 'restore': {
      const [, number, words = ''] = /^(\d{1,3})?\s*(.*)$/s.exec(behind) ?? [];
      const [word, after] = firstWord(words);
      const language = languageSchema.safeParse(word.toLowerCase()).data;
      const text = language === undefined ? words : after;
      return signAnalysis.of({
        do: verb,
        conclusion: Math.max(1, Number(number ?? 1)),
        ...(language === undefined ? {} : { language }),
        ...(text === '' ? {} : { text }),
      });
    }
    case 'release': {
      const audience = audiences.find((one) =>
        calls(
          behind,
          (language) =>
            `${translate(language, `bulletin.readers_${one}`)},${translate(language, `analysis.called_${one}`)}`,
        ),
      );
      return signAnalysis.of({ do: verb, ...(audience ? { audience } : {}) });
    }
    case 'name':
    case 'return':
      return signAnalysis.of({ do: verb, ...(behind === '' ? {} : { text: behind }) });
    default:
      return signAnalysis.of({ do: verb, ...(behind === '' ? {} : { round: behind }) });
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
