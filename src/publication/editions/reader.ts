import type { App, Caller } from '../../core/context.ts';
import { type Language, languages } from '../../language/language.ts';
import { type Audience, audiences, covers } from '../../protocol/audience.ts';
import { rolesNow } from '../../people/guard.ts';
import type { FetchAct } from '../../protocol/editorIntent.ts';
import { audienceOf } from '../../people/roles.ts';

/** Whom a publication is made for. */
export interface EditionReader {
  audience: Audience;
  language: Language;
}

/** Every audience in every language. */
export const readers: readonly EditionReader[] = audiences.flatMap((audience) =>
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
  asked: Pick<FetchAct, 'audience' | 'language'>,
): Promise<EditionReader | null> {
  const own = await ownAudience(app, caller);
  const audience = asked.audience ?? own;
  return covers(audience, own) ? { audience, language: asked.language ?? caller.person.language } : null;
}
