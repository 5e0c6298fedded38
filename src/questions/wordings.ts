import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { type Language, languages } from '../language/language.ts';

/** A text of the questions in every language, and where it stands: by keys, so that it is found again when others come before it. */
export interface QuestionWording extends Record<Language, string> {
  place: string;
}

/** All texts of the questions that people read, in their order. */
export function questionWordings(source: string): QuestionWording[] {
  return [...textsIn(parseDocument(source))].map(([place, text]) => ({
    place,
    en: wordIn(text, 'en'),
    fr: wordIn(text, 'fr'),
    es: wordIn(text, 'es'),
  }));
}

/** The questions with other texts at these places; what is blank stays as it is. `unknown`: places that there are not. */
export function withQuestionWordings(
  source: string,
  wordings: readonly QuestionWording[],
): { source: string; unknown: string[] } {
  const document = parseDocument(source);
  const texts = textsIn(document);
  const unknown: string[] = [];
  for (const { place, ...words } of wordings) {
    const text = texts.get(place);
    if (!text) unknown.push(place);
    for (const language of languages)
      if (text && words[language] !== '' && words[language] !== wordIn(text, language))
        text.set(language, words[language]);
  }
  return { source: document.toString({ lineWidth: 0 }), unknown };
}

/** The questions under another version number. */
export function withQuestionsVersion(source: string, version: number): string {
  return source.replace(/^version:.*$/m, `version: ${version}`);
}

function wordIn(text: YAMLMap, language: Language): string {
  const value: unknown = text.get(language);
  return typeof value === 'string' ? value : '';
}

function textsIn(document: Document): Map<string, YAMLMap> {
  const texts = new Map<string, YAMLMap>();
  collect(document.contents, [], texts);
  return texts;
}

function collect(node: unknown, path: readonly string[], texts: Map<string, YAMLMap>): void {
  if (isMap(node)) {
    if (languages.every((language) => node.has(language))) texts.set(path.join('/'), node);
    else
      for (const { key, value } of node.items) collect(value, [...path, isScalar(key) ? String(key.value) : ''], texts);
  } else if (isSeq(node))
    for (const [at, item] of node.items.entries()) collect(item, [...path, nameOf(item, at)], texts);
}

/** An item of a list by its key, or by what it stands for, else by its place. */
function nameOf(item: unknown, at: number): string {
  if (!isMap(item)) return String(at + 1);
  const name: unknown = item.get('key') ?? item.get('value');
  return typeof name === 'string' || typeof name === 'number' || typeof name === 'boolean' ? `${name}` : String(at + 1);
}
