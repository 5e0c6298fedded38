import type { Db } from '../db/db.ts';
import { instrumentById } from '../instruments/store.ts';
import { formAnswersFromRows } from '../forms/answerRows.ts';
import { exportedNeedsMet } from './commitments/store.ts';
import { exportedNeeds } from './exportedNeeds.ts';

/** Rows that are read from the database at a time. */
const PAGE = 200;

const byCode = { code: 'asc' } as const;
const postCode = { select: { code: true } } as const;
const personKey = { select: { key: true } } as const;

/** The working group itself. */
export async function exportedGroup(
  db: Db,
  id: number,
): Promise<{
  code: string;
  publication: unknown;
  workingGroup: {
    name: string;
    language: string;
    timeZone: string;
    bulletinTitle?: unknown;
    balanceBand?: unknown;
    patOwner?: string;
  };
}> {
  const { code, bulletinTitle, balanceBand, patOwner, publication, ...row } = await db.workingGroup.findUniqueOrThrow({
    where: { id },
    select: {
      code: true,
      name: true,
      language: true,
      timeZone: true,
      bulletinTitle: true,
      balanceBand: true,
      patOwner: true,
      publication: true,
    },
  });
  const said = {
    ...(bulletinTitle !== null && { bulletinTitle }),
    ...(balanceBand !== null && { balanceBand }),
    ...(patOwner !== null && { patOwner }),
  };
  return { code, publication, workingGroup: { ...row, ...said } };
}

/** Posts as import files have them. */
export async function exportedPosts(db: Db, workingGroupId: number): Promise<object[]> {
  const rows = await db.post.findMany({ where: { workingGroupId }, include: { dutyStation: true }, orderBy: byCode });
  return rows.map(({ code, name, kind, workingGroupMember, staffingSide, language, dutyStation }) => {
    const { nameFr, nameEs, country, region, timeZone, workingWeek, hostsMajorOrganizations } = dutyStation;
    return {
      code,
      name,
      kind,
      dutyStation: dutyStation.name,
      ...(nameFr !== null && { dutyStationFr: nameFr }),
      ...(nameEs !== null && { dutyStationEs: nameEs }),
      country,
      ...(region && { region }),
      timeZone,
      workingWeek,
      workingGroupMember,
      staffingSide,
      hostsMajorOrganizations,
      language,
    };
  });
}

/** People and what they are, as import files have them, and their absences. */
export async function exportedPeople(db: Db, workingGroupId: number) {
  const dates = { select: { from: true, to: true, role: true } } as const;
  const rows = await db.person.findMany({
    where: { workingGroupId },
    include: {
      identities: { orderBy: { id: 'asc' } },
      grants: { ...dates, orderBy: { id: 'asc' } },
      appointments: { select: { ...dates.select, post: postCode }, orderBy: { id: 'asc' } },
      absences: { select: { from: true, to: true, delegate: personKey }, orderBy: { from: 'asc' } },
    },
    orderBy: { key: 'asc' },
  });
  return {
    people: rows.map(({ key, name, email, language, timeZone, identities }) => {
      const accounts = (platform: string, text: (one: { tenant: string; userId: string }) => string) => {
        const own = identities.filter((one) => one.platform === platform).map(text);
        return own.length > 0 && { [platform]: own };
      };
      const inTenant = ({ tenant, userId }: { tenant: string; userId: string }) => `${tenant}/${userId}`;
      return {
        key,
        name,
        ...(email !== null && { email }),
        language,
        ...(timeZone !== null && { timeZone }),
        ...accounts('slack', inTenant),
        ...accounts('teams', inTenant),
        ...accounts('local', ({ userId }) => userId),
      };
    }),
    appointments: rows.flatMap(({ key, appointments }) =>
      appointments.map(({ post, ...one }) => ({ person: key, post: post.code, ...one })),
    ),
    grants: rows.flatMap(({ key, grants }) => grants.map((one) => ({ person: key, ...one }))),
    absences: rows.flatMap(({ key, absences }) =>
      absences.map(({ delegate, ...one }) => ({ person: key, ...one, delegate: delegate?.key ?? null })),
    ),
  };
}

