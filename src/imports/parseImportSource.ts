import { type Document, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { lineOfInstrument, lineOfPath } from '../instruments/locateInstrumentFault.ts';
import { yamlFaultWords } from '../instruments/yamlFaultWords.ts';
import { ImportRefused, type FilePath, type FilePlace } from './importProblem.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';
import { splitRosterIntoImportLists } from './splitRosterIntoImportLists.ts';
import type { Source } from './unjudgedImportContent.ts';
import { jsonOfImportedExport, parseImportedExportJson } from './parseImportedExportJson.ts';
import { parseImportedExportWorkbook } from './parseImportedExportWorkbook.ts';
import { shippedRegisters, type Registers } from '../registers/shippedRegisters.ts';
import { parseImportedRegisterTable } from './registers/parseImportedRegisterTable.ts';
import { parseImportedStaffTable } from './staff/parseImportedStaffTable.ts';
import { decodeImportText } from './table/decodeImportText.ts';
import type { HeadingMap } from './table/findImportHeader.ts';
import { filledImportCells } from './table/importGrid.ts';
import { parseImportGrids } from './table/parseImportGrids.ts';
import { parseImportedRosterTable } from './table/parseImportedRosterTable.ts';

/** A file as it was given. */
export interface InputFile {
  /** Its name decides how it is read: .csv, .tsv, .txt, .xlsx, .json, .yaml or .yml. */
  name: string;
  content: string | Uint8Array;
}

/**
 * Reads a file; in a table, columns are found by their headings and by `map`, entries of `registers` by the names of these. Throws ImportRefused for one that is empty, is no
 * roster, or is not what its name says.
 */
export async function parseImportSource(
  { name, content }: InputFile,
  map: HeadingMap = new Map(),
  registers: Registers = shippedRegisters(),
): Promise<Source> {
  if (content.length === 0) throw new ImportRefused(name, [{ message: catalogueWords('importProblems.empty') }]);
  if (/\.(csv|tsv|txt|xlsx|xlsm)$/i.test(name)) {
    const grids = await parseImportGrids(name, content);
    if (grids.every((grid) => filledImportCells(grid) === 0))
      throw new ImportRefused(name, [{ message: catalogueWords('importProblems.empty') }]);
    const exported = parseImportedExportWorkbook(name, grids, map);
    if (exported) return exported;
    return (
      parseImportedRegisterTable(name, grids, registers) ??
      parseImportedStaffTable(name, grids) ??
      splitRosterIntoImportLists(parseImportedRosterTable(name, grids, map))
    );
  }
  if (/\.(json|ya?ml)$/i.test(name)) return parseTree(name, decodeImportText(content));
  throw new ImportRefused(name, [{ message: catalogueWords('importProblems.fileName') }]);
}

/** JSON is read as the YAML that it is too, so that problems in both have a line. */
function parseTree(name: string, text: string): Source {
  if (text.trim() === '') throw new ImportRefused(name, [{ message: catalogueWords('importProblems.empty') }]);
  const json = jsonOfImportedExport(text);
  let tree = json === undefined ? locatedTree(name, text) : null;
  const raw = withoutNulls(json ?? tree?.raw, 3);
  // A large export is looked through for its lines only where something is wrong.
  const place = (path: FilePath) => placeInTree(path, (tree ??= locatedTree(name, text)).lineAt(path));
  const exported = parseImportedExportJson(raw);
  if (!exported) return { raw, place, problems: [] };
  const { code, roster, left, tables } = exported;
  const remarks = left.length > 0 ? [catalogueWords('importRemarks.partsLeft', { parts: left })] : [];
  return { raw: roster, place, problems: [], remarks, whole: tables ? { code, tables } : undefined };
}

/** A text with the lines of what stands in it. */
function locatedTree(name: string, text: string): { raw: unknown; lineAt: (path: FilePath) => number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = document.errors.map(({ code, pos, message }) => {
    const { line, column } = lineOfInstrument(lines, pos[0]);
    const row = catalogueWords('importProblems.line', { line });
    return { row, column: String(column), message: yamlFaultWords(code, message) };
  });
  if (faults.length > 0) throw new ImportRefused(name, faults);
  keepNames(document);
  const lineAt = (path: FilePath) => lineOfPath(document, lines, path).line;
  return { raw: document.toJS(), lineAt };
}

/** What names a post or a person may look like a number, such as a staff number: it is kept as it is written. */
const names = new Set(['key', 'person', 'code', 'post', 'counterpart', 'label', 'round']);

function keepNames(document: Document): void {
  visit(document, (_, node) => {
    if (!isPair(node) || !isScalar(node.key) || !isScalar(node.value)) return;
    const { value, source } = node.value;
    if (names.has(String(node.key.value)) && typeof value === 'number') node.value.value = source ?? String(value);
  });
}

function placeInTree(path: FilePath, line: number): FilePlace {
  const [list, index, ...keys] = path[0] === 'tables' ? path.slice(1) : path;
  if (typeof index === 'number')
    return {
      row: catalogueWords('importProblems.listRow', { list: String(list), row: index + 1, line }),
      column: keys.join('.'),
      line,
    };
  const column = path.length > 1 ? path.slice(1).join('.') : '';
  const row =
    list === undefined
      ? catalogueWords('importProblems.line', { line })
      : catalogueWords('importProblems.partLine', { part: list, line });
  return { row, column, line };
}

/** What is left empty counts as left out, down to the columns of a row; answers further down are taken as they are. */
function withoutNulls(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withoutNulls(one, depth - 1));
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutNulls(one, depth - 1)]));
}
