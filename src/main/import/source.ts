import { LineCounter, parseDocument } from 'yaml';
import { locateFaults, lineOf } from '../../instruments/locate.ts';
import { parseRosterRows } from './csv.ts';
import { treeFault } from './faults.ts';
import { describeProblem, ImportRefused, type FilePath, type FilePlace } from './problem.ts';
import { rosterFrom } from './roster.ts';
import type { Source } from './sourceFile.ts';

/** A file as it was given. */
export interface InputFile {
  /** Its name decides how it is read: .csv, .json, .yaml or .yml. */
  name: string;
  content: string | Uint8Array;
}

/** Reads a file. Throws ImportRefused for one that is not text, is empty, or is not what its name says. */
export function parseSource({ name, content }: InputFile): Source {
  const text = decode(name, content);
  if (text.trim() === '') throw new ImportRefused(name, [`${name}: the file is empty`]);
  if (/\.csv$/i.test(name)) return rosterFrom(name, parseRosterRows(name, text));
  if (/\.(json|ya?ml)$/i.test(name)) return parseTree(name, text);
  throw new ImportRefused(name, [`${name}: the name should end in .csv, .json, .yaml or .yml`]);
}

function decode(name: string, content: string | Uint8Array): string {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportRefused(name, [`${name}: the file should be text in UTF-8; save it again with this encoding`]);
  }
}

/** JSON is read as the YAML that it is too, so that problems in both have a line. */
function parseTree(name: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = document.errors.map(({ code, pos, message }) => {
    const { line, column } = lineOf(lines, pos[0]);
    return describeProblem(name, { row: `line ${line}`, column: String(column) }, treeFault(code, message));
  });
  if (faults.length > 0) throw new ImportRefused(name, faults);
  const lineAt = (path: FilePath) => locateFaults(document, lines, { path, message: '' }).line;
  return { raw: withoutNulls(document.toJS(), 3), place: (path) => placeInTree(path, lineAt(path)), problems: [] };
}

function placeInTree(path: FilePath, line: number): FilePlace {
  const [list, index, ...keys] = path;
  if (typeof index === 'number')
    return { row: `${list} row ${index + 1} (line ${line})`, column: keys.join('.'), line };
  const column = path.length > 1 ? path.slice(1).join('.') : '';
  return { row: list === undefined ? `line ${line}` : `${list} (line ${line})`, column, line };
}

/** What is left empty counts as left out, down to the columns of a row; answers further down are taken as they are. */
function withoutNulls(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withoutNulls(one, depth - 1));
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutNulls(one, depth - 1)]));
}
