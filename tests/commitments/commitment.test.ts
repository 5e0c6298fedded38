import { describe, expect, it } from 'vitest';
import {
  type CommitmentAct,
  commitmentResponseBy,
  commitmentSides,
  commitmentStateAfter,
  commitmentText,
  hasNoAsker,
  isCommitmentOpen,
  mayActOnCommitment,
  mayReadCommitment,
  type State,
} from '../../src/commitments/commitment.ts';
import { rolesWith } from '../people/rolesWith.ts';
import { commitmentOf, postSeen } from './commitments.ts';

const states = ['asked', 'taken', 'done', 'declined', 'withdrawn'] as const;
const ownerActs = ['taken', 'done', 'declined', 'given', 'partly'] as const;
const askerActs = ['solved', 'notYet', 'stillNeeded', 'withdrawn'] as const;
const acts: readonly CommitmentAct[] = [...ownerActs, ...askerActs];

/** Where an act leads from each state, in the order of `states`; a dash where it is not possible. */
const leads = (kind: 'need' | 'recommendation', act: CommitmentAct): string[] =>
  states.map((state) => commitmentStateAfter({ kind, state }, act) ?? '-');

describe('what becomes of a commitment', () => {
  it.each<[CommitmentAct, string]>([
    ['taken', 'taken - - - -'],
    ['done', 'done done - - -'],
    ['declined', 'declined declined - - -'],
    ['given', 'asked asked - asked -'],
    ['partly', '- - - - -'],
    ['solved', 'done done done done -'],
    ['notYet', '- - asked - -'],
    ['stillNeeded', 'asked taken - declined -'],
    ['withdrawn', 'withdrawn withdrawn - withdrawn -'],
  ])('by “%s” from asked, taken, done, declined, withdrawn: %s', (act, expected) => {
    expect(leads('need', act).join(' ')).toBe(expected);
  });

  it.each<[CommitmentAct, string]>([
    ['taken', 'taken taken - taken -'],
    ['partly', 'taken taken - taken -'],
    ['declined', 'declined declined - declined -'],
    ['given', 'asked asked - asked -'],
    ['done', 'done done - - -'],
  ])('of a recommendation, whose owner may answer otherwise until it is over, by “%s”: %s', (act, expected) => {
    expect(leads('recommendation', act).join(' ')).toBe(expected);
  });

  it('is an answer where it is a recommendation, and only then', () => {
    const answers = acts.map((act) => commitmentResponseBy('recommendation', act));
    expect(answers.filter((one) => one !== null)).toEqual(['accepted', 'rejected', 'partly']);
    for (const kind of ['need', 'followUp'] as const)
      expect(acts.filter((act) => commitmentResponseBy(kind, act) !== null)).toEqual([]);
  });

  it.each<[State, boolean]>([
    ['asked', true],
    ['taken', true],
    ['done', false],
    ['declined', false],
    ['withdrawn', false],
  ])('%s: open is %s', (state, open) => {
    expect(isCommitmentOpen({ state })).toBe(open);
  });
});

describe('who stands where', () => {
  const coordinator = rolesWith({ coordinator: true });
  const owner = rolesWith({ focalPoint: [1] });
  const asker = rolesWith({ alternate: [2] });
  const other = rolesWith({ focalPoint: [3] });
  const acted = (roles: typeof owner, more = {}, person = 7) =>
    acts.filter((act) => mayActOnCommitment(commitmentOf(more), act, roles, person));

  it('is told by the posts that somebody answers for, and by who asked in person', () => {
    const commitment = commitmentOf({ askers: { posts: [postSeen(2)], people: [9] } });
    const sides = (roles: typeof owner, person = 7) => commitmentSides(commitment, roles, person);
    expect(sides(owner)).toEqual({ owner: true, asker: false });
    expect(sides(rolesWith({ standsInFor: [2] }))).toEqual({ owner: false, asker: true });
    expect(sides(rolesWith({ focalPoint: [1], alternate: [2] }))).toEqual({ owner: true, asker: true });
    expect(sides(other)).toEqual({ owner: false, asker: false });
    expect(sides(other, 9)).toEqual({ owner: false, asker: true });
    expect(commitmentSides(commitmentOf({ owner: null }), owner, 7).owner).toBe(false);
  });

  it('has an asker unless the coordination alone asks', () => {
    expect(hasNoAsker(commitmentOf({ askers: { posts: [], people: [] } }))).toBe(true);
    expect(hasNoAsker(commitmentOf())).toBe(false);
    expect(hasNoAsker(commitmentOf({ askers: { posts: [], people: [9] } }))).toBe(false);
  });

  it('lets each side say what is its own to say, the coordinator everything, others nothing', () => {
    expect(acted(owner)).toEqual(ownerActs);
    expect(acted(asker)).toEqual(askerActs);
    expect(acted(coordinator)).toEqual(acts);
    for (const roles of [other, rolesWith(), rolesWith({ supervisor: true }), rolesWith({ editor: true })])
      expect(acted(roles)).toEqual([]);
  });

  it('lets whoever holds a post take what nobody is asked for, but who asks for it', () => {
    expect(acted(other, { owner: null })).toEqual(['taken']);
    expect(acted(asker, { owner: null })).toEqual(askerActs);
    expect(acted(rolesWith({ supervisor: true }), { owner: null })).toEqual([]);
  });

  it('keeps what is for the coordinator alone to the coordinator, whoever the sides are', () => {
    const secret = { visibility: 'coordinator' } as const;
    expect(acted(coordinator, secret)).toEqual(acts);
    for (const roles of [owner, asker, rolesWith({ focalPoint: [1], supervisor: true })]) {
      expect(acted(roles, secret)).toEqual([]);
      expect(mayReadCommitment(commitmentOf(secret), roles, 7)).toBe(false);
    }
    expect(mayReadCommitment(commitmentOf(secret), coordinator, 7)).toBe(true);
  });

  it('lets both sides, coordinator and supervisor read it, and nobody else', () => {
    const may = (roles: typeof owner, person = 7) => mayReadCommitment(commitmentOf(), roles, person);
    expect([owner, asker, coordinator, rolesWith({ supervisor: true })].map((roles) => may(roles))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([other, rolesWith({ editor: true, viewer: true }), rolesWith()].map((roles) => may(roles))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the text of a commitment', () => {
  it.each([
    [{ en: 'A trainer', fr: 'Une formatrice' }, 'fr', 'Une formatrice'],
    [{ fr: 'Une formatrice' }, 'es', 'Une formatrice'],
    [{}, 'en', ''],
  ] as const)('%j in %s: “%s”', (text, language, said) => {
    expect(commitmentText(text, language)).toBe(said);
  });
});
