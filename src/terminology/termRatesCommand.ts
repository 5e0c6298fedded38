import type { App, Caller } from '../core/context.ts';
import { translate } from '../language/translate.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { Reply } from '../protocol/message.ts';
import { blocksReply, textReply } from '../protocol/textReply.ts';
import { termChoicesMade, textsForTermRates } from './store.ts';
import { termRates } from './termRates.ts';

/** "check years", "vérifier années", "comprobar años". */
const years = /^(?:years|over time|by year|ann[ée]es|par ann[ée]e|a[ñn]os|por a[ñn]o)[.?!]?$/iu;

/** Whether words behind `check` ask for the rates of the years, and are no text to look at. */
export const namesTermRates = (words: string): boolean => years.test(words.trim());

/** How often what people hand in has a term with a better one, year by year: counts alone, no text and no author. Refuses whoever is not coordinator. */
export async function termRatesCommand({ db, workingGroupId }: App, caller: Caller): Promise<Reply> {
  await requireCoordinator(db, caller);
  const { language } = caller.person;
  const rates = await termRates(textsForTermRates(db, workingGroupId, await zoneOfGroup(db, workingGroupId)), language);
  if (rates.length === 0) return textReply(translate(language, 'terminology.noTexts'));
  const text = translate(language, 'terminology.rates');
  const items = rates.map(({ year, words, found, rate }) =>
    rate === null
      ? translate(language, 'terminology.rateTooFew', { year: String(year), words })
      : translate(language, 'terminology.rate', { year: String(year), rate, words, found }),
  );
  return blocksReply(text, [
    { kind: 'text', text },
    { kind: 'list', items },
    { kind: 'text', text: translate(language, 'terminology.choices', await termChoicesMade(db, workingGroupId)) },
    { kind: 'text', text: translate(language, 'terminology.ratesOf'), tone: 'quiet' },
  ]);
}
