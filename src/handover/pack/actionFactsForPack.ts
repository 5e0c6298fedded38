import type { Db } from '../../db/db.ts';
import { type AnswerRow, formAnswersFromRows } from '../../forms/answerRows.ts';
import { plainFormWords } from '../../forms/answerWords.ts';
import type { GroupItem } from '../../forms/answers.ts';
import { type ActionGroup, instrumentActionGroups } from '../../instruments/actionQuestionGroups.ts';
import type { Instrument } from '../../instruments/instrument.ts';
import { instrumentById } from '../../instruments/store.ts';
import type { Language } from '../../language/language.ts';
import { rowsOfUpdates } from '../../updates/store.ts';
import type { PackFacts } from './pack.ts';
import { actionsForPack } from './store.ts';

type ActionFact = PackFacts['actions'][number] & { title: string };

/**
 * The actions of a post that went on at a moment, each with the words of its last report up to it; for the coordinator alone where any round
 * had them so.
 */
export async function actionFactsForPack(
  db: Db,
  { post, until }: { post: number; until: Date },
  language: Language,
): Promise<ActionFact[]> {
  const open = (await actionsForPack(db, post, until)).flatMap(({ actuals, ...action }) => {
    // What was reported later, by whoever follows, is no part of it.
    const last = actuals.findLast(({ update }) => update.submittedAt <= until);
    return last ? [{ ...action, actuals, last }] : [];
  });
  const instruments = new Map<number, Instrument>();
  for (const id of new Set(open.flatMap(({ actuals }) => actuals.map(({ round }) => round.instrumentId))))
    instruments.set(id, await instrumentById(db, id));
  const updates = await rowsOfUpdates(db, [...new Set(open.map(({ last }) => last.updateId))]);
  const groupIn = (instrument: Instrument | undefined, question: string) =>
    instrument && instrumentActionGroups(instrument).find(({ group }) => group.key === question);
  return open.map(({ id, key, objective, title, due, isSettled, actuals, last }) => {
    const [question = '', entry = ''] = key.split(':');
    const isSecret = actuals.some(({ round }) => {
      const group = groupIn(instruments.get(round.instrumentId), question);
      return group === undefined || group.group.visibility === 'coordinator';
    });
    const instrument = instruments.get(last.round.instrumentId);
    const rows = updates.get(last.updateId)?.filter((row) => row.question === question && row.entry === entry) ?? [];
    const said = instrument ? lastWords(instrument, groupIn(instrument, question), rows, language) : '';
    return {
      id,
      objective,
      title,
      due,
      round: last.round.label,
      words: said === '' ? title : said,
      visibility: isSecret ? 'coordinator' : 'workingGroup',
      isSettled,
      at: last.update.submittedAt,
    };
  });
}

/** Everything that the update says of an action beside its objective, in the order of its fields. */
function lastWords(
  instrument: Instrument,
  found: ActionGroup | undefined,
  rows: readonly AnswerRow[],
  language: Language,
): string {
  if (!found) return '';
  const read = formAnswersFromRows(instrument, rows)[found.group.key] ?? [];
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
