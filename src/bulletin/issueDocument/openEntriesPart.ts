import type { EditionReader } from '../../editions/editionForReader.ts';
import { localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { isReadableBy } from '../../instruments/visibility.ts';
import type { DocumentPart } from '../../publication/document.ts';
import type { OpenEntries } from '../../registers/registerEntriesOpenOn.ts';
import { registerFieldsReadableBy } from '../../registers/registerAccess.ts';
import { entrySentence } from '../../registers/registerSentences.ts';

/** Entries of a register that an issue lists; the register has the others. */
const LISTED = 12;

/** What is open in registers, such as vacancies, a part for each: only entries and fields that this audience may see. */
export function openEntriesInIssueDocument(
  open: readonly OpenEntries[],
  { audience, language }: EditionReader,
): DocumentPart[] {
  return open.flatMap(({ type, fields, entries }): DocumentPart[] => {
    const { bulletin } = type;
    const told = entries.filter(({ visibility }) => isReadableBy(visibility, audience));
    if (!bulletin || told.length === 0) return [];
    const seen = registerFieldsReadableBy(fields, audience);
    const items = told.slice(0, LISTED).map((entry) => entrySentence(bulletin, entry, seen, language));
    const more = told.length - items.length;
    if (more > 0) items.push(translate(language, 'bulletin.openMore', { count: more }));
    return [{ id: `open-${type.key}`, title: localizedIn(type.plural, language), blocks: [{ kind: 'list', items }] }];
  });
}
