import { z } from 'zod';
import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { doneButtons, ownerButtons } from './commitmentButtons.ts';
import { type Commitment, isCommitmentOpen, commitmentText } from './commitment.ts';
import { askersInWords } from './commitmentBlocks.ts';
import { type As, sides } from './hearersOfCommitment.ts';
import { commitmentBasisInWords } from './recommendations/commitmentBasis.ts';
import { commitmentEventById } from './store.ts';

/** What people are told of. */
const toldSchema = z.enum([
  'asked',
  'changed',
  'declined',
  'done',
  'given',
  'merged',
  'notYet',
  'partly',
  'solved',
  'taken',
  'withdrawn',
]);

const noticeBody = z.object({ event: z.int(), as: z.enum(sides) });

/** Tells somebody what happened to a commitment: what was asked, what was said to it, and what they can do now. */
export const composeCommitmentNotice: Composer = async ({ db }, body, { language }) => {
  const { event: id, as } = noticeBody.parse(body);
  const event = await commitmentEventById(db, id);
  if (!event) return { drop: 'the event is gone' };
  const { commitment, words } = event;
  const act = toldSchema.parse(event.act);
  const asksOwner = as === 'owner' && (act === 'asked' || act === 'given');
  if (asksOwner && !isCommitmentOpen(commitment)) return { drop: 'the commitment is over' };
  if (asksOwner && commitment.owner?.id !== event.postId) return { drop: 'another post is asked now' };
  const { owner, due } = commitment;
  const text = translate(language, `commitments.told_${toldAsKind(commitment, act)}`, {
    as,
    number: commitment.id,
    into: commitment.mergedInto ?? 0,
    owner: owner?.code ?? 'none',
    who: event.actor ? shownPersonName(event.actor.name, language) : 'none',
    askers: askersInWords(commitment, language),
    count: Math.max(1, commitment.askers.posts.length + Math.min(commitment.askers.people.length, 1)),
    by: due === null ? 'none' : writeDate(due, language),
  });
  // Of what is asked the words are the commitment's own.
  const said = act === 'asked' || act === 'changed' ? null : words;
  const basis = asksOwner ? await commitmentBasisInWords(db, commitment, language) : [];
  const told = message(text, commitmentText(commitment.text, language), said, basis);
  const actions = actionsFor(act, as, commitment, language);
  return actions.length === 0 ? told : { ...told, blocks: [...told.blocks, { kind: 'actions', actions }] };
};

/** What is told of a recommendation has words of its own. */
function toldAsKind(
  { kind }: Commitment,
  act: z.infer<typeof toldSchema>,
): z.infer<typeof toldSchema> | 'accepted' | 'recommended' | 'rejected' {
  if (kind !== 'recommendation') return act;
  if (act === 'asked') return 'recommended';
  if (act === 'taken') return 'accepted';
  return act === 'declined' ? 'rejected' : act;
}

function message(text: string, asked: string, words: string | null, basis: readonly string[]): Message {
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'quote', text: asked },
  ];
  if (words !== null) blocks.push({ kind: 'quote', text: words });
  blocks.push(...basis.map((line): Block => ({ kind: 'text', text: line, tone: 'quiet' })));
  return { text: `${text} ${asked}`, blocks };
}

function actionsFor(act: string, as: As, commitment: Commitment, language: Language): Action[] {
  if (as === 'owner') return isCommitmentOpen(commitment) ? ownerButtons(commitment, language) : [];
  return as === 'asker' && act === 'done' && commitment.state === 'done' ? doneButtons(commitment, language) : [];
}
