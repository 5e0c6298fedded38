import { z } from 'zod';
import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { postCodes } from '../../people/posts/store.ts';
import * as doorIntents from '../../protocol/doorIntents.ts';
import type { Block } from '../../protocol/message.ts';
import { postsInRound, roundById, type RoundRecord } from '../store.ts';

/** The kind of message that tells a post that it is asked, or asked no longer. */
export const ASKED_POST = 'round.askedPost';

const bodySchema = z.object({
  round: z.int(),
  post: z.int(),
  verb: z.enum(['add', 'remove']),
  reason: z.string(),
});

/** To whoever holds the post: until when to answer, with the button that leads there; or that nothing is asked any more, and why. */
export const composePostsAsked: Composer = async ({ db }, body, { language }) => {
  const { round: id, post, verb, reason } = bodySchema.parse(body);
  const round = await roundById(db, id);
  const isAsked = (await postsInRound(db, id)).some((one) => one.id === post);
  if (!round || isAsked !== (verb === 'add')) return { drop: 'it was decided otherwise meanwhile' };
  const [code = ''] = await postCodes(db, [post]);
  const text = postsAskedText(verb, round, code, language);
  const label = translate(language, 'rounds.extendedAnswer');
  const intent = doorIntents.update.of({ by: 'ask', round: id, post });
  const blocks: Block[] = [{ kind: 'text', text }];
  if (reason !== '') blocks.push({ kind: 'quote', text: reason });
  if (verb === 'add') blocks.push({ kind: 'actions', actions: [{ label, intent, style: 'primary' }] });
  return { text, blocks };
};

/** What whoever holds the post reads. */
export function postsAskedText(verb: 'add' | 'remove', round: RoundRecord, post: string, language: Language): string {
  const key = verb === 'add' ? 'rounds.askedTold' : 'rounds.sparedTold';
  return translate(language, key, { post, round: round.label, due: writeDate(round.dueAt, language) });
}
