import { expect, it } from 'vitest';
import {
  type Happened,
  outcomeStandingAfter,
} from '../../../src/analysis/recommendationOutcomes/recommendationStanding.ts';

const on = (day: number, act: string, more: Partial<Happened> = {}): Happened => ({
  act,
  at: new Date(Date.UTC(2001, 0, day)),
  words: null,
  due: null,
  postId: null,
  ...more,
});

it('a recommendation stands as what happened to it left it, to the day', () => {
  const all = [
    on(1, 'asked', { postId: 3, due: '2001-03-31', words: 'Give access' }),
    on(2, 'reminded', { words: 'due-7' }),
    on(3, 'given', { postId: 4 }),
    on(4, 'partly', { words: 'where there is a line', due: '2001-05-01' }),
    on(5, 'done', { words: 'sent' }),
    on(6, 'notYet', { words: 'two are missing' }),
    on(7, 'done'),
    on(8, 'solved'),
  ];
  const after = (count: number) => outcomeStandingAfter(all.slice(0, count));
  expect(after(0)).toBeNull();
  expect(after(2)).toMatchObject({ state: 'asked', response: null, words: null, owner: 3, due: '2001-03-31' });
  expect(after(3)).toMatchObject({ state: 'asked', owner: 4 });
  expect(after(4)).toMatchObject({
    state: 'taken',
    response: 'partly',
    words: 'where there is a line',
    due: '2001-05-01',
  });
  expect(after(5)).toMatchObject({ state: 'done', response: 'partly' });
  expect(after(6)).toMatchObject({ state: 'asked', response: null });
  expect(after(8)).toMatchObject({ state: 'done', since: new Date(Date.UTC(2001, 0, 7)) });
});
