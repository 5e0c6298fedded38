import type { Composers } from '../outbox/composer.ts';
import { composeThanks } from '../updates/thanks/thanks.ts';

/** Who writes which kind of message. */
export const composers: Composers = new Map([['thanks', composeThanks]]);
