import type { Byline } from '../../contributions/byline.ts';
import type { Language } from '../../language/language.ts';
import { isolateTextDirection } from '../../language/rightToLeft.ts';
import { translate } from '../../language/translate.ts';

/** "2000-Q3" in words. */
export function quarterOnIssueDocument(quarter: string, language: Language): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return translate(language, 'bulletin.quarter', { year, number: Number(number) });
}

/** A post as it is named beside its words. */
export function bylineInIssueDocument(posts: readonly Byline[]): string {
  return posts
    .map((post) =>
      [post.name, post.station]
        .filter((part) => part !== '')
        .map(isolateTextDirection)
        .join(', '),
    )
    .join(' · ');
}
