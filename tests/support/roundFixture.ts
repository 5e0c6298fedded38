import { readFileSync } from 'node:fs';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { needKey } from '../../src/commitments/needKey.ts';
import { inTransaction, type Db, type Tx } from '../../src/db/db.ts';
import { insertRows } from '../../src/db/insertRows.ts';
import type { Answers } from '../../src/forms/answers.ts';
import type { Origin } from '../../src/forms/answerOrigin.ts';
import type { Language } from '../../src/language/language.ts';
import { shippedExercise } from './builtInInstrument.ts';
import { type Instrument, instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import { registerInstrument } from '../../src/instruments/store.ts';
import { NEW_KEY, formAnswersToRows } from '../../src/forms/answerRows.ts';
import { updateEntryKey } from '../../src/updates/store.ts';

/** A round file, as `focal import` takes it. */
export interface RoundFile {
  round: { label: string; periodStart: string; periodEnd: string; opensAt: string; dueAt: string; closesAt: string };
  posts: RoundFilePost[];
  objectives: { code: string; side: 'programme' | 'staffing'; title: string }[];
  updates: {
    post: string;
    daysAfterDue: number;
    answers: Answers;
    nilReturn?: boolean;
    /** By `question`, `question.row` or `group.position`; given where nothing is said. */
    origins?: Record<string, Origin>;
  }[];
}
export interface RoundFilePost {
  code: string;
  name: string;
  dutyStation: string;
  country: string;
  region?: string;
  timeZone: string;
  kind: 'hq' | 'field';
  workingGroupMember: boolean;
  hostsMajorOrganizations: boolean;
  language?: Language;
}

/** The invented exercise that the demo plays. */
export function sampleRound(): RoundFile {
  const path = fromPackageRoot('src', 'main', 'demo', 'plans-of-action-2000.json');
  return JSON.parse(readFileSync(path, 'utf8')) as RoundFile;
}

/** What its analysis must say, computed apart. */
export function sampleExpectation(): unknown {
  return JSON.parse(readFileSync(fromPackageRoot('tests', 'samples', 'expected-2000.json'), 'utf8'));
}

/**
 * Puts a round file straight into a database: no forms, no rules, only the rows that answering would have left. A working group
 * of the same code is gone on with, so that a second file becomes its next round. Gives Round.id.
 */
export async function storeRound(
  db: Db,
  file: RoundFile,
  { code = 'fixture', instrument = shippedExercise() } = {},
): Promise<number> {
  return inTransaction(db, (tx) => storeRows(tx, file, code, instrument));
}

async function storeRows(
  db: Tx,
  file: RoundFile,
  code: string,
  instrument: ReturnType<typeof shippedExercise>,
): Promise<number> {
  const group = await db.workingGroup.upsert({
    where: { code },
    update: {},
    create: { code, name: 'Fixture' },
  });
  const workingGroupId = group.id;
  const { id: instrumentId } = await registerInstrument(db, workingGroupId, instrument.source, instrument.file);
  const person = await db.person.upsert({
    where: { workingGroupId_key: { workingGroupId, key: 'fixture' } },
    update: {},
    create: { workingGroupId, key: 'fixture', name: 'Somebody' },
  });
  const objectives = file.objectives.map((one, position) => ({ ...one, position }));
  const plan = await db.planOfAction.create({
    data: { workingGroupId, label: file.round.label, objectives: { create: objectives } },
  });
  const round = await db.round.create({
    data: { ...file.round, workingGroupId, instrumentId, planOfActionId: plan.id, state: 'closed' },
  });
  const posts = await writePosts(db, workingGroupId, file.posts);
  const postOf = (code: string): number => {
    const id = posts.get(code);
    if (id === undefined) throw new Error(`nobody asks ${code}`);
    return id;
  };
  const sent = file.updates.map((one) => ({
    ...one,
    postId: postOf(one.post),
    rows: rowsOf(instrument.instrument, one),
  }));
  const updates = await db.update.createManyAndReturn({
    data: sent.map(({ postId, nilReturn = false, daysAfterDue }) => ({
      roundId: round.id,
      postId,
      revision: 1,
      nilReturn,
      late: daysAfterDue > 0,
      submittedBy: person.id,
      submittedAt: new Date(0),
      channel: 'local' as const,
    })),
    select: { id: true, postId: true },
  });
  const updateOf = new Map(updates.map(({ id, postId }) => [postId, id]));
  const answers = sent.flatMap(({ postId, rows }) => {
    const updateId = updateOf.get(postId) ?? 0;
    const keyOf = (row: (typeof rows)[number]) => (row.entry === NEW_KEY ? updateEntryKey(updateId, row.item) : null);
    return rows.map((row) => ({ postId, row: { ...row, updateId, entry: keyOf(row) } }));
  });
  await insertRows(
    db,
    'Answer',
    answers.map(({ row }) => row),
  );
  for (const { postId, row } of answers) {
    if (row.question !== 'needs' || row.part !== 'text') continue;
    const of = {
      workingGroupId,
      kind: 'need' as const,
      roundId: round.id,
      updateId: row.updateId,
      askedAt: new Date(0),
    };
    const key = needKey(postId, row.entry ?? '');
    const askers = { create: { postId } };
    await db.commitment.create({ data: { ...of, key, text: { en: row.text ?? '' }, since: of.askedAt, askers } });
  }
  await db.assignment.createMany({
    data: file.posts.map(({ code }) => ({
      roundId: round.id,
      postId: postOf(code),
      updateId: updateOf.get(postOf(code)) ?? null,
    })),
  });
  return round.id;
}

/** What answering leaves of an update. */
function rowsOf(instrument: Instrument, { answers, origins }: RoundFile['updates'][number]) {
  const groups = groupKeys(instrument);
  return formAnswersToRows(instrument, asGroups(instrument, answers)).map((row) => {
    // The only item of a group may have been given by itself, and then its fields have their origins.
    const ids = groups.has(row.question) ? [row.item, row.part] : [row.part];
    const said = ids.map((id) => origins?.[`${row.question}.${id}`]).find((one) => one !== undefined);
    const origin = said ?? origins?.[row.question] ?? 'given';
    return { ...row, origin };
  });
}

/** A round file may give the only item of a group by itself. */
function asGroups(instrument: Instrument, answers: Answers): Answers {
  const groups = groupKeys(instrument);
  const entries = Object.entries(answers).map(([key, value]) => [key, groups.has(key) ? [value].flat() : value]);
  return Object.fromEntries(entries) as Answers;
}

function groupKeys(instrument: Instrument): Set<string> {
  return new Set(instrumentQuestionsOf(instrument).flatMap(({ key, kind }) => (kind === 'group' ? [key] : [])));
}

/** Writes posts and duty stations, those that are new at once: posts of many rounds are made in a run. Gives Post.id by code. */
async function writePosts(
  db: Tx,
  workingGroupId: number,
  posts: readonly RoundFilePost[],
): Promise<Map<string, number>> {
  const where = { workingGroupId };
  const stationKey = ({ name, country }: { name: string; country: string }) => `${name}, ${country}`;
  const stationOf = (post: RoundFilePost) => ({ name: post.dutyStation, country: post.country });
  const stations = new Map(
    posts.map((post) => {
      const { timeZone, hostsMajorOrganizations, region = '' } = post;
      return [stationKey(stationOf(post)), { ...stationOf(post), timeZone, hostsMajorOrganizations, region }];
    }),
  );
  const knownStations = new Set((await db.dutyStation.findMany({ where })).map(stationKey));
  for (const { name, country, ...place } of stations.values()) {
    const one = { workingGroupId, name, country };
    if (knownStations.has(stationKey(one)))
      await db.dutyStation.update({ where: { workingGroupId_name_country: one }, data: place });
  }
  await db.dutyStation.createMany({
    data: [...stations].filter(([key]) => !knownStations.has(key)).map(([, station]) => ({ ...where, ...station })),
  });
  const stationIds = new Map((await db.dutyStation.findMany({ where })).map((one) => [stationKey(one), one.id]));

  const rows = posts.map((post) => {
    const { code, name, kind, workingGroupMember, language = 'en' } = post;
    const dutyStationId = stationIds.get(stationKey(stationOf(post))) ?? 0;
    return { ...where, code, name, dutyStationId, kind, workingGroupMember, language };
  });
  const knownPosts = new Set((await db.post.findMany({ where })).map(({ code }) => code));
  for (const { code, name: _, ...data } of rows)
    if (knownPosts.has(code)) await db.post.update({ where: { workingGroupId_code: { workingGroupId, code } }, data });
  await db.post.createMany({ data: rows.filter(({ code }) => !knownPosts.has(code)) });
  return new Map((await db.post.findMany({ where })).map(({ code, id }) => [code, id]));
}
