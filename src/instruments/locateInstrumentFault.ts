import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';
import type { InstrumentProblem } from './instrumentError.ts';

export type YamlPath = readonly PropertyKey[];

/** A problem as a check finds it: where in the data, not yet where in the file. */
export interface InstrumentFault {
  path: YamlPath;
  message: CatalogueWords;
}

export function instrumentFault(path: YamlPath, ...words: Parameters<typeof catalogueWords>): InstrumentFault {
  return { path, message: catalogueWords(...words) };
}

/** Finds the place in the file: the key or list item that the path names, or the nearest that exists above it. */
export function locateInstrumentFaults(
  document: Document,
  lines: LineCounter,
  { path, message }: InstrumentFault,
): InstrumentProblem {
  return { ...lineOfPath(document, lines, path), path: writePath(path), message };
}

/** Line and column of the same place, both from 1. */
export function lineOfPath(document: Document, lines: LineCounter, path: YamlPath): { line: number; column: number } {
  return lineOfInstrument(lines, offsetOf(document, path));
}

/** The same for a file that was read before. */
export function locateInInstrument(source: string, finding: InstrumentFault): InstrumentProblem {
  const lines = new LineCounter();
  return locateInstrumentFaults(parseDocument(source, { lineCounter: lines, prettyErrors: false }), lines, finding);
}

/** Line and column, both from 1, of an offset in the file. */
export function lineOfInstrument(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const step = stepInto(node, part);
    if (!step) break;
    offset = startOf(step.at) ?? offset;
    node = step.node;
  }
  return offset;
}

function stepInto(node: unknown, part: PropertyKey): { at: unknown; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    return pair && { at: pair.key, node: pair.value };
  }
  const item = isSeq(node) && typeof part === 'number' ? node.items[part] : undefined;
  return item === undefined ? undefined : { at: item, node: item };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function writePath(path: YamlPath): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '');
}
