import { addDays } from '../../calendar/workingTime.ts';
import type { Tx } from '../../db/db.ts';
import type { TenureEndedByImport } from '../previewImport.ts';
import type { ImportTally } from '../importTally.ts';

/** Ends appointments on the day before `today`; one that has not begun is taken out. */
export async function endAppointmentsByImport(
  tx: Tx,
  workingGroupId: number,
  endings: readonly TenureEndedByImport[],
  { today, tally }: { today: string; tally: ImportTally },
): Promise<void> {
  for (const { person, post, role, from } of endings) {
    const where = {
      person: { workingGroupId, key: person },
      post: { workingGroupId, code: post },
      role: role === 'focalPoint' ? ('focalPoint' as const) : ('alternate' as const),
      from,
    };
    if (from >= today) await tx.appointment.deleteMany({ where });
    else await tx.appointment.updateMany({ where, data: { to: addDays(today, -1) } });
    tally.change('appointments');
  }
}

/** Takes objectives out of a plan. */
export async function removeObjectivesByImport(
  tx: Tx,
  planOfActionId: number,
  codes: readonly string[],
  tally: ImportTally,
): Promise<void> {
  const gone = { planOfActionId, code: { in: [...codes] } };
  tally.change('objectives', (await tx.objective.deleteMany({ where: gone })).count);
}
