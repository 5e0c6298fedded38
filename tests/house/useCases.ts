import { basename } from 'node:path';
import type { Source } from '../support/sources.ts';
import { beginsWithGuard } from './guards.ts';
import { callsIn, type FunctionNode, functionsOf, importedNames, type Node } from './syntax.ts';

interface UseCase {
  path: string;
  name: string;
  node: Node;
  /** The functions of its file, itself among them. */
  inFile: readonly FunctionNode[];
}

/** Prisma's methods that write. */
const WRITING = /^(create|update|delete|upsert)|^\$executeRaw/;

/** What a caller's act keeps is written at its end. */
const KEPT_IN_ACT = /(^|\.)act\.keep$/;

/** The exported use cases that write and whose first call is no guard: "path: name". */
export function unguarded(sources: readonly Source[], guards: ReadonlySet<string>): string[] {
  return writingUseCases(sources)
    .filter(({ node, inFile }) => !beginsWithGuard(node, guards, inFile))
    .map(({ path, name }) => `${path}: ${name}`);
}

/** The exported functions outside of stores that open a transaction, call a store function that writes, or keep a write for the end of an act. */
export function writingUseCases(sources: readonly Source[]): UseCase[] {
  const writers = writingStoreFunctions(sources);
  const isWriting = (called: string, resolved: string) =>
    lastOf(called) === 'inTransaction' || KEPT_IN_ACT.test(called) || writers.has(resolved);
  return sources
    .filter(({ path }) => basename(path) !== 'store.ts')
    .flatMap((source) => {
      const functions = functionsOf(source);
      const writes = closure(functions, isWriting, source);
      return functions
        .filter(({ name, exported, node }) => exported && writes.has(name) && !isPartOfTransaction(node))
        .map(({ name, node }) => ({ path: source.path, name, node, inFile: functions }));
    });
}

/**
 * `path#name` of each store function that writes by itself or through another of its store. The store of a door is its own memory of
 * the platform: what it drew, and how a place is reached.
 */
function writingStoreFunctions(sources: readonly Source[]): Set<string> {
  const stores = sources.filter(({ path }) => basename(path) === 'store.ts' && path.startsWith('src/'));
  const isWriting = (called: string) => WRITING.test(lastOf(called)) || lastOf(called) === 'insertRows';
  return new Set(
    stores.flatMap((source) => {
      const writes = closure(functionsOf(source), isWriting, source);
      return [...writes].map((name) => `${source.path}#${name}`);
    }),
  );
}

/** The functions of a file that make a call which `is`, or call such a function of the file. */
function closure(
  functions: readonly FunctionNode[],
  is: (called: string, resolved: string) => boolean,
  source: Source,
): Set<string> {
  const imported = importedNames(source);
  const calls = new Map(functions.map(({ name, node }) => [name, callsIn(node)]));
  const found = new Set<string>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [name, called] of calls)
      if (called.some((one) => found.has(one) || is(one, resolve(one, imported)))) found.add(name);
  }
  return found;
}

const lastOf = (called: string): string => called.split('.').at(-1) ?? '';

function resolve(called: string, imported: ReadonlyMap<string, string>): string {
  const [first = '', member] = called.split('.');
  const target = imported.get(first);
  if (target === undefined) return called;
  return member === undefined ? target : `${target.split('#')[0]}#${member}`;
}

/** A function whose first parameter is a `Tx` is part of an act that another file has judged. */
function isPartOfTransaction(node: Node): boolean {
  const first = (node['params'] as Node[])[0];
  return JSON.stringify(first?.['typeAnnotation'] ?? '').includes('"name":"Tx"');
}
