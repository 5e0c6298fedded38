import { type Language, languages } from '../../language/language.ts';
import { type Audience, audiences } from '../../protocol/audience.ts';
import { type Item, type ItemPicture, contributionsFor, type ItemWording } from '../../contributions/contribution.ts';
import { type Byline } from '../../contributions/byline.ts';
import { type Section, sections } from '../../protocol/bulletinSection.ts';
import { contributionHeadline } from '../../contributions/contributionHeadline.ts';
import type { TextInLanguage } from '../../publication/document.ts';
import type { TextLanguage } from '../../language/languageNames.ts';

/** One piece of news as one audience reads it in one language. */
export interface Story {
  section: Section;
  headline: TextInLanguage | null;
  paragraphs: [TextInLanguage, ...TextInLanguage[]];
  /** The posts that it comes from, in the order of their words. */
  from: Byline[];
  /** The widest audience that all its authors agreed to. */
  widest: Audience;
  items: number[];
  /** Whether the editor has written words for it. */
  isEdited: boolean;
  /** When its first piece was offered. */
  offeredAt: Date;
  /** The first picture of its items, with what it shows. */
  picture: (Omit<ItemPicture, 'alternative'> & { alt: TextInLanguage }) | null;
}

/**
 * The stories of an issue for `audience`, by the editor's order. Items that the editor joined make one story for those
 * whom every author agreed to; others read the pieces that they may read, in the authors' own words, because the
 * editor's words may hold something of a piece that they may not read.
 */
export function issueDocumentStories(audience: Audience, items: readonly Item[], language: Language): Story[] {
  const readable = contributionsFor(audience, items).filter((item) => !item.cut);
  const byId = new Map(readable.map((item) => [item.id, item]));
  const partsOf = (lead: Item): Item[] => items.filter((item) => item.mergedInto === lead.id).toSorted(inOrder);
  const whole = (lead: Item): boolean => partsOf(lead).every((part) => byId.has(part.id));

  return readable.toSorted(inOrder).flatMap((item) => {
    const lead = item.mergedInto === null ? undefined : byId.get(item.mergedInto);
    // A part of a part has no story that it would be told in.
    if (lead && lead.mergedInto === null && whole(lead)) return [];
    const together = item.mergedInto === null && whole(item);
    return [storyOf(item, together ? partsOf(item) : [], language, together)];
  });
}

const inOrder = (one: Item, other: Item): number => one.position - other.position || one.id - other.id;

function storyOf(lead: Item, parts: Item[], language: Language, edited: boolean): Story {
  const words = (item: Item): { words: ItemWording; language: TextLanguage } =>
    (edited ? editorsWords(item, language) : undefined) ?? {
      words: { headline: '', text: item.text },
      language: item.language,
    };
  const told = withHeadline(words(lead));
  const paragraphs = [told, ...parts.map(words)].flatMap((one) =>
    paragraphsOf(one.words.text).map((text) => ({ text, language: one.language })),
  );
  const [first = { text: told.words.text, language: told.language }, ...more] = paragraphs;
  return {
    section: lead.section,
    headline: told.words.headline === '' ? null : { text: told.words.headline, language: told.language },
    paragraphs: [first, ...more],
    from: uniquePosts([lead, ...parts]),
    widest: narrowest([lead, ...parts]),
    items: [lead, ...parts].map((item) => item.id),
    isEdited: edited && Object.keys(lead.wordings).length > 0,
    offeredAt: lead.offeredAt,
    picture: pictureOf([lead, ...parts], language),
  };
}

/** Words without a headline of the editor's have their first sentence for one. */
function withHeadline<Told extends { words: ItemWording }>(told: Told): Told {
  const proposed = told.words.headline === '' ? contributionHeadline(told.words.text) : null;
  return proposed ? { ...told, words: { headline: proposed.headline, text: proposed.rest } } : told;
}

/** Sections whose pieces are no news to begin with. */
const neverFirst: readonly Section[] = ['quiz', 'dates', 'recognition'];

/** The story that an issue opens with: one with a picture, then one that the editor has worded, in the order in which they are read. */
export function leadStoryOfIssueDocument(stories: readonly Story[]): Story | null {
  const worth = ({ picture, isEdited }: Story): number => (picture ? 2 : 0) + (isEdited ? 1 : 0);
  const news = sections
    .filter((section) => !neverFirst.includes(section))
    .flatMap((section) => stories.filter((story) => story.section === section));
  return news.toSorted((one, other) => worth(other) - worth(one))[0] ?? null;
}

function pictureOf(items: Item[], language: Language): Story['picture'] {
  for (const { picture } of items) {
    if (!picture) continue;
    const { alternative, ...rest } = picture;
    const own = alternative[language];
    const told = own === undefined ? languages.find((one) => alternative[one] !== undefined) : language;
    if (told) return { ...rest, alt: { text: alternative[told] ?? '', language: told } };
  }
  return null;
}

/** The editor's words in the reader's language, else those in the item's own. */
function editorsWords(item: Item, language: Language): { words: ItemWording; language: TextLanguage } | undefined {
  const translated = item.wordings[language];
  if (translated) return { words: translated, language };
  const own = languages.find((one) => one === item.language);
  const polished = own && item.wordings[own];
  return polished && { words: polished, language: own };
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

function narrowest(items: readonly Item[]): Audience {
  return audiences.find((one) => items.some(({ consent }) => consent === one)) ?? 'workingGroup';
}

function uniquePosts(items: readonly Item[]): Byline[] {
  const posts = items.flatMap((item) => item.post ?? []);
  return [...new Map(posts.map((post) => [post.code, post])).values()];
}
