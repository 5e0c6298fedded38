import type { App, Caller } from '../../app/app.ts';
import { type Language, languages } from '../../language/language.ts';
import { type Audience, audiences } from '../../outbox/enqueue.ts';
import { rolesNow } from '../../people/guard.ts';
import type { DeskIntent } from '../issues/deskIntent.ts';
import { audienceOf } from '../issues/guard.ts';
import { covers } from '../items/item.ts';

/** Whom a publication is made for. */
export interface Reader {
  audience: Audience;
  language: Language;
}

/** Every audience in every language. */
export const readers: readonly Reader[] = audiences.flatMap((audience) =>
  languages.map((language) => ({ audience, language })),
);

/** The audience that the caller belongs to today. */
export async function ownAudience(app: App, caller: Caller): Promise<Audience> {
  return audienceOf(await rolesNow(app.db, caller));
}

/**
 * Which edition the caller gets: that of their own audience in their language, unless another language, or a wider audience, is
 * named. Null where the audience that is named is narrower than theirs.
 */
export async function editionAskedFor(
  app: App,
  caller: Caller,
  asked: Pick<DeskIntent, 'audience' | 'language'>,
): Promise<Reader | null> {
  const own = await ownAudience(app, caller);
  const audience = asked.audience ?? own;
  return covers(audience, own) ? { audience, language: asked.language ?? caller.person.language } : null;
}
