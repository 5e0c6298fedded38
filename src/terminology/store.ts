import { dateIn } from '../calendar/dates.ts';
import type { Db } from '../db/db.ts';

/** Something that somebody wrote, and the year in which it was handed in, by the group's own clock. */
export interface WrittenText {
  year: number;
  text: string;
}

/** Updates, or pieces, that one look at the database reads. */
const PAGE = 200;

/** The words given in the updates that stand, and offered to the bulletin apart from them; a page at a time. */
export async function* textsWritten(db: Db, workingGroupId: number, timeZone: string): AsyncGenerator<WrittenText[]> {
  yield* inPages(timeZone, (after) => textsOfUpdatesAfter(db, workingGroupId, after));
  yield* inPages(timeZone, (after) => contributionsAfter(db, workingGroupId, after));
}

async function* inPages(
  timeZone: string,
  read: (after: number) => Promise<{ id: number; at: Date; texts: string[] }[]>,
): AsyncGenerator<WrittenText[]> {
  for (let after = 0; ;) {
    const page = await read(after);
    yield page.flatMap(({ at, texts }) => {
      const year = Number(dateIn(at, timeZone).slice(0, 4));
      return texts.map((text) => ({ year, text }));
    });
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

/** What is carried over was written before, and a key of a choice has no blank. */
async function textsOfUpdatesAfter(db: Db, workingGroupId: number, after: number) {
  const rows = await db.update.findMany({
    where: { id: { gt: after }, assignment: { isNot: null }, post: { workingGroupId } },
    select: {
      id: true,
      submittedAt: true,
      answers: { where: { origin: 'given', text: { contains: ' ' } }, select: { text: true } },
    },
    orderBy: { id: 'asc' },
    take: PAGE,
  });
  return rows.map(({ id, submittedAt: at, answers }) => ({ id, at, texts: answers.flatMap(({ text }) => text ?? []) }));
}

async function contributionsAfter(db: Db, workingGroupId: number, after: number) {
  const rows = await db.bulletinItem.findMany({
    where: { id: { gt: after }, workingGroupId, source: 'contribution', withdrawnAt: null },
    select: { id: true, offeredAt: true, text: true },
    orderBy: { id: 'asc' },
    take: PAGE,
  });
  return rows.map(({ id, offeredAt: at, text }) => ({ id, at, texts: [text] }));
}
