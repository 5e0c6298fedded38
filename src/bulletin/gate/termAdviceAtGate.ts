import { setImmediate as turn } from 'node:timers/promises';
import type { Item } from '../../contributions/contribution.ts';
import { type Language, languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { type SilencedTerms, termInWords, termLinesShown, termsToReplace } from '../../terminology/termHint.ts';

/**
 * A line for each item in whose words a term stands that has a better one, and each language in which it is told: the editor's words, or the
 * author's where there are none. Others are served between two items.
 */
export async function termAdviceAtGate(
  items: readonly Item[],
  reader: Language,
  silenced: SilencedTerms = new Set(),
): Promise<string[]> {
  const lines: string[] = [];
  for (const item of items) {
    if (item.cut || item.withdrawn) continue;
    await turn();
    for (const language of languages) {
      const found = termsToReplace(textOfItemIn(item, language), language, silenced);
      if (found.length === 0) continue;
      const words = found.map((one) => termInWords(one, reader)).join('; ');
      const named = translate(reader, `bulletin.inLanguage_${language}`);
      lines.push(translate(reader, 'bulletin.gate_terms', { item: item.id, language: named, words }));
    }
  }
  return termLinesShown(lines, reader);
}

/** The words of an item in a language: the editor's, or the author's where it is theirs; none where there are none. */
export function textOfItemIn({ wordings, text, language: own }: Item, language: Language): string {
  const words = wordings[language];
  if (words) return `${words.headline}\n${words.text}`;
  return own === language ? text : '';
}
