import type { Db, Tx } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';

/** The title of the register entry that a commitment came from, in a language; null where it came from no entry. */
export async function entryTitleOfCommitment(
  db: Db | Tx,
  commitmentId: number,
  language: Language,
): Promise<string | null> {
  const item = await db.entryCommitment.findUnique({
    where: { commitmentId },
    select: { entry: { select: { title: true, titleFr: true, titleEs: true } } },
  });
  if (!item) return null;
  const { title, titleFr, titleEs } = item.entry;
  return { en: title, fr: titleFr ?? title, es: titleEs ?? title }[language];
}
