import { targetOf, importsOf, type Source } from '../support/sources.ts';

/** The floors of the house from top to bottom: folders of src, and `handlers`. Imports run downward or stay on a floor. */
export const FLOORS: readonly (readonly string[])[] = [
  ['main'],
  ['handlers'],
  ['conversation'],
  ['app'],
  ['bulletin', 'reports', 'attachments', 'imports'],
  ['recommendations', 'staffing'],
  ['analysis', 'review', 'counterparts', 'newRound', 'questions', 'handover'],
  ['updates', 'objectives', 'registers', 'export'],
  ['actions', 'commitments', 'contributions', 'privacy'],
  ['rounds', 'planning', 'clock', 'segments'],
  ['roster', 'absences', 'appointments', 'undelivered', 'terminology', 'guide', 'drafts', 'files', 'inquiries'],
  ['feature'],
  ['publication', 'editions', 'signOff'],
  ['outbox', 'schedule', 'reminders'],
  ['people', 'forms', 'paragraphs', 'instruments', 'calendar'],
  ['protocol'],
  ['core'],
  ['db', 'language', 'config'],
];

/** For each node the nodes that it points to. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The folder of a file that has a floor. */
function folderOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'src' ? folder : top;
}

/** Which of the files imports which, types included. */
export function importsBetween(sources: readonly Source[]): Graph {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map((source) => {
      const targets = importsOf(source).map((name) => targetOf(source, name));
      return [source.path, new Set(targets.filter((target) => target !== undefined && known.has(target)) as string[])];
    }),
  );
}

/** The imports that run upward: "path imports path". */
export function upwardImports(sources: readonly Source[]): string[] {
  return edgesOf(importsBetween(sources))
    .filter(([from, to]) => floorOf(from) > floorOf(to))
    .map(([from, to]) => `${from} imports ${to}`);
}

/** Files that import each other in a circle, and folders that do: each circle once, in alphabetical order. */
export function circles(sources: readonly Source[]): { files: string[][]; folders: string[][] } {
  const files = importsBetween(sources);
  const folders = new Map<string, Set<string>>();
  for (const [from, to] of edgesOf(files)) {
    if (folderOf(from) === folderOf(to)) continue;
    folders.set(folderOf(from), (folders.get(folderOf(from)) ?? new Set()).add(folderOf(to)));
  }
  return { files: circlesIn(files), folders: circlesIn(folders) };
}

function floorOf(path: string): number {
  return FLOORS.findIndex((folders) => folders.includes(folderOf(path)));
}

function edgesOf(graph: Graph): [string, string][] {
  return [...graph].flatMap(([from, targets]) => [...targets].map((to): [string, string] => [from, to]));
}

/** Two nodes are in one circle when each can be reached from the other. */
function circlesIn(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachableFrom(graph, node)]));
  const groups = [...reached]
    .filter(([node, nodes]) => nodes.has(node))
    .map(([node, nodes]) =>
      [...nodes]
        .filter((other) => reached.get(other)?.has(node))
        .toSorted()
        .join(' '),
    );
  return [...new Set(groups)].toSorted().map((group) => group.split(' '));
}

function reachableFrom(graph: Graph, start: string): Set<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...(graph.get(node) ?? []));
  }
  return reached;
}
