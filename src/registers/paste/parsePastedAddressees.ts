import { unaccented } from '../../language/unaccented.ts';

/** Who an item names is looked for within so many characters at its head, and as many at its end. */
const LOOKED_AT = 120;
/** More words than that are no name. */
const MOST_WORDS = 8;

const duties = [
  'should|must|shall|ought to|(?:is|are) (?:invited|requested|encouraged|urged|asked) to',
  'devrai(?:t|ent)|doi(?:t|vent)|(?:est|sont) (?:invite|prie|encourage|appele)e?s? ',
  'deberian?|debe(?:n|ra|ran)?|tendrian? que',
].join('|');
const before = new RegExp(String.raw`^(.{2,80}?)\s(?:${duties})`);
const leads = /^(?:it is recommended that|il est recommande que|se recomienda que)\s+/;
const articles = /^(?:the|les?|la|l'|el|los|las|all|tous les|toutes les|todos los|todas las)\s*(?<=[\s'])/;
const towards =
  /^(?:to|for|by|a la|a los|a las|a l'|aux?|al?|para|pour|par|por|action|accion|responsable?s?|responsible)\s*(?:by|par|por)?\s*:?\s+/;

/**
 * The words of an item that may name who should do it, the likeliest first: in brackets at its end, ahead of a colon, ahead of "should",
 * or its heading. `isSure` where the words can mean nothing else.
 */
export function parsePastedAddressees(text: string, heading: string | null): { words: string; isSure: boolean }[] {
  const head = text.slice(0, LOOKED_AT);
  const above = heading?.slice(0, LOOKED_AT) ?? null;
  const named = [
    { words: bracketed(text.slice(-LOOKED_AT)), isSure: false },
    { words: aheadOfColon(head), isSure: false },
    { words: aheadOfDuty(head), isSure: true },
    { words: above === null ? null : (aheadOfDuty(`${above} `) ?? above), isSure: true },
  ];
  return named.flatMap(({ words, isSure }) => {
    const bare = words === null ? '' : withoutLeads(words);
    return bare !== '' && bare.split(' ').length <= MOST_WORDS ? [{ words: bare, isSure }] : [];
  });
}

const bracketed = (tail: string): string | null => /[([]([^()[\]]{2,80})[)\]][\s.;]*$/.exec(tail)?.[1] ?? null;
const aheadOfColon = (head: string): string | null => /^([^:,.;]{2,60}):\s/.exec(head)?.[1] ?? null;

/** The subject of "should": as it was written, where its letters without accents are as many. */
function aheadOfDuty(head: string): string | null {
  const plain = unaccented(head);
  if (plain.length !== head.length) return null;
  const lead = leads.exec(plain)?.[0].length ?? 0;
  const found = before.exec(plain.slice(lead))?.[1];
  return found === undefined || /[.;:,]/.test(found) ? null : head.slice(lead, lead + found.length);
}

/** Without the words that lead to a name: "to the", "aux", "a la", "action:". */
function withoutLeads(words: string): string {
  let bare = words.replace(/\s+/g, ' ').trim();
  for (const lead of [towards, articles]) {
    const plain = unaccented(bare).replaceAll('’', "'");
    const found = lead.exec(plain)?.[0].length ?? 0;
    if (plain.length === bare.length && found < bare.length) bare = bare.slice(found).trim();
  }
  return bare;
}
