import { allByKey } from '../../core/byKey.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { shorten } from '../../language/shorten.ts';
import { translate } from '../../language/translate.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../../people/roles.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Block, Reply } from '../../protocol/message.ts';
import { blocksReply } from '../../protocol/textReply.ts';
import * as intents from '../intents.ts';
import { postsWithActions, shownActions } from '../store.ts';
import { tellActions } from '../tellActions.ts';
import { parseProjectWords } from './parseProjectWords.ts';
import { projectName, projectsMeant } from './projectsMeant.ts';
import { projectOfActionCommand } from './projectOfActionCommand.ts';
import { projectFinder, projectsNamed, projectsOfGroup } from './store.ts';

/** Actions in one message. */
const PAGE = 20;
/** Characters of an action's title. */
const TITLE = 90;

/**
 * `project`: the actions by the project that they belong to; `project PRJ-12` those of one; `project of action 3: PRJ-12` names it. Coordinator and
 * supervisor see the actions of all posts, everybody else those of their own.
 */
export async function projectsCommand(
  app: App,
  caller: Caller,
  { words = '', page = 0 }: FieldsOf<typeof intents.projects>,
): Promise<Reply> {
  const { language } = caller.person;
  const all = await projectsOfGroup(app.db, app.workingGroupId);
  const isOne = words === '' || projectsMeant(words, all).length > 0;
  if (!isOne && parseProjectWords(words).does === 'name') return projectOfActionCommand(app, caller, { words });
  if (all.length === 0) throw new Refusal('actions.noProjects');
  const projects = words === '' ? all : projectsMeant(words, all);
  if (projects.length === 0) {
    const names = all.slice(0, PAGE).map((one) => projectName(one, language));
    throw new Refusal('actions.noSuchProject', { words: shorten(words, TITLE), names: names.join('; ') });
  }
  const roles = await rolesNow(app.db, caller);
  const seesAll = roles.coordinator || roles.supervisor;
  const posts = seesAll ? await postsWithActions(app.db, app.workingGroupId) : postsPersonAnswersFor(roles);
  const projectOf = projectFinder(await projectsNamed(app.db, posts));
  const told = await tellActions(app, roles, await shownActions(app.db, posts), language);
  const toldOf = allByKey(told, ({ action }) => projectOf(action));
  const rows = projects.flatMap((project) =>
    (toldOf.get(project.id) ?? []).map(({ action, stood }) => ({
      project,
      action,
      status: stood.at(-1)?.inWords ?? '–',
    })),
  );
  const used = new Set(rows.map(({ project }) => project.id)).size;
  const text = translate(language, 'actions.byProject', {
    actions: rows.length,
    used,
    projects: projects.length,
    own: seesAll ? 'no' : 'yes',
  });
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE);
  const column = (key: 'project' | 'post' | 'action' | 'now') => translate(language, `actions.col_${key}`);
  const table: Block[] =
    shown.length === 0
      ? [{ kind: 'list', items: projects.slice(0, PAGE).map((one) => projectName(one, language)) }]
      : [
          {
            kind: 'table',
            caption: translate(language, 'actions.byProjectCaption'),
            columns: [column('project'), column('post'), column('action'), column('now')],
            rows: shown.map(({ project, action, status }) => [
              projectName(project, language),
              action.post,
              [action.objective, shorten(action.title, TITLE)].filter((part) => part !== null).join(' · '),
              status,
            ]),
          },
        ];
  const left = rows.length - (page + 1) * PAGE;
  const more = intents.projects.of({ page: page + 1, ...(words !== '' && { words }) });
  const links = projects.length === 1 ? projects.flatMap(({ link }) => (link === null ? [] : [link])) : [];
  return blocksReply(text, [
    { kind: 'heading', text },
    ...table,
    ...links.map((url): Block => ({ kind: 'link', label: translate(language, 'actions.projectLink'), url })),
    {
      kind: 'actions',
      actions: [
        ...(left > 0 ? [{ label: translate(language, 'commitments.more', { count: left }), intent: more }] : []),
        { label: translate(language, 'actions.nameProject'), intent: intents.projectOfAction.of({}) },
      ],
    },
  ]);
}
