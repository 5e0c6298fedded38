import { zoneOfGroup } from '../../people/group/store.ts';
import type { Db, Tx } from '../../db/db.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { type Language, languages, textByLanguageSchema } from '../../language/language.ts';
import { type Audience, audienceCovers } from '../../protocol/audience.ts';
import type { PublishedDocument } from '../../publication/document.ts';
import { errataOf, type IssueRecord } from './store.ts';
import { editionOf } from '../../editions/store.ts';

/** An issue as its readers got it, with the corrections that they may read; null where it was not published for them. */
export async function publishedIssueWithErrata(
  db: Db | Tx,
  issue: Pick<IssueRecord, 'id' | 'workingGroupId'>,
  { audience, language }: { audience: Audience; language: Language },
): Promise<PublishedDocument | null> {
  const edition = await editionOf(db, {
    workingGroupId: issue.workingGroupId,
    kind: 'bulletin',
    subjectId: issue.id,
    audience,
    language,
  });
  if (!edition) return null;
  const timeZone = await zoneOfGroup(db, issue.workingGroupId);
  const errata = (await errataOf(db, issue.id))
    .filter((row) => audienceCovers(row.audience, audience))
    .flatMap(({ text, writtenAt }) => {
      const texts = textByLanguageSchema.parse(text);
      const said = [language, ...languages].find((one) => texts[one] !== undefined);
      const words = said && texts[said];
      const date = writeDate(dateIn(writtenAt, timeZone), language);
      return said && words !== undefined ? [{ date, text: { text: words, language: said } }] : [];
    });
  return { ...edition, errata };
}
