import { parseAst } from 'vite';
import { targetOf, type Source } from '../support/sources.ts';

/** A node of the syntax tree, as far as these rules look at it. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

/** A function of a file, by the name that the file gives it. */
export interface FunctionNode {
  name: string;
  exported: boolean;
  node: Node;
}

/** The functions at the top of a file. */
export function functionsOf(source: Source): FunctionNode[] {
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

/** Local name to `path#name` of what it stands for. */
export function importedNames(source: Source): Map<string, string> {
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

/** What a function calls, as it is written: `save`, `rows.save`, `tx.person.create`. */
export function callsIn(node: Node): string[] {
  const tagged = all(node, 'TaggedTemplateExpression').map(({ tag }) => tag as Node);
  return [...all(node, 'CallExpression').map(({ callee }) => callee as Node), ...tagged].map(nameOfCallee);
}

/** The dotted name of what is called; empty where it has none. */
export function nameOfCallee(node: Node): string {
  if (node.type === 'MemberExpression') {
    const object = nameOfCallee(node['object'] as Node);
    const property = nameOf(node['property']);
    return object === '' ? property : `${object}.${property}`;
  }
  return node.type === 'Identifier' ? nameOf(node) : '';
}

/** The name of an identifier, or what a literal says. */
export function nameOf(node: unknown): string {
  const { name, value } = node as { name?: string; value?: string };
  return name ?? value ?? '';
}

/** Every node of a type in a tree, in the order of the text. */
export function all(root: Node, type: string): Node[] {
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

/** Whether something is a node of a tree. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
