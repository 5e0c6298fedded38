import { projectName } from '../actions/projects/projectsMeant.ts';
import type { ProjectOfYear } from './annualProjects.ts';
import { contractArticles, listWords } from '../language/listsInWords.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { policyGoals, strategyPoints } from '../registers/policyTexts.ts';
import type { PaperSentence } from '../registers/registerSentences.ts';

/** What the actions of the year serve: the tags of their objectives, null where nobody has tagged one. */
interface ActionFacts {
  actions: readonly { mandate: readonly string[] | null; points: readonly string[] | null }[];
}

/** How many actions were reported for each point of the strategy, and for which the fewest; nothing where no objective is tagged. */
export function actionsByPoint({ actions }: ActionFacts, language: Language): PaperSentence[] {
  const counts = countsOf(
    strategyPoints,
    actions.map(({ points }) => points),
  );
  if (counts === null) return [];
  const name = (point: string): string => translate(language, 'reports.pointName', { point });
  const fewest = Math.min(...counts.map(({ count }) => count));
  const least = counts.filter(({ count }) => count === fewest).map(({ id }) => name(id));
  const items = counts.map(({ id, count }) => translate(language, 'reports.pointCount', { point: id, count }));
  const text = translate(language, 'reports.actionsByPoint', {
    items: listWords(items, language),
    // Where all are alike, none has the least.
    least: least.length === counts.length ? 'none' : listWords(least, language),
  });
  return [sentence(text, counts, language)];
}

/** How many actions were reported for each goal of the policy; nothing where no objective names one. */
export function actionsByGoal({ actions }: ActionFacts, language: Language): PaperSentence[] {
  const goals = actions.map(({ mandate }) => mandate?.filter((id) => isGoal(id)) ?? null);
  const counts = countsOf(policyGoals, goals.some((one) => one !== null && one.length > 0) ? goals : []);
  if (counts === null) return [];
  const items = counts.map(({ id, count }) => translate(language, 'reports.goalCount', { goal: id, count }));
  const text = translate(language, 'reports.actionsByGoal', { items: listWords(items, language) });
  return [sentence(text, counts, language)];
}

/** How many actions belong to the projects of the database, project by project; nothing where none is named. */
export function actionsByProject(
  { projects }: { projects: readonly ProjectOfYear[] },
  language: Language,
): PaperSentence[] {
  if (projects.length === 0) return [];
  const actions = projects.reduce((sum, one) => sum + one.actions, 0);
  const items = projects.map(({ project, actions: count }) =>
    translate(language, 'reports.projectCount', { project: projectName(project, language), count }),
  );
  const text = translate(language, 'reports.actionsByProject', {
    actions,
    projects: projects.length,
    items: listWords(items, language),
  });
  const figures = { actions, projects: projects.length };
  return [{ text: contractArticles(text, language), figures, sources: ['actions', 'projects'] }];
}

const isGoal = (id: string): boolean => policyGoals.some((goal) => goal === id);

interface Counted {
  id: string;
  count: number;
}

function countsOf(ids: readonly string[], tags: readonly (readonly string[] | null)[]): Counted[] | null {
  const tagged = tags.filter((one) => one !== null);
  if (tagged.length === 0) return null;
  return ids.map((id) => ({ id, count: tagged.filter((one) => one.includes(id)).length }));
}

function sentence(text: string, counts: readonly Counted[], language: Language): PaperSentence {
  const figures = Object.fromEntries(counts.map(({ id, count }) => [id, count]));
  return { text: contractArticles(text, language), figures, sources: ['plan', 'actions'] };
}
