import type { App, Caller } from '../core/context.ts';
import { type Language, languages } from '../language/language.ts';
import { type Audience, audiences, audienceCovers } from '../protocol/audience.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { FetchAct } from '../protocol/bulletinEditingIntent.ts';
import { audienceOfPerson } from '../people/roles.ts';

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
export async function ownEditionAudience(app: App, caller: Caller): Promise<Audience> {
  return audienceOfPerson(await rolesNow(app.db, caller));
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
  const own = await ownEditionAudience(app, caller);
  const audience = asked.audience ?? own;
  return audienceCovers(audience, own) ? { audience, language: asked.language ?? caller.person.language } : null;
}
