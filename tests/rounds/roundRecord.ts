import type { RoundRecord } from '../../src/rounds/store.ts';

/** A round of the first half of 2000, as the store gives it; it stands in no database. */
export function roundRecord(more: Partial<RoundRecord> = {}): RoundRecord {
  return {
    id: 1,
    workingGroupId: 1,
    instrumentId: 1,
    planOfActionId: 1,
    label: 'Round 2000',
    state: 'open',
    periodStart: '2000-01-01',
    periodEnd: '2000-06-30',
    opensAt: '2000-07-01',
    dueAt: '2000-07-31',
    closesAt: '2000-08-31',
    extendedOn: null,
    ...more,
  };
}
