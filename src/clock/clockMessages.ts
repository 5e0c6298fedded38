import { z } from 'zod';
import type { App } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { writeMoment } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { enqueueToCoordinators } from '../outbox/enqueueToCoordinators.ts';
import type { Action, Message } from '../protocol/message.ts';
import * as intents from './intents.ts';
import { isClockJumpOpen, clockJumpById, type JumpRecord } from './store.ts';

/** The kinds of messages that ask coordinators about the clock, and tell them that it was set back. */
export const CLOCK_QUESTION = 'clock.question';
export const CLOCK_SET_BACK = 'clock.setBack';

const bodySchema = z.object({ jump: z.int() });

/** Asks every coordinator, or tells them, of a jump. */
export async function notifyCoordinatorsOfClock(
  tx: Tx,
  { workingGroupId }: App,
  kind: typeof CLOCK_QUESTION | typeof CLOCK_SET_BACK,
  jump: number,
  now: Date,
): Promise<void> {
  const key = `${kind}:${jump}`;
  await enqueueToCoordinators(tx, { workingGroupId, key, kind, body: { jump }, notBefore: now, now });
}

export const composeClockQuestion: Composer = async ({ db }, body, { language, timeZone }) => {
  const jump = await clockJumpById(db, bodySchema.parse(body).jump);
  if (!jump || !isClockJumpOpen(jump)) return { drop: 'it is settled' };
  return clockQuestion(jump, timeZone, language);
};

export const composeClockSetBack: Composer = async (_context, _body, { language }) => {
  const text = translate(language, 'reminders.clockSetBack');
  return { text, blocks: [{ kind: 'text', text, tone: 'good' }] };
};

/** "The clock moved from … to …; is it right?", with a button for each answer. */
export function clockQuestion({ id, from, to }: JumpRecord, zone: string, language: Language): Message {
  const moments = { from: writeMoment(from, zone, language), to: writeMoment(to, zone, language), zone };
  const text = translate(language, 'reminders.clockMoved', moments);
  const answer = (verdict: 'right' | 'wrong', key: 'reminders.clockIsRight' | 'reminders.clockIsWrong'): Action => ({
    label: translate(language, key),
    intent: intents.clock.of({ verdict, jump: id }),
  });
  const actions = [answer('right', 'reminders.clockIsRight'), answer('wrong', 'reminders.clockIsWrong')];
  return {
    text,
    blocks: [
      { kind: 'text', text, tone: 'warning' },
      { kind: 'actions', actions },
    ],
  };
}
