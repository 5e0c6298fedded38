import type { Localized } from '../../language/language.ts';
import type { Item } from '../../contributions/contribution.ts';
import type { PublishedDocument } from '../../publication/document.ts';
import type { Publisher } from '../../publication/cover/cover.ts';
import type { OpenEntries } from '../../registers/registerEntriesOpenOn.ts';
import type { RoundFigures } from '../../analysis/charts/roundFigureFacts.ts';

/** Everything that an issue is made from, for every audience: `composeIssue` chooses what each may read. */
export interface IssueFacts extends RoundFigures, Publisher {
  /** What the group calls its bulletin; null where it has not said. */
  title: Localized | null;
  /** The group's own: what came in at a moment came on the day that it was there. */
  timeZone: string;
  number: number;
  /** For instance 2000-Q3. */
  quarter: string;
  /** Day of publication, YYYY-MM-DD. */
  date: string;
  items: readonly Item[];
  /** What has been published of the round's analysis: outside the working group an issue says of the round what that says, and no more. */
  published: readonly PublishedDocument[];
  coming: readonly ComingDate[];
  /** What is open in registers, such as vacancies. */
  open: readonly OpenEntries[];
}

export interface ComingDate {
  kind: 'opens' | 'due' | 'closes' | 'nextIssue';
  /** The round's label, or the number of the issue. */
  label: string;
  date: string;
}
