import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { createApp } from '../../src/app/app.ts';
import type { Caller } from '../../src/core/context.ts';
import { type Db, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { sendRegisterFiles } from '../../src/registers/sendRegisterFiles.ts';
import { listRegisterEntries } from '../../src/registers/listRegisterEntries.ts';
import { registersOf } from '../../src/registers/store.ts';
import { annualFigures } from '../../src/reports/annualFigures.ts';

interface RegistersMeasure {
  what: string;
  /** Milliseconds, the best of some runs each. */
  focal: number;
  database: number;
  ratio: number;
}

const YEAR = 2000;
/** So often each is measured: the first runs show the compiler at work. */
const RUNS = 7;

/** Measures a list, the sums of a year and an export over a register of so many entries, against the database's own time for the same rows. */
export async function benchRegisters(report: (line: string) => void, entries = 10_000): Promise<RegistersMeasure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
  try {
    const url = `file:${join(folder, 'focal.db')}`;
    await migrateDatabase(url);
    const db = await openDatabase(url);
    const measures = await measure(db, entries);
    await db.$disconnect();
    for (const { what, focal, database, ratio } of measures)
      report(
        `${what.padEnd(7)} ${focal.toFixed(1).padStart(7)} ms, database ${database.toFixed(1).padStart(6)} ms, ratio ${ratio.toFixed(2)}`,
      );
    return measures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(db: Db, entries: number): Promise<RegistersMeasure[]> {
  const { id: workingGroupId } = await db.workingGroup.create({ data: { code: 'bench', name: 'Bench' } });
  const person = await db.person.create({
    data: { workingGroupId, key: 'c', name: 'C', grants: { create: { role: 'coordinator', from: '1999-01-01' } } },
  });
  await fill(db, workingGroupId, entries);
  const app = createApp({ db, workingGroupId, reportBug: String });
  const now = new Date('2000-12-31T12:00:00Z');
  const who = { id: person.id, name: 'C', language: 'en', timeZone: 'UTC' } as const;
  const caller: Caller = { workingGroupId, person: who, channel: 'local', place: 'direct', now };
  const registers = await registersOf(db, workingGroupId);
  const last = Math.ceil(entries / 8);
  return [
    await compare(
      'list',
      () => listRegisterEntries(app, caller, { type: 'training', year: YEAR, page: last }),
      () => listedBySql(db, workingGroupId, entries),
    ),
    await compare(
      'sums',
      () => annualFigures(db, { workingGroupId, year: YEAR, audience: null }, registers),
      () => summedBySql(db, workingGroupId),
    ),
    await compare(
      'export',
      () => sendRegisterFiles(app, caller, { type: 'training', year: YEAR, format: 'csv' }),
      () => allBySql(db, workingGroupId),
    ),
  ];
}

async function compare(
  what: string,
  focal: () => Promise<unknown>,
  database: () => Promise<unknown>,
): Promise<RegistersMeasure> {
  const times = { focal: Number.POSITIVE_INFINITY, database: Number.POSITIVE_INFINITY };
  for (let run = 0; run < RUNS; run++) {
    times.focal = Math.min(times.focal, await timed(focal));
    times.database = Math.min(times.database, await timed(database));
  }
  return { what, ...times, ratio: times.focal / times.database };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Trainings of a year, each with its counts and its trainer. */
async function fill(db: Db, workingGroupId: number, entries: number): Promise<void> {
  const ids = Array.from({ length: entries }, (_, at) => at + 1);
  await db.registerEntry.createMany({
    data: ids.map((id) => ({
      id,
      workingGroupId,
      type: 'training',
      key: `training-${id}`,
      title: `Gender session ${id}`,
      from: `2000-${String((id % 12) + 1).padStart(2, '0')}-05`,
      to: `2000-${String((id % 12) + 1).padStart(2, '0')}-05`,
      precision: 'day' as const,
      year: YEAR,
      visibility: 'allStaff' as const,
      state: id % 3 === 0 ? ('closed' as const) : ('held' as const),
    })),
  });
  const value = (entryId: number, part: string, number: number) => ({ entryId, field: 'counts', part, number });
  await db.entryValue.createMany({
    data: ids.flatMap((id) => [
      value(id, 'invited', 20),
      value(id, 'attended', id % 20),
      value(id, 'women', id % 12),
      { entryId: id, field: 'trainer', part: '', text: `Trainer ${id % 7}` },
    ]),
  });
}

/** What a person at the database's own prompt would type for a page of the list and its counts. */
async function listedBySql(db: Db, group: number, entries: number): Promise<void> {
  await db.$queryRaw(Prisma.sql`
    SELECT "state", COUNT(*) FROM "RegisterEntry"
    WHERE "workingGroupId" = ${group} AND "type" = 'training' AND "year" = ${YEAR} GROUP BY "state"`);
  await db.$queryRaw(Prisma.sql`
    SELECT * FROM "RegisterEntry" WHERE "workingGroupId" = ${group} AND "type" = 'training' AND "year" = ${YEAR}
    ORDER BY "to", "id" LIMIT 8 OFFSET ${entries - 8}`);
}

/** The same for the figures of a year: entries by state, invited and attended. */
async function summedBySql(db: Db, group: number): Promise<void> {
  await db.$queryRaw(Prisma.sql`
    SELECT "type", "state", COUNT(*) FROM "RegisterEntry"
    WHERE "workingGroupId" = ${group} AND "year" = ${YEAR} GROUP BY "type", "state"`);
  await db.$queryRaw(Prisma.sql`
    SELECT e."type", v."part", COUNT(*), SUM(v."number") FROM "RegisterEntry" e JOIN "EntryValue" v ON v."entryId" = e."id"
    WHERE e."workingGroupId" = ${group} AND e."year" = ${YEAR} AND e."state" = 'held' AND v."field" = 'counts'
    GROUP BY e."type", v."part"`);
}

/** The same for everything that an export holds. */
async function allBySql(db: Db, group: number): Promise<void> {
  await db.$queryRaw(Prisma.sql`
    SELECT e.*, v.* FROM "RegisterEntry" e LEFT JOIN "EntryValue" v ON v."entryId" = e."id"
    WHERE e."workingGroupId" = ${group} AND e."type" = 'training' AND e."year" = ${YEAR} ORDER BY e."to", e."id"`);
}
