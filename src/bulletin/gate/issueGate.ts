import { type Language, languages } from '../../language/language.ts';
import { UNKNOWN_LANGUAGE } from '../../language/languageNames.ts';
import { type Audience, audiences } from '../../protocol/audience.ts';
import { missingOnDocumentCover, type NeededCoverPart } from '../../publication/cover/cover.ts';
import type { Item } from '../../contributions/contribution.ts';
import { lettersOutsideFonts } from '../../publication/lettersOutsideFonts.ts';
import type { IssueFacts } from '../issueDocument/issueFacts.ts';
import { issueDocumentStories, type Story } from '../issueDocument/issueDocumentStories.ts';
import { sameStoriesAtGate } from './sameStoriesAtGate.ts';

/** Something that an editor would not want to publish without having seen it. */
export type IssueGap =
  /** A second person has not approved the issue as it is: nothing is published before. */
  | { kind: 'unsigned' }
  /** An audience would get no piece. */
  | { kind: 'noPiece'; audience: Audience }
  /** Pieces that this audience would read in another language than its own. */
  | { kind: 'untranslated'; audience: Audience; into: { language: Language; items: number[] }[] }
  /** Pieces of which nobody knows the language: they are marked so in every edition. */
  | { kind: 'languageUnknown'; audience: Audience; items: number[] }
  /** Pictures that nobody has described in a language. */
  | { kind: 'undescribed'; into: { language: Language; items: number[] }[] }
  | { kind: 'cover'; missing: NeededCoverPart[] }
  | { kind: 'same'; items: [number, number] }
  /** Letters that no font has: PDF and pictures tell them by their numbers. */
  | { kind: 'letters'; letters: string[]; items: number[] };

/** Whether the issue tells anything at all: without a piece it is not published. */
export function hasPiece({ items }: Pick<IssueFacts, 'items'>): boolean {
  return issueDocumentStories('workingGroup', items, 'en').length > 0;
}

/** What is missing for each audience and language, in the order in which one would mend it. */
export function issueGate(facts: IssueFacts, signed: boolean): IssueGap[] {
  return [
    ...(signed ? [] : [{ kind: 'unsigned' } as const]),
    ...audiences.flatMap((audience) => audienceGaps(facts, audience)),
    ...pictureGaps(facts),
    ...coverGaps(facts),
    ...letterGaps(facts),
    ...sameStoriesAtGate(
      facts.items.filter(({ cut, withdrawn, mergedInto }) => !cut && !withdrawn && mergedInto === null),
    ).map((items) => ({ kind: 'same', items }) as const),
  ];
}

function audienceGaps({ items }: IssueFacts, audience: Audience): IssueGap[] {
  if (issueDocumentStories(audience, items, 'en').length === 0) return [{ kind: 'noPiece', audience }];
  const into = languages
    .map((language) => ({ language, items: untranslated(issueDocumentStories(audience, items, language), language) }))
    .filter((one) => one.items.length > 0);
  const unknown = unknownIn(issueDocumentStories(audience, items, 'en'));
  return [
    ...(unknown.length === 0 ? [] : [{ kind: 'languageUnknown', audience, items: unknown } as const]),
    ...(into.length === 0 ? [] : [{ kind: 'untranslated', audience, into } as const]),
  ];
}

/** The leading items of stories that are not wholly in a language. */
function untranslated(stories: readonly Story[], language: Language): number[] {
  return stories
    .filter(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.language !== language))
    .filter((story) => unknownIn([story]).length === 0)
    .flatMap(({ items: [lead] }) => lead ?? []);
}

const unknownIn = (stories: readonly Story[]): number[] =>
  stories
    .filter(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.language === UNKNOWN_LANGUAGE))
    .flatMap(({ items: [lead] }) => lead ?? []);

/** Who cannot see a picture is read what it shows, if anybody has said it in their language. */
function pictureGaps({ items }: IssueFacts): IssueGap[] {
  const into = languages
    .map((language) => {
      const told = issueDocumentStories('workingGroup', items, language);
      const strange = told.filter(({ picture }) => picture && picture.alt.language !== language);
      return { language, items: strange.flatMap(({ items: [lead] }) => lead ?? []) };
    })
    .filter((one) => one.items.length > 0);
  return into.length === 0 ? [] : [{ kind: 'undescribed', into }];
}

/** Readers outside the organization want to know who speaks to them: without that their edition does not go out. */
function coverGaps(facts: IssueFacts): IssueGap[] {
  const missing = missingOnDocumentCover(facts.cover ?? null);
  return missing.length === 0 ? [] : [{ kind: 'cover', missing }];
}

function letterGaps({ items }: IssueFacts): IssueGap[] {
  const told = items.filter(({ cut, withdrawn }) => !cut && !withdrawn);
  const found = told.map((item) => ({ id: item.id, letters: lettersOutsideFonts(allWords(item)) }));
  const strange = found.filter(({ letters }) => letters.length > 0);
  if (strange.length === 0) return [];
  const letters = [...new Set(strange.flatMap((one) => one.letters))];
  return [{ kind: 'letters', letters, items: strange.map(({ id }) => id) }];
}

const allWords = ({ text, post, wordings, picture }: Item): string =>
  [
    text,
    post?.name ?? '',
    post?.station ?? '',
    ...Object.values(picture?.alternative ?? {}),
    ...Object.values(wordings).flatMap((words) => [words.headline, words.text]),
  ].join(' ');
