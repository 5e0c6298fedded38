import { audit } from '../core/audit.ts';
import type { AuditAction } from '../core/auditActions.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postCodesById } from '../people/posts/store.ts';
import { postsPersonAnswersFor, type Roles } from '../people/roles.ts';
import type { Reply } from '../protocol/message.ts';
import {
  type CommitmentAct,
  type Commitment,
  mayActOnCommitment,
  mayReadCommitment,
  commitmentResponseBy,
  commitmentStateAfter,
} from './commitment.ts';
import { notifyOfCommitment } from './notifyOfCommitment.ts';
import { actReply, type CommitmentActOutcome, type WhichPost, whichCommitmentPostReply } from './commitmentReplies.ts';
import {
  appendCommitmentEvent,
  changeCommitment,
  commitmentById,
  holdCommitment,
  lastCommitmentEvent,
  removeAsker,
} from './store.ts';

/** Characters of what is said with an act. */
const WORDS_LIMIT = 1_000;

/**
 * What somebody does to a commitment, with what they say to it; `to` is the post that it is given to, `as` the Post.id for which it is
 * taken.
 */
export interface Deed {
  commitment: number;
  act: CommitmentAct;
  words?: string;
  /** Calendar date by which the owner of a recommendation says that it will be done. */
  due?: string;
  to?: { id: number; code: string };
  as?: number;
}

/**
 * Does something to a commitment: the state, the event, the audit entry and what others are told are one transaction. A second
 * press finds it done. Asks for which post it is taken, where nobody was asked and the caller answers for several. Refuses a commitment
 * that is not there, is not the caller's to act on, or would be taken for no post.
 */
export async function actOnCommitment(app: App, caller: Caller, deed: Deed): Promise<Reply> {
  const { roles, outcome } = await inTransaction(app.db, async (tx) => {
    const may = await requireCommitmentAct(app.db, tx, caller, deed);
    return { roles: may.roles, outcome: await performDeed(tx, caller, may, deed) };
  });
  if (outcome.is === 'whichPost')
    return whichCommitmentPostReply(
      caller,
      outcome.commitment,
      await postCodesById(app.db, postsPersonAnswersFor(roles)),
    );
  return actReply(caller, roles, outcome);
}

const audited: Record<CommitmentAct, AuditAction> = {
  taken: 'commitment.take',
  done: 'commitment.done',
  declined: 'commitment.decline',
  given: 'commitment.give',
  solved: 'commitment.solved',
  notYet: 'commitment.notYet',
  partly: 'commitment.partly',
  stillNeeded: 'commitment.stillNeeded',
  withdrawn: 'commitment.withdraw',
};

interface ActableCommitment {
  standing: Commitment;
  roles: Roles;
}

/** Refuses a commitment that is not there for the caller, or is not theirs to act on; else holds it until the end of the transaction. */
async function requireCommitmentAct(
  db: Db,
  tx: Tx,
  caller: Caller,
  { commitment: number, act }: Deed,
): Promise<ActableCommitment> {
  const roles = await rolesNow(db, caller);
  const { workingGroupId, person } = caller;
  const standing = await holdCommitment(tx, workingGroupId, number);
  if (!standing || !mayBeKnown(standing, roles, person.id)) throw new Refusal('commitments.noSuch', { number });
  if (!mayActOnCommitment(standing, act, roles, person.id)) throw new Refusal('commitments.notYours', { number });
  return { standing, roles };
}

async function performDeed(
  tx: Tx,
  caller: Caller,
  { standing, roles }: ActableCommitment,
  deed: Deed,
): Promise<CommitmentActOutcome | WhichPost> {
  const { act } = deed;
  const { workingGroupId, person } = caller;
  if (act === 'partly' && standing.kind !== 'recommendation')
    throw new Refusal('commitments.noRecommendation', { number: standing.id });
  if (await stoodBefore(tx, standing, deed)) return { is: 'before', act, commitment: standing };
  const state = commitmentStateAfter(standing, act);
  if (state === null) return { is: 'over', act, commitment: standing };
  if (act === 'taken' && takers(standing, roles, deed).length > 1) return { is: 'whichPost', commitment: standing };
  const own = ownAsker(standing, roles, person.id, act);
  if (own !== null) {
    await removeAsker(tx, standing.id, own);
    await recordDeed(tx, caller, standing, deed, own);
    return { is: 'lessAsked', act, commitment: await reload(tx, workingGroupId, standing.id) };
  }
  await changeCommitment(tx, standing.id, {
    state,
    ...(state !== standing.state && { since: caller.now }),
    ...ownerAfter(standing, roles, caller, deed),
    ...responseAfter(standing, deed),
  });
  const event = await recordDeed(tx, caller, standing, deed);
  const commitment = await reload(tx, workingGroupId, standing.id);
  await notifyOfCommitment(tx, caller, commitment, act, event);
  return { is: 'noted', act, commitment };
}

