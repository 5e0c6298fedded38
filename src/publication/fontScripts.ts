import { createRequire } from 'node:module';

/** A script that the faces of our publications have no letters of, and the face that has. */
interface Script {
  /** Name of the family, as the font itself says it. */
  family: string;
  package: string;
  file: string;
  /** A sign of it. */
  sign: RegExp;
  /** Whether a web page brings the face along: every system has emoji and Chinese, whose faces weigh too much. */
  inPages: boolean;
}

const noto = (family: string, sign: RegExp, inPages = true): Script => {
  const name = family.replaceAll(' ', '');
  return {
    family,
    package: `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`,
    file: `${name}_400Regular.ttf`,
    sign,
    inPages,
  };
};

/** Noto (SIL Open Font License): one weight of each script, since what people tell is set in one. */
const known: readonly Script[] = [
  noto('Noto Sans Arabic', /\p{Script=Arabic}/u),
  noto('Noto Sans Bengali', /\p{Script=Bengali}/u),
  noto('Noto Sans Devanagari', /\p{Script=Devanagari}/u),
  noto('Noto Sans Ethiopic', /\p{Script=Ethiopic}/u),
  noto('Noto Sans Hebrew', /\p{Script=Hebrew}/u),
  noto('Noto Sans SC', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u, false),
  noto('Noto Sans Thai', /\p{Script=Thai}/u),
  // Signs such as © and ™ are emoji by Unicode's list, and letters of every face.
  noto('Noto Emoji', /\p{Emoji_Presentation}|[\u{2600}-\u{27bf}\u{1f000}-\u{1faff}]|\ufe0f/u, false),
];

/** The scripts whose face is installed; the Chinese one weighs as much as all others, and may be left out. */
export function installedFontScripts(resolve: (name: string) => string): Script[] {
  return known.filter((script) => {
    try {
      return resolve(`${script.package}/package.json`) !== '';
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Cannot find module')) return false;
      throw error;
    }
  });
}

const scripts = installedFontScripts(createRequire(import.meta.url).resolve);

/** The scripts of a text beside Latin, Greek and Cyrillic: a font of some megabytes is loaded only where it is needed. */
export function fontScriptsIn(text: string): Script[] {
  return scripts.filter(({ sign }) => sign.test(text));
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text in pieces of one face each; `family` is null for the face of the document. Spaces and signs stay with what they follow. */
export function fontRunsOf(text: string): { text: string; family: string | null }[] {
  if (fontScriptsIn(text).length === 0) return [{ text, family: null }];
  const runs: { text: string; family: string | null }[] = [];
  for (const { segment: letter } of letters.segment(text)) {
    const last = runs.at(-1);
    const own = fontScriptsIn(letter)[0]?.family ?? (/^\p{L}|^\p{N}/u.test(letter) ? null : (last?.family ?? null));
    if (last && last.family === own) last.text += letter;
    else runs.push({ text: letter, family: own });
  }
  return runs;
}
