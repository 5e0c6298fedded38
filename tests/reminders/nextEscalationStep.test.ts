import { describe, expect, it } from 'vitest';
import { EscalationSpacing } from '../../src/reminders/escalationSpacing.ts';
import { nextEscalationStep } from '../../src/reminders/nextEscalationStep.ts';
import { reminderBody } from '../../src/reminders/reminderBody.ts';
import { defaultReminderPolicy, reminderStepsOfRound } from '../../src/reminders/reminderPolicy.ts';
import { ANA, BEN, COORDINATOR, groupFacts, inManila, MANILA, manilaFacts, personFacts, roundFacts } from './facts.ts';

const done = (...steps: [key: string, at: string][]) =>
  new Map(steps.map(([key, at]) => [key, { at: inManila(at), skipped: false }] as const));
const steps = reminderStepsOfRound(defaultReminderPolicy(), roundFacts());
const stepOf = (key: string) => {
  const found = steps.find((one) => one.key === key);
  if (!found) throw new Error(`the policy has no step ${key}`);
  return found;
};

describe('who hears of it next', () => {
  const of = { round: 1, post: MANILA, escalationStep: 'focalPoint' as const };
  const now = inManila('08-05T10:00');

  it('is the alternate, five days after the due day, on a working day of theirs', () => {
    expect(nextEscalationStep(groupFacts(), of, now)).toEqual({
      escalationStep: 'alternate',
      person: BEN,
      on: '2026-08-10',
    });
  });

  it('is the coordinator where there is no alternate, and after the alternate was asked', () => {
    const alone = manilaFacts({ appointments: [{ personId: ANA, role: 'focalPoint', from: '2000-01-01', to: null }] });
    const next = nextEscalationStep(groupFacts({ rounds: [roundFacts({ missing: [alone] })] }), of, now);
    expect(next).toMatchObject({ escalationStep: 'coordinator', person: COORDINATOR });
    const asked = manilaFacts({ done: done(['due+2', '08-05T09:00'], ['alternate', '08-10T09:00']) });
    const facts = groupFacts({ rounds: [roundFacts({ missing: [asked] })] });
    expect(nextEscalationStep(facts, { ...of, escalationStep: 'alternate' }, inManila('08-10T10:00'))).toMatchObject({
      escalationStep: 'coordinator',
    });
  });

  it('is told on the date where they are', () => {
    const honolulu = { timeZone: 'Pacific/Honolulu', week: 'mon-sun', country: '' };
    const facts = groupFacts({ people: [personFacts(BEN, { time: honolulu })] });
    expect(nextEscalationStep(facts, of, now)?.on).toBe('2026-08-08');
  });

  it('is nobody above the supervisor, nobody of another post or round, and nobody who is three weeks away', () => {
    expect(nextEscalationStep(groupFacts(), { ...of, escalationStep: 'supervisor' }, now)).toBeNull();
    expect(nextEscalationStep(groupFacts(), { ...of, post: 12 }, now)).toBeNull();
    expect(nextEscalationStep(groupFacts(), { ...of, round: 2 }, now)).toBeNull();
    expect(nextEscalationStep(groupFacts(), of, inManila('07-06T10:00'))).toBeNull();
  });
});

describe('how far the levels of the escalation stay apart', () => {
  const round = roundFacts();
  const post = manilaFacts();
  const spanOf = (key: string, climbed?: [key: string, at: string], of = round) => {
    const escalation = new EscalationSpacing();
    if (climbed) escalation.climb(of, post, stepOf(climbed[0]), inManila(climbed[1]));
    return escalation.spanOf(of, post, stepOf(key), 1);
  };

  it('keeps a step to its date where nobody was late', () => {
    expect(spanOf('alternate')).toEqual({ from: '2026-08-08', earliest: '2026-06-01' });
    expect(spanOf('coordinator', ['alternate', '08-08T09:00']).from).toBe('2026-08-12');
  });

  it('moves a step as far as the one before it was late', () => {
    expect(spanOf('coordinator', ['alternate', '08-18T09:00'])).toEqual({ from: '2026-08-22', earliest: '2026-08-18' });
  });

  it('moves it no further than the round has days left, and never behind its closing', () => {
    const soon = roundFacts({ closesAt: '2026-08-25' });
    expect(spanOf('coordinator', ['alternate', '08-19T09:00'], soon).from).toBe('2026-08-21');
    expect(spanOf('coordinator', ['alternate', '08-25T09:00'], soon)).toEqual({
      from: '2026-08-25',
      earliest: '2026-06-01',
    });
  });

  it('does not hold up the focal point, nor those above by a further word to those below', () => {
    expect(spanOf('due+2', ['alternate', '08-18T09:00'])).toEqual({ from: '2026-08-05', earliest: '2026-08-05' });
    const escalation = new EscalationSpacing();
    escalation.climb(round, post, stepOf('coordinator'), inManila('08-12T09:00'));
    escalation.climb(round, post, stepOf('alternate'), inManila('08-30T09:00'));
    expect(escalation.spanOf(round, post, stepOf('supervisor'), 0).from).toBe('2026-08-19');
  });

  it('is a matter of each post and each round', () => {
    const escalation = new EscalationSpacing();
    escalation.climb(round, post, stepOf('alternate'), inManila('08-18T09:00'));
    expect(escalation.spanOf(round, manilaFacts({ id: 12 }), stepOf('coordinator'), 1).from).toBe('2026-08-12');
    expect(escalation.spanOf(roundFacts({ id: 2 }), post, stepOf('coordinator'), 1).from).toBe('2026-08-12');
  });
});

describe('what a reminder carries in the outbox', () => {
  const body = { round: 1, posts: [MANILA], escalationStep: 'alternate', snooze: null, instead: null };

  it('is sent by nobody’s hand where an older edition did not say, and is known by the former name of its level', () => {
    const { escalationStep, ...older } = body;
    expect(reminderBody.parse({ ...older, rung: escalationStep })).toEqual({ ...body, byHand: false });
    expect(reminderBody.parse({ ...body, byHand: true }).byHand).toBe(true);
  });

  it.each([
    ['no post', { ...body, posts: [] }],
    ['a level that is none', { ...body, escalationStep: 'director' }],
    ['nothing', null],
  ])('is never %s', (_, wrong) => {
    expect(reminderBody.safeParse(wrong).success).toBe(false);
  });
});
