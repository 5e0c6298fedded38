import { foldDateText } from '../calendar/calendarTokens.ts';
import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { status } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import * as intents from './intents.ts';
import { roundWordAlternatives } from './parseRoundLabelAndReason.ts';

const roundVerbs = ['open', 'close', 'reopen', 'lock', 'publish', 'status', 'add', 'remove', 'new'] as const;
type RoundVerb = (typeof roundVerbs)[number];

/** A verb, and the word for a round, stand within so many characters. */
const HEAD = 60;

/** `round reopen Plans of Action 2000 because …`: the verb, and what stands behind it. */
export function parseRoundCommand(rest: string): Intent {
  const { word, behind } = firstWord(rest);
  const verb = verbOf(word);
  return meaning(verb ?? 'status', verb ? behind : rest);
}

/** `close the round Plans of Action 2000`: the act first, as people say it. Null for anything else. */
export function parseRoundActFirst(text: string): Intent | null {
  const { word, behind } = firstWord(text.trim());
  const verb = verbOf(word);
  if (!verb) return null;
  const round = roundWordAlternatives('commands.words_round');
  const named = new RegExp(`^(?:the |an? |l'|le |la |el )?(?:${round})(?![\\p{L}\\d])\\s*`, 'u').exec(
    foldDateText(behind.slice(0, HEAD)),
  );
  return named ? meaning(verb, behind.slice(named[0].length).trim()) : null;
}

/** Publishing and a new round are acts of other features: they know the verb as a former shape of their own intents. */
function meaning(verb: RoundVerb, words: string): Intent {
  if (verb === 'status') return status.of(words === '' ? {} : { round: words });
  const said = words === '' ? {} : { words };
  if (verb === 'add' || verb === 'remove') return intents.askedPost.of({ verb, ...said });
  return { kind: 'round', verb, ...said };
}

/** The first word and what follows the blanks behind it; line breaks part no words. */
function firstWord(text: string): { word: string; behind: string } {
  const [word = ''] = /^[\S\n]*/.exec(text.slice(0, HEAD)) ?? [];
  return { word, behind: text.slice(word.length).replace(/^[^\S\n]+/, '') };
}

const verbCalled = new Map<string, RoundVerb>(
  roundVerbs.flatMap((verb) =>
    languages.flatMap((language) =>
      translate(language, `commands.round_${verb}`)
        .split(',')
        .map((word) => [foldDateText(word), verb] as const),
    ),
  ),
);

const verbOf = (word: string): RoundVerb | undefined => verbCalled.get(foldDateText(word));
