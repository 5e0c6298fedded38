import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import { shorten } from '../language/shorten.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { findOnePost } from '../people/findByName.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { postsWithActions, shownActions, type ShownAction } from './store.ts';
import { projectName } from './projects/projectsMeant.ts';
import { hasProjects, projectFinder, projectsNamed, projectsOfGroup } from './projects/store.ts';
import { isActionStuckTwice } from './isActionStuckTwice.ts';
import { tellActions, type ToldAction } from './tellActions.ts';

/** Actions in one message. */
const PAGE = 20;
/** Characters of what is done. */
const TITLE = 90;
/** Characters of a value that shows whether it works. */
const MEASURE = 40;

/**
 * What the actions of a post have become, action by action: how each stood in its last round and in the one before. Without a post those
 * of the caller's own; for coordinator and supervisor those of all posts that are stuck for two rounds. Refuses another's post to whoever is neither.
 */
export async function showActionsOfPost(
  app: App,
  caller: Caller,
  { words = '', page = 0 }: { words?: string | undefined; page?: number | undefined },
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const seesAll = roles.coordinator || roles.supervisor;
  const { language, timeZone } = caller.person;
  const own = postsPersonAnswersFor(roles);
  const named =
    words.trim() === '' ? null : await findOnePost(app.db, app.workingGroupId, words, dateIn(caller.now, timeZone));
  if (named && !seesAll && !own.includes(named.id)) throw new Refusal('actions.notYours', { post: named.code });
  const all = named === null && seesAll;
  if (!all && !named && own.length === 0) throw new Refusal('updates.noPost');
  const posts = all ? await postsWithActions(app.db, app.workingGroupId) : named ? [named.id] : own;
  const told = await tellActions(app, roles, await shownActions(app.db, posts), language);
  const isStuck = ({ action, stood }: ToldAction) => isActionStuckTwice(stood, action.closedIn !== null);
  const shown = all ? told.filter(isStuck) : told;
  const stuck = told.filter(isStuck).length;
  const key = all ? 'actions.stuckOfAll' : 'actions.ofPost';
  const text = translate(language, key, { count: shown.length, stuck, post: named?.code ?? 'none' });
  const projects = all ? new Map<ShownAction, string>() : await projectsShown(app, posts, told, language);
  return blocksReply(text, [
    { kind: 'heading', text },
    ...table(shown, page, { isStuck, projects, isNumbered: !all }, language),
    ...next(shown, page, words, language),
    ...(all || told.length === 0 ? [] : await waysToProject(app, named?.code ?? null, language)),
  ]);
}

/** The project that each action belongs to, where one is named. */
async function projectsShown(
  app: App,
  posts: readonly number[],
  told: readonly ToldAction[],
  language: Language,
): Promise<Map<ShownAction, string>> {
  const named = await projectsNamed(app.db, posts);
  if (named.length === 0) return new Map();
  const projects = new Map((await projectsOfGroup(app.db, app.workingGroupId)).map((one) => [one.id, one]));
  const projectOf = projectFinder(named);
  return new Map(
    told.flatMap(({ action }) => {
      const project = projects.get(projectOf(action) ?? 0);
      return project ? [[action, projectName(project, language)] as const] : [];
    }),
  );
}

/** Where there are projects, the way to say to which an action belongs. */
async function waysToProject({ db, workingGroupId }: App, post: string | null, language: Language): Promise<Block[]> {
  if (!(await hasProjects(db, workingGroupId))) return [];
  const intent = intents.projectOfAction.of(post === null ? {} : { post });
  return [{ kind: 'actions', actions: [{ label: translate(language, 'actions.nameProject'), intent }] }];
}

function table(
  told: readonly ToldAction[],
  page: number,
  {
    isStuck,
    projects,
    isNumbered,
  }: { isStuck: (one: ToldAction) => boolean; projects: ReadonlyMap<ShownAction, string>; isNumbered: boolean },
  language: Language,
): Block[] {
  const shown = told.slice(page * PAGE, (page + 1) * PAGE);
  if (shown.length === 0) return [];
  const column = (key: 'action' | 'before' | 'now' | 'post') => translate(language, `actions.col_${key}`);
  const rows = shown.map((one, at) => {
    const { action, stood } = one;
    const project = projects.get(action);
    const [now, before] = [stood.at(-1), stood.at(-2)];
    const parts = [action.objective, shorten(action.title, TITLE)].filter((part) => part !== null).join(' · ');
    const what = isNumbered ? `${page * PAGE + at + 1}. ${parts}` : parts;
    const over =
      action.closedIn === null ? '' : ` (${translate(language, 'actions.over', { round: action.closedIn })})`;
    const twice = isStuck(one) ? ` ${translate(language, 'actions.stuckTwice')}` : '';
    const measured = measuredInWords(action, language);
    return [
      action.post,
      [what, measured, project === undefined ? null : translate(language, 'actions.ofProject', { project })]
        .filter((part) => part !== null)
        .join(' · '),
      before?.inWords ?? '–',
      `${now?.inWords ?? '–'}${over}${twice}`,
    ];
  });
  const caption = translate(language, 'actions.caption');
  return [
    { kind: 'table', caption, columns: [column('post'), column('action'), column('before'), column('now')], rows },
  ];
}

/** "Women among those trained: baseline 20 %, target 40 %, now 28 %"; null where nothing shows whether an action works. */
function measuredInWords({ indicator, baseline, target, actuals }: ShownAction, language: Language): string | null {
  const values = { baseline, target, actual: actuals.at(-1)?.actual ?? null };
  const said = (['baseline', 'target', 'actual'] as const).flatMap((key) => {
    const value = values[key];
    return value === null ? [] : [translate(language, `actions.${key}`, { value: shorten(value, MEASURE) })];
  });
  if (indicator === null) return said.length === 0 ? null : said.join(', ');
  const shown = shorten(indicator, TITLE);
  if (said.length === 0) return shown;
  return translate(language, 'actions.measured', { indicator: shown, values: said.join(', ') });
}

function next(told: readonly ToldAction[], page: number, words: string, language: Language): Block[] {
  const left = told.length - (page + 1) * PAGE;
  if (left <= 0) return [];
  const more: Action = {
    label: translate(language, 'commitments.more', { count: left }),
    intent: intents.plan.of({ page: page + 1, ...(words !== '' && { words }) }),
  };
  return [{ kind: 'actions', actions: [more] }];
}
