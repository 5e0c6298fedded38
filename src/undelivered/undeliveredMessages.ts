import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { inTransaction, type Db } from '../db/db.ts';
import type { Block, Message, Reply } from '../protocol/message.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import { personById } from '../people/personRecords/store.ts';
import type { Composer } from '../outbox/composer.ts';
import { NOBODY_REACHED } from '../outbox/parkOutboxMessage.ts';
import { parseDeliveryReason } from '../outbox/deliveryProblem.ts';
import { setDeliveryReachable } from '../outbox/accounts/store.ts';
import { outboxRecipientOf } from '../outbox/outboxRecipients.ts';
import { privateReply, textMessage } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { findUndelivered, requeueUndelivered, type Parked } from './store.ts';

/** How many parked messages one notice shows with a button each; the rest is counted. */
const SHOWN = 8;

/** The notice of parked messages to a coordinator: what is parked now, why, and the way to try again. */
export const composeUndeliveredNotice: Composer = async ({ db, workingGroupId }, _body, { language }) => {
  const parked = await findUndelivered(db, workingGroupId);
  return parked.length === 0 ? { drop: 'nothing is parked any more' } : draw(db, parked, language);
};

/** What could not be delivered, for a coordinator. */
export async function listUndelivered(app: App, caller: Caller): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const parked = await findUndelivered(app.db, app.workingGroupId);
  if (parked.length > 0) return reply(await draw(app.db, parked, language));
  return reply(textMessage(translate(language, 'reminders.parkedNone')));
}

/** Tries a parked message again, or all of them: at once, and also on accounts that had been given up. */
export async function retryUndelivered(app: App, caller: Caller, messageId?: number): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { workingGroupId } = app;
  const { now, person } = caller;
  const count = await inTransaction(app.db, async (tx) => {
    const parked = await findUndelivered(tx, workingGroupId, messageId);
    for (const row of parked) {
      const recipient = outboxRecipientOf(row);
      if (recipient.kind === 'person') await setDeliveryReachable(tx, { personId: recipient.id }, true);
      await audit(tx, caller, 'outbox.retry', `outboxMessage:${row.id}`);
    }
    await requeueUndelivered(tx, workingGroupId, now, messageId);
    return parked.length;
  });
  return reply(textMessage(translate(person.language, 'reminders.parkedRetried', { count })));
}

async function draw(db: Db, parked: readonly Parked[], language: Language): Promise<Message> {
  const text = translate(language, 'reminders.parkedTitle', { count: parked.length });
  const blocks: Block[] = [{ kind: 'heading', text }];
  for (const row of parked.slice(0, SHOWN)) {
    const line = translate(language, 'reminders.parkedLine', { kind: row.kind, to: await nameOf(db, row, language) });
    const label = translate(language, 'reminders.parkedRetry');
    blocks.push({ kind: 'text', text: line }, { kind: 'text', text: reasonOf(row, language), tone: 'quiet' });
    blocks.push({
      kind: 'actions',
      actions: [{ label, intent: intents.outbox.of({ verb: 'retry', message: row.id }) }],
    });
  }
  if (parked.length > 1) {
    const label = translate(language, 'reminders.parkedRetryAll', { count: parked.length });
    blocks.push({
      kind: 'actions',
      actions: [{ label, intent: intents.outbox.of({ verb: 'retry' }), style: 'primary' }],
    });
  }
  return { text, blocks };
}

function reasonOf({ reason }: Parked, language: Language): string {
  if (reason === NOBODY_REACHED) return translate(language, 'reminders.parkedNoAccount');
  const { problem, reference, attempts } = parseDeliveryReason(reason ?? '');
  const words = translate(language, problem ? `reminders.parked_${problem}` : 'reminders.parkedRefused', {
    words: reference,
  });
  return attempts === null ? words : translate(language, 'reminders.parkedGivenUp', { count: attempts, reason: words });
}

async function nameOf(db: Db, row: Parked, language: Language): Promise<string> {
  const recipient = outboxRecipientOf(row);
  if (recipient.kind === 'audience') return translate(language, 'reminders.audience', { audience: recipient.name });
  const person = await personById(db, recipient.id);
  return person ? shownPersonName(person.name, language) : translate(language, 'reminders.somebody');
}

function reply(message: Message): Reply {
  return privateReply([message]);
}
