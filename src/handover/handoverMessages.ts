import { z } from 'zod';
import type { Db } from '../db/db.ts';
import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import { update } from '../protocol/doorIntents.ts';
import type { Action, Message } from '../protocol/message.ts';
import * as intents from './intents.ts';
import { handoverSubjectInWords, successorInWords } from './handoverSubjectInWords.ts';
import { handoverById, handoverDecidedAt, type StoredHandover } from './store.ts';
import { textMessage } from '../protocol/textReply.ts';

/** Asks who leaves the five questions. */
export const LEAVING = 'handover.leaving';
/** Tells who follows that a pack is there. */
export const TAKING = 'handover.taking';

const bodySchema = z.object({
  handover: z.int(),
  from: z.string(),
  successor: z.int().nullable(),
  /** When it was decided so; of older messages it is not known. */
  madeAt: z.iso.datetime().optional(),
});
const GONE = { drop: 'the handover was decided otherwise' };

/** The two ways to answer the questions of who leaves. */
function leavingActions({ id, answers }: Pick<StoredHandover, 'id' | 'answers'>, language: Language): Action[] {
  const page = { label: translate(language, 'handover.answerByPage'), intent: update.of({ by: 'page', handover: id }) };
  if (answers !== null) return [page];
  const intent = update.of({ by: 'questions', handover: id });
  return [{ label: translate(language, 'handover.answerNow'), intent, style: 'primary' }, page];
}

/** The handover of a message, as it was decided when the message was written; null where it was decided otherwise since. */
async function handoverMeant(db: Db, workingGroupId: number, body: unknown): Promise<StoredHandover | null> {
  const { handover: id, from, successor, madeAt } = bodySchema.parse(body);
  const found = await handoverById(db, workingGroupId, id);
  if (found?.from !== from || found.successorId !== successor) return null;
  // Where it was decided to and fro, the last message is the one that goes out.
  const decidedAt = madeAt === undefined ? null : await handoverDecidedAt(db, id);
  return decidedAt === null || decidedAt.toISOString() === madeAt ? found : null;
}

/** To who leaves: from when who follows, and the questions, or that they are answered. */
export function leavingMessage(handover: StoredHandover, language: Language): Message {
  const text = translate(language, handover.answers === null ? 'handover.leaving' : 'handover.answered', {
    post: handoverSubjectInWords(handover, language),
    from: writeDate(handover.from, language),
    name: successorInWords(handover, language),
  });
  return textMessage(text, leavingActions(handover, language));
}

/** To who leaves: who follows from when, and five questions. */
export const composeLeaving: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const found = await handoverMeant(db, workingGroupId, body);
  if (!found) return GONE;
  if (found.answers !== null) return { drop: 'the questions are answered' };
  return leavingMessage(found, language);
};

/** To who follows, on their first working day. */
export const composeTaking: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const found = await handoverMeant(db, workingGroupId, body);
  if (!found) return GONE;
  const text = translate(language, 'handover.taking', {
    post: handoverSubjectInWords(found, language),
    leaver: shownPersonName(found.leaver.name, language),
  });
  const label = translate(language, 'handover.goThrough');
  const intent = intents.goThroughHandover.of({ handover: found.id });
  return textMessage(text, [{ label, intent, style: 'primary' }]);
};
