import { normalize } from '../language/normalize.ts';

/** What the words behind the command say. */
export interface HandoverWords {
  /** The post, as it was called; empty where none was. */
  whom: string;
  /** Whether the pack is wanted as a file. */
  asFile: boolean;
}

/** Nobody says it in more characters. */
const HEAD = 400;
/** Words for the file at the end: "DAK docx", "Dakar en Word", "Dakar en documento". */
const file = /(?:^|\s)(?:(?:as|in|en|como)\s+)?(?:an?\s+|un\s+)?(?:docx|word|document|documento)\.?$/i;

const coordination = /^(?:the\s+|la\s+)?coordina(?:tion|tor|teur|trice|ci[oó]n|dor|dora)$/i;

/** Whether the office that words name is the coordination of the group. */
export const namesHandoverOfCoordination = (words: string): boolean => coordination.test(words.trim());

/** The parts of "DAK", "de Dakar" and "DAK docx". */
export function parseHandover(said: string): HandoverWords {
  const words = normalize(said.slice(0, HEAD), 'NFC').replaceAll(/\s+/g, ' ').trim();
  const found = file.exec(words);
  const rest = found ? words.slice(0, found.index) : words;
  return { whom: rest.replace(/^(?:of|for|de|du|del|pour|para)\s+/i, '').trim(), asFile: found !== null };
}
