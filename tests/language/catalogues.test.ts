import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { areas } from '../../src/language/catalogue.ts';
import { languages, type Language } from '../../src/language/language.ts';

const read = (language: Language, area: string): Record<string, string> =>
  JSON.parse(readFileSync(fromPackageRoot('src', 'language', language, `${area}.json`), 'utf8')) as Record<
    string,
    string
  >;

/** Names of the parameters of an ICU text, those inside of plurals and selections too. */
function parameters(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
    return [element.value, ...Object.values(element.options).flatMap((option) => parameters(option.value))];
  });
}
const parametersOf = (text: string): string[] => [...new Set(parameters(parse(text, { ignoreTag: true })))].toSorted();

describe.each(areas)('the catalogue %s', (area) => {
  const english = read('en', area);

  it.each(['fr', 'es'] as const)('has the same texts with the same parameters in %s', (language) => {
    const other = read(language, area);
    expect(Object.keys(other).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, text] of Object.entries(english))
      expect([key, parametersOf(other[key] ?? '')]).toEqual([key, parametersOf(text)]);
  });

  it('writes French with typographic apostrophes and with spaces that do not break', () => {
    for (const [key, text] of Object.entries(read('fr', area))) {
      const prose = text.replaceAll(/https?:\S+/g, '');
      expect([key, prose]).toEqual([key, prose.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’')]);
      expect([key, prose]).toEqual([key, prose.replaceAll(/ (?=[;?!»]|:(?!:))|(?<=«|\b[nN]°) /g, '\u00A0')]);
    }
  });

  it.each(languages)('tells what each command is for in one manner: as part of a sentence, in %s', (language) => {
    const about = Object.entries(read(language, area)).filter(([key]) => /^about_(?!language$)/.test(key));
    for (const [key, text] of about) expect([key, text]).toEqual([key, expect.stringMatching(/^\p{Ll}.*[^.]$/u)]);
  });

  it.each(languages)('has no style of a number that is passed over in silence in %s', (language) => {
    // Behind a space that does not break, "::.0" is no skeleton but an unknown style: the number then has three decimals.
    for (const [key, text] of Object.entries(read(language, area)))
      expect([key, text]).not.toEqual([key, expect.stringMatching(/\{\w+, ?(?:number|date|time),\u00a0/)]);
  });

  it('keeps a Spanish number on the line of its n.º', () => {
    for (const [key, text] of Object.entries(read('es', area)))
      expect([key, text]).not.toEqual([key, expect.stringMatching(/[nN]\.º /)]);
  });

  it.each(languages)('has no empty text and no stray space in %s', (language) => {
    const bad = Object.entries(read(language, area)).filter(([, text]) => text.trim() !== text || text === '');
    expect(bad).toEqual([]);
  });
});

describe('the catalogues', () => {
  it('are all registered', () => {
    for (const language of languages) {
      const files = readdirSync(fromPackageRoot('src', 'language', language)).map((file) => file.replace('.json', ''));
      expect(files.toSorted()).toEqual(areas.toSorted());
    }
  });

  it('hold no text that nobody shows', () => {
    const sources = ['src', 'handlers']
      .flatMap((folder) =>
        readdirSync(fromPackageRoot(folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => /\.(ts|js|html|yaml)$/.test(file))
      .map((file) => readFileSync(fromPackageRoot(file), 'utf8'))
      .join('\n');
    // Each kind of mention is looked for once: the sources are long, and the texts are thousands.
    const named = new Set(sources.match(/\w+(?:\.\w+)+/g));
    const templates = [...sources.matchAll(/`([\w.]*)\$\{[^}]*\}(?:[\w.]*\$\{[^}]*\})*([\w.]*)`/g)];
    /** Whether some `area.begin${…}end` in a template could make this key. */
    const isBuilt = (key: string) =>
      templates.some(([, begin = '', end = '']) => begin.includes('.') && key.startsWith(begin) && key.endsWith(end));
    // The page of the local chat gets its area alone, and names its texts by their keys.
    const ofPage = new Set(
      [...sources.matchAll(/['"](\w+)['"]|texts\.(\w+)\b/g)].map(([, one, other]) => one ?? other),
    );
    const unused = areas.flatMap((area) =>
      Object.keys(read('en', area))
        .filter((key) => area !== 'local' || !ofPage.has(key))
        .map((key) => `${area}.${key}`)
        .filter((key) => !named.has(key) && !sources.includes(key) && !isBuilt(key)),
    );
    expect(unused).toEqual([]);
  });
});
