import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { dutyStationName } from '../people/dutyStationNames.ts';
import type { StoredHandover } from './store.ts';

/** What is handed over, as the fields of a button name it. */
export function seatOfIntent({ post }: { post: { id: number } | null }): { post: number } | { coordination: true } {
  return post ? { post: post.id } : { coordination: true };
}

/** What is handed over, in words. */
export function seatInWords({ post }: Pick<StoredHandover, 'post'>, language: Language): string {
  return post
    ? `${post.code} ${dutyStationName(post.dutyStation, language)}`
    : translate(language, 'handover.coordination');
}
