import type { Db } from '../../db/db.ts';

/** Entries that are read from the database at a time. */
const PAGE = 200;

/** The entries of all registers with everything that they say, and what they said before. */
export async function* exportedRegisterEntries(db: Db, workingGroupId: number): AsyncGenerator<object> {
  for (let after = 0; ;) {
    const page = await db.registerEntry.findMany({
      where: { workingGroupId, id: { gt: after } },
      include: {
        values: { omit: { entryId: true } },
        versions: { omit: { entryId: true, writtenBy: true }, include: { writer: { select: { key: true } } } },
        ownerPost: { select: { code: true } },
      },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    for (const {
      id,
      workingGroupId: _group,
      ownerPostId: _post,
      ownerPersonId: _person,
      ownerPost,
      versions,
      ...entry
    } of page) {
      after = id;
      const written = versions.map(({ writer, ...version }) => ({ ...version, writtenBy: writer?.key ?? null }));
      yield { ...entry, owner: ownerPost?.code ?? null, versions: written };
    }
    if (page.length < PAGE) break;
  }
}

/** A staff figure as a row of the table that `import` takes; `key` and `visibility` keep an entry the one that it is. */
export interface ExportedStaffFigure {
  key: string;
  date: string;
  category: string;
  grade: string;
  women: number;
  men: number;
  source: string | null;
  visibility: string;
}

/** The staff figures of a group by date. Lower bounds and cancelled ones are no figures: the JSON has them. */
export async function exportedStaffFigures(db: Db, workingGroupId: number): Promise<ExportedStaffFigure[]> {
  const rows = await db.registerEntry.findMany({
    where: { workingGroupId, type: 'staffFigure', state: { not: 'cancelled' } },
    select: { key: true, to: true, visibility: true, values: { select: { field: true, text: true, number: true } } },
    orderBy: [{ to: 'asc' }, { key: 'asc' }],
  });
  return rows.flatMap(({ key, to: date, visibility, values }) => {
    const text = (field: string) => values.find((one) => one.field === field)?.text ?? null;
    const count = (field: string) => values.find((one) => one.field === field && one.text === null)?.number ?? null;
    const [category, grade, women, men] = [text('category'), text('grade'), count('women'), count('men')];
    if (category === null || grade === null || women === null || men === null) return [];
    return [{ key, date, category, grade, women, men, source: text('source'), visibility }];
  });
}
