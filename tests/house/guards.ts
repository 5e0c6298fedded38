import type { Source } from '../support/sources.ts';
import { all, callsIn, type FunctionNode, functionsOf, isNode, nameOf, nameOfCallee, type Node } from './syntax.ts';

/** What judges who may, and refuses with words. */
export const JUDGING: ReadonlySet<string> = new Set([
  'requireCoordinator',
  'requireMayNameProjects',
  'requireSelfOrCoordinator',
  'requireBulletinEditor',
  'requireIssueReader',
  'requireSignOffSigner',
  // What a file goes with is the caller's to change.
  'requireAttachmentChange',
  'requireAttachmentChangeOf',
  'requireAnsweringForPost',
  'requireCommitmentAct',
  'requireCounterpart',
  'requireMayCorrectEntry',
  'requireInvitation',
  'requirePlannedEntryToInvite',
  'requireRegisterEntering',
  'requireReplyToItem',
  'requireEntrySeenOrInvited',
  'requireTakingOver',
  'requireTimeShareOfMember',
  // The post in this round is the caller's to answer for.
  'openUpdateOfAssignment',
  'openUpdatesOfAssignments',
  'openRegisterEntry',
  'openDay',
  'openHandoverDraft',
]);

/** What may stand first in a use case that writes: who may is judged, or it is said that nobody needs a right. */
export const GUARDS: ReadonlySet<string> = new Set([
  ...JUDGING,
  // Each kind of draft judges whose it is.
  'openDrafts',
  // Everybody may change what is their own.
  'actsForThemselves',
  // The calendar, the outbox, or a platform that vouches for an account.
  'systemActor',
]);

/** The judging guards that judge nothing: they neither throw a refusal nor call one that does. */
export function judgingNothing(sources: readonly Source[], judging: ReadonlySet<string>): string[] {
  const declared = sources.flatMap((source) => functionsOf(source)).filter(({ name }) => judging.has(name));
  const judges = new Set(declared.filter(({ node }) => refuses(node)).map(({ name }) => name));
  for (let before = -1; before !== judges.size;) {
    before = judges.size;
    for (const { name, node } of declared) if (callsIn(node).some((called) => judges.has(called))) judges.add(name);
  }
  return [...judging].filter((name) => !judges.has(name));
}

/** A function throws something else than a bare `Error`, which is a bug's. */
function refuses(node: Node): boolean {
  return all(node, 'ThrowStatement').some(({ argument }) => {
    const { type, callee } = argument as Node;
    return (type === 'NewExpression' || type === 'CallExpression') && nameOfCallee(callee as Node) !== 'Error';
  });
}

/**
 * Whether the first call of a function is a guard that it rests on; or opens a transaction, or calls a function of the same file, that
 * begins with one. What stands before it and calls nothing can write nothing.
 */
export function beginsWithGuard(
  node: Node,
  guards: ReadonlySet<string>,
  inFile: readonly FunctionNode[],
  useCase = node,
): boolean {
  const call = statementsOf(node).flatMap((statement) => all(statement, 'CallExpression'))[0];
  if (call === undefined) return false;
  const name = nameOfCallee(call['callee'] as Node);
  if (guards.has(name)) return restsOn(name, call, node, useCase);
  const work = (call['arguments'] as Node[]).at(-1);
  if (name === 'inTransaction') return work?.['body'] !== undefined && beginsWithGuard(work, guards, inFile, useCase);
  const own = inFile.find((one) => one.name === name && one.node !== node);
  return own !== undefined && beginsWithGuard(own.node, guards, inFile, useCase);
}

/** One's own data is what bears one's id; and the server acts only where nobody called. */
function restsOn(name: string, call: Node, node: Node, useCase: Node): boolean {
  if (name === 'actsForThemselves') return usesOwnId(node, call);
  if (name === 'systemActor') return !hasCaller(useCase) && !hasCaller(node);
  return true;
}

const hasCaller = (node: Node): boolean =>
  (node['params'] as Node[]).some((param) => /"name":"(Caller|Actor)"/.test(JSON.stringify(param)));

/** Whether what a guard answers, a person, is used for its id or handed on whole. */
function usesOwnId(node: Node, guard: Node): boolean {
  const kept = all(node, 'VariableDeclarator').find(({ init }) => init === guard)?.['id'] as Node | undefined;
  if (kept === undefined) return false;
  if (kept.type === 'Identifier') return readsWholeOrId(node['body'], nameOf(kept), kept);
  const id = (kept['properties'] as Node[]).find(({ key }) => nameOf(key) === 'id');
  return id !== undefined && readsWholeOrId(node['body'], nameOf(id['value']), kept);
}

/** Whether a name is read below a node, other than for a property that is not its id; where it is declared is left out. */
function readsWholeOrId(value: unknown, name: string, declared: Node): boolean {
  if (Array.isArray(value)) return value.some((one) => readsWholeOrId(one, name, declared));
  if (!isNode(value) || value === declared) return false;
  if (value.type === 'Identifier') return nameOf(value) === name;
  if (value.type === 'MemberExpression') {
    const object = value['object'] as Node;
    if (object.type === 'Identifier') return nameOf(object) === name && nameOf(value['property']) === 'id';
    return readsWholeOrId(object, name, declared);
  }
  const read = value.type === 'Property' ? value['value'] : Object.values(value);
  return readsWholeOrId(read, name, declared);
}

function statementsOf(node: Node): Node[] {
  const body = node['body'] as Node;
  return body.type === 'BlockStatement' ? (body['body'] as Node[]) : [{ type: 'ReturnStatement', argument: body }];
}
