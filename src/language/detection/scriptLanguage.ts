import { UNKNOWN_LANGUAGE } from '../languageNames.ts';

/** A script, the language that is written in it, and the signs or words that tell another language of the same script. */
interface Script {
  letters: RegExp;
  language: string;
  others?: readonly [language: string, sign: RegExp][];
}

const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Arabic}/u,
    language: 'ar',
    others: [
      ['ps', /[ټډړښځڅۍې]/u],
      ['ur', /[ٹڈڑےں]/u],
      ['ckb', /[ێۆەڕڵ]/u],
      ['fa', /[پچژگکی]/u],
    ],
  },
  {
    letters: /\p{Script=Cyrillic}/u,
    language: UNKNOWN_LANGUAGE,
    others: [
      ['uk', /[іїєґ]/iu],
      ['ru', /[ыэё]|(?:^|[^\p{L}])(?:и|не|что|для|это|с)(?!\p{L})/iu],
    ],
  },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    language: 'zh',
    others: [['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u]],
  },
  {
    letters: /\p{Script=Devanagari}/u,
    language: UNKNOWN_LANGUAGE,
    others: [
      ['ne', /छ|हरू|गर्/u],
      ['mr', /आहे|ळ/u],
      ['hi', /है|हैं|में|का|की|के|और/u],
    ],
  },
  { letters: /\p{Script=Bengali}/u, language: 'bn', others: [['as', /[ৰৱ]/u]] },
  { letters: /\p{Script=Ethiopic}/u, language: 'am', others: [['ti', /[ኣቐ]/u]] },
  { letters: /\p{Script=Hebrew}/u, language: 'he' },
  { letters: /\p{Script=Thai}/u, language: 'th' },
  { letters: /\p{Script=Hangul}/u, language: 'ko' },
  { letters: /\p{Script=Greek}/u, language: 'el' },
  { letters: /\p{Script=Khmer}/u, language: 'km' },
  { letters: /\p{Script=Lao}/u, language: 'lo' },
  { letters: /\p{Script=Myanmar}/u, language: 'my' },
  { letters: /\p{Script=Sinhala}/u, language: 'si' },
  { letters: /\p{Script=Tamil}/u, language: 'ta' },
  { letters: /\p{Script=Telugu}/u, language: 'te' },
  { letters: /\p{Script=Gujarati}/u, language: 'gu' },
  { letters: /\p{Script=Gurmukhi}/u, language: 'pa' },
  { letters: /\p{Script=Georgian}/u, language: 'ka' },
  { letters: /\p{Script=Armenian}/u, language: 'hy' },
];

/**
 * The language that the script of most of the letters tells, as a BCP 47 subtag; `und` where several languages share it and nothing tells
 * them apart, or where no script has most of them; null where most of the letters are Latin.
 */
export function scriptLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const isMost = (sign: RegExp): boolean => letters.filter((letter) => sign.test(letter)).length * 2 > letters.length;
  if (isMost(/\p{Script=Latin}/u)) return null;
  const script = scripts.find((one) => isMost(one.letters));
  return script?.others?.find(([, sign]) => sign.test(text))?.[0] ?? script?.language ?? UNKNOWN_LANGUAGE;
}
