import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIssueNear, issueMorning, nextIssueDates } from '../../src/bulletin/issues/nextIssueDates.ts';
import {
  mayDecideOnIssue,
  mayEditIssue,
  mayPublishIssue,
  maySubmitIssue,
  waitingIssueReading,
  type IssueStage,
} from '../../src/bulletin/issues/issueState.ts';

const editor = 1;
const reader = 2;
const stage = (more: Partial<IssueStage> = {}): IssueStage => ({
  state: 'editing',
  revision: 3,
  readings: [],
  ...more,
});
const read = (approved: boolean | null, revision = 3) => ({ revision, requestedBy: editor, approved });

describe('a sign-off', () => {
  it('is by a second person, of the revision that was sent', () => {
    const sent = stage({ readings: [read(null)] });
    expect(mayDecideOnIssue(sent, reader, 3)).toEqual({ may: true });
    expect(mayDecideOnIssue(sent, editor, 3)).toEqual({ may: false, why: 'bulletin.secondPerson' });
    expect(mayDecideOnIssue(sent, reader, 2)).toEqual({ may: false, why: 'bulletin.changedSinceRead' });
    expect(mayDecideOnIssue(stage(), reader, null)).toEqual({ may: false, why: 'bulletin.nothingToRead' });
  });

  it('does not cover what was changed after it', () => {
    expect(mayPublishIssue(stage({ state: 'approved', readings: [read(true)] }))).toEqual({ may: true });
    expect(mayPublishIssue(stage({ state: 'approved', readings: [read(true, 2)] })).may).toBe(false);
    expect(waitingIssueReading(stage({ readings: [read(null, 2)] }))).toBeNull();
  });

  it('is asked for once, and not of what is approved or published', () => {
    expect(maySubmitIssue(stage())).toEqual({ may: true });
    expect(maySubmitIssue(stage({ readings: [read(null)] })).may).toBe(false);
    expect(maySubmitIssue(stage({ readings: [read(false)] })).may).toBe(true);
    expect(maySubmitIssue(stage({ state: 'approved', readings: [read(true)] })).may).toBe(false);
    expect(maySubmitIssue(stage({ state: 'published' })).may).toBe(false);
  });

  it('comes before every publication, whatever the history', () => {
    const anyStage = fc.record({
      state: fc.constantFrom<IssueStage['state'][]>('collecting', 'editing', 'approved', 'published'),
      revision: fc.integer({ min: 1, max: 4 }),
      readings: fc.array(
        fc.record({
          revision: fc.integer({ min: 1, max: 4 }),
          requestedBy: fc.constantFrom(editor, reader),
          approved: fc.constantFrom(true, false, null),
        }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(anyStage, (now) => {
        if (!mayPublishIssue(now).may) return;
        expect(now.readings.at(-1)).toMatchObject({ approved: true, revision: now.revision });
      }),
    );
  });

  it('is not needed to look: what is published is not edited any more', () => {
    expect(mayEditIssue(stage({ state: 'published' }))).toEqual({ may: false, why: 'bulletin.publishedStays' });
    expect(mayEditIssue(stage({ state: 'approved' }))).toEqual({ may: true });
  });
});

describe('the dates of an issue', () => {
  it('are in the last month of the quarter, on working days', () => {
    expect(nextIssueDates('2000-07-10', null)).toEqual({
      quarter: '2000-Q3',
      callOn: '2000-09-01',
      itemsUntil: '2000-09-15',
      publishOn: '2000-09-25',
    });
    expect(nextIssueDates('2000-07-10', '2000-Q3')).toMatchObject({ quarter: '2000-Q4', publishOn: '2000-12-25' });
  });

  it('are a week from today where the day of the quarter has passed, rather than none', () => {
    expect(nextIssueDates('2000-09-27', null)).toMatchObject({
      quarter: '2000-Q3',
      callOn: '2000-09-27',
      publishOn: '2000-10-04',
    });
  });

  it('are in order, never before today and never on a weekend, in any year', () => {
    const day = fc.date({ min: new Date('1999-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    const last = fc.option(fc.constantFrom('1999-Q4', '2020-Q2', '2041-Q1'));
    fc.assert(
      fc.property(day, last, (date, quarter) => {
        const today = date.toISOString().slice(0, 10);
        const { callOn, itemsUntil, publishOn } = nextIssueDates(today, quarter);
        expect([today, callOn, itemsUntil, publishOn]).toEqual([today, callOn, itemsUntil, publishOn].toSorted());
        expect([0, 6]).not.toContain(new Date(`${publishOn}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('are near three days before, and publication is at eight in the morning of the zone', () => {
    expect([isIssueNear('2000-09-25', '2000-09-21'), isIssueNear('2000-09-25', '2000-09-22')]).toEqual([false, true]);
    expect(issueMorning('2000-09-25', 'Asia/Manila').toISOString()).toBe('2000-09-25T00:00:00.000Z');
  });
});
