import { z } from 'zod';
import { writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { assignmentsToUpdateAt, type AssignmentRow } from '../updates/store.ts';
import * as intents from './intents.ts';
import { reviewDetail } from './store.ts';

/** The kinds of messages of the review. */
export const ASKED = 'review.asked';
export const REPLIED = 'review.replied';
export const UNLOCKED = 'review.unlocked';

const bodySchema = z.object({ round: z.int(), post: z.int(), update: z.int(), words: z.string() });

async function rowAt(
  db: Parameters<Composer>[0]['db'],
  at: { round: number; post: number },
): Promise<AssignmentRow | undefined> {
  return (await assignmentsToUpdateAt(db, [at])).find(
    ({ round, post }) => round.id === at.round && post.id === at.post,
  );
}

function quoted(text: string, words: string, actions: Action[]): Message {
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'quote', text: words },
  ];
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { text, blocks };
}

/** The coordinator's question, in the author's chat; again after some days while it waits. */
export const composeReviewAsked: Composer = async ({ db }, body, { language }) => {
  const { words, ...read } = bodySchema.parse(body);
  const row = await rowAt(db, read);
  const detail = await reviewDetail(db, read.round, read.post);
  if (!row || row.standing?.id !== read.update || detail?.review !== 'asked' || detail.question !== words)
    return { drop: 'it is asked no more' };
  const text = translate(language, 'review.askedOfYou', { post: row.post.code, round: row.round.label });
  return quoted(text, words, [
    {
      label: translate(language, 'updates.amend'),
      intent: doorIntents.summary.of({ round: read.round, post: read.post }),
      style: 'primary',
    },
    { label: translate(language, 'review.stands'), intent: intents.answerStands.of(read) },
  ]);
};

/** What the author replied, to the coordinators. */
export const composeReviewReplied: Composer = async ({ db }, body, { language }) => {
  const { words, ...read } = bodySchema.parse(body);
  const row = await rowAt(db, read);
  if (!row) return { drop: 'the post is not asked any more' };
  const text = translate(language, 'review.repliedToYou', { post: row.post.code, round: row.round.label });
  const intent = intents.readUpdate.of({ round: read.round, post: read.post });
  return quoted(text, words, [{ label: translate(language, 'review.read', { post: row.post.code }), intent }]);
};

/** What the author may change again, until when and why. */
export const composeUnlocked: Composer = async ({ db }, body, { language }) => {
  const { words, ...read } = bodySchema.parse(body);
  const row = await rowAt(db, read);
  const detail = await reviewDetail(db, read.round, read.post);
  if (!row || !detail?.unlockedUntil || detail.unlockReason !== words) return { drop: 'it is locked again' };
  const until = writeDate(detail.unlockedUntil, language);
  const text = translate(language, 'review.unlockedForYou', { post: row.post.code, round: row.round.label, until });
  const intent = doorIntents.summary.of({ round: read.round, post: read.post });
  return quoted(text, words, [{ label: translate(language, 'updates.amend'), intent, style: 'primary' }]);
};
