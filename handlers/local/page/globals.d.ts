import type * as Library from 'adaptivecards';

declare global {
  /** Microsoft's renderer of cards, which its own script tag loads. */
  var AdaptiveCards: typeof Library;
}
