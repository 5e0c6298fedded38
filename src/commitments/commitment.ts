import type { Language } from '../language/language.ts';
import type { StationNames } from '../people/postsMeant.ts';
import { postsPersonAnswersFor, type Roles } from '../people/roles.ts';
import type { Visibility } from '../instruments/instrument.ts';

export type CommitmentKind = 'followUp' | 'need' | 'recommendation';
export type State = 'asked' | 'declined' | 'done' | 'taken' | 'withdrawn';

/** The answer of its owner to a recommendation. */
export type Response = 'accepted' | 'partly' | 'rejected';

/** What is asked, in the languages in which somebody has said it. */
export type Texts = Partial<Record<Language, string>>;

/** A post as far as a commitment shows it. */
export interface PostSeen {
  id: number;
  code: string;
  kind: 'field' | 'hq';
  station: StationNames;
}

/** What somebody owes somebody. */
export interface Commitment {
  /** What people call it by: "take 4". */
  id: number;
  kind: CommitmentKind;
  key: string;
  text: Texts;
  /** The post that is asked; null where none is named. */
  owner: PostSeen | null;
  /** Who took it for the owner. */
  holder: { id: number; name: string } | null;
  /** Calendar date. */
  due: string | null;
  state: State;
  /** Of a recommendation that was answered. */
  response: Response | null;
  since: Date;
  askedAt: Date;
  visibility: Visibility;
  /** Posts that ask, and people who ask for no post. */
  askers: { posts: PostSeen[]; people: number[] };
  /** The commitment that it is told with. */
  mergedInto: number | null;
}

/** The text in the reader's language, else as it was said. */
export function commitmentText(text: Texts, language: Language): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

export const isCommitmentOpen = ({ state }: Pick<Commitment, 'state'>): boolean =>
  state === 'asked' || state === 'taken';

/** Whether no post and no person asks for it: the coordination does, as of an entry that a file brought without its owner. */
export const hasNoAsker = ({ askers }: Pick<Commitment, 'askers'>): boolean =>
  askers.posts.length + askers.people.length === 0;

/** What people do to a commitment that stands. */
export type CommitmentAct =
  'declined' | 'done' | 'given' | 'notYet' | 'partly' | 'solved' | 'stillNeeded' | 'taken' | 'withdrawn';

/** From which states an act leads, and where to; null leaves the state. */
const steps: Record<CommitmentAct, { from: readonly State[]; to: State | null; by: 'owner' | 'asker' }> = {
  taken: { from: ['asked'], to: 'taken', by: 'owner' },
  done: { from: ['asked', 'taken'], to: 'done', by: 'owner' },
  partly: { from: [], to: 'taken', by: 'owner' },
  declined: { from: ['asked', 'taken'], to: 'declined', by: 'owner' },
  given: { from: ['asked', 'taken', 'declined'], to: 'asked', by: 'owner' },
  solved: { from: ['asked', 'taken', 'declined', 'done'], to: 'done', by: 'asker' },
  notYet: { from: ['done'], to: 'asked', by: 'asker' },
  stillNeeded: { from: ['asked', 'taken', 'declined'], to: null, by: 'asker' },
  withdrawn: { from: ['asked', 'taken', 'declined'], to: 'withdrawn', by: 'asker' },
};

/** What the owner of a recommendation answers by an act. */
const responses: Partial<Record<CommitmentAct, Response>> = {
  taken: 'accepted',
  partly: 'partly',
  declined: 'rejected',
};

/** The answer to a recommendation that an act is; null for any other act, and for what is no recommendation. */
export function commitmentResponseBy(kind: CommitmentKind, act: CommitmentAct): Response | null {
  return kind === 'recommendation' ? (responses[act] ?? null) : null;
}

/** The state that an act leads to; null where the state does not allow it. An owner may answer otherwise until it is done. */
export function commitmentStateAfter(
  { kind, state }: Pick<Commitment, 'kind' | 'state'>,
  act: CommitmentAct,
): State | null {
  const { from, to } = steps[act];
  const answers = commitmentResponseBy(kind, act) !== null && state !== 'done' && state !== 'withdrawn';
  return answers || from.includes(state) ? (to ?? state) : null;
}

/** On which sides of a commitment a person with these roles stands. */
export interface Sides {
  owner: boolean;
  asker: boolean;
}

export function commitmentSides(
  { owner, askers }: Pick<Commitment, 'owner' | 'askers'>,
  roles: Roles,
  person: number,
): Sides {
  const posts = postsPersonAnswersFor(roles);
  return {
    owner: owner !== null && posts.includes(owner.id),
    asker: askers.people.includes(person) || askers.posts.some(({ id }) => posts.includes(id)),
  };
}

/**
 * Whether a person may do this: the side that it belongs to, and the coordinator. What nobody is asked for yet may be taken by
 * whoever holds a post and does not ask for it themselves.
 */
export function mayActOnCommitment(commitment: Commitment, act: CommitmentAct, roles: Roles, person: number): boolean {
  if (roles.coordinator) return true;
  if (commitment.visibility === 'coordinator') return false;
  const sides = commitmentSides(commitment, roles, person);
  if (sides[steps[act].by]) return true;
  return act === 'taken' && commitment.owner === null && !sides.asker && postsPersonAnswersFor(roles).length > 0;
}

/** Whether a person may read it: the coordinator, and unless it is for them alone, who stands on a side of it and the supervisor. */
export function mayReadCommitment(commitment: Commitment, roles: Roles, person: number): boolean {
  if (roles.coordinator) return true;
  if (commitment.visibility === 'coordinator') return false;
  const { owner, asker } = commitmentSides(commitment, roles, person);
  return owner || asker || roles.supervisor;
}
