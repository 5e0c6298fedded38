import { z } from 'zod';
import { writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { roundDateChangeMessage } from '../roundDateChangeMessages.ts';
import { roundById } from '../store.ts';

/** The kind of message that tells of another last day of a round. */
export const CLOSING_MOVED = 'round.closingMoved';

const bodySchema = z.object({ round: z.int(), from: z.string(), to: z.string(), reason: z.string() });

/** Until when answers are taken now, and why; dropped where the day has moved again. */
export const composeClosingDateMoved: Composer = async ({ db }, body, { language }) => {
  const { round: id, from, to, reason } = bodySchema.parse(body);
  const round = await roundById(db, id);
  if (round?.closesAt !== to || round.state === 'closed') return { drop: 'the last day has moved again' };
  const text = translate(language, 'rounds.closingMoved', {
    round: round.label,
    from: writeDate(from, language),
    closes: writeDate(to, language),
    due: writeDate(round.dueAt, language),
  });
  return roundDateChangeMessage(text, { round: id, reason, language });
};
