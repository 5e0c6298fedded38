import { systemActor, type App } from '../../src/core/context.ts';
import { scheduleRound, type RoundPlan } from '../../src/rounds/scheduleRound.ts';
import type { RoundRecord } from '../../src/rounds/store.ts';
import type { TestDatabase } from '../support/databases.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';

/** The calendar at noon of a date. */
export const at = (app: App, date: string) => systemActor(app, 'calendar', new Date(`${date}T12:00:00Z`));

/** A working group that can have rounds. */
export interface RoundWorld extends World {
  /** Instrument.ids: two versions of one, and another. */
  instrument: { first: number; second: number; other: number };
  /** A round from April to September 2000, but for what is said otherwise. */
  plan(label: string, more?: Partial<RoundPlan>): RoundPlan;
  schedule(label: string, more?: Partial<RoundPlan>): Promise<RoundRecord>;
}

export async function roundWorld({ db }: TestDatabase): Promise<RoundWorld> {
  const world = await smallGroup(db);
  const { workingGroupId } = world.app;
  const instrument = async (key: string, version: number) =>
    (await db.instrument.create({ data: { workingGroupId, key, version, source: '', checksum: `${key} ${version}` } }))
      .id;
  const first = await instrument('questions', 1);
  const ids = { first, second: await instrument('questions', 2), other: await instrument('other-questions', 1) };
  const { id: planOfActionId } = await db.planOfAction.create({ data: { workingGroupId, label: 'Plan' } });
  const plan = (label: string, more: Partial<RoundPlan> = {}): RoundPlan => ({
    label,
    instrumentId: first,
    planOfActionId,
    posts: null,
    pairs: [],
    periodStart: '2000-04-01',
    periodEnd: '2000-09-30',
    opensAt: '2000-04-03',
    dueAt: '2000-08-31',
    closesAt: '2000-09-30',
    ...more,
  });
  const schedule = (label: string, more: Partial<RoundPlan> = {}) =>
    scheduleRound(world.app, at(world.app, '2000-03-01'), plan(label, more));
  return { ...world, instrument: ids, plan, schedule };
}
