import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { requireWordsWithin } from '../../core/requireWordsWithin.ts';
import { inTransaction } from '../../db/db.ts';
import { translate } from '../../language/translate.ts';
import { deliveryAccountsOf } from '../../outbox/accounts/store.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { coordinatorsAsOutboxRecipients } from '../../outbox/outboxRecipients.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { promptReply, textReply } from '../../protocol/textReply.ts';
import { ITEM_ASKED, ITEM_REPLIED } from './handoverItemMessages.ts';
import * as intents from '../intents.ts';
import { handoverById, type StoredHandover } from '../store.ts';
import { goThroughHandover, requireTakingOver } from './goThroughHandover.ts';
import { keepHandoverDecision } from './keepHandoverDecision.ts';
import { saveReply } from './store.ts';

/** Characters of a question, and of a reply. */
const WORDS_LIMIT = 1_000;

function judgedWords(said: string): string {
  const words = said.trim();
  requireWordsWithin(WORDS_LIMIT, words);
  return words;
}

/**
 * Asks who left about an item, or the coordinators where they cannot be reached, and shows the next item; without words asks for them
 * first. Refuses whoever does not take over, and what another has taken.
 */
export async function askAboutItem(
  app: App,
  caller: Caller,
  { handover: id, item, words: said = '' }: FieldsOf<typeof intents.askHandoverItem>,
): Promise<Reply> {
  const { handover, items } = await requireTakingOver(app, caller, id);
  const { language } = caller.person;
  const line = items.find(({ key }) => key === item);
  if (!line) throw new Refusal('handover.itemGone');
  const toLeaver = await canBeReached(app, handover);
  const name = toLeaver ? shownPersonName(handover.leaver.name, language) : 'none';
  const words = judgedWords(said);
  if (words === '')
    return promptReply(
      translate(language, 'handover.whatToAsk', { name, item: line.text }),
      intents.askHandoverItem.of({ handover: id, item }),
    );
  await inTransaction(app.db, async (tx) => {
    await keepHandoverDecision(tx, caller, {
      handoverId: id,
      key: item,
      choice: 'asked',
      question: words,
      reply: null,
    });
    await audit(tx, caller, 'handover.ask', `handover:${id}`, { item });
    const people = toLeaver
      ? [handover.leaverId]
      : await coordinatorsAsOutboxRecipients(tx, app.workingGroupId, caller.now);
    for (const one of people)
      await enqueue(tx, {
        workingGroupId: app.workingGroupId,
        key: `${ITEM_ASKED}:${id}:${item}:${caller.now.getTime()}:${one}`,
        to: { kind: 'person', id: one },
        kind: ITEM_ASKED,
        body: { handover: id, item, line: line.text, words },
        notBefore: caller.now,
        now: caller.now,
      });
  });
  const sent = textReply(translate(language, 'handover.asked', { name }), [], { tone: 'good' });
  const next = await goThroughHandover(app, caller, id);
  return { ...next, messages: [...sent.messages, ...next.messages] };
}

/** Whether somebody who left can still be written to. */
async function canBeReached({ db }: App, { leaver }: StoredHandover): Promise<boolean> {
  const accounts = (await deliveryAccountsOf(db, [leaver.id])).get(leaver.id) ?? [];
  return leaver.erasedAt === null && accounts.some(({ reachable }) => reachable);
}

/** Refuses whoever neither left by a handover nor coordinates, and an item of which nothing was asked; else answers the item. */
async function requireReplyToItem(
  app: App,
  caller: Caller,
  { handover: id, item }: { handover: number; item: string },
): Promise<{ question: string; decidedBy: number | null }> {
  const roles = await rolesNow(app.db, caller);
  const handover = await handoverById(app.db, app.workingGroupId, id);
  const asked = handover?.items.find(({ key }) => key === item);
  if (!handover || !asked?.question) throw new Refusal('handover.gone');
  if (handover.leaverId !== caller.person.id && !roles.coordinator) throw new Refusal('handover.notLeaving');
  return { question: asked.question, decidedBy: asked.decidedBy };
}

/** Answers what was asked about an item; whoever asked reads it. Refuses whoever neither left by the handover nor coordinates. */
export async function replyAboutItem(
  app: App,
  caller: Caller,
  { handover: id, item, words: said = '' }: FieldsOf<typeof intents.replyHandoverItem>,
): Promise<Reply> {
  const asked = await requireReplyToItem(app, caller, { handover: id, item });
  const { language, id: person } = caller.person;
  const words = judgedWords(said);
  if (words === '')
    return promptReply(
      translate(language, 'handover.whatToReply', { words: asked.question }),
      intents.replyHandoverItem.of({ handover: id, item }),
    );
  await inTransaction(app.db, async (tx) => {
    if (!(await saveReply(tx, id, item, words))) throw new Refusal('handover.gone');
    await audit(tx, caller, 'handover.reply', `handover:${id}`, { item });
    if (asked.decidedBy !== null)
      await enqueue(tx, {
        workingGroupId: app.workingGroupId,
        key: `${ITEM_REPLIED}:${id}:${item}:${caller.now.getTime()}`,
        to: { kind: 'person', id: asked.decidedBy },
        kind: ITEM_REPLIED,
        body: { handover: id, item, by: person },
        notBefore: caller.now,
        now: caller.now,
      });
  });
  return textReply(translate(language, 'handover.replied'), [], { tone: 'good' });
}
