import type { Db } from '../../db/db.ts';
import {
  exportedActs,
  exportedRounds,
  exportedPeople,
  exportedPlans,
  exportedPosts,
  exportedUpdates,
} from '../store.ts';
import { exportedBulletin } from '../bulletin/store.ts';
import { exportedActions } from '../actions/store.ts';
import { exportedCommitments } from '../commitments/store.ts';
import { exportedRegisterEntries } from '../registers/store.ts';
import { type Sheet, exportSheetOfObjects } from './sheet.ts';
import { exportedSheetNames, sheetsOfWorkingGroup } from './sheetsOfWorkingGroup.ts';
import { answersForExportSheet, assignmentsForExportSheet } from './store.ts';

/** The columns of a roster, as `import` takes them. */
const rosterColumns = (
  'post postName kind dutyStation dutyStationFr dutyStationEs country region timeZone workingWeek workingGroupMember ' +
  'staffingSide hostsMajorOrganizations postLanguage person name email language personTimeZone slack teams local role from to'
).split(' ');

/**
 * What a working group would take along, as tables: the roster first, so that `import` takes the workbook back; the group and its staff figures, absences, plans, rounds,
 * updates, their answers one a row, needs, actions round by round, commitments, entries of registers, what was offered to the bulletin, and the record of acts.
 */
export async function exportSheets(db: Db, workingGroupId: number): Promise<Sheet[]> {
  const who = await exportedPeople(db, workingGroupId);
  const rounds = await exportedRounds(db, workingGroupId);
  const updates: Record<string, unknown>[] = [];
  const needs: object[] = [];
  for await (const update of exportedUpdates(db, workingGroupId, rounds)) {
    const { answers: _, needs: stated, ...row } = update as Record<string, unknown> & { needs: object[] };
    updates.push(row);
    needs.push(
      ...stated.map((need) => ({ round: row['round'], post: row['post'], revision: row['revision'], ...need })),
    );
  }
  const actions: object[] = [];
  for await (const action of exportedActions(db, workingGroupId)) {
    const { actuals, ...row } = action as object & { actuals: { round: string; status: string | null }[] };
    actions.push(...actuals.map(({ round, status, ...stood }) => ({ ...row, round, stood: status, ...stood })));
  }
  const commitments: object[] = [];
  for await (const commitment of exportedCommitments(db, workingGroupId)) commitments.push(commitment);
  const entries: object[] = [];
  for await (const entry of exportedRegisterEntries(db, workingGroupId)) {
    const { versions: _, ...row } = entry as object & { versions: unknown };
    entries.push(row);
  }
  const record: object[] = [];
  for await (const act of exportedActs(db, workingGroupId)) record.push(act);
  const objectives = (await exportedPlans(db, workingGroupId)) as { label: string; objectives: object[] }[];
  const { items } = await exportedBulletin(db, workingGroupId);
  return [
    exportSheetOfObjects(
      exportedSheetNames.roster,
      rosterRows(await exportedPosts(db, workingGroupId), who),
      rosterColumns,
    ),
    ...(await sheetsOfWorkingGroup(db, workingGroupId)),
    exportSheetOfObjects('Absences', who.absences),
    exportSheetOfObjects(
      'Plans',
      objectives.flatMap(({ label, objectives: all }) => all.map((one) => ({ plan: label, ...one }))),
    ),
    exportSheetOfObjects(
      'Rounds',
      rounds.map(({ row }) => {
        const { dueAtOfPosts: _, ...round } = row as object & { dueAtOfPosts?: unknown };
        return round;
      }),
    ),
    exportSheetOfObjects('Assignments', await assignmentsForExportSheet(db, workingGroupId)),
    exportSheetOfObjects('Updates', updates),
    exportSheetOfObjects(
      'Answers',
      await answersForExportSheet(
        db,
        rounds.map(({ id }) => id),
      ),
    ),
    exportSheetOfObjects('Needs', needs),
    exportSheetOfObjects('Actions', actions),
    exportSheetOfObjects('Commitments', commitments),
    exportSheetOfObjects('Register entries', entries),
    exportSheetOfObjects('Bulletin', items),
    exportSheetOfObjects('Acts', record),
  ];
}

/** Each post, then each person, with their roles: what describes them stands in their first row. */
function rosterRows(
  posts: readonly object[],
  { people: all, appointments, grants }: Awaited<ReturnType<typeof exportedPeople>>,
): object[] {
  const described = new Set<string>();
  const personOf = (key: string): object => {
    const found = all.find((one) => one.key === key);
    if (!found || described.has(key)) return { person: key };
    described.add(key);
    const { timeZone, key: person, ...row } = found as typeof found & { timeZone?: string };
    return { person, ...row, ...(timeZone !== undefined && { personTimeZone: timeZone }) };
  };
  const ofPosts = (posts as ({ code: string; name: string; language: string } & object)[]).flatMap((post): object[] => {
    const { code, name, language, ...row } = post;
    const about = { post: code, postName: name, ...row, postLanguage: language };
    const held = appointments.filter((one) => one.post === code);
    const rows = held.map(({ person, role, from, to }) => ({ post: code, ...personOf(person), role, from, to }));
    return rows.length === 0 ? [about] : [{ ...about, ...rows[0] }, ...rows.slice(1)];
  });
  const ofGroup = grants.map(({ person, ...role }) => ({ ...personOf(person), ...role }));
  const others = all.filter(({ key }) => !described.has(key)).map(({ key }) => personOf(key));
  return [...ofPosts, ...ofGroup, ...others];
}
