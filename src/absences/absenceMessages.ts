import { z } from 'zod';
import type { Db } from '../db/db.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { postCodes } from '../people/posts/store.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import { personById } from '../people/personRecords/store.ts';
import { rolesOf } from '../people/store.ts';
import * as intents from './intents.ts';
import { absenceById } from './store.ts';
import { textMessage } from '../protocol/textReply.ts';

const delegationBody = z.object({ absence: z.int() });
const refusedBody = delegationBody.extend({ delegate: z.int() });
const delegateBody = delegationBody.extend({ byCoordinator: z.boolean().optional() });
const OVER = { drop: 'the absence is over or was called off, or somebody else stands in' };

/** Tells somebody that they stand in for a colleague, when, and for which posts. */
export const composeAbsenceDelegate: Composer = async ({ db, now }, body, { recipient, language, timeZone }) => {
  const { absence: id, byCoordinator } = delegateBody.parse(body);
  const absence = await absenceById(db, id);
  if (!absence || absence.to < dateIn(now, timeZone)) return OVER;
  if (recipient.kind !== 'person' || absence.delegateId !== recipient.id) return OVER;
  const posts = await postsDuringAbsence(db, absence);
  return textMessage(delegateText(absence, posts, byCoordinator === true ? 'coordinator' : 'absent', language));
};

/** Tells somebody that a coordinator has entered an absence of theirs, with a button that calls it off. */
export const composeAbsenceEntered: Composer = async ({ db, now }, body, { language, timeZone }) => {
  const { absence: id } = delegationBody.parse(body);
  const absence = await absenceById(db, id);
  if (!absence || absence.to < dateIn(now, timeZone)) return OVER;
  const text = absenceEnteredText(absence, await postsDuringAbsence(db, absence), language);
  const label = translate(language, 'reminders.awayNotRight');
  return textMessage(text, [{ label, intent: intents.backFromAway.of({ absence: id }) }]);
};

/** Tells a coordinator who stands in for whom, until when and for which posts, with a button that ends it. */
export const composeAbsenceDelegation: Composer = async ({ db, now }, body, { language, timeZone }) => {
  const { absence: id } = delegationBody.parse(body);
  const absence = await absenceById(db, id);
  if (!absence?.delegate || absence.to < dateIn(now, timeZone)) return OVER;
  const posts = await postsDuringAbsence(db, absence);
  const text = delegationText({ ...absence, delegate: absence.delegate }, posts, language);
  const refuse = {
    label: translate(language, 'people.refuseDelegation'),
    intent: intents.refuseDelegation.of({ absence: id }),
    style: 'danger' as const,
  };
  return textMessage(text, [refuse]);
};

/** Tells the absent and their delegate that the coordinator has ended the delegation. */
export const composeAbsenceDelegateEnded: Composer = async ({ db }, body, { recipient, language }) => {
  const { absence: id, delegate } = refusedBody.parse(body);
  const absence = await absenceById(db, id);
  if (!absence) return OVER;
  const who = recipient.kind === 'person' && recipient.id === delegate ? 'delegate' : 'absent';
  const other = who === 'delegate' ? absence.person.name : ((await personById(db, delegate))?.name ?? '');
  return textMessage(translate(language, 'people.delegationEnded', { who, name: other, ...days(absence, language) }));
};

interface WrittenAbsence {
  person: { name: string };
  delegate: { name: string } | null;
  from: string;
  to: string;
}

/** What the absent reads of an absence that a coordinator has entered; `posts` are the codes of those that they answer for. */
export function absenceEnteredText(absence: WrittenAbsence, posts: readonly string[], language: Language): string {
  return translate(language, 'reminders.awayEnteredTold', {
    days: absence.from === absence.to ? 1 : 2,
    ...days(absence, language),
    delegate: absence.delegate?.name ?? 'none',
    posts: posts.join(', ') || 'none',
  });
}

/** What whoever stands in reads; `by` says who named them. */
export function delegateText(
  absence: WrittenAbsence,
  posts: readonly string[],
  by: 'absent' | 'coordinator',
  language: Language,
): string {
  const parameters = { name: absence.person.name, ...days(absence, language), by, count: posts.length };
  return translate(language, 'reminders.delegateTold', { ...parameters, posts: posts.join(', ') });
}

/** What the other coordinators read of who stands in. */
export function delegationText(
  absence: WrittenAbsence & { delegate: { name: string } },
  posts: readonly string[],
  language: Language,
): string {
  return translate(language, 'people.delegationTold', {
    name: absence.person.name,
    delegate: absence.delegate.name,
    ...days(absence, language),
    posts: posts.join(', ') || 'none',
  });
}

/**
 * The codes of the posts that somebody holds on the first day of an absence: of those that they answer for as somebody's delegate none
 * goes on to a delegate of their own.
 */
export async function postsDuringAbsence(
  db: Db,
  { personId, from }: { personId: number; from: string },
): Promise<string[]> {
  const roles = await rolesOf(db, personId, from);
  return postCodes(db, postsPersonAnswersFor({ ...roles, standsInFor: [] }));
}

const days = ({ from, to }: { from: string; to: string }, language: Language) => ({
  from: writeDate(from, language),
  to: writeDate(to, language),
});
