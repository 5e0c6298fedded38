import { describe, expect, it } from 'vitest';
import { type Due, judgeReminder } from '../../src/reminders/judgeReminder.ts';
import type { ReminderFacts } from '../../src/reminders/reminderFacts.ts';
import { ANA, BEN, DELEGATE, groupFacts, inManila, MANILA, manilaFacts, personFacts, roundFacts } from './facts.ts';

const due: Due = { round: 1, posts: [MANILA], escalationStep: 'focalPoint', snooze: null, byHand: false };
/** Wednesday 5 August 2026, ten in the morning in Manila. */
const now = inManila('08-05T10:00');

const judged = (facts: ReminderFacts, { of = due, person = ANA, at = now } = {}) =>
  judgeReminder(facts, of, person, at);
const away = (from: string, to: string, delegateId: number | null = null) => ({ absences: [{ from, to, delegateId }] });

describe('a reminder that is about to be sent', () => {
  it('goes out with the round and the posts that are still missing', () => {
    expect(judged(groupFacts())).toEqual({ round: roundFacts(), posts: [manilaFacts()] });
  });

  it.each<[string, ReminderFacts]>([
    ['the round is not open any more', groupFacts({ rounds: [] })],
    ['the round is not open any more', groupFacts({ rounds: [roundFacts({ id: 2 })] })],
    ['answered meanwhile', groupFacts({ rounds: [roundFacts({ missing: [] })] })],
    ['answered meanwhile', groupFacts({ rounds: [roundFacts({ missing: [manilaFacts({ id: 12 })] })] })],
    ['paused', groupFacts({ pauses: [{ postId: MANILA, from: inManila('08-01T00:00'), until: null }] })],
    ['paused', groupFacts({ pauses: [{ postId: null, from: now, until: inManila('08-05T10:01') }] })],
    ['the person is away', groupFacts({ people: [personFacts(ANA, away('2026-08-05', '2026-08-05'))] })],
    [
      'somebody else is to be asked now',
      groupFacts({ rounds: [roundFacts({ missing: [manilaFacts({ appointments: [] })] })] }),
    ],
    [
      'the person asked to hear of it later',
      groupFacts({ people: [personFacts(ANA, { snooze: { id: 9, until: inManila('08-06T09:00') } })] }),
    ],
  ])('is dropped: %s (%#)', (drop, facts) => {
    expect(judged(facts)).toEqual({ drop });
  });

  it.each<[string, ReminderFacts]>([
    [
      'the pause is of another post',
      groupFacts({ pauses: [{ postId: 12, from: inManila('08-01T00:00'), until: null }] }),
    ],
    ['the pause is over', groupFacts({ pauses: [{ postId: null, from: inManila('08-01T00:00'), until: now }] })],
    [
      'the pause is still to come',
      groupFacts({ pauses: [{ postId: null, from: inManila('08-05T10:01'), until: null }] }),
    ],
    ['the person is back', groupFacts({ people: [personFacts(ANA, away('2026-08-01', '2026-08-04'))] })],
    ['the snooze is over', groupFacts({ people: [personFacts(ANA, { snooze: { id: 9, until: now } })] })],
  ])('goes out where %s', (_, facts) => {
    expect(judged(facts)).toHaveProperty('posts');
  });

  it('is about the calendar of the person, not of the server: their leave begins at their midnight', () => {
    const facts = groupFacts({ people: [personFacts(ANA, away('2026-08-05', '2026-08-05'))] });
    expect(judged(facts, { at: new Date('2026-08-04T16:00:00Z') })).toEqual({ drop: 'the person is away' });
    expect(judged(facts, { at: new Date('2026-08-04T15:59:00Z') })).toHaveProperty('wait');
  });

  it('keeps the promise of the very snooze that it was made for', () => {
    const facts = groupFacts({ people: [personFacts(ANA, { snooze: { id: 9, until: inManila('08-06T09:00') } })] });
    expect(judged(facts, { of: { ...due, snooze: 9 } })).toHaveProperty('posts');
    expect(judged(facts, { of: { ...due, snooze: 8 } })).toHaveProperty('drop');
  });

  it('goes out in spite of a pause where the coordinator sends it by hand', () => {
    const facts = groupFacts({ pauses: [{ postId: null, from: inManila('08-01T00:00'), until: null }] });
    expect(judged(facts, { of: { ...due, byHand: true } })).toHaveProperty('posts');
  });

  it.each([
    ['after hours, the next morning', '08-05T16:30', '08-06T09:00'],
    ['before hours, the same morning', '08-05T08:59', '08-05T09:00'],
    ['on Saturday, Monday', '08-08T11:00', '08-10T09:00'],
  ])('waits for working hours: %s', (_, at, until) => {
    expect(judged(groupFacts(), { at: inManila(at) })).toEqual({ wait: inManila(until) });
  });

  it('keeps to the posts that it was meant for, and to those that the person still answers for', () => {
    const theirs = manilaFacts();
    const others = manilaFacts({ id: 12, appointments: [] });
    const more = manilaFacts({ id: 13 });
    const facts = groupFacts({ rounds: [roundFacts({ missing: [theirs, others, more] })] });
    expect(judged(facts, { of: { ...due, posts: [MANILA, 12] } })).toMatchObject({ posts: [{ id: MANILA }] });
  });

  it('is about the day that comes first, where some posts have a due day of their own', () => {
    const extended = roundFacts({ dueAt: '2026-08-20', missing: [manilaFacts({ id: 12 })] });
    const facts = groupFacts({ rounds: [extended, roundFacts()] });
    expect(judged(facts, { of: { ...due, posts: [MANILA, 12] } })).toMatchObject({
      round: { dueAt: '2026-08-03' },
      posts: [{ id: 12 }, { id: MANILA }],
    });
    expect(judged(facts, { of: { ...due, posts: [12] } })).toMatchObject({ round: { dueAt: '2026-08-20' } });
  });
});

describe('whoever gets it instead', () => {
  it('may be the alternate, also of a reminder to the focal point, but nobody outside the post', () => {
    expect(judged(groupFacts(), { person: BEN })).toHaveProperty('posts');
    expect(judged(groupFacts(), { person: DELEGATE })).toEqual({ drop: 'somebody else is to be asked now' });
    expect(judged(groupFacts(), { person: 99 })).toEqual({ drop: 'the person is away' });
  });

  it('is the delegate as long as the focal point is away', () => {
    const facts = (to: string) => groupFacts({ people: [personFacts(ANA, away('2026-08-01', to, DELEGATE))] });
    expect(judged(facts('2026-08-05'), { person: DELEGATE })).toHaveProperty('posts');
    expect(judged(facts('2026-08-04'), { person: DELEGATE })).toHaveProperty('drop');
  });

  it('is the focal point no longer for what climbed to the alternate', () => {
    const of = { ...due, escalationStep: 'alternate' as const };
    expect(judged(groupFacts(), { of, person: BEN })).toHaveProperty('posts');
    expect(judged(groupFacts(), { of })).toHaveProperty('drop');
  });
});
