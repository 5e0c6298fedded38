import { expect, it } from 'vitest';
import { type Act, judgePromises } from './promises.ts';

const act = (mark: string, acknowledged: boolean): Act => ({
  way: 'Teams',
  kind: 'page',
  mark,
  acknowledged,
  told: () => ['Sorry'],
});
const judged = (acts: Act[], effects: Record<string, number>) => {
  const { lines, violations } = judgePromises(acts, new Map(Object.entries(effects)));
  expect(lines).toHaveLength(1);
  return { line: lines[0], violations };
};

it('is content with what was acknowledged and carried out once, and with what was neither', () => {
  const { line, violations } = judged([act('a', true), act('b', false)], { a: 1 });
  expect(violations).toEqual([]);
  expect(line).toMatchObject({ acts: 2, acknowledged: 1, once: 1, lost: 0, doubled: 0, untold: 0 });
});

it('lets a process die between the effect and the word for it', () => {
  const { line, violations } = judged([act('a', false)], { a: 1 });
  expect(violations).toEqual([]);
  expect(line).toMatchObject({ acknowledged: 0, untold: 1 });
});

it('names what was acknowledged and lost, and what was carried out twice, told or not', () => {
  const { line, violations } = judged([act('a', true), act('b', true), act('c', false)], { b: 2, c: 2 });
  expect(violations).toEqual([
    'Teams, page a: acknowledged and lost; since then the chat says: Sorry',
    'Teams, page b: carried out 2 times',
    'Teams, page c: carried out 2 times',
  ]);
  expect(line).toMatchObject({ acknowledged: 2, once: 0, lost: 1, doubled: 2 });
});
