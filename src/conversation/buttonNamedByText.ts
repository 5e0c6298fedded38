import { z } from 'zod';
import type { Language } from '../language/language.ts';
import { catalogueKeysOfText, plainCatalogueLabel } from '../language/catalogueKeysOfText.ts';
import { say } from '../protocol/doorIntents.ts';
import { type Intent, intentSchema } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';

/** A button that was shown to somebody, and may be typed as well as pressed. */
export interface ShownButton {
  label: string;
  intent: Intent;
  /** When it was shown, ISO 8601. */
  at: string;
  /** Whether what it does cannot be taken back: words alone do not do it. */
  danger?: true | undefined;
}

/** Those that an older program left say nothing of when they were shown: they are forgotten. */
export const shownButtonsSchema = z.array(
  z.object({ label: z.string(), intent: intentSchema, at: z.iso.datetime(), danger: z.literal(true).optional() }),
);

/** So many buttons stand on a screen; a longer list is not read from memory. */
const MOST = 40;
/** A longer label is not typed. */
const LONGEST = 100;

/** The buttons of a reply that may be typed; the choices of a question are its answers, and are known to it. */
export function conversationButtons({ messages }: Pick<Reply, 'messages'>, now: Date): ShownButton[] {
  const at = now.toISOString();
  return (
    messages
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])))
      // A button that says its own label is what the words mean without it.
      .filter(({ label, intent, pressOnly }) => !pressOnly && label.length <= LONGEST && intent.kind !== say.kind)
      .slice(0, MOST)
      .map(({ label, intent, style }) => ({ label, intent, at, ...(style === 'danger' && { danger: true as const }) }))
  );
}

/**
 * The button that a text calls: by its whole label, or by what stands before a comma or a colon in it, as it was shown or
 * in another language, with or without accents. Null where it names none, or more than one.
 */
export function buttonCalled(text: string, buttons: readonly ShownButton[], language: Language): ShownButton | null {
  if (text.length > LONGEST || text.trim() === '') return null;
  const said = plainCatalogueLabel(text);
  const keys = catalogueKeysOfText(text);
  const is = (label: string): boolean =>
    plainCatalogueLabel(label) === said || [...catalogueKeysOfText(label, language)].some((key) => keys.has(key));
  const fits: ((button: ShownButton) => boolean)[] = [
    ({ label }) => is(label),
    ({ label }) => is(label.split(/[,:(]/)[0] ?? label),
  ];
  for (const fit of fits) {
    const called = buttons.filter(fit);
    const [only] = called;
    if (only && called.length === 1) return only;
  }
  return null;
}
