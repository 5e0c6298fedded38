import { languages } from '../language/language.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';
import type { Count } from './registerEntry.ts';
import { registerCountOf } from './judgeRegisterValue.ts';
import { findEntryWhen } from './parseEntryWhen.ts';
import type { RegisterType } from './registerType.ts';
import type { EntryWhen } from './entryWhen.ts';

/** Words are looked at so far for the name of a register. */
const HEAD = 80;

/** The register that a text begins with, by any of its names in any language, and the rest of the text; null where it names none. */
export function findType(text: string, types: readonly RegisterType[]): { type: RegisterType; rest: string } | null {
  const words = [...text.slice(0, HEAD).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    end: index + word.length,
  }));
  for (let count = Math.min(6, words.length); count > 0; count--) {
    const said = foldName(
      words
        .slice(0, count)
        .map(({ word }) => word)
        .join(' '),
    );
    const type = types.find((one) => namesOf(one).has(said));
    if (type) return { type, rest: text.slice(words[count - 1]?.end).trim() };
  }
  return null;
}

function namesOf({ key, title, plural, words }: RegisterType): Set<string> {
  const named = languages.flatMap((language) => [title[language], plural[language], ...words[language].split(',')]);
  return new Set([key, ...named].map(foldName));
}

const foldName = (text: string): string => trimSigns(unaccented(text).replaceAll('’', "'"), ' ', ' ,;:.');

/** Counts are looked for so far: a title may have half as many characters. */
const COUNTED = 1_000;
/** What is counted stands behind its number within so many. */
const BEHIND = 40;

/** What one line says of an entry; what it does not say is null. */
export interface UnderstoodEntry {
  title: string;
  when: EntryWhen | null;
  counts: Record<string, Count>;
}

/** Takes a line apart: the first date, counts such as "17 invited, 11 came", and the title that is left. `today` is YYYY-MM-DD. */
export function parseRegisterEntry(text: string, today: string): UnderstoodEntry {
  const found = findEntryWhen(text, today);
  const { counts, rest } = takeEntryCounts(found ? found.rest : text);
  const title = trimSigns(rest.replace(/\s+/g, ' ').replace(/\s+([,;.])/g, '$1'), ' ,;:.–—-', ' ,;:–—-');
  return { title, when: found?.when ?? null, counts };
}

/** What stands behind a number, without accents, in the three languages. */
const partWords: readonly (readonly [part: string, words: RegExp])[] = [
  ['invited', /^(were )?(invited|invites?|invitees?|invitad[oa]s?|convidad[oa]s?)\b/],
  [
    'attended',
    /^(people |personnes |personas )?(attended|came|attending|took part|participants?|presents?|sont venue?s|ont participe|participantes|asistentes|asistieron|participaron|vinieron)\b/,
  ],
  ['women', /^(women|woman|femmes?|mujer(es)?)\b/],
  ['men', /^(men|man|hommes?|hombres?)\b/],
];
const number = /(?:\b(?:more than|over|plus de|mas de)\s+)?\b\d{1,6}\b/g;

/** A text without the signs and the word that lead over to a count. */
function withoutLink(text: string): string {
  const words = trimSigns(text, '', ',;').replace(/(?<=^|[\s,;])(and|et|y|dont|of whom|de ellas)$/i, '');
  return trimSigns(words, '', ',;');
}

/** Counts that a text names, and the text without them. */
export function takeEntryCounts(text: string): { counts: Record<string, Count>; rest: string } {
  const head = text.slice(0, COUNTED + BEHIND);
  const plain = unaccented(head);
  // Letters that change their length without accents would shift places: then nothing is taken out.
  if (plain.length !== head.length) return { counts: {}, rest: text };
  const counts: Record<string, Count> = {};
  let rest = '';
  let from = 0;
  for (const { 0: said, index } of plain.matchAll(number)) {
    if (index > COUNTED) break;
    const behind = /^[\s:]*/.exec(plain.slice(index + said.length))?.[0].length ?? 0;
    const at = index + said.length + behind;
    const part = partWords.find(([, words]) => words.test(plain.slice(at, at + BEHIND)));
    const count = registerCountOf(said);
    if (!part || !count || counts[part[0]] !== undefined) continue;
    counts[part[0]] = count.text === null ? count.number : { moreThan: count.number };
    rest += `${withoutLink(text.slice(from, index))} `;
    from = at + (part[1].exec(plain.slice(at, at + BEHIND))?.[0].length ?? 0);
  }
  return { counts, rest: trimSigns(rest + text.slice(from), ' ,;:.–—-', ' ,;:–—-') };
}
