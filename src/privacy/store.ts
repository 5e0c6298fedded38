import type { Db } from '../db/db.ts';
import type { Language } from '../language/language.ts';

/** Somebody whose data are asked for. */
export interface PersonWithData {
  id: number;
  language: Language;
}

/** The people of a working group with this roster key or e-mail address, whoever was erased left out. */
export async function peopleCalledForPrivacy(
  db: Db,
  workingGroupId: number,
  keyOrEmail: string,
): Promise<PersonWithData[]> {
  return db.person.findMany({
    where: { workingGroupId, erasedAt: null, OR: [{ key: keyOrEmail }, { email: keyOrEmail.toLowerCase() }] },
    select: { id: true, language: true },
  });
}
