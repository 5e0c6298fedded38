import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromPackageRoot } from '../../config/fromPackageRoot.ts';
import type { PrintedDocument } from '../document.ts';
import { fontFilesFor } from '../fonts.ts';
import { fontScriptsIn } from '../fontScripts.ts';
import { type Printed, pdfPrinted } from './pdfPrinted.ts';

/** What we use of the Typst compiler; its own declarations are of a native library that is loaded when the first PDF is made. */
interface Typst {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler };
}
interface Compiler {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  evictCache(age: number): void;
  compile(options: { mainFilePath: string }): { result: object | null; takeError(): object | null };
  fetchDiagnostics(error: object): unknown[];
  pdf(set: object, options: { pdfStandard: string; creationTimestamp: number }): Buffer;
}

const require = createRequire(import.meta.url);
const folder = fromPackageRoot('src', 'publication', 'pdf');

/** The compiler that was used last, and the fonts that it was made with: those of other scripts are not kept beside it. */
let last: { fonts: string; compiler: Compiler } | undefined;

function compilerFor(text: string): Compiler {
  const files = fontFilesFor(text);
  const fonts = files.join();
  if (last?.fonts === fonts) return last.compiler;
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as Typst;
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: files.map((file) => readFileSync(file)) }],
  });
  last = { fonts, compiler };
  return compiler;
}

function diagnosed(compiler: Compiler, error: object | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no document was made';
}

/** Letters that no font has are told by the refusal of a file; so often it is asked anew, since a refusal need not name them all. */
const ATTEMPTS = 5;

/**
 * The document as PDF/UA-1 in colour: contents with page numbers, bookmarks to the third level, page numbers, title, author and
 * language, the structure and the alternative texts that a screen reader needs. The same document gives the same bytes. A letter that
 * no font has is told by its number in Unicode, never by a box. Throws where the document cannot be set.
 */
export function toPdf(document: PrintedDocument): Buffer {
  let data = pdfPrinted(document);
  for (let attempt = 1; ; attempt++) {
    try {
      return set(data, document.date);
    } catch (error) {
      const letters = error instanceof Error && attempt < ATTEMPTS ? lettersWithoutFont(error.message) : [];
      if (letters.length === 0) throw error;
      data = withoutLetters(data, letters);
    }
  }
}

function set({ data, drawings }: Printed, date: string): Buffer {
  const text = JSON.stringify([data, ...[...drawings.values()].filter((one) => typeof one === 'string')]);
  const compiler = compilerFor(text);
  const families = fontScriptsIn(text).map(({ family }) => family);
  compiler.resetShadow();
  compiler.mapShadow(`${folder}/document.json`, Buffer.from(JSON.stringify({ ...data, families })));
  for (const [name, drawing] of drawings) compiler.mapShadow(`${folder}/${name}`, Buffer.from(drawing));
  const day = Date.parse(`${date}T00:00:00Z`) / 1000;
  try {
    const laidOut = compiler.compile({ mainFilePath: `${folder}/publication.typ` });
    const wrong = laidOut.takeError();
    if (!laidOut.result || wrong) throw new Error(`the PDF cannot be set: ${diagnosed(compiler, wrong)}`);
    return compiler.pdf(laidOut.result, { pdfStandard: 'ua-1', creationTimestamp: day });
  } finally {
    // What was laid out is not laid out again: its memory is given back.
    compiler.evictCache(0);
  }
}

function lettersWithoutFont(refusal: string): string[] {
  const told = [...refusal.matchAll(/the text `\\*"([^`]+?)\\*"` could not be displayed/g)];
  return [...new Set(told.flatMap(([, text = '']) => Array.from(text)))];
}

/** The same with the numbers of these letters in their place. */
function withoutLetters({ data, drawings }: Printed, letters: readonly string[]): Printed {
  const numbered = (text: string): string =>
    letters.reduce(
      (so, letter) => so.replaceAll(letter, `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`),
      text,
    );
  return {
    data: JSON.parse(numbered(JSON.stringify(data))) as object,
    drawings: new Map([...drawings].map(([name, one]) => [name, typeof one === 'string' ? numbered(one) : one])),
  };
}
