import type { PackFacts } from '../../src/handover/pack/pack.ts';
import { packOf } from '../../src/handover/pack/pack.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';

/** What stood at the handover is older than this. */
export const until = new Date('2000-08-20T12:00:00Z');
export const before = new Date('2000-08-01T12:00:00Z');
export const later = new Date('2000-08-20T12:00:01Z');

const { instrument } = shippedExercise();

/** What is known of a post of which nothing is known but this. */
function factsWith(more: Partial<PackFacts>): PackFacts {
  const none = { actions: [], commitments: [], entries: [], questions: [], drafts: [], rounds: [], counterparts: [] };
  return { until, ...none, dates: [], updates: [], answers: {}, ...more };
}

export const packWith = (more: Partial<PackFacts>) => packOf(factsWith(more));

const forAll = { visibility: 'workingGroup' as const, isSettled: false, at: before };

export const action = { ...forAll, id: 3, objective: 'P01', round: 'Round 2000', words: 'A round table.', due: null };
export const commitment = {
  ...forAll,
  id: 4,
  side: 'owes' as const,
  text: 'A trainer',
  owner: 'MNL',
  askers: 'HQ',
  due: null,
};
export const entry = { ...forAll, id: 5, register: 'Trainings', title: 'A course', on: '2000-11-15' };
export const date = { ...forAll, on: '2000-09-30', what: 'due' as const, words: 'Round 2000' };
export const update = {
  round: 'Round 2000',
  at: before,
  on: '2000-08-01',
  by: 'Ana Reyes',
  instrument,
  answers: {},
  context: { objectives: [], posts: [] },
};
export const draft = {
  at: before,
  round: { id: 7, label: 'Round 2001', dueAt: '2001-08-31' },
  instrument,
  answers: {},
  isSettled: false,
};
