import { formAnswersFromRows } from '../forms/answerRows.ts';
import type { AnswerValue, GroupItem } from '../forms/answers.ts';
import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { updateEntryKey } from '../updates/store.ts';

type Rows = Parameters<typeof formAnswersFromRows>[1];
type EntryRow = Rows[number] & { entry: string | null };

/** A need as one update stated it. */
export interface NeedStatement {
  /** The key of its entry. */
  entry: string;
  text: string;
  /** The code of the post that is asked. */
  from: string | null;
  /** Calendar date. */
  by: string | null;
}

/** The needs that an update stated: its own answers to the questions that feed them, whatever later updates said. */
export function exportedNeeds(instrument: Instrument, updateId: number, answers: readonly EntryRow[]): NeedStatement[] {
  return instrumentQuestionsOf(instrument)
    .filter((question) => question.kind === 'group' && question.feeds === 'needs')
    .flatMap(({ key }) => {
      const mine = answers.filter(({ question }) => question === key);
      const items = [...new Set(mine.map(({ item }) => item))].toSorted((one, other) => one - other);
      return items.flatMap((item) => {
        const rows = mine.filter((row) => row.item === item);
        const entry = rows.find((row) => row.entry !== null)?.entry ?? updateEntryKey(updateId, item);
        return asItems(formAnswersFromRows(instrument, rows)[key]).map((said) => ({
          entry,
          text: word(said, 'text') ?? '',
          from: word(said, 'from'),
          by: word(said, 'by'),
        }));
      });
    });
}

/** The answer to a group is a list of entries. */
const asItems = (answer: AnswerValue | undefined): GroupItem[] => (answer ?? []) as GroupItem[];

function word(item: GroupItem, key: string): string | null {
  const said = item[key];
  return typeof said === 'string' && said !== '' ? said : null;
}
