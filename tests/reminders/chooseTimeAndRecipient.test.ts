import { describe, expect, it } from 'vitest';
import {
  chooseTimeAndRecipient,
  type ReminderRequest,
  reminderPauseAt,
} from '../../src/reminders/chooseTimeAndRecipient.ts';
import { PlannedReminders } from '../../src/reminders/plannedReminders.ts';
import type { PauseFacts, PersonFacts, PostFacts, ReminderFacts } from '../../src/reminders/reminderFacts.ts';
import { ANA, BEN, COORDINATOR, DELEGATE, groupFacts, inManila, MANILA, manilaFacts, personFacts } from './facts.ts';

/** Wednesday 5 August 2026, ten in the morning in Manila. */
const now = inManila('08-05T10:00');
const request = (more: Partial<ReminderRequest> = {}, post: Partial<PostFacts> = {}): ReminderRequest => ({
  round: 1,
  post: manilaFacts(post),
  escalationStep: 'focalPoint',
  from: '2026-08-05',
  ...more,
});
const chosen = (facts: ReminderFacts, of = request(), planned = new PlannedReminders(facts), at = now) => {
  const found = chooseTimeAndRecipient(facts, planned, of, at);
  if (found === null || found === 'nobodyHolds') return found;
  return { at: found.at, person: found.person.id, instead: found.instead, because: [...found.because] };
};
const ana = (more: Partial<PersonFacts>) => groupFacts({ people: [personFacts(ANA, more)] });
const away = (from: string, to: string, delegateId: number | null = null) => ({ absences: [{ from, to, delegateId }] });
const alone = { appointments: manilaFacts().appointments.filter(({ role }) => role === 'focalPoint') };
const toAna = { person: ANA, instead: null };

describe('when a reminder comes', () => {
  it('is at once where nothing stands in the way', () => {
    expect(chosen(groupFacts())).toEqual({ ...toAna, at: now, because: [] });
  });

  it('is the morning of its day, where it is planned ahead', () => {
    const at = inManila('08-10T09:00');
    expect(chosen(groupFacts(), request({ from: '2026-08-10' }))).toEqual({ ...toAna, at, because: ['workingTime'] });
  });

  it('is not before the day has come where the person is, wherever the post is', () => {
    const facts = ana({ time: { timeZone: 'America/Costa_Rica', week: 'mon-fri', country: '' } });
    const found = chosen(facts, request({ from: '2026-08-06' }));
    expect(found).toMatchObject({ at: new Date('2026-08-06T09:00:00-06:00') });
  });

  it.each<[string, ReminderFacts, string, string[]]>([
    [
      'a pause is over',
      groupFacts({ pauses: [{ postId: MANILA, from: inManila('08-01T00:00'), until: inManila('08-06T11:00') }] }),
      '08-06T11:00',
      ['pause'],
    ],
    ['“not now” is over', ana({ snooze: { id: 1, until: inManila('08-05T14:00') } }), '08-05T14:00', ['snooze']],
    [
      '“not now” is over on a Saturday',
      ana({ snooze: { id: 1, until: inManila('08-08T14:00') } }),
      '08-10T09:00',
      ['snooze', 'workingTime'],
    ],
    [
      'the cap of the week allows it',
      ana({ reminded: [inManila('07-31T10:00'), inManila('08-03T10:00')] }),
      '08-07T10:00',
      ['weeklyCap'],
    ],
  ])('is when %s', (_, facts, at, because) => {
    expect(chosen(facts)).toEqual({ ...toAna, at: inManila(at), because });
  });

  it('is at once where only one went out this week, or two a week ago', () => {
    expect(chosen(ana({ reminded: [inManila('08-04T10:00')] }))).toMatchObject({ at: now });
    expect(chosen(ana({ reminded: [inManila('07-28T10:00'), inManila('07-29T10:00')] }))).toMatchObject({ at: now });
  });

  it('is never during a pause without an end', () => {
    const pauses = [{ postId: null, from: inManila('08-01T00:00'), until: null }];
    expect(chosen(groupFacts({ pauses }))).toBeNull();
  });

  it('is with what the person gets about the round that day anyway, cap or not', () => {
    const facts = ana({ reminded: [inManila('08-03T10:00'), inManila('08-04T10:00')] });
    const planned = new PlannedReminders(facts);
    const at = inManila('08-05T15:00');
    const message = { at, round: 1, person: ANA, escalationStep: 'focalPoint' as const, instead: null };
    planned.add({ ...message, covers: [], snooze: null, because: new Set() }, 'Asia/Manila');
    expect(chosen(facts, request(), planned)).toMatchObject({ at });
    expect(chosen(facts, request({ round: 2 }), planned)).not.toMatchObject({ at });
  });
});

