import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { randomFrom } from '../../support/random.ts';
import { hiddenIn } from './attack.ts';
import { recomputedJointly } from './jointly.ts';
import { randomRound, republished } from './republishing.ts';

/** The long run has more of them. */
const SEEDS = [12];

describe('whoever keeps everything that was published of a round', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await databases[0].open();
  });
  afterAll(() => test.close());

  it.each(SEEDS)('computes no hidden count after two amendments (seed %i)', async (seed) => {
    const random = randomFrom(seed);
    const publications = await republished(await randomRound(test.db, random, seed), random);
    expect(publications.map(({ revision }) => revision.revision)).toEqual([1, 2, 3]);
    for (const one of publications) expect(hiddenIn(one)).toBeGreaterThan(0);
    expect(recomputedJointly(publications)).toEqual([]);
  });
});
