import type { Act, Commitment, Sides } from './commitment.ts';

/** What somebody is told of: an act, that something is asked, or that what is asked has changed. */
export type Told = Act | 'asked' | 'changed';

/** As whom somebody hears of it. */
export type As = 'owner' | 'asker' | 'coordinator';

const concerned: Record<Told, readonly As[]> = {
  asked: ['owner'],
  changed: ['owner'],
  given: ['owner', 'asker'],
  taken: ['owner', 'asker'],
  done: ['owner', 'asker'],
  declined: ['owner', 'asker', 'coordinator'],
  solved: ['owner', 'asker'],
  notYet: ['owner', 'asker'],
  withdrawn: ['owner', 'asker'],
  stillNeeded: [],
};

/**
 * As whom people hear of something: each side that it concerns, but the one that the actor stands on. A post that asks itself is
 * told nothing, as the same people would hear what they said.
 */
export function toldAs(told: Told, { owner, askers }: Pick<Commitment, 'owner' | 'askers'>, actor: Sides): As[] {
  const asksItself = owner !== null && askers.people.length === 0 && askers.posts.every(({ id }) => id === owner.id);
  return concerned[told].filter((as) => {
    if (as === 'owner') return owner !== null && !actor.owner && !asksItself;
    return as === 'coordinator' || !actor.asker;
  });
}
