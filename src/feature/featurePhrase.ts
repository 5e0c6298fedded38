import { foldDateText } from '../calendar/calendarTokens.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { languages } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { translate } from '../language/translate.ts';
import type { Intent } from '../protocol/intent.ts';

/** A whole sentence that means something to the bot. */
export interface Phrase {
  /** What a text means as this sentence; null for any other text. */
  parse(text: string): Intent | null;
  /** Whether it asks the bot something and changes nothing: then it is answered even while a free question is open. */
  readonly onlyAsks: boolean;
  /** The name in what it means that must be somebody's, a post's or a round's where the text may also be an answer. */
  nameIn?(intent: Intent): string | undefined;
}

/** No sentence that is meant for the bot is longer. */
const LONGEST = 300;
const MOST_BESIDE = 3;

/**
 * A phrase by the sentences that the catalogues list under a key, with semicolons between them: `[a|b]` may be there, `(a|b)` is one
 * of these, `*` is what the person fills in. Case, accents, signs and "please" count for nothing. `of` makes the intent of what stands
 * at `*`, and may say that it is none after all.
 */
export function featurePhrase(
  key: MessageKey,
  of: (filled: string) => Intent | null,
  { onlyAsks = false, nameIn }: Partial<Omit<Phrase, 'parse'>> = {},
): Phrase {
  let compiled: RegExp[] | undefined;
  return {
    onlyAsks,
    ...(nameIn && { nameIn }),
    parse(text) {
      if (text.length > LONGEST) return null;
      compiled ??= languages.flatMap((language) => translate(language, key).split(';').map(expressionOf));
      const said = withoutPoliteness(normalize(text, 'NFC'));
      const folded = foldDateText(said);
      for (const expression of compiled) {
        const found = expression.exec(folded);
        if (!found) continue;
        const place = found.indices?.[1];
        const intent = of(place ? said.slice(...place).trim() : '');
        if (intent) return intent;
      }
      return null;
    },
  };
}

const between = '[\\s,]+';

function expressionOf(template: string): RegExp {
  const parts = [...foldDateText(template.trim()).matchAll(/\[([^\]]+)\]|\(([^)]+)\)|\*|[^\s[\]()*]+/g)];
  let source = '';
  for (const [found, optional, oneOf] of parts) {
    const gap = source === '' ? '' : between;
    if (optional !== undefined)
      source += source === '' ? `(?:(?:${wordsOf(optional)})${between})?` : `(?:${gap}(?:${wordsOf(optional)}))?`;
    else
      source +=
        (source.endsWith(`${between})?`) ? '' : gap) + (found === '*' ? '(.+?)' : `(?:${wordsOf(oneOf ?? found)})`);
  }
  return new RegExp(`^${source}$`, 'd');
}

/** Alternatives with their blanks as wide as somebody typed them; an apostrophe may be left out. */
const wordsOf = (alternatives: string): string =>
  alternatives
    .split('|')
    .map((one) => one.trim().split(/\s+/).map(escaped).join(between))
    .join('|');

const escaped = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll("'", "['\\s]?")
    .replaceAll('-', '[-\\s]?');

const polite =
  /^(?:[\s¡¿]|(?:please|hello|hi|hey|good morning|good afternoon|focal|bonjour|bonsoir|salut|hola|buenos dias|buenas tardes|buenas|ok|s'il (?:vous|te) plait|svp|stp|por favor|porfa)(?=[\s,!]|$)[\s,!]*)+/;
const politeBehind =
  /[\s,.!?…;:]*(?:[\s,](?:please|pls|thanks|thank you|merci|svp|stp|s'il (?:vous|te) plait|por favor|porfa|gracias))?[\s.!?…;:]*$/;

/** A text without greetings before it, "please" before or behind it, and the signs around it. */
function withoutPoliteness(text: string): string {
  let said = text.trim();
  for (let times = 0; times < MOST_BESIDE; times++) {
    const folded = foldDateText(said);
    const before = polite.exec(folded)?.[0].length ?? 0;
    if (before === said.length) return text.trim();
    const behind = politeBehind.exec(folded.slice(-HEAD))?.[0].length ?? 0;
    if (before + behind === 0) return said;
    said = said.slice(before, said.length - behind).trim();
  }
  return said;
}

/** What is polite at the end stands within so many characters. */
const HEAD = 40;
