import { afterAll, beforeAll, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { randomFrom } from '../../support/random.ts';
import { recomputedJointly } from './jointly.ts';
import { randomRound, republished } from './republishing.ts';

const SEEDS = Array.from({ length: 8 }, (_, at) => 31 + at);

let test: TestDatabase;
beforeAll(async () => {
  test = await databases[0].open();
});
afterAll(() => test.close());

it.each(SEEDS)('nobody computes a hidden count from three publications of a round (seed %i)', async (seed) => {
  const random = randomFrom(seed);
  const publications = await republished(await randomRound(test.db, random, seed), random);
  expect(recomputedJointly(publications)).toEqual([]);
});