/** Plans with their objectives, as import files have them. */
export async function exportedPlans(db: Db, workingGroupId: number): Promise<object[]> {
  return db.planOfAction.findMany({
    where: { workingGroupId },
    select: {
      label: true,
      objectives: { select: { code: true, side: true, title: true }, orderBy: { position: 'asc' } },
    },
    orderBy: { id: 'asc' },
  });
}

/** The questions as the working group's rounds are fixed to them. */
export async function exportedInstruments(db: Db, workingGroupId: number): Promise<object[]> {
  return db.instrument.findMany({
    where: { workingGroupId },
    select: { key: true, version: true, source: true },
    orderBy: [{ key: 'asc' }, { version: 'asc' }],
  });
}

/** A round to be written, with what its updates are read by. */
export interface ExportedRound {
  id: number;
  instrumentId: number;
  label: string;
  row: object;
}

/** Rounds with the codes of the posts that they ask and pair. */
export async function exportedRounds(db: Db, workingGroupId: number): Promise<ExportedRound[]> {
  const rows = await db.round.findMany({
    where: { workingGroupId },
    include: {
      instrument: { select: { key: true, version: true } },
      planOfAction: { select: { label: true } },
      assignments: { select: { post: postCode, dueAt: true }, orderBy: { post: byCode } },
      counterparts: { select: { post: postCode, counterpart: postCode }, orderBy: { id: 'asc' } },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map((round) => {
    const { id, instrumentId, label, periodStart, periodEnd, opensAt, dueAt, closesAt, state, instrument } = round;
    const asked = round.assignments.map(({ post }) => post.code);
    const pairs = round.counterparts.map(({ post, counterpart }) => [post.code, counterpart.code]);
    const dates = { periodStart, periodEnd, opensAt, dueAt, closesAt };
    const own = round.assignments.flatMap((one) => (one.dueAt === null ? [] : [[one.post.code, one.dueAt] as const]));
    // A later due day of a post alone.
    const ownDueDates = own.length > 0 ? { dueAtOfPosts: Object.fromEntries(own) } : {};
    const about = { instrument, planOfAction: round.planOfAction.label, posts: asked, counterparts: pairs };
    return { id, instrumentId, label, row: { label, ...dates, ...ownDueDates, state, ...about } };
  });
}

/** Every revision of every update with its answers, questions and needs; round by round, in the order in which they came. */
export async function* exportedUpdates(
  db: Db,
  workingGroupId: number,
  all: readonly ExportedRound[],
): AsyncGenerator<object> {
  const metAt = await exportedNeedsMet(db, workingGroupId);
  for (const round of all) {
    const instrument = await instrumentById(db, round.instrumentId);
    for (let after = 0; ;) {
      const page = await db.update.findMany({
        where: { roundId: round.id, id: { gt: after } },
        include: {
          post: postCode,
          submitter: personKey,
          answers: { orderBy: [{ question: 'asc' }, { item: 'asc' }, { part: 'asc' }] },
        },
        orderBy: { id: 'asc' },
        take: PAGE,
      });
      for (const { id, post, submitter, answers, ...update } of page) {
        const { revision, state, nilReturn, late, submittedAt, channel, seconds } = update;
        after = id;
        yield {
          round: round.label,
          post: post.code,
          revision,
          state,
          nilReturn,
          late,
          submittedAt,
          submittedBy: submitter.key,
          channel,
          seconds,
          answers: formAnswersFromRows(instrument, answers),
          needs: exportedNeeds(instrument, id, answers).map((need) => {
            const { text, from, by } = need;
            return { text, from, by, metAt: metAt({ id, ...update }, need) };
          }),
        };
      }
      if (page.length < PAGE) break;
    }
  }
}

/** Who did what, in the order in which it was done. */
export async function* exportedActs(db: Db, workingGroupId: number): AsyncGenerator<object> {
  for (let after = 0; ;) {
    // By id alone: asked for one group, SQLite would sort all its acts for each page.
    const page = await db.auditEvent.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE,
      include: { actor: personKey },
    });
    for (const { id, workingGroupId: group, at, actor, channel, action, subject, detail } of page) {
      after = id;
      if (group === workingGroupId) yield { at, actor: actor?.key ?? null, channel, action, subject, detail };
    }
    if (page.length < PAGE) break;
  }
}
