import type { Caller } from '../core/context.ts';
import { writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import type { Roles } from '../people/roles.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { type CommitmentAct, type Commitment, isCommitmentOpen, commitmentResponseBy } from './commitment.ts';
import { blocksReply, textReply } from '../protocol/textReply.ts';
import { commitmentButtonsFor } from './commitmentButtons.ts';
import { commitmentBlocks } from './commitmentBlocks.ts';
import * as intents from './intents.ts';

/**
 * What an act came to. `before`: it stood so already; `over`: its state does not allow it any more; `lessAsked`: one of several
 * posts asks for it no more.
 */
export type CommitmentActOutcome = {
  is: 'noted' | 'before' | 'over' | 'lessAsked';
  act: CommitmentAct;
  commitment: Commitment;
};

/** Nobody was asked, and who takes it answers for several posts. */
export interface WhichPost {
  is: 'whichPost';
  commitment: Commitment;
}

/** Asks for which post it is taken; `codes` are the posts by Post.id. Those that ask for it are left out. */
export function whichCommitmentPostReply(
  { person }: Caller,
  { id, askers }: Commitment,
  codes: ReadonlyMap<number, string>,
): Reply {
  const asking = new Set(askers.posts.map((post) => post.id));
  const buttons = [...codes]
    .filter(([post]) => !asking.has(post))
    .map(([post, label]) => ({ label, intent: intents.take.of({ commitment: id, post }) }));
  return textReply(translate(person.language, 'commitments.takenForWhich', { number: id }), buttons);
}

/** Says what an act came to, and how the commitment stands now. */
export function actReply({ person }: Caller, roles: Roles, { is, act, commitment }: CommitmentActOutcome): Reply {
  const { language } = person;
  const { id: number, kind, state, due, owner } = commitment;
  const parameters = {
    act: commitmentResponseBy(kind, act) ?? act,
    number,
    state,
    owner: owner?.code ?? 'none',
    by: due === null ? 'none' : writeDate(due, language),
  };
  const text = translate(language, `commitments.${is}`, parameters);
  const goesOn = isCommitmentOpen(commitment) && is !== 'lessAsked';
  const actions = goesOn ? commitmentButtonsFor(commitment, roles, person.id, language) : [];
  const blocks: Block[] = [
    { kind: 'text', text, tone: is === 'over' ? 'warning' : 'good' },
    ...commitmentBlocks(commitment, language, actions),
  ];
  return { ...blocksReply(text, blocks), replacesSource: true };
}
