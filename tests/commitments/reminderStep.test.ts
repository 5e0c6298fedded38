import { describe, expect, it } from 'vitest';
import { commitmentReminderStep } from '../../src/commitments/commitmentReminderStep.ts';

describe('the step of a reminder', () => {
  it.each([
    ['before the seventh day before', '2026-12-23', null],
    ['seven days before', '2026-12-24', 'due-7 2026-12-31'],
    ['between', '2026-12-30', 'due-7 2026-12-31'],
    ['on the day', '2026-12-31', 'due 2026-12-31'],
    ['27 days later', '2027-01-27', 'due 2026-12-31'],
    ['four weeks later', '2027-01-28', 'due+28 2026-12-31'],
    ['after months without the calendar only the latest', '2027-06-20', 'due+168 2026-12-31'],
  ])('with a due date: %s', (_when, today, step) => {
    expect(commitmentReminderStep('2026-12-31', '2026-10-01', today)).toBe(step);
  });

  it.each([
    ['the same day', '2026-10-01', null],
    ['27 days later', '2026-10-28', null],
    ['four weeks later', '2026-10-29', 'asked+28 2026-10-01'],
  ])('without one it counts from the day on which it was asked: %s', (_when, today, step) => {
    expect(commitmentReminderStep(null, '2026-10-01', today)).toBe(step);
  });

  it('is none for what was asked after its moment: the asking said it', () => {
    expect(commitmentReminderStep('2026-12-31', '2026-12-28', '2026-12-28')).toBeNull();
    expect(commitmentReminderStep('2026-12-31', '2026-12-28', '2026-12-31')).toBe('due 2026-12-31');
    expect(commitmentReminderStep('2026-12-31', '2027-01-05', '2027-01-05')).toBeNull();
    expect(commitmentReminderStep('2026-12-31', '2027-01-05', '2027-01-28')).toBe('due+28 2026-12-31');
  });
  it('is none on the day on which a change of it was told', () => {
    expect(commitmentReminderStep('2026-12-31', '2026-10-01', '2026-12-24', '2026-12-24')).toBeNull();
    expect(commitmentReminderStep('2026-12-31', '2026-10-01', '2026-12-24', '2026-12-23')).toBe('due-7 2026-12-31');
  });
});
