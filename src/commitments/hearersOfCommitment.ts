import type { CommitmentAct, Commitment, Sides } from './commitment.ts';

/** What somebody is told of: an act, that something is asked, has changed, or is told with another. */
export type CommitmentNews = CommitmentAct | 'asked' | 'changed' | 'merged';

/** As whom somebody hears of it. */
export const sides = ['owner', 'asker', 'coordinator'] as const;
export type As = (typeof sides)[number];

const concerned: Record<CommitmentNews, readonly As[]> = {
  asked: ['owner', 'asker'],
  changed: ['owner', 'asker'],
  merged: ['asker'],
  given: ['owner', 'asker'],
  taken: ['owner', 'asker'],
  done: ['owner', 'asker'],
  partly: ['owner', 'asker'],
  declined: ['owner', 'asker', 'coordinator'],
  solved: ['owner', 'asker'],
  notYet: ['owner', 'asker'],
  withdrawn: ['owner', 'asker'],
  stillNeeded: [],
};

/** As whom people hear of something that is for the coordinator alone: nobody of what nobody is told. */
export const hearersOfSecretCommitment = (told: CommitmentNews): As[] =>
  concerned[told].length === 0 ? [] : ['coordinator'];

/**
 * As whom people hear of something: each side that it concerns, but the owner where the actor is one. A post that needs something of
 * itself is told nothing, as the same people would hear what they said. Which of several posts that ask is the actor's own, `notify` knows.
 */
export function hearersOfCommitment(
  told: CommitmentNews,
  { kind, owner, askers }: Pick<Commitment, 'kind' | 'owner' | 'askers'>,
  actor: Sides,
): As[] {
  const asksItself =
    kind === 'need' && owner !== null && askers.people.length === 0 && askers.posts.every(({ id }) => id === owner.id);
  return concerned[told].filter((as) => as !== 'owner' || (owner !== null && !actor.owner && !asksItself));
}
