import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { dutyStationName } from '../people/postsMeant.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { StoredHandover } from './store.ts';

/** What is handed over, as the fields of a button name it. */
export function handoverSubjectAsFields({
  post,
}: {
  post: { id: number } | null;
}): { post: number } | { coordination: true } {
  return post ? { post: post.id } : { coordination: true };
}

/** Who follows, in words; `none` where nobody does yet, as the texts take it. */
export function successorInWords({ successor }: Pick<StoredHandover, 'successor'>, language: Language): string {
  return successor ? shownPersonName(successor.name, language) : 'none';
}

/** What is handed over, in words. */
export function handoverSubjectInWords({ post }: Pick<StoredHandover, 'post'>, language: Language): string {
  return post
    ? `${post.code} ${dutyStationName(post.dutyStation, language)}`
    : translate(language, 'handover.coordination');
}
