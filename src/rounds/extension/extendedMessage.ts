import { z } from 'zod';
import { writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { roundFactsForReminders } from '../roundFactsForReminders.ts';
import { postCodes } from '../../people/posts/store.ts';
import { roundDateChangeMessage } from '../roundDateChangeMessages.ts';
import { roundById } from '../store.ts';

/** The kind of message that tells of more time. */
export const EXTENDED = 'round.extended';

const bodySchema = z.object({ round: z.int(), posts: z.array(z.int()), from: z.string(), reason: z.string() });

/** Until when somebody may answer now, and why, with the button that leads to it. */
export const composeExtended: Composer = async ({ db, workingGroupId, now }, body, { language }) => {
  const { round: id, posts, from, reason } = bodySchema.parse(body);
  const round = await roundById(db, id);
  const facts = await roundFactsForReminders(db, workingGroupId, now, { posts });
  const asked = facts.rounds.filter((one) => one.id === id && one.missing.some((post) => posts.includes(post.id)));
  const [first] = asked.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  if (!round || !first) return { drop: 'answered meanwhile' };
  const codes = await postCodes(
    db,
    asked.flatMap(({ missing }) => missing.map((post) => post.id)),
  );
  const text = translate(language, 'rounds.extended', {
    round: round.label,
    posts: codes.join(', '),
    from: writeDate(from, language),
    due: writeDate(first.dueAt, language),
  });
  return roundDateChangeMessage(text, { round: id, reason, language });
};
