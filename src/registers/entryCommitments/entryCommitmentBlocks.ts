import { commitmentBlocks } from '../../commitments/commitmentBlocks.ts';
import { commitmentButtonsFor } from '../../commitments/commitmentButtons.ts';
import { isCommitmentOpen, mayReadCommitment } from '../../commitments/commitment.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Roles } from '../../people/roles.ts';
import type { Block } from '../../protocol/message.ts';
import type { EntryItemAsked } from './store.ts';

/** Platforms show no more than fifty blocks, and an item has four; the others stand in `followups`. */
const SHOWN = 8;

/** What an entry asks of others, as far as its reader may see it: how many, how each stands, and what they can do. Open ones first. */
export function entryCommitmentBlocks(
  items: readonly EntryItemAsked[],
  { roles, person, language }: { roles: Roles; person: number; language: Language },
): Block[] {
  const seen = items.filter(({ listed, commitment }) => listed && mayReadCommitment(commitment, roles, person));
  if (seen.length === 0) return [];
  const done = seen.filter(({ commitment }) => commitment.state === 'done').length;
  const text = translate(language, 'registers.askedOfOthers', { count: seen.length, done });
  const open = seen.filter(({ commitment }) => isCommitmentOpen(commitment));
  const shown = [...open, ...seen.filter((one) => !open.includes(one))].slice(0, SHOWN);
  return [
    { kind: 'heading', text },
    ...shown.flatMap(({ commitment, addressee }): Block[] => [
      ...commitmentBlocks(commitment, language, commitmentButtonsFor(commitment, roles, person, language)),
      ...(commitment.owner === null && isCommitmentOpen(commitment)
        ? [{ kind: 'text' as const, text: asksNobody(commitment.id, addressee, language), tone: 'warning' as const }]
        : []),
    ]),
    ...(seen.length > SHOWN
      ? [
          {
            kind: 'text' as const,
            text: translate(language, 'commitments.more', { count: seen.length - SHOWN }),
            tone: 'quiet' as const,
          },
        ]
      : []),
  ];
}

const asksNobody = (number: number, addressee: string | null, language: Language): string =>
  translate(language, 'registers.asksNoPost', { number, addressee: addressee ?? 'none' });
