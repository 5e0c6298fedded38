import { readFileSync } from 'node:fs';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { needKey } from '../../src/commitments/needKey.ts';
import { inTransaction, type Db, type Tx } from '../../src/db/db.ts';
import type { Answers } from '../../src/forms/answers.ts';
import type { Origin } from '../../src/forms/answerOrigin.ts';
import type { Language } from '../../src/language/language.ts';
import { builtInInstrument } from '../../src/instruments/builtInInstrument.ts';
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
  { code = 'fixture', instrument = builtInInstrument('plan-of-action') } = {},
): Promise<number> {
  if (!instrument) throw new Error('plan-of-action is not shipped');
  return inTransaction(db, (tx) => storeRows(tx, file, code, instrument));
}

async function storeRows(
  db: Tx,
  file: RoundFile,
  code: string,
  instrument: NonNullable<ReturnType<typeof builtInInstrument>>,
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
  for (const post of file.posts) await expectPost(db, workingGroupId, round.id, post);
  for (const { post, daysAfterDue, answers, origins, nilReturn = false } of file.updates) {
    const { id: postId } = await db.post.findUniqueOrThrow({
      where: { workingGroupId_code: { workingGroupId, code: post } },
    });
    const groups = groupKeys(instrument.instrument);
    const rows = formAnswersToRows(instrument.instrument, asGroups(instrument.instrument, answers)).map((row) => {
      // The only item of a group may have been given by itself, and then its fields have their origins.
      const ids = groups.has(row.question) ? [row.item, row.part] : [row.part];
      const said = ids.map((id) => origins?.[`${row.question}.${id}`]).find((one) => one !== undefined);
      const origin = said ?? origins?.[row.question] ?? 'given';
      return { ...row, origin };
    });
    const update = {
      roundId: round.id,
      postId,
      revision: 1,
      nilReturn,
      late: daysAfterDue > 0,
      submittedBy: person.id,
    };
    const { id } = await db.update.create({ data: { ...update, submittedAt: new Date(0), channel: 'local' } });
    const keyed = rows.map((row) => ({
      ...row,
      updateId: id,
      entry: row.entry === NEW_KEY ? updateEntryKey(id, row.item) : null,
    }));
    await db.answer.createMany({ data: keyed });
    const needs = keyed.filter(({ question, part }) => question === 'needs' && part === 'text');
    for (const { text, entry } of needs) {
      const of = { workingGroupId, kind: 'need' as const, roundId: round.id, updateId: id, askedAt: new Date(0) };
      const key = needKey(postId, entry ?? '');
      const askers = { create: { postId } };
      await db.commitment.create({ data: { ...of, key, text: { en: text ?? '' }, since: of.askedAt, askers } });
    }
    await db.assignment.update({ where: { roundId_postId: { roundId: round.id, postId } }, data: { updateId: id } });
  }
  return round.id;
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

async function expectPost(db: Tx, workingGroupId: number, roundId: number, post: RoundFilePost): Promise<void> {
  const { code, name, kind, workingGroupMember, language = 'en' } = post;
  const station = { name: post.dutyStation, country: post.country };
  const { timeZone, hostsMajorOrganizations, region = '' } = post;
  const place = { timeZone, hostsMajorOrganizations, region };
  const { id: dutyStationId } = await db.dutyStation.upsert({
    where: { workingGroupId_name_country: { workingGroupId, ...station } },
    update: place,
    create: { ...station, workingGroupId, ...place },
  });
  const { id: postId } = await db.post.upsert({
    where: { workingGroupId_code: { workingGroupId, code } },
    update: { dutyStationId, kind, workingGroupMember, language },
    create: { workingGroupId, dutyStationId, code, name, kind, workingGroupMember, language },
  });
  await db.assignment.create({ data: { roundId, postId } });
}
