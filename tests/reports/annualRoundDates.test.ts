import { describe, expect, it } from 'vitest';
import { annualRoundDates } from '../../src/reports/annualRoundDates.ts';

const plan = { opensAt: '2000-04-03', closesAt: '2000-09-30' };

describe('the days on which a round was held', () => {
  it.each([
    ['as planned, closed the day after its last one', '2000-04-03', '2000-10-01', '2000-04-03', '2000-09-30'],
    ['opened later by hand', '2000-04-10', '2000-10-01', '2000-04-10', '2000-09-30'],
    ['closed before its last day', '2000-04-03', '2000-09-15', '2000-04-03', '2000-09-15'],
    ['of which the record says nothing', null, null, '2000-04-03', '2000-09-30'],
    ['written down a year later', '2001-02-01', '2001-02-02', '2000-04-03', '2000-09-30'],
  ])('of one %s', (_, opened, closed, opensAt, closesAt) => {
    expect(annualRoundDates(plan, { opened, closed })).toEqual({ opensAt, closesAt });
  });
});
