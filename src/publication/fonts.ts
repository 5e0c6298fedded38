import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontScriptsIn } from './fontScripts.ts';

const resolve = createRequire(import.meta.url).resolve;
const inPackage = (name: string, ...path: string[]): string => join(dirname(resolve(`${name}/package.json`)), ...path);

/** Source Sans 3 and Source Serif 4 (SIL Open Font License): Latin, Greek and Cyrillic letters, so every name of a post. */
const fontFiles = {
  normal: inPackage('@expo-google-fonts/source-sans-3', '400Regular', 'SourceSans3_400Regular.ttf'),
  bold: inPackage('@expo-google-fonts/source-sans-3', '600SemiBold', 'SourceSans3_600SemiBold.ttf'),
  italics: inPackage('@expo-google-fonts/source-sans-3', '400Regular_Italic', 'SourceSans3_400Regular_Italic.ttf'),
  heading: inPackage('@expo-google-fonts/source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'),
};

/** The files of all faces that a text needs, those of other scripts among them. */
export function fontFilesFor(text: string): string[] {
  const others = fontScriptsIn(text).map((script) => inPackage(script.package, '400Regular', script.file));
  return [...Object.values(fontFiles), ...others];
}

/** The faces of a text's other scripts, to be put into a file that is edited on; the Chinese one weighs more than any such file. */
export function fontsToEmbed(text: string): { name: string; data: Buffer }[] {
  return fontScriptsIn(text)
    .filter(({ family }) => family !== 'Noto Sans SC')
    .map(({ family, package: from, file }) => ({
      name: family,
      data: readFileSync(inPackage(from, '400Regular', file)),
    }));
}

const faces = [
  { family: 'Source Sans 3', weight: 400, style: 'normal', package: '@fontsource/source-sans-3' },
  { family: 'Source Sans 3', weight: 600, style: 'normal', package: '@fontsource/source-sans-3' },
  { family: 'Source Sans 3', weight: 400, style: 'italic', package: '@fontsource/source-sans-3' },
  { family: 'Source Serif 4', weight: 600, style: 'normal', package: '@fontsource/source-serif-4' },
];
let rules: string | undefined;

/**
 * The Latin letters of the same faces, and the letters of other scripts that a page has, as @font-face rules that carry the fonts
 * themselves, so that a file needs no other.
 */
export function fontFaceRules(text: string): string {
  rules ??= faces
    .map(({ family, weight, style, package: from }) => {
      const file = `${from.slice(from.indexOf('/') + 1)}-latin-${weight}-${style}.woff2`;
      return faceRule(`'${family}';font-weight:${weight};font-style:${style}`, inPackage(from, 'files', file), 'woff2');
    })
    .join('\n');
  const others = fontScriptsIn(text)
    .filter(({ inPages }) => inPages)
    .map(({ family, package: from, file }) => faceRule(`'${family}'`, inPackage(from, '400Regular', file), 'truetype'));
  return [rules, ...others].join('\n');
}

function faceRule(family: string, file: string, format: 'woff2' | 'truetype'): string {
  const type = format === 'woff2' ? 'woff2' : 'ttf';
  const font = readFileSync(file).toString('base64');
  return `@font-face{font-family:${family};font-display:swap;src:url(data:font/${type};base64,${font}) format('${format}')}`;
}
