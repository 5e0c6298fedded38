/** A message as Teams hands it over with an action. */
interface Content {
  contentType?: string | null | undefined;
  content?: string | null | undefined;
}

const named = new Map(Object.entries({ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** The words of a message, written in HTML or plainly: paragraphs stay apart, and nothing in it is markup any more. */
export function parseTeamsMessageHtml({ contentType, content }: Content): string {
  const said = (content ?? '').replaceAll(/\r\n?/g, '\n');
  const text = contentType === 'html' ? wordsOf(said) : said;
  return withoutEdges(text.replaceAll('\u00A0', ' '))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Lines without the spaces at their ends; most texts have none and are not taken apart. */
function withoutEdges(text: string): string {
  if (!text.includes(' \n') && !text.includes('\n ')) return text;
  return text
    .split('\n')
    .map((line) => trimSpaces(line))
    .join('\n');
}

function wordsOf(html: string): string {
  return html
    .replaceAll(/<\/(?:p|div|h\d|ul|ol|blockquote|table)\s*>/gi, '\n\n')
    .replaceAll(/<(?:br|\/li|\/tr)\b[^<>]*>/gi, '\n')
    .replaceAll(/<[/!a-z][^<>]*>/gi, '')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, decoded);
}

/** Without the spaces at its ends: an expression for them would look again from each space of a long row. */
function trimSpaces(line: string): string {
  let start = 0;
  let end = line.length;
  while (line[start] === ' ') start++;
  while (end > start && line[end - 1] === ' ') end--;
  return line.slice(start, end);
}

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named.get(name.toLowerCase()) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}
