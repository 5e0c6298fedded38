import { composeDigest } from '../bulletin/issues/digestComposer.ts';
import type { Composers } from '../outbox/composer.ts';
import { SEAT_TO_FILL, seatToFill } from '../people/follow.ts';
import { composeThanks } from '../updates/thanks/thanks.ts';

/** Who writes which kind of message. */
export const composers: Composers = new Map([
  ['digest', composeDigest],
  [SEAT_TO_FILL, seatToFill],
  ['thanks', composeThanks],
]);
