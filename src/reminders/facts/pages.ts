import { setImmediate as turn } from 'node:timers/promises';

/** How many things one look at the database reads: others wait for it some milliseconds at most. */
const PAGE = 400;

/** Reads what there is of many things, a page at a time; between two pages whoever else works has their turn. */
export async function inPages<Thing, Row>(
  things: readonly Thing[],
  read: (page: Thing[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < things.length; at += PAGE) {
    if (at > 0) await turn();
    rows.push(...(await read(things.slice(at, at + PAGE))));
  }
  return rows;
}
