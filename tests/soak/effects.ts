import type { Db } from '../../src/db/db.ts';

/** Notes each writing of a draft, with what stood in its question about the contact: drafts themselves remember the last one only. */
export async function watchDrafts(db: Db): Promise<void> {
  await db.$executeRawUnsafe('CREATE TABLE "SoakWriting" (mark TEXT)');
  await db.$executeRawUnsafe(`
    CREATE FUNCTION note_writing() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO "SoakWriting" VALUES (
        coalesce(NEW.content #>> '{typed,dialogueContact}', NEW.content #>> '{answers,dialogueContact}'));
      RETURN NULL;
    END $$`);
  await db.$executeRawUnsafe(
    'CREATE TRIGGER note_writing AFTER INSERT OR UPDATE ON "Draft" FOR EACH ROW EXECUTE FUNCTION note_writing()',
  );
}

/** How often each mark was carried out, by the audit and by the writings of drafts. */
export async function readEffects(db: Db): Promise<Map<string, number>> {
  const effects = new Map<string, number>();
  const count = (mark: string): void => void effects.set(mark, (effects.get(mark) ?? 0) + 1);
  for (const { mark } of await db.$queryRawUnsafe<{ mark: string | null }[]>('SELECT mark FROM "SoakWriting"'))
    if (mark !== null) count(mark);
  const texts = new Map((await db.bulletinItem.findMany()).map(({ id, text }) => [`item:${id}`, text]));
  const action = { in: ['bulletin.offer', 'absence.add'] };
  for (const { actorId, subject, detail } of await db.auditEvent.findMany({ where: { action } })) {
    const text = texts.get(subject);
    const { from } = detail as { from?: string };
    if (text !== undefined) count(text);
    else if (from !== undefined) count(`away:${actorId}:${from}`);
  }
  return effects;
}
