import type { App } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { databaseFailureOf } from '../db/databaseFailure.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

const storageWords = { nothing: 'conversation.cannotKeep', unknown: 'conversation.unknownKept' } as const;

/**
 * What a person is told of an error: a refusal in its words; of a database that takes nothing, whether what they sent was
 * kept; of anything else `bugWords`. All but refusals are logged under the reference that the words name.
 */
export function conversationFailureWords(
  app: Pick<App, 'reportBug'>,
  error: unknown,
  language: Language,
  bugWords: 'conversation.bug' | 'commands.bug',
): string {
  if (error instanceof Refusal) return translate(language, error.key, error.parameters);
  const reference = app.reportBug(error);
  const failure = databaseFailureOf(error);
  return translate(language, failure ? storageWords[failure.stored] : bugWords, { reference });
}
