import type { App, Caller } from '../../core/context.ts';
import { dateIn } from '../../calendar/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import { type Language, languages } from '../../language/language.ts';
import { shorten } from '../../language/shorten.ts';
import { translate } from '../../language/translate.ts';
import { unaccented } from '../../language/unaccented.ts';
import { findOnePost } from '../../people/findByName.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../../people/roles.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Action, Reply } from '../../protocol/message.ts';
import { promptReply, doneReply, textReply } from '../../protocol/textReply.ts';
import * as intents from '../intents.ts';
import { shownActions, type ShownAction } from '../store.ts';
import { tellActions } from '../tellActions.ts';
import { parseProjectWords } from './parseProjectWords.ts';
import { type Project, projectName, projectsMeant } from './projectsMeant.ts';
import { setProjectOfAction, requireMayNameProjects, takeProjectBack } from './setProjectOfAction.ts';
import { projectsOfGroup } from './store.ts';

/** Projects that are offered as buttons. */
const OFFERED = 10;
/** Characters of an action's title. */
const TITLE = 90;

/** Says to which project an action belongs, asks for what was not said, and shows what stood before. */
export async function projectOfActionCommand(
  app: App,
  caller: Caller,
  { words = '', post, action, project }: FieldsOf<typeof intents.projectOfAction>,
): Promise<Reply> {
  const { language } = caller.person;
  const projects = await projectsOfGroup(app.db, app.workingGroupId);
  if (projects.length === 0) throw new Refusal('actions.noProjects');
  const prefixed = words === '' || post === undefined ? words : `${post} ${words}`;
  const said = action ? null : parseProjectWords(prefixed);
  if (!action && said?.does !== 'name') return askBoth(projects, post, words, language);
  const found = action
    ? await actionByKey(app, caller, action)
    : await actionByNumber(app, caller, said?.does === 'name' ? said : { post: '', action: 0 });
  await requireMayNameProjects(app, caller, found.postId);
  const named = said?.does === 'name' ? said.project : words;
  if (project === undefined && named === '') return askProject(found, projects, language);
  const entry = project ?? oneProject(named, projects, language);
  const before = await setProjectOfAction(app, caller, { postId: found.postId, actionKey: found.key }, entry || null);
  return saidReply(found, { now: entry || null, before }, projects, language);
}

/** Takes back the project that was named last. */
export async function takeProjectBackCommand(
  app: App,
  caller: Caller,
  { action, project }: FieldsOf<typeof intents.takeProjectBack>,
): Promise<Reply> {
  await requireMayNameProjects(app, caller, action.post);
  const now = await takeProjectBack(app, caller, { postId: action.post, actionKey: action.key }, project || null);
  const projects = await projectsOfGroup(app.db, app.workingGroupId);
  const text = translate(caller.person.language, 'actions.projectBack', {
    project: nameOf(now, projects, caller.person.language),
  });
  return textReply(text, [], { tone: 'good', replacesSource: true });
}

function saidReply(
  action: ShownAction,
  { now, before }: { now: number | null; before: number | null },
  projects: readonly Project[],
  language: Language,
): Reply {
  const text = translate(language, 'actions.projectNamed', {
    post: action.post,
    title: shorten(action.title, TITLE),
    project: nameOf(now, projects, language),
    changed: now === before ? 'no' : 'yes',
    before: nameOf(before, projects, language),
  });
  const undo = intents.takeProjectBack.of({ action: { post: action.postId, key: action.key }, project: now ?? 0 });
  const back: Action = { label: translate(language, 'actions.projectTakeBack'), intent: undo };
  return doneReply(text, now === before ? [] : [back]);
}

function nameOf(id: number | null, projects: readonly Project[], language: Language): string {
  const project = projects.find((one) => one.id === id);
  return project ? projectName(project, language) : 'none';
}

/** The project that words mean, 0 where they say that there is none. Refuses words that mean none, or several. */
function oneProject(words: string, projects: readonly Project[], language: Language): number {
  const said = unaccented(words.trim());
  const none = languages.flatMap((one) => translate(one, 'actions.words_noProject').split(',').map(unaccented));
  if (none.includes(said)) return 0;
  const found = projectsMeant(words, projects);
  const [one, ...others] = found;
  const names = (some: readonly Project[]): string =>
    some
      .slice(0, OFFERED)
      .map((each) => projectName(each, language))
      .join('; ');
  if (!one) throw new Refusal('actions.noSuchProject', { words: shorten(words, TITLE), names: names(projects) });
  if (others.length > 0)
    throw new Refusal('actions.severalProjects', { words: shorten(words, TITLE), names: names(found) });
  return one.id;
}

function askBoth(projects: readonly Project[], post: string | undefined, words: string, language: Language): Reply {
  const example = projects[0]?.ref ?? projects[0]?.title[language] ?? '';
  const text = translate(language, 'actions.askProjectAndAction', {
    words: words === '' ? 'none' : shorten(words, TITLE),
    example,
  });
  return promptReply(text, intents.projectOfAction.of(post === undefined ? {} : { post }));
}

function askProject(action: ShownAction, projects: readonly Project[], language: Language): Reply {
  const of = { post: action.postId, key: action.key };
  const buttons = projects.slice(0, OFFERED).map((one): Action => ({
    label: shorten(projectName(one, language), 60),
    intent: intents.projectOfAction.of({ action: of, project: one.id }),
  }));
  const text = translate(language, 'actions.askProject', {
    post: action.post,
    title: shorten(action.title, TITLE),
    left: Math.max(0, projects.length - OFFERED),
  });
  return promptReply(text, intents.projectOfAction.of({ action: of }), buttons);
}

/** The action that a button names. */
async function actionByKey(
  app: App,
  caller: Caller,
  { post, key }: { post: number; key: string },
): Promise<ShownAction> {
  await requireMayNameProjects(app, caller, post);
  const found = (await shownActions(app.db, [post])).find((one) => one.key === key);
  if (!found) throw new Refusal('actions.actionGone');
  return found;
}

/** The action by its number among those of a post, or of the caller's own posts, as `plan` shows them. */
async function actionByNumber(
  app: App,
  caller: Caller,
  { post, action }: { post: string; action: number },
): Promise<ShownAction> {
  const roles = await rolesNow(app.db, caller);
  const { language, timeZone } = caller.person;
  const own = postsPersonAnswersFor(roles);
  const named = post === '' ? null : await findOnePost(app.db, app.workingGroupId, post, dateIn(caller.now, timeZone));
  if (!named && own.length === 0) throw new Refusal('actions.whosePost');
  if (named) await requireMayNameProjects(app, caller, named.id);
  const told = await tellActions(app, roles, await shownActions(app.db, named ? [named.id] : own), language);
  const found = told[action - 1]?.action;
  if (!found) throw new Refusal('actions.noSuchAction', { number: action, count: told.length });
  return found;
}
