import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { Card } from '../../handlers/cards/card.ts';

/** The package's module build cannot be loaded by Node; the bundle can, and has no types of its own. */
const adaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

/** What Microsoft's own parser has to say against a card; nothing, when it is in order. */
export function complaints(card: Card): string[] {
  const context = new adaptiveCards.SerializationContext();
  const parsed = new adaptiveCards.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message ?? '');
  const failures = parsed.validateProperties().validationEvents.map((event) => event.message);
  return [...events, ...failures];
}

/** All objects of a card, however deep. */
export function elementsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { data: _sent, ...shown } = value as Record<string, unknown>;
  return [shown, ...Object.values(shown).flatMap(elementsOf)];
}

/** The text that a reader of the card sees in its body, run after run, without the signs that take no room. */
export function shownText(cards: Card[]): string {
  return elementsOf(cards)
    .filter((element) => element['type'] === 'TextRun')
    .map((element) => String(element['text']))
    .join('\n')
    .replaceAll('\u2060', '');
}