describe('who gets it', () => {
  it.each<[string, ReminderFacts, number, 'delegate' | 'alternate' | null]>([
    ['the focal point', groupFacts(), ANA, null],
    ['the delegate of one who is away', ana(away('2026-08-01', '2026-08-20', DELEGATE)), DELEGATE, 'delegate'],
    ['the alternate, where there is no delegate', ana(away('2026-08-01', '2026-08-20')), BEN, 'alternate'],
    [
      'the alternate, where the delegate is away as well',
      groupFacts({
        people: [
          personFacts(ANA, away('2026-08-01', '2026-08-20', DELEGATE)),
          personFacts(DELEGATE, away('2026-08-05', '2026-08-06')),
        ],
      }),
      BEN,
      'alternate',
    ],
    [
      'the alternate, where the delegate has left the group',
      groupFacts({
        people: [
          personFacts(ANA, away('2026-08-01', '2026-08-20', DELEGATE)),
          personFacts(DELEGATE, { inside: [{ from: '2000-01-01', to: '2026-08-04' }] }),
        ],
      }),
      BEN,
      'alternate',
    ],
  ])('is %s', (_, facts, person, instead) => {
    expect(chosen(facts)).toEqual({ person, instead, at: now, because: instead ? ['away'] : [] });
  });

  it('is the focal point again when they are back, where nobody else is there', () => {
    const found = chosen(ana(away('2026-08-01', '2026-08-06')), request({}, alone));
    expect(found).toMatchObject({ ...toAna, at: inManila('08-07T09:00') });
  });

  it('is nobody where nobody holds the level', () => {
    expect(chosen(groupFacts(), request({ escalationStep: 'alternate' }, alone))).toBe('nobodyHolds');
    expect(chosen(groupFacts({ coordinators: [] }), request({ escalationStep: 'coordinator' }))).toBe('nobodyHolds');
    const gone = {
      appointments: [{ personId: ANA, role: 'focalPoint' as const, from: '2000-01-01', to: '2026-08-04' }],
    };
    expect(chosen(groupFacts(), request({}, gone))).toBe('nobodyHolds');
  });

  it('is the coordinator in their own hours', () => {
    const found = chosen(groupFacts(), request({ escalationStep: 'coordinator' }));
    expect(found).toMatchObject({ person: COORDINATOR, at: new Date('2026-08-05T09:00:00+02:00') });
  });
});

describe('the pause that spares a post', () => {
  const pause = (postId: number | null, from: string, until: string | null): PauseFacts => ({
    postId,
    from: inManila(from),
    until: until === null ? null : inManila(until),
  });
  const short = pause(MANILA, '08-01T00:00', '08-06T00:00');
  const long = pause(null, '08-01T00:00', '08-09T00:00');
  const endless = pause(MANILA, '08-05T10:00', null);

  it.each<[string, PauseFacts[], PauseFacts | null]>([
    ['none', [], null],
    ['the only one', [short], short],
    ['the longest', [short, long], long],
    ['the one without an end', [endless, long], endless],
    ['none of another post', [pause(12, '08-01T00:00', null)], null],
    ['none that ends at this moment', [pause(null, '08-01T00:00', '08-05T10:00')], null],
    ['none that begins in a minute', [pause(null, '08-05T10:01', null)], null],
  ])('is %s', (_, pauses, found) => {
    expect(reminderPauseAt(pauses, MANILA, now)).toBe(found);
  });
});
