import type { Db } from '../../db/db.ts';

/** Entries that are read from the database at a time. */
const PAGE = 200;

/** The entries of all registers with everything that they say, and what they said before. */
export async function* exportedEntries(db: Db, workingGroupId: number): AsyncGenerator<object> {
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
