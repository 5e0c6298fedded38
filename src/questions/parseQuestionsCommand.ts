import { foldDateText } from '../calendar/calendarTokens.ts';
import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';

type Verb = 'show' | 'export' | 'import';

/** What stands behind "questions": to show, fetch (in which format) or hand in, and which questions. */
export interface QuestionsWords {
  verb: Verb;
  format: 'yaml' | 'xlsx' | null;
  rest: string;
}

/** A verb and a format stand within so many characters. */
const HEAD = 80;
const formats = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['xlsx', 'xlsx'],
  ['excel', 'xlsx'],
] as const);

/** The parts of "export xlsx plan-of-action"; anything else names the questions to show. */
export function parseQuestionsCommand(words: string): QuestionsWords {
  const [first = '', ...others] = words.trim().slice(0, HEAD).split(/\s+/);
  const verb = verbCalled(first);
  if (verb === 'show') return { verb, format: null, rest: words.trim() };
  const format = formats.get(foldDateText(others[0] ?? '') as 'yaml') ?? null;
  return { verb, format, rest: others.slice(format ? 1 : 0).join(' ') };
}

function verbCalled(word: string): Verb {
  const said = foldDateText(word);
  const verbs = ['export', 'import'] as const;
  return (
    verbs.find((verb) =>
      languages.some((language) =>
        translate(language, `preparation.words_${verb}`).split(',').map(foldDateText).includes(said),
      ),
    ) ?? 'show'
  );
}
