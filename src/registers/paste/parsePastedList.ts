/** A text is read so far, and so many items of it are kept; what is left out is said. */
export const PASTED = { characters: 20_000, items: 40 } as const;

/** One item of a pasted list, without its sign, and the heading that it stands under ("Governments:"). */
export interface ListedText {
  text: string;
  heading: string | null;
}

const name = String.raw`(?:recommendation|recommandation|recomendaci[oó]n|conclusion|conclusi[oó]n|follow-up|R)`;
const number = String.raw`(?:\d{1,3}(?:\.\d{1,3}){1,3}[.):]?|\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)]|\d{1,3}\s?[-–—:])`;
/** "1.", "2)", "(c)", "iv.", "3.1", "4 –", "R5:", "Recommendation 6:", or a bullet at the head of a line. */
const mark = new RegExp(
  String.raw`^\s{0,12}(?:${name}\s?(?:n[°ºo.]{0,2}\s?)?\d{1,3}\s?[-–—:.)]|${number}|[-–—•*·▪○●‣◦])\s+(?=\S)`,
  'i',
);

/**
 * Takes a pasted list apart: by its numbers or bullets, which may stand in one line; without any by its empty lines, else line by line.
 * A line that ends with a colon is the heading of what follows, other words ahead of the first item are left out.
 */
export function parsePastedList(pasted: string): ListedText[] {
  const lines = pasted
    .slice(0, PASTED.characters)
    .replace(/(?:\r?\n){3,}/g, '\n\n')
    .split(/\r?\n/)
    .flatMap(numberedInLine);
  const marked = lines.filter((line) => mark.test(line)).length;
  const items = marked >= 2 || (marked === 1 && lines.filter((line) => line.trim()).length <= 2);
  return items ? markedItems(lines) : plainItems(lines);
}

/** Without it a line does not count: most lines need no closer look. */
const secondNumber = /2[.)]\s/;

/** The parts of a line that counts from one on: "1. Collect data 2. Train staff". */
function numberedInLine(line: string): string[] {
  if (!secondNumber.test(line)) return [line];
  const starts: number[] = [];
  for (const { 0: found, 1: digits, index } of line.matchAll(/(?:^|[\s;])\(?(\d{1,2})[.)]\s/g))
    if (Number(digits) === starts.length + 1) starts.push(index + (/^[\s;]/.test(found) ? 1 : 0));
  if (starts.length < 2) return [line];
  const parts = starts.map((start, at) =>
    line
      .slice(start, starts[at + 1])
      .trimEnd()
      .replace(/;$/, ''),
  );
  return [line.slice(0, starts[0]), ...parts];
}

function markedItems(lines: readonly string[]): ListedText[] {
  const items: ListedText[] = [];
  let heading: string | null = null;
  let open = false;
  for (const line of lines) {
    const found = mark.exec(line);
    const last = items.at(-1);
    if (found) {
      items.push({ text: line.slice(found[0].length).trim(), heading });
      open = true;
    } else if (line.trim() === '') open = false;
    else if (isHeading(line)) {
      heading = headingOf(line);
      open = false;
    } else if (open && last) last.text = `${last.text} ${line.trim()}`;
  }
  return items;
}

function plainItems(lines: readonly string[]): ListedText[] {
  const paragraphs = lines.join('\n').split(/\n\s*\n/);
  const some = paragraphs.filter((one) => one.trim() !== '');
  const texts = some.length > 1 && some.some((one) => one.trim().includes('\n')) ? some : lines;
  const items: ListedText[] = [];
  let heading: string | null = null;
  for (const one of texts) {
    const text = one.replace(/\s+/g, ' ').trim();
    if (text === '' || isTitle(text)) continue;
    if (isHeading(text)) heading = headingOf(text);
    else items.push({ text, heading });
  }
  return items;
}

/** Longer lines are items, even where they end with a colon. */
const HEADING = 80;
const isHeading = (line: string): boolean => line.trim().length <= HEADING && line.trim().endsWith(':');
const headingOf = (line: string): string => line.trim().slice(0, -1).trim();

/** "Recommendations", alone in its line. */
const isTitle = (line: string): boolean =>
  line.length <= 40 &&
  /^(recomm?[ae]nda|conclusi|follow-?ups?$|suites|seguimiento)/i.test(line) &&
  !/\s\S+\s\S+\s/.test(line);
