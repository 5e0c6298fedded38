import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurrenceName, nextRecurrence, type RecurrenceRule } from '../../../src/planning/recurrence/recurrence.ts';

const rule: RecurrenceRule = {
  everyMonths: 6,
  name: 'Plans of Action',
  instrument: 'plan-of-action',
  planOfActionId: 1,
  first: {
    periodStart: '2026-01-01',
    periodEnd: '2026-06-30',
    opensAt: '2026-04-01',
    dueAt: '2026-05-31',
    closesAt: '2026-06-30',
  },
};

describe('a round that comes again', () => {
  it('moves by whole months, and ends of months stay ends of months', () => {
    expect(nextRecurrence(rule, '2026-04-01')).toEqual({
      label: 'Plans of Action 2026-10',
      periodStart: '2026-07-01',
      periodEnd: '2026-12-31',
      opensAt: '2026-10-01',
      dueAt: '2026-11-30',
      closesAt: '2026-12-31',
    });
  });

  it('comes next after the last one, whatever was missed', () => {
    expect(nextRecurrence(rule, '2028-04-01').opensAt).toBe('2028-10-01');
    expect(nextRecurrence(rule, '2028-05-20').opensAt).toBe('2028-10-01');
  });

  it('always opens later than the one before, with its dates in order', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 }), (after, everyMonths) => {
        const last = after.toISOString().slice(0, 10);
        const { opensAt, dueAt, closesAt, label } = nextRecurrence({ ...rule, everyMonths }, last);
        expect(opensAt > last || opensAt > rule.first.opensAt).toBe(true);
        expect(opensAt <= dueAt && dueAt <= closesAt).toBe(true);
        expect(label).toContain(opensAt.slice(0, 7));
      }),
    );
  });

  it.each([
    ['Plans of Action 2000', 'Plans of Action'],
    ['Plans of Action 2026-04', 'Plans of Action'],
    ['Bulletin 2026 Q3', 'Bulletin'],
    ['Spring round', 'Spring round'],
    ['2026', '2026'],
  ])('has the name of its label without the year: %s', (label, name) => {
    expect(recurrenceName(label)).toBe(name);
  });
});
