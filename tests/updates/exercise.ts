import type { App, Caller } from '../../src/core/context.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { registerInstrument } from '../../src/instruments/store.ts';
import type { Language } from '../../src/language/language.ts';
import { callerOf, smallGroup, type World } from '../people/smallGroup.ts';
import type { Db } from '../../src/db/db.ts';

export interface Exercise extends World {
  first: number;
  second: number;
}

/**
 * The small group with the shipped instrument, or what is made of its source, and two open rounds: the first of 2000, the second of
 * 2001.
 */
export async function exercise(db: Db, changed = (source: string): string => source): Promise<Exercise> {
  const world = await smallGroup(db);
  const { workingGroupId } = world.app;
  const shipped = shippedExercise();
  const { id: instrumentId } = await registerInstrument(db, workingGroupId, changed(shipped.source), shipped.file);
  const plan = await db.planOfAction.create({
    data: {
      workingGroupId,
      label: 'Plan',
      objectives: {
        create: [
          { code: 'P01', side: 'programme', title: 'Consult governments', position: 0 },
          { code: 'S01', side: 'staffing', title: 'Raise the share of women', position: 1 },
        ],
      },
    },
  });
  const round = async (label: string, year: number): Promise<number> => {
    const { id } = await db.round.create({
      data: {
        workingGroupId,
        instrumentId,
        planOfActionId: plan.id,
        label,
        periodStart: `${year}-04-01`,
        periodEnd: `${year}-09-30`,
        opensAt: `${year}-04-03`,
        dueAt: `${year}-08-31`,
        closesAt: `${year}-09-30`,
        state: 'open',
        assignments: { create: [{ postId: world.post.hq }, { postId: world.post.manila }] },
      },
    });
    return id;
  };
  return { ...world, first: await round('Round 2000', 2000), second: await round('Round 2001', 2001) };
}

/** A person in a direct chat on the local channel, at noon UTC of a date. */
export function speaking(app: App, id: number, date: string, language: Language = 'en'): Caller {
  return callerOf(app, { id, name: `Person ${id}`, language, timeZone: 'Asia/Manila' }, date);
}
