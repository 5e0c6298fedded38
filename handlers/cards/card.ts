/** One element of a card's body, as the Adaptive Cards 1.5 schema names them (https://adaptivecards.io/explorer/). */
export interface CardElement {
  type: string;
  id?: string;
  [property: string]: unknown;
}

/** A card as it is sent: an attachment in Teams, JSON to the page of the local chat. */
export interface Card {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  /** What a client shows that cannot draw the card, and what a screen reader says of it. */
  fallbackText: string;
  body: CardElement[];
}

/**
 * The most that a card may weigh, in bytes of its JSON in UTF-16. Teams takes about 100 KB from a bot and advises to stay within 80,
 * pictures in base64 apart (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages); what is left
 * pays for the envelope around the card. The 28 KB that are often named are the limit of incoming webhooks.
 */
export const maxCardBytes = 72 * 1024;

/**
 * A card around a body. It has no `lang`: of two cards with it, the parser of adaptivecards 3.0.6 refuses one, because its
 * pattern remembers where it stopped. Elements whose id ends in a colon get a number of their own.
 */
export function makeCard(text: string, body: CardElement[]): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: text,
    body: body.map(numbered),
  };
}

/** An id that ends in a colon names the part that an element plays on the card; the number keeps it apart from others. */
function numbered(element: CardElement, position: number): CardElement {
  return element.id?.endsWith(':') ? { ...element, id: `${element.id}${position}` } : element;
}

/** The weight of a card or a part of one: bytes of its JSON in UTF-16, as Teams counts. */
export function cardBytesOf(value: unknown): number {
  return 2 * JSON.stringify(value).length;
}

/** Whether Teams would refuse the card. */
export function isCardTooLong(card: Card): boolean {
  return cardBytesOf(card) > maxCardBytes;
}
