import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();

/** What goes from one holder of a post to the next; `words` name the post, `post` is the one that was shown, `format` asks for a file. */
export const handover = intentType(
  'handover',
  {
    words: z.string().optional(),
    post: id.optional(),
    /** In the place of a post: the coordination of the group. */
    coordination: z.literal(true).optional(),
    format: z.literal('docx').optional(),
  },
  { repeatable: true, namesPeople: true },
);
/** The item of a handover that waits, to whoever takes over. */
export const goThroughHandover = intentType('goThroughHandover', { handover: id }, { repeatable: true });
const item = { handover: id, item: z.string().max(100) };
/** Whoever takes over says whether an item is theirs. */
export const decideHandoverItem = intentType('decideHandoverItem', { ...item, choice: z.enum(['mine', 'notMine']) });
/** Whoever takes over asks about an item. */
export const askHandoverItem = intentType('askHandoverItem', { ...item, words: z.string().optional() });
/** Who left, or a coordinator, replies to it. */
export const replyHandoverItem = intentType('replyHandoverItem', { ...item, words: z.string().optional() });
/** The coordination goes to somebody from a day on, as it was shown; the caller's own role ends the day before. */
export const handOverCoordination = intentType('handOverCoordination', { person: id, from: z.iso.date() });
/** What who leaves has answered, as the draft has it in this version, goes into the pack. */
export const sendHandover = intentType('sendHandover', { handover: id, version: z.int32() });
