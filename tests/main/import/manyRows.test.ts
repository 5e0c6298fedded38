import { describe, expect, it } from 'vitest';
import { databaseWorkCounts } from '../../../src/db/databaseWorkCounts.ts';
import { importFile } from '../../../src/imports/importFileIntoGroup.ts';
import { databases } from '../../support/databases.ts';

const HEADINGS = 'post,post name,kind,duty station,country,time zone,focal point,email';

/** A roster of as many posts, two at each place. */
function roster(count: number, nameOf = (n: number) => `Mission ${n}`): { name: string; content: string } {
  const rows = Array.from(
    { length: count },
    (_, n) => `P${n},${nameOf(n)},field,Town ${Math.floor(n / 2)},PH,Asia/Manila,Person ${n},p${n}@example.org`,
  );
  return { name: 'roster.csv', content: [HEADINGS, ...rows].join('\n') };
}

describe.each(databases)('a roster of many rows on $name', ({ open }) => {
  const now = new Date('2026-01-01T12:00:00Z');

  it('is written with as many statements as a short one, and in the order of its rows', async () => {
    const { db, close } = await open();
    const statements = async (code: string, count: number): Promise<number> => {
      const before = databaseWorkCounts.statements.prisma;
      await importFile(db, code, roster(count), now);
      return databaseWorkCounts.statements.prisma - before;
    };
    expect(await statements('LONG', 300)).toBe(await statements('SHORT', 3));
    const posts = await db.post.findMany({
      where: { workingGroup: { code: 'LONG' } },
      include: { dutyStation: true, appointments: { include: { person: true } } },
      orderBy: { id: 'asc' },
    });
    expect(posts.map(({ code }) => code)).toEqual(Array.from({ length: 300 }, (_, n) => `P${n}`));
    expect(posts.map(({ dutyStation }) => dutyStation.name).slice(0, 4)).toEqual([
      'Town 0',
      'Town 0',
      'Town 1',
      'Town 1',
    ]);
    expect(posts.map(({ appointments }) => appointments.map(({ person }) => person.email))).toEqual(
      posts.map((_, n) => [`p${n}@example.org`]),
    );
    await close();
  });

  it('changes nothing a second time, and later only what it says otherwise', async () => {
    const { db, close } = await open();
    await importFile(db, 'G', roster(40), now);
    const again = await importFile(db, 'G', roster(40), now);
    expect(again.tally.isEmpty).toBe(true);
    const renamed = roster(41, (n) => (n === 7 ? 'Seventh' : `Mission ${n}`));
    const { tally } = await importFile(db, 'G', renamed, now);
    expect(Object.fromEntries(tally.added)).toEqual({ 'duty stations': 1, posts: 1, people: 1, appointments: 1 });
    expect(Object.fromEntries(tally.changed)).toEqual({ posts: 1 });
    await close();
  });
});
