import type Database from 'better-sqlite3';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { openSqlite } from '../../src/db/sqliteDriver.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { registerInstrument } from '../../src/instruments/store.ts';

/** A second round that asks nobody: analysed first, it loads what every analysis needs. */
export const EMPTY_ROUND = 'Empty';

const OBJECTIVES = Array.from({ length: 28 }, (_, position) => `Objective ${position} of the plan`);
const ACTIONS_PER_POST = 5;
const regions = ['Africa', 'Americas', 'Asia', 'Europe', 'Middle East', 'Oceania'];
const dialogue = ['none', 'planned', 'occasional', 'regular'];
const statuses = ['notStarted', 'onTrack', 'delayed', 'blocked', 'completed'];

/** A new SQLite database with one round of plan-of-action that so many posts answered; gives Round.id. The same on every run. */
export async function generateRound(
  url: string,
  updates: number,
  titles: readonly string[] = OBJECTIVES,
): Promise<number> {
  await migrateDatabase(url);
  const roundId = await generateFrame(url, titles);
  const db = openSqlite(url.slice('file:'.length));
  try {
    db.pragma('synchronous = OFF');
    db.transaction(() => fill(db, roundId, updates, titles.length))();
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  return roundId;
}

/** All but the posts and their answers. */
async function generateFrame(url: string, titles: readonly string[]): Promise<number> {
  const built = shippedExercise();
  const db = await openDatabase(url);
  const { id: workingGroupId } = await db.workingGroup.create({ data: { code: 'bench', name: 'Bench' } });
  const { id: instrumentId } = await registerInstrument(db, workingGroupId, built.source, built.file);
  await db.person.create({ data: { workingGroupId, key: 'bench', name: 'Bench' } });
  const objectives = titles.map((title, position) => ({
    code: `P${position}`,
    side: 'programme' as const,
    title,
    position,
  }));
  const plan = await db.planOfAction.create({
    data: { workingGroupId, label: 'Bench', objectives: { create: objectives } },
  });
  for (const [index, region] of regions.entries()) {
    for (const hosts of [true, false]) {
      const name = `${region} ${hosts}`;
      const station = { workingGroupId, name, country: 'CH', region, timeZone: 'UTC', hostsMajorOrganizations: hosts };
      await db.dutyStation.create({ data: { ...station, id: 2 * index + (hosts ? 1 : 2) } });
    }
  }
  const dates = {
    periodStart: '2000-01-01',
    periodEnd: '2000-12-31',
    opensAt: '2000-01-01',
    dueAt: '2000-12-31',
    closesAt: '2000-12-31',
  };
  const frame = {
    workingGroupId,
    label: 'Round',
    instrumentId,
    planOfActionId: plan.id,
    ...dates,
    state: 'closed' as const,
  };
  const round = await db.round.create({ data: frame });
  await db.round.create({ data: { ...frame, label: EMPTY_ROUND } });
  await db.$disconnect();
  return round.id;
}

function fill(db: Database.Database, roundId: number, updates: number, objectives: number): void {
  const post = db.prepare(
    `INSERT INTO "Post" ("id", "workingGroupId", "dutyStationId", "code", "name", "kind", "workingGroupMember", "language")
     VALUES (?, 1, ?, ?, 'Post', ?, ?, 'en')`,
  );
  const update = db.prepare(
    `INSERT INTO "Update" ("id", "roundId", "postId", "revision", "submittedAt", "submittedBy", "channel", "late")
     VALUES (?, ?, ?, 1, '2000-06-01T00:00:00.000+00:00', 1, 'local', ?)`,
  );
  const assignment = db.prepare(`INSERT INTO "Assignment" ("roundId", "postId", "updateId") VALUES (?, ?, ?)`);
  const answer = db.prepare(
    `INSERT INTO "Answer" ("updateId", "question", "item", "part", "text", "number") VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const random = randomFrom(1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  for (let id = 1; id <= updates; id++) {
    const station = 1 + Math.floor(random() * 2 * regions.length);
    post.run(
      id,
      station,
      `POST-${String(id).padStart(6, '0')}`,
      random() < 0.3 ? 'hq' : 'field',
      random() < 0.5 ? 1 : 0,
    );
    update.run(id, roundId, id, random() < 0.2 ? 1 : 0);
    assignment.run(roundId, id, id);
    // In the order in which they are submitted: by question of the instrument.
    for (const row of ['government', 'multiBilateral', 'ngo', 'other'])
      answer.run(id, 'dialogue', 0, row, pick(dialogue), null);
    answer.run(id, 'dialogueContact', 0, '', `Contact of post ${id}`, null);
    for (const row of ['needsAssessment', 'projectDesign', 'implementation', 'monitoring', 'evaluation'])
      answer.run(id, 'mainstreaming', 0, row, null, Math.floor(random() * 4));
    answer.run(id, 'patAccess', 0, '', pick(['yes', 'partly', 'no']), null);
    for (const row of ['international', 'regional', 'national'])
      answer.run(id, 'networks', 0, row, null, Math.floor(random() * 4));
    for (let item = 0; item < ACTIONS_PER_POST; item++) {
      answer.run(id, 'actions', item, 'objective', `P${Math.floor(random() * objectives)}`, null);
      answer.run(id, 'actions', item, 'status', pick(statuses), null);
      answer.run(
        id,
        'actions',
        item,
        'narrative',
        `What post ${id} did in its action number ${item}, in a line or two.`,
        null,
      );
    }
    answer.run(id, 'streamline', 0, '', pick(['yes', 'no']), null);
    answer.run(id, 'needs', 0, 'text', `What post ${id} needs`, null);
    answer.run(id, 'needs', 0, 'from', `POST-${String(1 + Math.floor(random() * updates)).padStart(6, '0')}`, null);
  }
}

/** Numbers from 0 to 1 that are the same on every run (Lehmer 1951, multiplier of Park and Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
