import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { inTransaction } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import { actsForThemselves } from './requireCoordinator.ts';
import { savePersonLanguage } from './store.ts';

/** From now on Focal speaks to the caller in this language, in every channel. */
export async function setPersonLanguage(app: App, caller: Caller, language: Language): Promise<void> {
  const person = actsForThemselves(caller);
  await inTransaction(app.db, async (tx) => {
    await savePersonLanguage(tx, person.id, language);
    await audit(tx, caller, 'person.language', `person:${person.id}`, { from: person.language, to: language });
  });
}
