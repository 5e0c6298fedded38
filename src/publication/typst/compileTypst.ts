import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromPackageRoot } from '../../config/fromPackageRoot.ts';
import { fontScriptsIn } from '../fontScripts.ts';
import { fontFilesFor } from '../fonts.ts';

/** What we use of the Typst compiler; its own declarations are of a native library that is loaded when the first document is set. */
interface Typst {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): TypstCompiler };
}
interface TypstCompiler {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  evictCache(age: number): void;
  compile(options: { mainFilePath: string }): { result: TypstDocument | null; takeError(): object | null };
  fetchDiagnostics(error: object): unknown[];
  pdf(set: TypstDocument, options: { pdfStandard: string; creationTimestamp: number }): Buffer;
  plainSvg(set: TypstDocument): string;
}

interface TypstDocument {
  numOfPages: number;
}

const require = createRequire(import.meta.url);
const folder = fromPackageRoot('src', 'publication', 'typst');

/** The compiler that was used last, and the fonts that it was made with: those of other scripts are not kept beside it. */
let last: { fonts: string; compiler: TypstCompiler } | undefined;

function compilerFor(text: string): TypstCompiler {
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

/** What a template sets: data that it reads as `document.json`, and the drawings that it names. */
interface TypstInput {
  template: 'publication.typ' | 'chartTexts.typ';
  data: object;
  drawings: ReadonlyMap<string, string | Buffer>;
}

/**
 * Sets a template and hands the result to `write`, with fonts for every letter of its texts; `data` gets the names of the fonts beside
 * Latin as `families`. Throws where it cannot be set.
 */
export function compileTypst<Written>(
  { template, data, drawings }: TypstInput,
  write: (compiler: TypstCompiler, set: TypstDocument) => Written,
): Written {
  const text = JSON.stringify([data, ...[...drawings.values()].filter((one) => typeof one === 'string')]);
  const compiler = compilerFor(text);
  const families = fontScriptsIn(text).map(({ family }) => family);
  compiler.resetShadow();
  compiler.mapShadow(`${folder}/document.json`, Buffer.from(JSON.stringify({ ...data, families })));
  for (const [name, drawing] of drawings) compiler.mapShadow(`${folder}/${name}`, Buffer.from(drawing));
  try {
    const laidOut = compiler.compile({ mainFilePath: `${folder}/${template}` });
    const wrong = laidOut.takeError();
    if (!laidOut.result || wrong) throw new Error(`${template} cannot be set: ${diagnosed(compiler, wrong)}`);
    return write(compiler, laidOut.result);
  } finally {
    // What was laid out is not laid out again: its memory is given back.
    compiler.evictCache(0);
  }
}

function diagnosed(compiler: TypstCompiler, error: object | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no document was made';
}
