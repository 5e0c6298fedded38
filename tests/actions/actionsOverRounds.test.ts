import { expect, it } from 'vitest';
import { actionsOverRounds, type RoundOfPost, type SaidAction } from '../../src/actions/actionsOverRounds.ts';
import { isActionStuckTwice } from '../../src/actions/isActionStuckTwice.ts';
import { oneOf, randomFrom } from '../support/random.ts';

const said = (key: string, status: string): SaidAction => ({
  key,
  objective: 'P01',
  title: `${key} ${status}`,
  due: null,
  status,
  indicator: null,
  baseline: null,
  target: null,
  actual: null,
  origin: 'given',
  isDone: status === 'completed',
});

it('are what a reading of all rounds, action by action, says, in 1,000 random histories', () => {
  const random = randomFrom(7);
  const keys = ['a', 'b', 'c', 'd'];
  for (let history = 0; history < 1_000; history++) {
    const rounds = Array.from({ length: Math.floor(random() * 5) }, (_, at): RoundOfPost => ({
      id: 10 + at,
      updateId: 100 + at,
      periodEnd: `200${at}-09-30`,
      actions: keys
        .filter(() => random() < 0.6)
        .map((key) => said(key, oneOf(random, ['onTrack', 'delayed', 'completed'] as const))),
    }));
    const shuffled = rounds.toSorted(() => random() - 0.5);
    const found = new Map(actionsOverRounds(shuffled).map((one) => [one.key, one]));
    for (const key of keys) {
      const stood = rounds.map(({ id, actions }) => ({ id, action: actions.find((one) => one.key === key) }));
      const present = stood.filter(({ action }) => action !== undefined);
      const action = found.get(key);
      if (present.length === 0) {
        expect(action).toBeUndefined();
        continue;
      }
      const last = present.at(-1);
      const after = stood[stood.findIndex(({ id }) => id === last?.id) + 1];
      expect(action).toMatchObject({
        openedIn: present[0]?.id,
        status: last?.action?.status,
        title: last?.action?.title,
        closedIn: last?.action?.isDone ? last.id : (after?.id ?? null),
      });
      expect(action?.actuals.map(({ roundId, status }) => [roundId, status])).toEqual(
        present.map(({ id, action: one }) => [id, one?.status]),
      );
    }
  }
});

it('is stuck for two rounds where it was in both of its last, and goes on', () => {
  const stood = (...stuck: boolean[]) => stuck.map((isStuck) => ({ round: '', status: null, isStuck }));
  expect(isActionStuckTwice(stood(true, true), false)).toBe(true);
  expect(isActionStuckTwice(stood(false, true, true), false)).toBe(true);
  expect(isActionStuckTwice(stood(true, true), true)).toBe(false);
  expect(isActionStuckTwice(stood(true, false), false)).toBe(false);
  expect(isActionStuckTwice(stood(true), false)).toBe(false);
  expect(isActionStuckTwice([], false)).toBe(false);
});
