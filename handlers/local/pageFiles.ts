import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { compressLocalResponse, type Encoding } from './compressResponse.ts';
import { localOpeningWords } from './localPageWords.ts';

/** A file of the page as browsers get it. */
export interface PageFile {
  readonly type: string;
  bytes(encoding: Encoding | undefined): Promise<Buffer>;
}

export interface PageFiles {
  /** Made from what is in the files: what a browser keeps under a version never changes. */
  version: string;
  /** What stands before any script runs, in each language. */
  pages: ReadonlyMap<Language, PageFile>;
  files: ReadonlyMap<string, PageFile>;
  /** The one style that stands in the page itself, as a Content-Security-Policy names it. */
  styleHash: string;
}

const PAGE = 'chat.html';
/** All style sheets of the page, in the order in which it names them. */
const STYLES = 'page.css';
const CARDS = 'adaptivecards.js';
/** The module that begins; where the program was built, all modules are joined in it. */
const SCRIPT = 'main.js';

const styleSheet = /^\s*<link rel="stylesheet" href="\/local\/page\/([a-z]+\.css)" \/>\n/gm;

/**
 * Reads the files of the page, once. The style sheets are one file, and so are the modules where the program was built (`joined`);
 * else they are told at once: a slow line is asked few times.
 */
export function readLocalPageFiles(joined = fileURLToPath(new URL(`page/${SCRIPT}`, import.meta.url))): PageFiles {
  const texts = readTexts(joined);
  const page = texts.get(PAGE) ?? '';
  texts.delete(PAGE);
  const sheets = Array.from(page.matchAll(styleSheet), ([, name = '']) => name);
  texts.set(STYLES, sheets.map((name) => texts.get(name)).join('\n'));
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${name}\n${text}\n`);
  const version = hash.digest('hex').slice(0, 12);
  const versioned = withVersion(page, version, [...texts.keys()]);
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(versioned) ?? [];
  return {
    version,
    pages: new Map(languages.map((language) => [language, fileOf(PAGE, inLanguage(versioned, language))])),
    files: new Map(Array.from(texts, ([name, text]) => [name, fileOf(name, text)])),
    styleHash: `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  };
}

function readTexts(joined: string): Map<string, string> {
  const folder = fromPackageRoot('handlers', 'local', 'page');
  const isBuilt = joined !== join(folder, SCRIPT) && existsSync(joined);
  const kinds = isBuilt ? /\.(?:html|css|svg)$/ : /\.(?:html|css|svg|js)$/;
  const names = readdirSync(folder).filter((name) => kinds.test(name));
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  if (isBuilt) texts.set(SCRIPT, readFileSync(joined, 'utf8'));
  const cards = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
  return texts.set(CARDS, readFileSync(cards, 'utf8'));
}

/** The page that asks for its files below their version. */
function withVersion(page: string, version: string, names: readonly string[]): string {
  const at = `/local/page/${version}`;
  const scripts = names.filter((name) => name.endsWith('.js') && name !== CARDS);
  const preloads = scripts.map((name) => `<link rel="modulepreload" href="/local/page/${name}" />`);
  let link = `<link rel="stylesheet" href="/local/page/${STYLES}" />`;
  const joined = page.replaceAll(styleSheet, () => {
    const first = link;
    link = '';
    return first;
  });
  return joined
    .replace('</title>', `</title>${preloads.join('')}`)
    .replaceAll('/local/page/', `${at}/`)
    .replace('/local/adaptivecards.js', `${at}/${CARDS}`);
}

const inLanguage = (page: string, language: Language): string =>
  page.replace('<html lang="en">', `<html lang="${language}">`).replace('{opening}', localOpeningWords(language));

function fileOf(name: string, text: string): PageFile {
  const plain = Buffer.from(text);
  const packed = new Map<Encoding, Promise<Buffer>>();
  return {
    type: extname(name),
    bytes(encoding) {
      if (encoding === undefined) return Promise.resolve(plain);
      const known = packed.get(encoding) ?? compressLocalResponse(plain, encoding, true);
      packed.set(encoding, known);
      return known;
    },
  };
}
