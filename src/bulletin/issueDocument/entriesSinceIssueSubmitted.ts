import { type Language, localizedIn } from '../../language/language.ts';
import { listWords } from '../../language/listsInWords.ts';
import { translate } from '../../language/translate.ts';
import { entryTitleIn } from '../../registers/registerEntry.ts';
import type { IssueFacts } from './issueFacts.ts';

/** That something was entered or changed after the issue was sent to be read, a sentence a register: it is for the next one. */
export function entriesSinceSubmittedInWords(
  { number, open }: Pick<IssueFacts, 'number' | 'open'>,
  language: Language,
): string[] {
  return open.flatMap(({ type, later }) => {
    if (later.length === 0) return [];
    const titles = listWords(
      later.map((entry) => entryTitleIn(entry, language)),
      language,
    );
    const register = localizedIn(type.plural, language);
    return [translate(language, 'bulletin.openLater', { register, titles, number: number + 1 })];
  });
}
