import type { Item } from '../../contributions/contribution.ts';
import type { Language } from '../../language/language.ts';
import { parseTextLanguage } from '../../language/languageNames.ts';
import type { EditorAct } from '../../protocol/bulletinEditingIntent.ts';
import { bulletinItemPlaceAfterMove } from './bulletinItemPlaceAfterMove.ts';
import { wordingIn } from './wordingIn.ts';

/** Whether an act on one of `items` would change nothing: an old button must not void an approval. `language` is that of who acts. */
export function editChangesNothing(item: Item, intent: EditorAct, items: readonly Item[], language: Language): boolean {
  switch (intent.do) {
    case 'cut':
      return item.cut;
    case 'restore':
      return !item.cut;
    case 'section':
      return item.section === intent.section;
    case 'language':
      return item.language === parseTextLanguage(intent.text ?? '');
    case 'merge':
      return item.mergedInto === intent.into;
    case 'separate':
      return item.mergedInto === null;
    case 'move': {
      const { from, to } = bulletinItemPlaceAfterMove(items, item, intent.to ?? 'up');
      return from === to;
    }
    case 'word': {
      const written = item.wordings[intent.language ?? language];
      const { headline, text } = wordingIn(intent.text ?? '');
      return written?.headline === headline && written.text === text;
    }
    default:
      return false;
  }
}
