import { dateIn } from '../calendar/dates.ts';
import type { Db, Tx } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import { silencedTermKey, type SilencedTerms } from './termHint.ts';

/** Something that somebody wrote, and the year in which it was handed in, by the group's own clock. */
export interface WrittenText {
  year: number;
  text: string;
}

/** Updates, or pieces, that one look at the database reads. */
const PAGE = 200;

/** The words given in the updates that stand, and offered to the bulletin apart from them; a page at a time. */
export async function* textsForTermRates(
  db: Db,
  workingGroupId: number,
  timeZone: string,
): AsyncGenerator<WrittenText[]> {
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

/** The terms of which somebody wants to hear no more. */
export async function silencedTermsOf(db: Db | Tx, personId: number): Promise<SilencedTerms> {
  const rows = await db.silencedTerm.findMany({ where: { personId }, select: { language: true, term: true } });
  return new Set(rows.map(({ language, term }) => silencedTermKey(language, term)));
}

interface SilencedBy {
  personId: number;
  language: Language;
  term: string;
}

export async function silenceTerm(tx: Tx, by: SilencedBy): Promise<void> {
  await tx.silencedTerm.upsert({ where: { personId_language_term: by }, update: {}, create: by });
}

export async function hearTermAgain(tx: Tx, by: SilencedBy): Promise<void> {
  await tx.silencedTerm.deleteMany({ where: by });
}

/** Counts once more what was chosen about a term. */
export async function countTermChoice(
  tx: Tx,
  of: { workingGroupId: number; language: Language; term: string },
  choice: 'used' | 'left' | 'never',
): Promise<void> {
  await tx.termChoice.upsert({
    where: { workingGroupId_language_term: of },
    update: { [choice]: { increment: 1 } },
    create: { ...of, [choice]: 1 },
  });
}

/** How often the better word was taken, the term left, or silenced, in all. */
export async function termChoicesMade(
  db: Db,
  workingGroupId: number,
): Promise<{ used: number; left: number; never: number }> {
  const { _sum } = await db.termChoice.aggregate({
    where: { workingGroupId },
    _sum: { used: true, left: true, never: true },
  });
  return { used: _sum.used ?? 0, left: _sum.left ?? 0, never: _sum.never ?? 0 };
}
