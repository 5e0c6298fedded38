import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyseRound } from '../../../src/analysis/analyseRound.ts';
import { mutatedRounds } from '../../analysis/mutate.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { type RoundFile, storeRound } from '../../support/roundFixture.ts';
import { replayFile } from './replayFile.ts';

const later = {
  label: 'Plans of Action 2001',
  periodStart: '2001-04-01',
  periodEnd: '2001-09-30',
  opensAt: '2001-04-03',
  dueAt: '2001-08-31',
  closesAt: '2001-09-30',
};

/** Six posts of a round at random, all of which answered something. */
function someOf(file: RoundFile): RoundFile {
  const updates = file.updates.filter(({ answers }) => 'networks' in answers && 'streamline' in answers).slice(0, 6);
  const posts = file.posts.filter(({ code }) => updates.some(({ post }) => post === code));
  return { ...file, posts, updates: updates.map(({ origins: _, ...given }) => given) };
}

describe.each(mutatedRounds(3).map((file, index) => ({ first: someOf(file), index })))(
  'after a round at random ($index)',
  ({ first, index }) => {
    let test: TestDatabase;
    beforeEach(async () => {
      test = await databases[0].open();
      await storeRound(test.db, first, { code: `random${index}` });
    });
    afterEach(() => test.close());

    /** The round after it, in which every post does the same. */
    async function everyone(does: object): Promise<number> {
      const { objectives } = first;
      const posts = first.posts.map(({ region, ...post }) => (region === '' ? post : { ...post, region }));
      const updates = posts.map(({ code }) => ({ post: code, daysAfterDue: 0, answers: {}, ...does }));
      return replayFile(
        test.db,
        { planOfAction: first.round.label, round: later, posts, objectives, updates },
        `random${index}`,
      );
    }
    const notCarried = (roundId: number) =>
      test.db.answer.count({ where: { update: { roundId }, origin: { not: 'carried' } } });

    it('nil returns say that nothing has changed, in every language, and claim no action', async () => {
      const id = await everyone({ nilReturn: true });
      const { conclusions, carriedUpdates } = await analyseRound(test.db, id);
      const posts = first.posts.length;
      expect(await notCarried(id)).toBe(0);
      expect(carriedUpdates).toBe(posts);
      for (const { statement } of conclusions) {
        expect(statement.en).toMatch(new RegExp(`^${posts} of ${posts} posts say that nothing has changed`));
        expect(statement.fr).toMatch(new RegExp(`^${posts} postes sur ${posts} indiquent que rien n’a changé`));
        expect(statement.es).toMatch(new RegExp(`^${posts} de las ${posts} oficinas indican que nada ha cambiado`));
      }
      expect(conclusions.find(({ rule }) => rule === 'objectives')).toMatchObject({ reported: 0, stuck: 0 });
    });

    it('forms that were prefilled and left untouched leave no answer given', async () => {
      const id = await everyone({});
      const { conclusions, carriedUpdates } = await analyseRound(test.db, id);
      expect(await test.db.answer.count({ where: { update: { roundId: id } } })).toBeGreaterThan(0);
      expect(await notCarried(id)).toBe(0);
      expect(carriedUpdates).toBe(first.posts.length);
      for (const { origin } of conclusions) expect([origin.given, origin.confirmed]).toEqual([0, 0]);
      expect(conclusions.find(({ rule }) => rule === 'objectives')).toMatchObject({ reported: 0, stuck: 0 });
    });
  },
);
