import type { Tx } from '../db/db.ts';
import type { Language } from '../language/language.ts';

/** What a platform knows of a person; what it does not say is missing. */
export interface StoredProfile {
  name?: string;
  /** IANA. */
  timeZone?: string;
  language?: Language;
}

/** Takes over what a platform says of a person. */
export async function saveRosterProfile(tx: Tx, personId: number, profile: StoredProfile): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: profile });
}
