import type { Language } from '../../language/language.ts';
import { unaccented } from '../../language/unaccented.ts';

/** Numbers as words, from two on: "one" is a pronoun as well. */
const numbers: Record<Language, string> = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ]\\p{L}+)?|hundred',
  fr: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\\p{L}+)?|onze|douze|treize|quatorze|quinze|seize|vingt(?:[- ]\\p{L}+)*|trente|quarante|cinquante|soixante|cent',
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veint\\p{L}+|treinta|cuarenta|cincuenta|sesenta|cien',
};

/** What makes a number a count of posts, or a share of them. */
const counted: Record<Language, string> = {
  en: '(?:of|out of) (?:the|them|these|those|\\d+|NUMBER)|in (?:\\d+|NUMBER)|posts|per cent|percent|%',
  fr: '(?:des|d’entre|de ces)|sur (?:\\d+|NUMBER)|postes|pour cent|%',
  es: '(?:de las|de los|de ellas|de esas|de cada)|de (?:\\d+|NUMBER)|oficinas|por ciento|%',
};

const patterns = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const number = `(?:${numbers[language]})`;
  const after = counted[language].replaceAll('NUMBER', number).replaceAll(' ', '\\s+');
  const made = new RegExp(`(?<![\\p{L}\\d.,])(?:\\d[\\d.,]*|${number})\\s*(?:${after})(?![\\p{L}\\d])`, 'u');
  patterns.set(language, made);
  return made;
}

/** A count or a share that stands in the words of a statement, whatever was answered: "twelve posts", "80 per cent"; undefined for none. */
export function hardCodedFigureInClaim(text: string, language: Language): string | undefined {
  return patternOf(language).exec(unaccented(text))?.[0];
}
