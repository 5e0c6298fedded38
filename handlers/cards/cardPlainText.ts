import { cardBytesOf, type CardElement } from './card.ts';

/** How a text stands out; the words are Adaptive Cards' own. */
export interface TextStyle {
  weight?: 'bolder';
  size?: 'small' | 'medium' | 'large';
  color?: 'good' | 'warning' | 'attention';
  isSubtle?: true;
  italic?: true;
}

/** No single element of text grows beyond this, so that any text can be spread over several cards. */
const maxTextBytes = 12 * 1024;

/** Takes no room, is read aloud by nobody and breaks no line: it only keeps two signs from meaning something together. */
const joiner = '\u2060';

/**
 * A text of whatever origin as elements that show it letter by letter. All texts on cards go through here, because
 * RichTextBlock is the one element in which no client reads markdown (TextBlock and FactSet are read as markdown by
 * Teams): https://learn.microsoft.com/en-us/adaptive-cards/authoring-cards/text-features. A long text becomes several
 * elements; nothing of it is cut.
 */
export function cardPlainText(text: string, style: TextStyle = {}, id?: string): CardElement[] {
  return chunks(text).map((chunk, position) => ({
    type: 'RichTextBlock',
    ...(id !== undefined && position === 0 ? { id } : {}),
    ...(position > 0 ? { spacing: 'none' } : {}),
    inlines: [cardTextRun(chunk, style)],
  }));
}

/** One stretch of text within a RichTextBlock. */
export function cardTextRun(text: string, style: TextStyle = {}): CardElement {
  return { type: 'TextRun', text: withoutFunctions(text), ...style };
}

/** Emphasis, strikethrough, tags, entities, escapes and links of markdown; what cannot begin one of them stays as it is. */
const markup = /(?<!\w)_|_(?!\w)|~(?=~)|<(?=[a-z/!?])|&(?=#?\w+;)|\\(?=[!-/:-@[-`{-~])|\](?=[(:])/gi;

/**
 * The title of a choice. Some clients read markdown in the titles of radio buttons and check boxes, others show them as
 * they are, so signs cannot be escaped. What would be markup is kept apart by a joiner; an asterisk and a backtick, which
 * a joiner does not disarm, are shown by the sign that looks like them. A title is one line.
 */
export function cardPlainTitle(text: string): string {
  return withoutFunctions(text)
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('*', '\u2217')
    .replaceAll('`', '\u02CB')
    .replaceAll(markup, (sign) => `${joiner}${sign}${joiner}`)
    .replace(/^(?=\s|>|[-+#]+(?:\s|$)|\d+[.)](?:\s|$))/, joiner);
}

/** {{DATE(…)}} and {{TIME(…)}} are functions in every text of a card; people may write them, and mean the letters. */
function withoutFunctions(text: string): string {
  return text.replaceAll(/\{(?=\{(?:DATE|TIME)\()/g, `{${joiner}`);
}

/** The text in pieces of at most `maxTextBytes`, parted at a line, else at a space, else between two characters. */
function chunks(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (cardBytesOf(rest) > maxTextBytes) {
    const end = endOfPiece(rest);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).replace(/^[ \n]/, '');
  }
  pieces.push(rest);
  return pieces.filter((piece) => piece !== '');
}

/** The quotation marks around a text in JSON. */
const quoteBytes = cardBytesOf('');

function endOfPiece(text: string): number {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += cardBytesOf(character) - quoteBytes;
    if (bytes > maxTextBytes - quoteBytes) break;
    end += character.length;
  }
  const atLine = text.lastIndexOf('\n', end);
  if (atLine > end / 2) return atLine;
  const atSpace = text.lastIndexOf(' ', end);
  return atSpace > end / 2 ? atSpace : end;
}
