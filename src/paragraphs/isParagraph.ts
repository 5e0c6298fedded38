/** So many words say more than the name of a choice, a number or a command. */
const FEWEST_WORDS = 8;

/** Whether a text says something in a sentence of its own. */
export const isParagraphSentence = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;

/** Whether a text is several sentences or lines. */
export const isParagraph = (text: string): boolean => isParagraphSentence(text) && /[.!?;\n…]\s*\S/u.test(text);
