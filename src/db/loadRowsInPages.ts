import { setImmediate as turn } from 'node:timers/promises';

/** How many things one look at the database reads, or one transaction writes: others wait for it some milliseconds at most. */
const PAGE = 400;

/** Many things, a page at a time; between two pages whoever else works has their turn. */
export async function* databasePagesOf<Thing>(things: readonly Thing[]): AsyncGenerator<Thing[]> {
  for (let at = 0; at < things.length; at += PAGE) {
    if (at > 0) await turn();
    yield things.slice(at, at + PAGE);
  }
}

/** Reads what there is of many things, page by page. */
export async function loadRowsInPages<Thing, Row>(
  things: readonly Thing[],
  read: (page: Thing[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of databasePagesOf(things)) rows.push(...(await read(page)));
  return rows;
}
