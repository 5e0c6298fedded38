import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, type Tx } from '../../src/db/db.ts';
import type { Language } from '../../src/language/language.ts';
import { isPlanningEntryNear, isSamePlanningEntry, planningEntriesOf } from '../../src/planning/planningEntries.ts';
import { reminderReason } from '../../src/reminders/reminderReason.ts';
import { parseRecurrence } from '../../src/planning/recurrence/repeatCommand.ts';
import {
  activeRecurrences,
  addPlanningEntry,
  endPlanningEntry,
  endRecurrences,
  markRecurrenceWritten,
  markPlanningEntryAnnounced,
  pendingPlanningEntries,
  planningEntryById,
  saveRecurrence,
  setPlanningEntryHeld,
} from '../../src/planning/store.ts';
import type { PlannedReminder, Reason } from '../../src/reminders/plannedReminders.ts';
import { defaultReminderPolicy } from '../../src/reminders/reminderPolicy.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { roundRecord } from '../rounds/roundRecord.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);

describe('what happens by itself', () => {
  it('is the opening of a round that is planned and the close of one that is open, nothing else', () => {
    const states = ['scheduled', 'open', 'closed', 'locked', 'published'] as const;
    expect(planningEntriesOf(states.map((state, id) => roundRecord({ id, state })))).toEqual([
      { act: 'openRound', roundId: 0, date: '2000-07-01' },
      { act: 'closeRound', roundId: 1, date: '2000-08-31' },
    ]);
  });

  it.each([
    ['2000-06-27', false],
    ['2000-06-28', true],
    ['2000-07-01', true],
    ['2000-07-02', false],
  ])('is announced three days ahead, and no more once its day is over: on %s, %s', (today, near) => {
    expect(isPlanningEntryNear({ act: 'openRound', roundId: 1, date: '2000-07-01' }, today)).toBe(near);
  });

  it('is the same where act, round and day are', () => {
    const one = { act: 'openRound', roundId: 1, date: '2000-07-01' } as const;
    expect(isSamePlanningEntry(one, { ...one })).toBe(true);
    for (const more of [{ act: 'closeRound' as const }, { roundId: 2 }, { date: '2000-07-02' }])
      expect(isSamePlanningEntry(one, { ...one, ...more })).toBe(false);
  });
});

describe('why a reminder goes out', () => {
  const policy = {
    ...defaultReminderPolicy(),
    steps: [{ key: 'one', from: 'due', days: -1, to: 'focalPoint' } as const],
  };
  const why = (
    {
      step = 'one',
      because = [],
      instead = null,
      days = -1,
    }: { step?: string; because?: Reason[]; instead?: 'delegate' | 'alternate' | null; days?: number },
    language: Language = 'en',
  ) => {
    const planned: PlannedReminder = {
      at: new Date('2000-07-30'),
      round: 1,
      person: 2,
      escalationStep: 'focalPoint',
      instead,
      covers: [{ post: 3, step }],
      snooze: null,
      because: new Set(because),
    };
    const [only] = policy.steps;
    return reminderReason(planned, { ...policy, steps: only ? [{ ...only, days }] : [] }, language);
  };

  it.each<[string, Parameters<typeof why>[0]]>([
    ['focal point, 1 day before the due date', {}],
    ['focal point, 5 days before the due date', { days: -5 }],
    ['focal point, on the due date', { days: 0 }],
    ['focal point, 2 days after the due date', { days: 2 }],
    ['focal point, 1 day before the due date; after a pause', { because: ['pause'] }],
    [
      'focal point, 1 day before the due date; to the delegate: the holder is away; moved to working time',
      { because: ['away', 'workingTime'], instead: 'delegate' },
    ],
    ['focal point, 1 day before the due date; the person asked for later', { because: ['snooze'] }],
    // A promise that is kept says that it was asked for, once.
    ['asked to hear of it then', { step: 'snooze', because: ['snooze'] }],
    ['asked to hear of it then; moved to working time', { step: 'snooze', because: ['snooze', 'workingTime'] }],
  ])('“%s”', (said, given) => {
    expect(why(given)).toBe(said);
  });

  it('is said in French and Spanish', () => {
    expect(why({ days: 1, because: ['pause'] }, 'fr')).toBe(
      'point focal, 1 jour après l’échéance\u00a0; après une suspension',
    );
    expect(why({ days: -2 }, 'es')).toBe('punto focal, 2 días antes del plazo');
  });
});

