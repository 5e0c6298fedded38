import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { compress, type Encoding } from './compressed.ts';

/** A file of the page as browsers get it. */
export interface PageFile {
  readonly type: string;
  bytes(encoding: Encoding | undefined): Promise<Buffer>;
}

export const PAGE = 'chat.html';
/** All style sheets of the page, in the order in which it names them. */
const STYLES = 'page.css';
const CARDS = 'adaptivecards.js';

const styleSheet = /^\s*<link rel="stylesheet" href="\/local\/page\/([a-z]+\.css)" \/>\n/gm;

/**
 * The files of the page by name, and a version made from what is in them. They are read once: what a browser keeps under a version
 * never changes. The style sheets are one file, and scripts are told at once: a slow line is asked few times.
 */
export function readPageFiles(): { version: string; files: ReadonlyMap<string, PageFile> } {
  const folder = fromPackageRoot('handlers', 'local', 'page');
  const names = readdirSync(folder).filter((name) => /\.(?:html|css|js|svg)$/.test(name));
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  texts.set(
    CARDS,
    readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8'),
  );
  const page = texts.get(PAGE) ?? '';
  const sheets = Array.from(page.matchAll(styleSheet), ([, name = '']) => name);
  texts.set(STYLES, sheets.map((name) => texts.get(name)).join('\n'));
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${name}\n${text}\n`);
  const version = hash.digest('hex').slice(0, 12);
  texts.set(PAGE, withVersion(page, version, [...texts.keys()]));
  return { version, files: new Map(Array.from(texts, ([name, text]) => [name, fileOf(name, text)])) };
}

/** The page that asks for its files below their version. */
function withVersion(page: string, version: string, names: readonly string[]): string {
  const at = `/local/page/${version}`;
  const scripts = names.filter((name) => name.endsWith('.js') && name !== CARDS);
  const preloads = scripts.map((name) => `<link rel="modulepreload" href="${at}/${name}" />`);
  return page
    .replaceAll(styleSheet, '')
    .replaceAll('/local/page/', `${at}/`)
    .replace('/local/adaptivecards.js', `${at}/${CARDS}`)
    .replace('</title>', `</title><link rel="stylesheet" href="${at}/${STYLES}" />${preloads.join('')}`);
}

function fileOf(name: string, text: string): PageFile {
  const plain = Buffer.from(text);
  const packed = new Map<Encoding, Promise<Buffer>>();
  return {
    type: extname(name),
    bytes(encoding) {
      if (encoding === undefined) return Promise.resolve(plain);
      const known = packed.get(encoding) ?? compress(plain, encoding, true);
      packed.set(encoding, known);
      return known;
    },
  };
}
