import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyseRound } from '../../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../../src/analysis/analysisJson.ts';
import { fromPackageRoot } from '../../../src/config/fromPackageRoot.ts';
import type { Answers } from '../../../src/forms/answers.ts';
import { bruteForce } from '../../analysis/bruteForce.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { type RoundFile, sampleRound, storeRound } from '../../support/roundFixture.ts';
import { replayFile } from './replayFile.ts';
import { secondRounds } from './secondRound.ts';

const sample = (name: string): unknown => JSON.parse(readFileSync(fromPackageRoot('tests', 'samples', name), 'utf8'));
const later = {
  label: 'Plans of Action 2001',
  periodStart: '2001-04-01',
  periodEnd: '2001-09-30',
  opensAt: '2001-04-03',
  dueAt: '2001-08-31',
  closesAt: '2001-09-30',
};

/** A few posts of the sample, each with a few actions. */
function smallRound(): RoundFile {
  const file = sampleRound();
  const posts = file.posts.slice(4, 14);
  const codes = posts.map(({ code }) => code);
  const updates = file.updates
    .filter(({ post }) => codes.includes(post))
    .map(({ answers, ...one }) => {
      const { needs: _, patObstacle: __, bulletinItem: ___, dialogueContact: ____, ...kept } = answers;
      return { ...one, answers: { ...kept, actions: (answers['actions'] as []).slice(0, 3) } satisfies Answers };
    });
  return { ...file, posts, updates };
}

describe('replaying a round', () => {
  let test: TestDatabase;
  beforeEach(async () => void (test = await databases[0].open()));
  afterEach(() => test.close());

  const replay = (file: object, group: string, close = true) => replayFile(test.db, file, group, { close });
  async function figures(roundId: number): Promise<unknown> {
    const json = await analysisJson(test.db, await analyseRound(test.db, roundId));
    const conclusions = json['conclusions'] as Record<string, unknown>[];
    return { ...json, conclusions: conclusions.map(({ statement: _, proof: __, ...rest }) => rest) };
  }

  it('agrees with what was computed apart for the round after the sample, and does it once', async () => {
    await storeRound(test.db, sampleRound(), { code: 'sample' });
    const id = await replay(
      { ...(sample('round-2001.json') as object), planOfAction: sampleRound().round.label },
      'sample',
      false,
    );
    await replay(sample('round-2001.json') as object, 'sample');
    expect(await figures(id)).toEqual(sample('expected-2001.json'));
    expect(await test.db.update.count({ where: { roundId: id, revision: { gt: 1 } } })).toBe(0);
  });

  it.each(secondRounds(smallRound(), 3).map((second, index) => ({ second, index })))(
    'leaves what people in a second round left, changed, confirmed and ended ($index)',
    async ({ second, index }) => {
      const first = smallRound();
      await storeRound(test.db, first, { code: `second${index}` });
      const { posts, objectives } = first;
      const file = { round: later, posts, objectives, planOfAction: first.round.label, updates: second.updates };
      const id = await replay(file, `second${index}`);
      const stands: RoundFile = { ...first, round: later, updates: second.standing };
      expect(await figures(id)).toEqual(bruteForce(first, stands));
    },
    60_000,
  );

  it('amends: what an amendment leaves as it was keeps its origin, the rest is given', async () => {
    const first = smallRound();
    const [one] = first.updates;
    if (!one) throw new Error('the sample has no updates');
    await storeRound(test.db, first, { code: 'amended' });
    const { posts, objectives } = first;
    const plan = { planOfAction: first.round.label, round: later, posts, objectives };
    const same = { post: one.post, daysAfterDue: -5, answers: {}, same: ['dialogue'] };
    const { dialogue, networks, actions } = one.answers as { dialogue: object; networks: object; actions: object[] };
    const open = actions.filter((action) => 'status' in action && action.status !== 'completed');
    const again = {
      post: one.post,
      daysAfterDue: 1,
      answers: { dialogue, networks: { ...networks, regional: 0 }, actions: open.slice(-1) },
    };
    const id = await replay({ ...plan, updates: [same, again] }, 'amended');
    const { update } = await test.db.assignment.findFirstOrThrow({
      where: { roundId: id, post: { code: one.post } },
      include: { update: { include: { answers: true } } },
    });
    expect(update?.revision).toBe(2);
    const origins = new Map(update?.answers.map(({ question, part, origin }) => [`${question}.${part}`, origin]));
    expect(origins.get('dialogue.government')).toBe('confirmed');
    expect(origins.get('networks.international')).toBe('carried');
    expect(origins.get('networks.regional')).toBe('given');
    expect(origins.get('actions.objective')).toBe('carried');
    expect(origins.has('patAccess.')).toBe(false);
  });

  it('confirms what is open where somebody names none of it in conversation', async () => {
    const first = smallRound();
    const [one] = first.updates;
    if (!one) throw new Error('the sample has no updates');
    await storeRound(test.db, first, { code: 'none' });
    const { posts, objectives } = first;
    const update = { post: one.post, daysAfterDue: 0, answers: {}, manner: 'conversation', same: ['dialogue'] };
    const id = await replay(
      { planOfAction: first.round.label, round: later, posts, objectives, updates: [update] },
      'none',
    );
    const answers = await test.db.answer.findMany({
      where: { update: { roundId: id } },
      select: { question: true, origin: true },
      distinct: ['question', 'origin'],
      orderBy: { question: 'asc' },
    });
    expect(answers).toEqual(['actions', 'dialogue'].map((question) => ({ question, origin: 'confirmed' })));
  });

  it('lets posts join an open round, and refuses a file that says what nobody could do, before anything is sent', async () => {
    const first = smallRound();
    const { objectives, posts, updates } = first;
    const some = {
      ...first,
      posts: posts.slice(0, 4),
      updates: updates.filter(({ post }) => posts.slice(0, 4).some(({ code }) => code === post)),
    };
    await replay({ round: later, objectives, posts: some.posts, updates: some.updates.slice(0, 1) }, 'joined', false);
    const joining = updates.filter(({ post }) => !some.posts.some(({ code }) => code === post)).slice(0, 1);
    await expect(
      replay({ round: later, objectives, posts, updates: [{ ...joining[0], same: ['actions.0'] }] }, 'joined', false),
    ).rejects.toThrow(/updates row 1 .*"actions.0" names nothing/);
    const id = await replay({ round: later, objectives, posts, updates: joining }, 'joined', false);
    expect(await test.db.assignment.count({ where: { roundId: id, updateId: { not: null } } })).toBe(2);
  });

  it('says of a round of nil returns that nothing has changed, and claims no action', async () => {
    const first = smallRound();
    await storeRound(test.db, first, { code: 'nil' });
    const { posts, objectives } = first;
    const updates = posts.map(({ code }) => ({
      post: code,
      daysAfterDue: 0,
      answers: {},
      nilReturn: true,
      ...(!first.updates.some(({ post }) => post === code) && { reason: 'Nobody was here.' }),
    }));
    const id = await replay({ planOfAction: first.round.label, round: later, posts, objectives, updates }, 'nil');
    const { conclusions, carriedUpdates } = await analyseRound(test.db, id);
    expect(carriedUpdates).toBe(posts.length);
    expect(await test.db.answer.count({ where: { update: { roundId: id }, origin: { not: 'carried' } } })).toBe(0);
    for (const { statement } of conclusions)
      expect(statement.en).toMatch(/^10 of 10 posts say that nothing has changed/);
    expect(conclusions.find(({ rule }) => rule === 'objectives')).toMatchObject({ reported: 0, topShare: null });
  });
});
