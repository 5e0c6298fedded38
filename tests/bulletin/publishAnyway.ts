import type { Db } from '../../src/db/db.ts';
import { giveCover } from '../support/cover.ts';
import type { EditorAct } from '../../src/protocol/bulletinEditingIntent.ts';

/** Why an issue of a test appears with something missing. */
export const REASON = 'The translations come later.';

/** The second press, with the reason, on the issue that is approved: it is published although something is missing, to Member States too. */
export async function publishAnyway(db: Db, more: Pick<EditorAct, 'on'> = {}): Promise<EditorAct> {
  await giveCover(db);
  const { revision } = await db.bulletinIssue.findFirstOrThrow({ where: { state: 'approved' } });
  return { do: 'publish', sure: true, revision, text: REASON, ...more };
}
