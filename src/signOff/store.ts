import { z } from 'zod';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../db/db.ts';
import { textByLanguageSchema } from '../language/language.ts';
import type { CoordinatorNote, NoteTexts } from './coordinatorNotes/coordinatorNote.ts';
import type { Reading, SignOffSubject } from './signOff.ts';

const readingColumns = {
  revision: true,
  figures: true,
  requestedBy: true,
  namedId: true,
  decidedBy: true,
  decidedAt: true,
  approved: true,
} as const;

type Of = Omit<SignOffSubject, 'revision'>;

/** All readings of a subject, oldest first. */
export async function signOffsOf(db: Db | Tx, of: Of): Promise<Reading[]> {
  const { workingGroupId, kind, subjectId } = of;
  const where = { workingGroupId, kind, subjectId };
  return db.signOff.findMany({ where, select: readingColumns, orderBy: { id: 'asc' } });
}

/** When a subject was sent last to be read; null where it never was. */
export async function lastSignOffRequest(db: Db | Tx, { workingGroupId, kind, subjectId }: Of): Promise<Date | null> {
  const where = { workingGroupId, kind, subjectId };
  const row = await db.signOff.findFirst({ where, select: { requestedAt: true }, orderBy: { id: 'desc' } });
  return row?.requestedAt ?? null;
}

/** The readings of every subject of a kind, oldest first, by the subject's id. */
export async function signOffsOfKind(
  db: Db | Tx,
  { workingGroupId, kind }: Pick<Of, 'workingGroupId' | 'kind'>,
): Promise<Map<number, Reading[]>> {
  const rows = await db.signOff.findMany({
    where: { workingGroupId, kind },
    select: { ...readingColumns, subjectId: true },
    orderBy: { id: 'asc' },
  });
  const bySubject = new Map<number, Reading[]>();
  for (const { subjectId, ...reading } of rows) {
    const before = bySubject.get(subjectId);
    if (before) before.push(reading);
    else bySubject.set(subjectId, [reading]);
  }
  return bySubject;
}

/** Subjects of a kind that wait for a person: named to sign them, or a supervisor where nobody is; never what they prepared themselves. */
export async function subjectsToSign(
  db: Db,
  of: Pick<Of, 'workingGroupId' | 'kind'>,
  { id, supervisor }: { id: number; supervisor: boolean },
): Promise<number[]> {
  const subjects: number[] = [];
  for (const [subject, readings] of await signOffsOfKind(db, of)) {
    const last = readings.at(-1);
    if (last?.approved !== null || last.requestedBy === id) continue;
    if (last.namedId === id || (supervisor && last.namedId === null)) subjects.push(subject);
  }
  return subjects;
}

export async function insertSignOff(
  tx: Tx,
  subject: SignOffSubject,
  asked: { figures: string | null; namedId: number | null; requestedBy: number | null; requestedAt: Date },
): Promise<void> {
  const { workingGroupId, kind, subjectId, revision } = subject;
  await tx.signOff.create({ data: { workingGroupId, kind, subjectId, revision, ...asked } });
}

/** Names another second person, or none, for what waits. */
export async function nameSigner(tx: Tx, subject: SignOffSubject, namedId: number | null): Promise<void> {
  await tx.signOff.updateMany({ where: { ...waiting(subject) }, data: { namedId } });
}

/** Notes what was decided on what waits; answers false where somebody else was faster. */
export async function decideSignOffRow(
  tx: Tx,
  subject: SignOffSubject,
  decision: { decidedBy: number; decidedAt: Date; approved: boolean; reason: string | null },
): Promise<boolean> {
  return (await tx.signOff.updateMany({ where: waiting(subject), data: decision })).count > 0;
}

function waiting({ workingGroupId, kind, subjectId, revision }: SignOffSubject) {
  return { workingGroupId, kind, subjectId, revision, approved: null };
}

const noteTextsSchema = z.union([textByLanguageSchema, z.null().transform((): NoteTexts => ({}))]);

/** A note as the columns `note` and `withheld` of a row hold it. */
export function coordinatorNoteOfColumns({ note, withheld }: Record<keyof CoordinatorNote, unknown>): CoordinatorNote {
  return { note: noteTextsSchema.parse(note), withheld: noteTextsSchema.parse(withheld) };
}

/** The columns of a note: without words a column is empty. */
export function coordinatorNoteColumns({ note, withheld }: CoordinatorNote) {
  const columnOf = (texts: NoteTexts) => (Object.keys(texts).length > 0 ? texts : Prisma.DbNull);
  return { note: columnOf(note), withheld: columnOf(withheld) };
}
