import { fold } from '../calendar/dateTokens.ts';
import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { status } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import { alternatives } from './parseRoundWords.ts';

const roundVerbs = ['open', 'close', 'reopen', 'lock', 'publish', 'status'] as const;
type RoundVerb = (typeof roundVerbs)[number];

/** `round reopen Plans of Action 2000 because …`: the verb, and what stands behind it. */
export function parseRoundCommand(rest: string): Intent {
  const [word = '', ...others] = rest.split(/[^\S\n]+/);
  const verb = verbOf(word);
  return meaning(verb ?? 'status', verb ? others.join(' ') : rest);
}

/** `close the round Plans of Action 2000`: the act first, as people say it. Null for anything else. */
export function parseActFirst(text: string): Intent | null {
  const [word = '', ...others] = text.trim().split(/[^\S\n]+/);
  const verb = verbOf(word);
  const round = alternatives('commands.words_round');
  const behind = others.join(' ');
  const named = new RegExp(`^(?:the |an? |l'|le |la |el )?(?:${round})(?![\\p{L}\\d])\\s*`, 'u').exec(fold(behind));
  return verb && named ? meaning(verb, behind.slice(named[0].length).trim()) : null;
}

/** Publishing is an act on the analysis: its feature knows the verb as a former shape of its own intent. */
function meaning(verb: RoundVerb, words: string): Intent {
  if (verb === 'status') return status.of(words === '' ? {} : { round: words });
  return { kind: 'round', verb, ...(words === '' ? {} : { words }) };
}

function verbOf(word: string): RoundVerb | undefined {
  return roundVerbs.find((one) =>
    languages.some((language) =>
      translate(language, `commands.round_${one}`).split(',').map(fold).includes(fold(word)),
    ),
  );
}
