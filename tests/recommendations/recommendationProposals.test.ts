import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/commitments/commitment.ts';
import { type Addressee, recommendationProposals } from '../../src/recommendations/recommendationProposals.ts';
import { analysisFixture, concluded, tallies } from '../analysis/analysisFixture.ts';
import { commitmentOf, postSeen } from '../commitments/commitments.ts';

const DUE = '2001-03-31';
const post = (id: number, kind: 'hq' | 'field'): Addressee => ({
  id,
  code: `P${id}`,
  kind,
  region: 'Asia',
  workingGroupMember: true,
  hostsMajorOrganizations: false,
});
const oneHeadquarters = [post(1, 'hq'), post(2, 'field'), post(3, 'field')];
const need = (id: number, more: Partial<Commitment> = {}) =>
  commitmentOf({ id, text: { en: `Need ${id}`, fr: `Besoin ${id}` }, ...more });
const proposed = (needs: Commitment[] = [], posts = oneHeadquarters, change = {}) =>
  recommendationProposals(analysisFixture(change), needs, posts, DUE);

describe('what an analysis gives reason to recommend', () => {
  it('is what a conclusion asks for by level, of the only post that its group has, with what it aims at', () => {
    expect(proposed()).toMatchObject([
      {
        key: '1:action:patAccess',
        source: 'action',
        conclusion: 'patAccess',
        measure: { conclusion: 'patAccess', group: 'field', target: 0.75 },
        owner: { id: 1, code: 'P1' },
        due: DUE,
        visibility: 'workingGroup',
        needs: [],
      },
    ]);
    const [{ text } = { text: {} }] = proposed();
    expect(Object.keys(text).toSorted()).toEqual(['en', 'es', 'fr']);
  });

  it('is for the coordinator to address where several posts could be meant, or none', () => {
    expect(proposed([], [...oneHeadquarters, post(4, 'hq')])[0]?.owner).toBeNull();
    expect(proposed([], [post(2, 'field')])[0]?.owner).toBeNull();
  });

  it('is nothing where no group is below what is asked for', () => {
    const even = tallies({ kind: 'hq', decided: 8, total: 8 }, { kind: 'field', decided: 14, total: 14 });
    const scope = { invited: 24, participated: 22 };
    expect(proposed([], oneHeadquarters, { conclusions: [concluded('patAccess', even, scope)] })).toEqual([]);
  });
});

describe('needs that are asked of one post', () => {
  const ofNeeds = (...needs: Commitment[]) => proposed(needs).filter(({ source }) => source === 'needs');

  it('are proposed together from two on, by the post that is asked', () => {
    expect(ofNeeds()).toEqual([]);
    expect(ofNeeds(need(1))).toEqual([]);
    const other = { owner: postSeen(2) };
    expect(ofNeeds(need(1), need(2, other), need(3), need(4, other), need(5, { owner: postSeen(3) }))).toMatchObject([
      { key: '1:needs:1', needs: [1, 3], owner: { id: 1, code: 'P1' }, measure: null, conclusion: null, due: DUE },
      { key: '1:needs:2', needs: [2, 4], owner: { id: 2, code: 'P2' } },
    ]);
  });

  it('are told to nobody where they are for the coordinator alone, or asked of nobody', () => {
    const secret = { visibility: 'coordinator' } as const;
    expect(ofNeeds(need(1), need(2, secret), need(3, { owner: null }))).toEqual([]);
    const [both] = ofNeeds(need(1), need(2, secret), need(3));
    expect(both?.needs).toEqual([1, 3]);
    expect(JSON.stringify(both?.text)).not.toContain('Need 2');
  });

  it('are named in each language, as each was said', () => {
    const [both] = ofNeeds(need(1), need(2));
    expect(both?.text.en).toBe('Meet the 2 needs that posts have addressed to you: Need 1; Need 2');
    expect(both?.text.fr).toBe(
      'Répondre aux 2 besoins que des postes vous ont adressés\u00a0: Besoin 1\u00a0; Besoin 2',
    );
    expect(both?.text.es).toContain('Need 1; Need 2');
  });

  it('are cut where they are longer than anybody reads', () => {
    const long = { text: { en: 'x'.repeat(900) } };
    const [both] = ofNeeds(need(1, long), need(2, long));
    expect(both?.text.en?.length).toBeLessThan(1_300);
    expect(both?.text.en).toMatch(/x …$/);
  });
});