describe('the calendar of a group', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const at = new Date('2000-07-01T12:00:00Z');
  const write = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(database.db, work);
  const closing = () => ({ act: 'closeRound' as const, roundId: world.first, date: '2000-09-30' });
  const add = (entry = closing()) => write((tx) => addPlanningEntry(tx, world.app.workingGroupId, entry));
  const pending = () => pendingPlanningEntries(database.db, world.app.workingGroupId);
  const added = async () => {
    await add();
    const [{ id } = { id: 0 }] = await pending();
    return id;
  };

  it('has an entry once, in the order of the days, for its own group', async () => {
    await add();
    await add();
    await add({ ...closing(), date: '2000-08-31' });
    expect((await pending()).map(({ date }) => date)).toEqual(['2000-08-31', '2000-09-30']);
    const other = await smallGroup(database.db, 'OTHER');
    expect(await pendingPlanningEntries(database.db, other.app.workingGroupId)).toEqual([]);
  });

  it('is announced by one, and done by one', async () => {
    const id = await added();
    const announce = () => write((tx) => markPlanningEntryAnnounced(tx, id, at));
    expect([await announce(), await announce()]).toEqual([true, false]);
    const end = () => write((tx) => endPlanningEntry(tx, id, at, null));
    expect([await end(), await end(), await pending()]).toEqual([true, false, []]);
  });

  it('is held and let go while it has not happened', async () => {
    const id = await added();
    const hold = (by: number | null) => write((tx) => setPlanningEntryHeld(tx, id, by === null ? null : { at, by }));
    expect(await hold(world.person.coordinator)).toBe(true);
    expect((await planningEntryById(database.db, id))?.heldAt).toEqual(at);
    expect(await hold(null)).toBe(true);
    expect((await planningEntryById(database.db, id))?.heldAt).toBeNull();
    await write((tx) => endPlanningEntry(tx, id, at, null));
    expect(await hold(world.person.coordinator)).toBe(false);
  });

  it('wants again what was done when its round is opened again, and not what was skipped for a reason', async () => {
    const id = await added();
    await write((tx) => markPlanningEntryAnnounced(tx, id, at));
    await write((tx) => endPlanningEntry(tx, id, at, null));
    await add();
    expect(await pending()).toMatchObject([{ id, doneAt: null, announcedAt: null, heldAt: null }]);
    await write((tx) => endPlanningEntry(tx, id, at, 'too late'));
    await add();
    expect(await pending()).toEqual([]);
  });

  it('has one rule for rounds of a name, the last, until it ends', async () => {
    const first = {
      periodStart: '2000-01-01',
      periodEnd: '2000-06-30',
      opensAt: '2000-07-01',
      dueAt: '2000-07-31',
      closesAt: '2000-08-31',
    };
    const rule = (name: string, everyMonths: number) => ({
      name,
      everyMonths,
      instrument: 'plan-of-action',
      planOfActionId: 1,
      first,
    });
    const { workingGroupId } = world.app;
    const save = (name: string, months: number) =>
      write((tx) => saveRecurrence(tx, workingGroupId, rule(name, months)));
    await save('Plans', 6);
    await save('Survey', 12);
    await save('Plans', 3);
    const rules = async () =>
      (await activeRecurrences(database.db, workingGroupId)).map((one) => `${one.rule.name} ${one.rule.everyMonths}`);
    expect(await rules()).toEqual(['Survey 12', 'Plans 3']);
    const [{ id } = { id: 0 }] = await activeRecurrences(database.db, workingGroupId);
    const mark = (before: string | null) => write((tx) => markRecurrenceWritten(tx, id, before, '2001-07-01'));
    expect([await mark(null), await mark(null), await mark('2001-07-01')]).toEqual([true, false, true]);
    expect(await write((tx) => endRecurrences(tx, workingGroupId, 'Plans'))).toBe(1);
    expect(await write((tx) => endRecurrences(tx, workingGroupId, 'Plans'))).toBe(0);
    expect(await rules()).toEqual(['Survey 12']);
  });
});

describe('rounds that come again, in words', () => {
  it.each([
    ['Plans of Action every 6 months', { label: 'Plans of Action', months: 6 }],
    ['Plans d’action, tous les trimestres', { label: 'Plans d’action', months: 3 }],
    ['Planes todos los años', { label: 'Planes', months: 12 }],
    ['Plans of Action never', { label: 'Plans of Action', months: 0 }],
    ['every year', { label: '', months: 12 }],
    ['Plans of Action', null],
    ['Plans of Action every 0 months', null],
    [`${'x'.repeat(300)} never`, null],
  ])('%s', (words, said) => {
    expect(parseRecurrence(words)).toEqual(said);
  });
});
