import type { Commitment, PostSeen } from '../../src/commitments/commitment.ts';

/** A post by its id; 1 is Headquarters. */
export const postSeen = (id: number, code = `P${id}`): PostSeen => ({
  id,
  code,
  kind: id === 1 ? 'hq' : 'field',
  station: { name: `Town ${id}`, nameFr: null, nameEs: null },
});

/** Post 2 needs a trainer of post 1, and nobody has said anything to it yet. */
export function commitmentOf(more: Partial<Commitment> = {}): Commitment {
  return {
    id: 4,
    kind: 'need',
    key: 'need:2:1.0',
    text: { en: 'A trainer', fr: 'Une formatrice' },
    owner: postSeen(1),
    holder: null,
    due: null,
    state: 'asked',
    response: null,
    since: new Date('2000-08-01T12:00:00Z'),
    askedAt: new Date('2000-08-01T12:00:00Z'),
    visibility: 'workingGroup',
    askers: { posts: [postSeen(2)], people: [] },
    mergedInto: null,
    ...more,
  };
}
