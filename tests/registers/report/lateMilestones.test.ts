import { describe, expect, it } from 'vitest';
import { lateMilestones } from '../../../src/registers/report/lateMilestones.ts';
import { pilot, pilotFields } from './pilot.ts';

describe('late milestones', () => {
  it('are those whose day has passed and that nobody says are reached, the longest overdue first', () => {
    expect(lateMilestones(pilot(), pilotFields, '2000-12-01')).toEqual([
      { text: 'Report written', due: '2000-10-31' },
      { text: 'Staff trained', due: '2000-11-30' },
    ]);
  });

  it('are not late on their day', () => {
    expect(lateMilestones(pilot(), pilotFields, '2000-10-31')).toEqual([]);
    expect(lateMilestones(pilot(), pilotFields, '2000-11-01')).toHaveLength(1);
  });

  it('are none of what is over, of what has no date, and for who may not see them', () => {
    expect(lateMilestones(pilot({ state: 'closed' }), pilotFields, '2002-01-01')).toEqual([]);
    expect(lateMilestones(pilot({ state: 'cancelled' }), pilotFields, '2002-01-01')).toEqual([]);
    const undated = pilot({ milestones: [{ text: 'Begin' }, { due: '2000-01-01' }] });
    expect(lateMilestones(undated, pilotFields, '2002-01-01')).toEqual([]);
    const few = pilotFields.filter(({ kind }) => kind !== 'milestones');
    expect(lateMilestones(pilot(), few, '2002-01-01')).toEqual([]);
  });
});
