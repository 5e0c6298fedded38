import type { Db } from '../../db/db.ts';
import { formAnswersFromRows } from '../../forms/answerRows.ts';
import { plainFormWords } from '../../forms/answerWords.ts';
import type { GroupItem } from '../../forms/answers.ts';
import { instrumentActionGroups } from '../../instruments/actionGroups.ts';
import { instrumentById } from '../../instruments/store.ts';
import type { Language } from '../../language/language.ts';
import { rowsOfUpdate } from '../../updates/store.ts';
import type { PackFacts } from './pack.ts';
import { actionsToHandOver } from './store.ts';

type ActionFact = PackFacts['actions'][number] & { title: string };

/**
 * The actions of a post that go on, each with the words of its last report up to a moment; for the coordinator alone where any round
 * had them so.
 */
export async function packedActions(
  db: Db,
  { post, until }: { post: number; until: Date },
  language: Language,
): Promise<ActionFact[]> {
  const facts: ActionFact[] = [];
  for (const { id, key, objective, title, due, actuals } of await actionsToHandOver(db, post)) {
    // What was reported later, by whoever follows, is no part of it.
    const last = actuals.findLast(({ update }) => update.submittedAt <= until);
    if (!last) continue;
    const [question = '', entry = ''] = key.split(':');
    let isSecret = false;
    for (const { round } of actuals) {
      const group = await actionGroup(db, round.instrumentId, question);
      isSecret ||= group === undefined || group.group.visibility === 'coordinator';
    }
    const said = await lastWords(db, last, { question, entry }, language);
    facts.push({
      id,
      objective,
      title,
      due,
      round: last.round.label,
      words: said === '' ? title : said,
      visibility: isSecret ? 'coordinator' : 'workingGroup',
      at: last.update.submittedAt,
    });
  }
  return facts;
}

async function actionGroup(db: Db, instrumentId: number, question: string) {
  return instrumentActionGroups(await instrumentById(db, instrumentId)).find(({ group }) => group.key === question);
}

/** Everything that the update says of an action beside its objective, in the order of its fields. */
async function lastWords(
  db: Db,
  { updateId, round }: { updateId: number; round: { instrumentId: number } },
  { question, entry }: { question: string; entry: string },
  language: Language,
): Promise<string> {
  const found = await actionGroup(db, round.instrumentId, question);
  if (!found) return '';
  const rows = (await rowsOfUpdate(db, updateId)).filter((row) => row.question === question && row.entry === entry);
  const read = formAnswersFromRows(await instrumentById(db, round.instrumentId), rows)[question] ?? [];
  const [item = {}] = read as GroupItem[];
  const context = { language, objectives: [], posts: [] };
  return found.group.fields
    .filter(({ key }) => key !== found.objective)
    .flatMap((field) => {
      const value = item[field.key];
      return value === undefined || value === '' ? [] : [plainFormWords(field, value, context)];
    })
    .join(' · ');
}