/** What nobody is asked for may be taken by all; anything else is known to who may read it. */
function mayBeKnown(standing: Commitment, roles: Roles, person: number): boolean {
  return (
    mayReadCommitment(standing, roles, person) || (standing.owner === null && standing.visibility !== 'coordinator')
  );
}

/** A press that comes again, or a word that somebody else of the same side has said. */
async function stoodBefore(tx: Tx, standing: Commitment, { act, to, words, due }: Deed): Promise<boolean> {
  const response = commitmentResponseBy(standing.kind, act);
  if (response !== null) return standing.response === response && !words?.trim() && due === undefined;
  if (act === 'solved' && standing.state === 'done')
    return (await lastCommitmentEvent(tx, standing.id, ['done', 'solved']))?.act === 'solved';
  if (act === 'given') return standing.state === 'asked' && standing.owner?.id === to?.id;
  if (act === 'taken' || act === 'done' || act === 'declined' || act === 'withdrawn') return standing.state === act;
  return act === 'notYet' && standing.state === 'asked';
}

/** One of several posts that ask needs it no more, by its own word: the others still do. */
function ownAsker({ askers, state }: Commitment, roles: Roles, person: number, act: CommitmentAct): number | null {
  const leaves = act === 'withdrawn' || (act === 'solved' && state !== 'done');
  if (!leaves || roles.coordinator || askers.posts.length + askers.people.length < 2) return null;
  const posts = postsPersonAnswersFor(roles);
  return askers.people.includes(person) ? null : (askers.posts.find(({ id }) => posts.includes(id))?.id ?? null);
}

/** For which posts it may be taken: the one that is asked; where none is, those of the caller that do not ask for it themselves. */
function takers({ id: number, owner, askers }: Commitment, roles: Roles, { as }: Deed): number[] {
  if (owner) return [owner.id];
  const own = postsPersonAnswersFor(roles).filter((post) => askers.posts.every(({ id }) => id !== post));
  const meant = as === undefined ? own : own.filter((post) => post === as);
  if (meant.length === 0) throw new Refusal('commitments.takenForNone', { number });
  return meant;
}

function ownerAfter(standing: Commitment, roles: Roles, { person }: Caller, deed: Deed) {
  const { act, to } = deed;
  if (act === 'given') return { ownerId: to?.id ?? null, holderId: null };
  if (act === 'notYet') return { holderId: null };
  if (act === 'partly') return { holderId: person.id };
  if (act !== 'taken') return {};
  const [ownerId = null] = takers(standing, roles, deed);
  return { ownerId, holderId: person.id };
}

/** The answer to a recommendation, and the date that the owner names; whoever is asked next has not answered. */
function responseAfter({ kind }: Commitment, { act, due }: Deed) {
  const response = commitmentResponseBy(kind, act);
  if (response !== null) return { response, ...(due !== undefined && { due }) };
  return act === 'given' || act === 'notYet' ? { response: null } : {};
}

/** `leaves` is the Post.id that asks for it no more, where others still do. */
async function recordDeed(
  tx: Tx,
  caller: Caller,
  { id }: Commitment,
  { act, words, to, due }: Deed,
  leaves: number | null = null,
): Promise<number> {
  const said = words?.trim().slice(0, WORDS_LIMIT) ?? '';
  await audit(tx, caller, audited[act], `commitment:${id}`, to ? { to: to.code } : undefined);
  return appendCommitmentEvent(tx, {
    commitmentId: id,
    act,
    at: caller.now,
    actorId: caller.person.id,
    words: said === '' ? null : said,
    due: due ?? null,
    postId: to?.id ?? leaves,
  });
}

async function reload(tx: Tx, workingGroupId: number, id: number): Promise<Commitment> {
  const found = await commitmentById(tx, workingGroupId, id);
  if (!found) throw new Error(`commitment ${id} is not there`);
  return found;
}
