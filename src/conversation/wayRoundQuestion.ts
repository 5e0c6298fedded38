import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';

const ways = ['skip', 'askLater', 'back', 'same', 'cancel'] as const;
/** A way round a question that is open. */
export type WayRound = (typeof ways)[number];

const plain = (text: string): string => trimSigns(unaccented(text), '¡¿', '.!?…').replaceAll('’', "'");

const listed = (key: `commands.way_${WayRound}` | 'commands.words_why'): string[] =>
  languages.flatMap((language) => translate(language, key).split(',').map(plain));

/** The words for each way round a question, in all languages. */
const wayCalled = new Map<string, WayRound>(
  ways.flatMap((way) => listed(`commands.way_${way}`).map((words) => [words, way])),
);
const whys = new Set(listed('commands.words_why'));
const longest = 60;

/** The way round a question that a text is wholly; undefined for any other. */
export function conversationWayRound(text: string): WayRound | undefined {
  return text.length > longest ? undefined : wayCalled.get(plain(text));
}

/** Whether somebody asks back why. */
export function asksBackInConversation(text: string): boolean {
  return text.length <= longest && whys.has(plain(text));
}
