import { unaccented } from '../../language/unaccented.ts';

/** What was said of projects and actions: "of action MNL 3: PRJ-12" names the project of an action; any other words name a project. */
export type SaidOfProject =
  | { does: 'list'; project: string }
  /** `post` is empty where none was named, `project` where it is still to be asked. */
  | { does: 'name'; post: string; action: number; project: string };

/** Words before the number that name nothing, in the three languages. */
const filling = new Set(
  'of for the action actions no de l la del pour para accion actividad actividades numero n a'.split(' '),
);
/** Nobody names post and action in more characters. */
const LONGEST_HEAD = 80;

/** Reads "of action 3: PRJ-12", "3 PRJ-12", "MNL 3: none". The first number that stands by itself is the action. */
export function parseProjectWords(said: string): SaidOfProject {
  const words = said.trim();
  const found = /(?:^|\s)(\d{1,3})(?:\s*:|(?=\s|$))/.exec(words.slice(0, LONGEST_HEAD));
  if (!found) return { does: 'list', project: words };
  const head = words
    .slice(0, found.index)
    .split(/[\s.'’°º]+/)
    .filter((word) => word !== '' && !filling.has(unaccented(word)));
  return {
    does: 'name',
    post: head.join(' '),
    action: Number(found[1]),
    project: words.slice(found.index + found[0].length).replace(/^[\s:]+/, ''),
  };
}
