import { basename } from 'node:path';
import { parseAst } from 'vite';
import { targetOf, type Source } from '../support/sources.ts';

/** A node of the syntax tree, as far as these rules look at it. */
interface Node {
  type: string;
  [key: string]: unknown;
}

interface FunctionNode {
  name: string;
  exported: boolean;
  node: Node;
}

interface UseCase {
  path: string;
  name: string;
  node: Node;
  /** The functions of its file, itself among them. */
  inFile: readonly FunctionNode[];
}

/** Prisma's methods that write. */
const WRITING = /^(create|update|delete|upsert)|^\$executeRaw/;

/** The exported use cases that write and whose first statement is no guard: "path: name". */
export function unguarded(sources: readonly Source[], guards: ReadonlySet<string>): string[] {
  return writingUseCases(sources)
    .filter(({ node, inFile }) => !beginsWithGuard(node, guards, inFile))
    .map(({ path, name }) => `${path}: ${name}`);
}

/** The exported functions outside of stores that open a transaction or call a store function that writes. */
export function writingUseCases(sources: readonly Source[]): UseCase[] {
  const writers = writingStoreFunctions(sources);
  return sources
    .filter(({ path }) => basename(path) !== 'store.ts')
    .flatMap((source) => {
      const functions = functionsOf(source);
      const writes = closure(functions, (called, name) => called === 'inTransaction' || writers.has(name), source);
      return functions
        .filter(({ name, exported, node }) => exported && writes.has(name) && !isPartOfTransaction(node))
        .map(({ name, node }) => ({ path: source.path, name, node, inFile: functions }));
    });
}

/** `path#name` of each store function that writes by itself or through another of its store. */
function writingStoreFunctions(sources: readonly Source[]): Set<string> {
  const stores = sources.filter(({ path }) => basename(path) === 'store.ts');
  return new Set(
    stores.flatMap((source) => {
      const writes = closure(functionsOf(source), (called) => WRITING.test(called) || called === 'insertRows', source);
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
      if (called.some((one) => found.has(one) || is(one.split('.').at(-1) ?? '', resolve(one, imported))))
        found.add(name);
  }
  return found;
}

function resolve(called: string, imported: ReadonlyMap<string, string>): string {
  const [first = '', member] = called.split('.');
  const target = imported.get(first);
  if (target === undefined) return called;
  return member === undefined ? target : `${target.split('#')[0]}#${member}`;
}

/** Local name to `path#name` of what it stands for. */
function importedNames(source: Source): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of bodyOf(source)) {
    if (statement.type !== 'ImportDeclaration') continue;
    const target = targetOf(source, String((statement['source'] as Node)['value']));
    for (const specifier of statement['specifiers'] as Node[]) {
      const local = nameOf(specifier['local']);
      const original = specifier['imported'] === undefined ? '*' : nameOf(specifier['imported']);
      if (target !== undefined) names.set(local, `${target}#${original}`);
    }
  }
  return names;
}

/** A file's tree, read once: most of the time goes into reading. */
function bodyOf(source: Source): Node[] {
  const body = bodies.get(source) ?? (parseAst(source.text, { lang: 'ts' }, source.path).body as unknown as Node[]);
  bodies.set(source, body);
  return body;
}

const bodies = new WeakMap<Source, Node[]>();

function functionsOf(source: Source): FunctionNode[] {
  return bodyOf(source).flatMap((statement) => {
    const exported = statement.type === 'ExportNamedDeclaration';
    const declaration = exported ? (statement['declaration'] as Node | null) : statement;
    if (declaration?.type === 'FunctionDeclaration')
      return [{ name: nameOf(declaration['id']), exported, node: declaration }];
    if (declaration?.type !== 'VariableDeclaration') return [];
    return (declaration['declarations'] as Node[]).flatMap(({ id, init }) => {
      // `const x = batchFor(async (db, all) => …)` is a function too.
      const node = isNode(init) ? all(init, 'ArrowFunctionExpression')[0] : undefined;
      return node === undefined ? [] : [{ name: nameOf(id), exported, node }];
    });
  });
}

/** A function whose first parameter is a `Tx` is part of an act that another file has judged. */
function isPartOfTransaction(node: Node): boolean {
  const first = (node['params'] as Node[])[0];
  return JSON.stringify(first?.['typeAnnotation'] ?? '').includes('"name":"Tx"');
}

function statementsOf(node: Node): Node[] {
  const body = node['body'] as Node;
  return body.type === 'BlockStatement' ? (body['body'] as Node[]) : [{ type: 'ReturnStatement', argument: body }];
}

/**
 * Whether the first call of the first statement is a guard; or opens a transaction, or calls a function of the same file,
 * that begins with one.
 */
function beginsWithGuard(node: Node, guards: ReadonlySet<string>, inFile: readonly FunctionNode[]): boolean {
  const [first] = statementsOf(node);
  const call = first && all(first, 'CallExpression')[0];
  if (call === undefined) return false;
  const name = nameOfCallee(call['callee'] as Node);
  if (guards.has(name)) return true;
  const work = (call['arguments'] as Node[]).at(-1);
  if (name === 'inTransaction') return work?.['body'] !== undefined && beginsWithGuard(work, guards, inFile);
  const own = inFile.find((one) => one.name === name && !one.exported);
  return own !== undefined && beginsWithGuard(own.node, guards, inFile);
}

function callsIn(node: Node): string[] {
  return all(node, 'CallExpression').map((call) => nameOfCallee(call['callee'] as Node));
}

function nameOfCallee(node: Node): string {
  if (node.type === 'MemberExpression') {
    const object = nameOfCallee(node['object'] as Node);
    const property = nameOf(node['property']);
    return object === '' ? property : `${object}.${property}`;
  }
  return node.type === 'Identifier' ? nameOf(node) : '';
}

function nameOf(node: unknown): string {
  const { name, value } = node as { name?: string; value?: string };
  return name ?? value ?? '';
}

/** Every node of a type in a tree, in the order of the text. */
function all(root: Node, type: string): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      if (value.type === type) found.push(value);
      Object.values(value).forEach(visit);
    }
  };
  visit(root);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
