import type { Response, State } from '../../commitments/commitment.ts';

/** Something that happened to a recommendation. */
export interface Happened {
  act: string;
  at: Date;
  words: string | null;
  due: string | null;
  /** Post.id that is asked by it. */
  postId: number | null;
}

/** How a recommendation stood at a moment. */
export interface RecommendationStanding {
  state: State;
  response: Response | null;
  /** What its owner said to it. */
  words: string | null;
  /** Post.id. */
  owner: number | null;
  /** Calendar date. */
  due: string | null;
  since: Date;
}

const NOTHING = { response: null, words: null } as const;

/** How a recommendation stands after all that happened to it, in order; null where it was not asked yet. */
export function outcomeStandingAfter(happened: readonly Happened[]): RecommendationStanding | null {
  return happened.reduce<RecommendationStanding | null>(
    (before, one) => (before ? after(before, one) : asked(one)),
    null,
  );
}

const asked = ({ act, at, due, postId }: Happened): RecommendationStanding | null =>
  act === 'asked' ? { state: 'asked', ...NOTHING, owner: postId, due, since: at } : null;

function after(before: RecommendationStanding, { act, at, words, due, postId }: Happened): RecommendationStanding {
  const moved = { ...before, since: at };
  const answered = { ...moved, words, due: due ?? before.due };
  switch (act) {
    case 'taken':
      return { ...answered, state: 'taken', response: 'accepted' };
    case 'partly':
      return { ...answered, state: 'taken', response: 'partly' };
    case 'declined':
      return { ...answered, state: 'declined', response: 'rejected' };
    case 'given':
      return { ...moved, ...NOTHING, state: 'asked', owner: postId };
    case 'notYet':
      return { ...moved, ...NOTHING, state: 'asked' };
    case 'done':
    case 'solved':
      return before.state === 'done' ? before : { ...moved, state: 'done' };
    case 'withdrawn':
      return { ...moved, state: 'withdrawn' };
    default:
      return before;
  }
}
