import type { App, Caller } from '../../core/context.ts';
import type { Item } from '../../contributions/contribution.ts';
import { languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Block } from '../../protocol/message.ts';
import { silencedTermsOf } from '../../terminology/store.ts';
import { termActions } from '../../terminology/termActions.ts';
import { termInWords, termsToReplace } from '../../terminology/termHint.ts';
import { textOfItemIn } from '../gate/termAdviceAtGate.ts';
import * as intents from '../intents.ts';

/** For each language in which an item is told the first term that has a better word, with what can be done about it. */
export async function termBlocksOfItem(app: App, caller: Caller, item: Item, issue: number): Promise<Block[]> {
  const { id, language: reader } = caller.person;
  const silenced = await silencedTermsOf(app.db, id);
  return languages.flatMap((language): Block[] => {
    const [one] = termsToReplace(textOfItemIn(item, language), language, silenced);
    if (!one) return [];
    const { term } = one;
    const named = translate(reader, `bulletin.inLanguage_${language}`);
    const words = termInWords(one, reader);
    const chosen = { language, term: term.id, instead: term.instead[0] ?? '' };
    const use = intents.useTermInItem.of({ issue, item: item.id, language, term: term.id });
    return [
      {
        kind: 'text',
        text: translate(reader, 'bulletin.gate_terms', { item: item.id, language: named, words }),
        tone: 'quiet',
      },
      { kind: 'actions', actions: termActions(chosen, use, reader) },
    ];
  });
}
