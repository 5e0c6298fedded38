/** Characters, and words, of what asks one thing: a longer text asks more, or tells something. */
export const LONGEST_INQUIRY = 200;
export const MOST_INQUIRY_WORDS = 40;
