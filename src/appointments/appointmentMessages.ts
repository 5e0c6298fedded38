import { z } from 'zod';
import { dateIn, writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { dutyStationName } from '../people/postsMeant.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { Block, Message } from '../protocol/message.ts';
import { appointmentById } from './store.ts';
import { textMessage } from '../protocol/textReply.ts';

/** Tells somebody that they answer for a post. */
export const APPOINTED = 'appointment.made';
/** Tells somebody that another person answers for their post. */
export const RELIEVED = 'appointment.relieved';
/** Tells somebody until when they answer for a post. */
export const ENDED = 'appointment.ended';

const bodySchema = z.object({ appointment: z.int() });
const endedBody = bodySchema.extend({ to: z.string() });
const GONE = { drop: 'the appointment was taken back' };

/** To the new focal point or alternate: for which post, from when, and the button that shows what waits. */
export const composeAppointed: Composer = async ({ db, now }, body, { language, timeZone }) => {
  const found = await appointmentById(db, bodySchema.parse(body).appointment);
  if (!found) return GONE;
  const text = toldText(found, language);
  const blocks: Block[] = [{ kind: 'text', text }];
  if (found.from <= dateIn(now, timeZone)) {
    const label = translate(language, 'people.appointedHome');
    blocks.push({ kind: 'actions', actions: [{ label, intent: doorIntents.home.of({}) }] });
  }
  return { text, blocks };
};

/** To whoever held the post: who answers from when. */
export const composeAppointmentRelieved: Composer = async (
  { db },
  body,
  { language },
): Promise<Message | { drop: string }> => {
  const found = await appointmentById(db, bodySchema.parse(body).appointment);
  if (!found) return GONE;
  const text = relievedText({ ...found, name: found.person.name }, language);
  return textMessage(text);
};

/** To whoever holds the post: until when. */
export const composeAppointmentEnd: Composer = async (
  { db },
  body,
  { language },
): Promise<Message | { drop: string }> => {
  const { appointment, to } = endedBody.parse(body);
  const found = await appointmentById(db, appointment);
  if (!found || found.to !== to) return { drop: 'it was decided otherwise meanwhile' };
  const post = `${found.post.code} ${dutyStationName(found.post.dutyStation, language)}`;
  const text = appointmentEndText({ post, role: found.role, to }, language);
  return textMessage(text);
};

/** What whoever holds a post reads of its end. */
export function appointmentEndText(
  { post, role, to }: { post: string; role: string; to: string },
  language: Language,
): string {
  return translate(language, 'people.ended', { post, role, to: writeDate(to, language) });
}

interface Told {
  to: string | null;
  post: { code: string; dutyStation: Parameters<typeof dutyStationName>[0] };
  role: string;
  from: string;
}

/** What the new holder reads. */
function toldText({ post, role, from, to }: Told, language: Language): string {
  return translate(language, 'people.appointed', {
    post: `${post.code} ${dutyStationName(post.dutyStation, language)}`,
    role,
    from: writeDate(from, language),
    to: to === null ? 'none' : writeDate(to, language),
  });
}

/** What the former holder reads. */
function relievedText({ post, from, to, name }: Told & { name: string }, language: Language): string {
  return translate(language, 'people.relieved', {
    post: `${post.code} ${dutyStationName(post.dutyStation, language)}`,
    from: writeDate(from, language),
    to: to === null ? 'none' : writeDate(to, language),
    name,
  });
}
