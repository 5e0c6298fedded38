import { type Language, localizedIn } from '../../language/language.ts';
import { contractArticles } from '../../language/listsInWords.ts';
import { formatText } from '../../language/translate.ts';
import { type StoredEntry, entryTitleIn } from '../registerEntry.ts';
import { registerFieldAsks, type RegisterField } from '../registerField.ts';
import type { PaperSentence } from '../registerSentences.ts';
import { sharedRegisterWord } from '../policyTexts.ts';
import type { AskedOfEntry } from './store.ts';

/** How many items were asked, how many of them were taken up (taken, accepted or done), and how many are done. */
interface AskedFigures {
  asked: number;
  takenUp: number;
  done: number;
}

/** Counts items; what was withdrawn is asked no more. */
export function entryCommitmentCounts(items: readonly Pick<AskedOfEntry, 'state'>[]): AskedFigures {
  const asked = items.filter(({ state }) => state !== 'withdrawn');
  const done = asked.filter(({ state }) => state === 'done').length;
  return { asked: asked.length, takenUp: done + asked.filter(({ state }) => state === 'taken').length, done };
}

/** What has become of the items that entries ask of others, a sentence an entry and field, as the fields word it. */
export function entryCommitmentSentences(
  fields: readonly RegisterField[],
  entries: readonly StoredEntry[],
  asked: readonly AskedOfEntry[],
  language: Language,
): PaperSentence[] {
  return entries.flatMap((entry) =>
    fields.flatMap((field) => {
      const told = registerFieldAsks(field)?.told;
      const own = asked.filter((one) => one.entryId === entry.id && one.field === field.key);
      const figures = entryCommitmentCounts(own);
      if (!told || figures.asked === 0) return [];
      const title = sharedRegisterWord(entryTitleIn(entry, language), language);
      const text = contractArticles(formatText(language, localizedIn(told, language), { title, ...figures }), language);
      const sources = [entry.key, ...own.map(({ commitmentId }) => `commitment:${commitmentId}`)];
      return [{ text, figures: { ...figures }, sources }];
    }),
  );
}
