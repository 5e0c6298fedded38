import { z } from 'zod';
import type { Language } from '../language/language.ts';
import type { TextLanguage } from '../language/languageNames.ts';
import { type Audience, audienceSchema, audienceCovers } from '../protocol/audience.ts';
import { type Section, sectionSchema } from '../protocol/bulletinSection.ts';
import type { Byline } from './byline.ts';

/** Longer than that is not a piece of news; the form's own limit for a long text. */
export const MAX_ITEM_LENGTH = 3_000;

/** What an author hands in. */
export const offerSchema = z.object({
  section: sectionSchema,
  text: z.string().trim().min(1).max(MAX_ITEM_LENGTH),
  consent: audienceSchema,
});
export type Offered = z.infer<typeof offerSchema>;

/** Words for an item in one language. */
export interface ItemWording {
  headline: string;
  text: string;
}

/** A piece offered to the bulletin, with everything that decides who reads it, where, and in which words. */
export interface Item {
  id: number;
  section: Section;
  /** What it was offered in; `und` where neither its words nor the editor have told. */
  language: TextLanguage;
  /** As offered. */
  text: string;
  /** The widest audience that may read it. */
  consent: Audience;
  withdrawn: boolean;
  cut: boolean;
  /** The item with which it is told as one story. */
  mergedInto: number | null;
  position: number;
  post: Byline | null;
  source: 'update' | 'contribution';
  offeredAt: Date;
  /** The editor's words by language. */
  wordings: Partial<Record<Language, ItemWording>>;
  picture?: ItemPicture | undefined;
}

/** The picture of an item, by the key of its file. */
export interface ItemPicture {
  file: string;
  width: number;
  height: number;
  /** What it shows, by language; at least in one. */
  alternative: Partial<Record<Language, string>>;
}

/** The items that `audience` may read: offered with a consent that covers it, and not withdrawn. */
export function contributionsFor<Piece extends Pick<Item, 'consent' | 'withdrawn'>>(
  audience: Audience,
  items: readonly Piece[],
): Piece[] {
  return items.filter((item) => !item.withdrawn && audienceCovers(item.consent, audience));
}
