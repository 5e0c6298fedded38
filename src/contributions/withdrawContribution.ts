import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { itemWithdrawn } from '../protocol/facts.ts';
import { actsForThemselves } from '../people/requireCoordinator.ts';
import { privateReply, textMessage } from '../protocol/textReply.ts';
import { ownContribution, loadContributions, withdrawContributions } from './store.ts';
import * as intents from './intents.ts';

/**
 * Takes back the consent to an item: at once it is in nothing that is not yet published. What was published stays as its
 * readers got it; the author is told so, and the editors that a correction may be due.
 */
export async function withdrawContribution(
  app: App,
  caller: Caller,
  { item }: { item?: number | undefined },
): Promise<Reply> {
  const person = actsForThemselves(caller);
  if (item === undefined) return listOwn(app, caller);
  const { workingGroupId, now } = caller;
  const outcome = await inTransaction(app.db, async (tx) => {
    const own = await ownContribution(tx, workingGroupId, item);
    if (!own || own.offeredBy !== person.id) throw new Refusal('bulletin.notYours', { item });
    if (own.withdrawnAt) return { key: 'bulletin.withdrawnAlready', number: 0 } as const;
    await withdrawContributions(tx, [item], now);
    await audit(tx, caller, 'bulletin.withdraw', `item:${item}`);
    const issue = own.issue && { number: own.issue.number, published: own.issue.state === 'published' };
    await app.tell(tx, caller, itemWithdrawn, { item, issue });
    return issue?.published
      ? ({ key: 'bulletin.withdrawnPublished', number: issue.number } as const)
      : ({ key: 'bulletin.withdrawn', number: 0 } as const);
  });
  const text = translate(person.language, outcome.key, { number: outcome.number });
  const blocks: Block[] = [{ kind: 'text', text, tone: 'good' }];
  return { messages: [{ text, blocks }], visibleTo: 'sender', replacesSource: true, awaits: null };
}

async function listOwn(app: App, caller: Caller): Promise<Reply> {
  const { language, id } = caller.person;
  const offered = await loadContributions(app.db, { workingGroupId: app.workingGroupId, offeredBy: id });
  const items = offered.filter(({ withdrawn }) => !withdrawn);
  if (items.length === 0) {
    const text = translate(language, 'bulletin.noItems');
    return privateReply([textMessage(text)]);
  }
  const text = translate(language, 'bulletin.myItems');
  const messages = items.map((item) => {
    const by = translate(language, 'bulletin.itemLine', {
      section: translate(language, `bulletin.section_${item.section}`),
      audience: translate(language, `bulletin.audience_${item.consent}`),
    });
    const action = {
      label: translate(language, 'bulletin.takeBack'),
      intent: intents.withdraw.of({ item: item.id }),
    };
    const blocks: Block[] = [
      { kind: 'quote', text: item.text, by },
      { kind: 'actions', actions: [action] },
    ];
    return { text: by, blocks };
  });
  return privateReply([textMessage(text), ...messages]);
}
