import { type Db, providerOf } from '../../src/db/db.ts';

/** What stood in a draft's question about the contact, by provider. */
const contact = {
  postgresql: `coalesce(NEW.content #>> '{typed,dialogueContact}', NEW.content #>> '{answers,dialogueContact}')`,
  sqlite: `coalesce(json_extract(NEW.content, '$.typed.dialogueContact'), json_extract(NEW.content, '$.answers.dialogueContact'))`,
};

/** Notes each writing of a draft, with what stood in its question about the contact: drafts themselves remember the last one only. */
export async function watchDrafts(db: Db): Promise<void> {
  await db.$executeRawUnsafe('CREATE TABLE "SoakWriting" (mark TEXT)');
  const note = `INSERT INTO "SoakWriting" VALUES (${contact[providerOf(db)]})`;
  if (providerOf(db) === 'sqlite') {
    for (const act of ['INSERT', 'UPDATE'])
      await db.$executeRawUnsafe(`CREATE TRIGGER note_${act} AFTER ${act} ON "Draft" BEGIN ${note}; END`);
    return;
  }
  await db.$executeRawUnsafe(`
    CREATE FUNCTION note_writing() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      ${note};
      RETURN NULL;
    END $$`);
  await db.$executeRawUnsafe(
    'CREATE TRIGGER note_writing AFTER INSERT OR UPDATE ON "Draft" FOR EACH ROW EXECUTE FUNCTION note_writing()',
  );
}

/** How often each mark was carried out, by the audit, the files that were kept and the writings of drafts. */
export async function readEffects(db: Db): Promise<Map<string, number>> {
  const effects = new Map<string, number>();
  const count = (mark: string): void => void effects.set(mark, (effects.get(mark) ?? 0) + 1);
  for (const { mark } of await db.$queryRawUnsafe<{ mark: string | null }[]>('SELECT mark FROM "SoakWriting"'))
    if (mark !== null) count(mark);
  for (const { name } of await db.storedFile.findMany({ select: { name: true } })) count(name);
  const texts = new Map((await db.bulletinItem.findMany()).map(({ id, text }) => [`item:${id}`, text]));
  const action = { in: ['bulletin.offer', 'absence.add', 'audience.place'] };
  for (const { actorId, subject, detail } of await db.auditEvent.findMany({ where: { action } })) {
    const text = texts.get(subject);
    const { from, conversation } = detail as { from?: string; conversation?: string };
    if (text !== undefined) count(text);
    else if (conversation !== undefined) count(conversation);
    else if (from !== undefined) count(`away:${actorId}:${from}`);
  }
  return effects;
}
