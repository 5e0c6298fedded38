import type { MessageKey } from '../language/catalogue.ts';
import type { Intent } from '../protocol/intent.ts';

/** A thing that people ask or say in words of their own; it is told by key words. */
export interface Inquiry {
  /** Its rules in each language: see `inquiryRulesOf`. */
  readonly key: MessageKey;
  /** What it means with the words that its rule leaves to the person; null where it means nothing with them. */
  of(filled: string): Intent | null;
  /** Whether what it means changes something: then it is shown back first, because key words are a guess. */
  readonly acts: boolean;
  /** Whether only a text that says nothing else means it. */
  readonly whole: boolean;
  /** The name in what it means that must be somebody's, a post's or a round's. */
  nameIn?(intent: Intent): string | undefined;
}

/** Declares what key words mean; `acts` where that changes anything. */
export function featureInquiry(
  key: MessageKey,
  of: (filled: string) => Intent | null,
  { acts = false, whole = acts, nameIn }: Partial<Pick<Inquiry, 'acts' | 'whole' | 'nameIn'>> = {},
): Inquiry {
  return { key, of, acts, whole, ...(nameIn && { nameIn }) };
}
