import { z } from 'zod';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { PublishedDocument } from '../document.ts';

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u);
const inEachLanguage = (most: number) => z.strictObject({ en: line(most), fr: line(most), es: line(most) });

/** Letters of a drawing; an emblem of a few shapes has a tenth of it. */
const LARGEST_EMBLEM = 50_000;
/** What could run, or fetch something, when the drawing is opened. */
const unsafe =
  /<(?:script|foreignObject|image|iframe|!ENTITY|!DOCTYPE)|\son\w+\s*=|href\s*=\s*["'](?!#)|url\((?!["']?#)/i;

const emblemSchema = z
  .string()
  .trim()
  .max(LARGEST_EMBLEM)
  .refine((svg) => /^(<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(svg) && svg.endsWith('</svg>') && !unsafe.test(svg));

/** What a group prints on the cover of its publications. Each part may be left out; Member States are shown no cover without them. */
export const coverSchema = z.strictObject({
  organization: inEachLanguage(200).optional(),
  emblem: emblemSchema.optional(),
  symbol: line(60).optional(),
  contact: line(200).optional(),
  preparedBy: line(200).optional(),
  approvedBy: line(200).optional(),
  disclaimer: inEachLanguage(1_000).optional(),
  copyright: inEachLanguage(300).optional(),
});
export type Cover = z.infer<typeof coverSchema>;
type CoverPart = keyof Cover;

/** What readers outside the organization need on a cover. */
const needed = [
  'organization',
  'emblem',
  'symbol',
  'contact',
  'preparedBy',
  'approvedBy',
  'disclaimer',
  'copyright',
] as const satisfies CoverPart[];
export type NeededCoverPart = (typeof needed)[number];

/** What a cover lacks before it goes to readers outside. */
export function missingOnDocumentCover(cover: Cover | null): NeededCoverPart[] {
  return needed.filter((part) => cover?.[part] === undefined);
}

/** Whether an edition may go out: nothing goes to readers outside without all that their cover needs. */
export function isDocumentCovered({ cover }: Publisher, audience: Audience): boolean {
  return audience !== 'memberStates' || missingOnDocumentCover(cover ?? null).length === 0;
}

/** What a cover lacks, as people call it. */
export function missingOnCoverInWords(cover: Cover | null | undefined, language: Language): string {
  return missingOnDocumentCover(cover ?? null)
    .map((part) => translate(language, `publication.gatePart_${part}`))
    .join(', ');
}

/** The group as its publications name it. */
export interface Publisher {
  /** Name of the working group. */
  organization: string;
  /** Null: the group has said nothing about its covers. */
  cover?: Cover | null;
  /** The resolution that the group carries out, for instance "932 (LXXI)"; missing where no file has named one. */
  mandate?: string;
}

/** A line at the foot of what a group publishes: the resolution that it carries out. */
export function mandateAtFoot({ mandate }: Publisher, language: Language): string[] {
  return mandate === undefined ? [] : [translate(language, 'publication.mandate', { resolution: mandate })];
}

/** Who publishes, and what stands on the cover, in one language. Without cover data the group alone is named. */
export function documentCover(
  { organization: group, cover }: Publisher,
  language: Language,
): Pick<PublishedDocument, 'organization' | 'cover'> {
  if (!cover) return { organization: group };
  const { organization, emblem, disclaimer, copyright, ...lines } = cover;
  const facts = (['symbol', 'preparedBy', 'approvedBy', 'contact'] as const).flatMap((part) => {
    const value = lines[part];
    return value === undefined ? [] : [{ label: translate(language, `publication.cover_${part}`), value }];
  });
  return {
    organization: organization ? localizedIn(organization, language) : group,
    cover: {
      group: organization ? group : '',
      emblem: emblem ?? '',
      facts,
      notes: [disclaimer, copyright].flatMap((text) => (text ? [localizedIn(text, language)] : [])),
    },
  };
}
