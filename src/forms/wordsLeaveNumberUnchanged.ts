import { unaccented } from '../language/unaccented.ts';

/** Words after which it is not the number beside them that is meant, though a question may be worded with them. */
const doubts = new Set(
  (
    'not no never more less fewer over under least most up between half twice double dozen dozens hundreds thousand thousands ' +
    'million millions billion billions lakh lakhs crore crores minus pas aucun aucune plus moins entre demi moitie double mille ' +
    'millier milliers milliard milliards jusqu nunca mas menos hasta entre mitad medio doble mil miles millon millones sobre'
  ).split(' '),
);

/** Words that leave a number as it is, in English, French and Spanish. Any other word is one to ask about. */
const harmless = new Set(
  (
    'about around approximately approx roughly circa ca exactly precisely only just in total altogether all of the a we have had ' +
    'there are were is it was i think so far please thanks people persons person women woman men man girls boys participants staff ' +
    'members colleagues percent pct number answer and or ' +
    'environ peu pres approximativement exactement precisement au tout seulement il y nous avons avions eu c est sont etaient de des ' +
    'les la le d l en merci personnes personne femmes femme hommes homme filles garcons participantes agents membres collegues pour ' +
    'unos unas un una aproximadamente alrededor cerca exactamente solo hay hubo tenemos tuvimos son eran gracias personas persona ' +
    'mujeres mujer hombres hombre ninas ninos funcionarios funcionarias miembros por ciento'
  ).split(' '),
);

/** Signs that say nothing of how many. */
const signs = /^[\s.,;:!?¡¿()~≈%"'’‘“”«»*_]*$/u;

/**
 * Whether what stands beside a number leaves it as it is: short words, who is counted, and the words of the question itself. "3 billion",
 * "half of 12" and "12+" do not.
 */
export function wordsLeaveNumberUnchanged(beside: string, question: readonly string[]): boolean {
  const asked = new Set(question.flatMap(wordsOf));
  const isHarmless = (word: string): boolean => !doubts.has(word) && (harmless.has(word) || asked.has(word));
  return wordsOf(beside).every(isHarmless) && signs.test(unaccented(beside).replace(/\p{L}+/gu, ''));
}

const wordsOf = (text: string): string[] => unaccented(text).match(/\p{L}+/gu) ?? [];
