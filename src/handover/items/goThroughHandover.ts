import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { dateIn } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import type { Roles } from '../../people/roles.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import type { Action, Block, Message, Reply } from '../../protocol/message.ts';
import * as intents from '../intents.ts';
import { handoverSubjectInWords } from '../handoverSubjectInWords.ts';
import { sectionsOfHandover } from '../pack/packOfHandover.ts';
import { handoverById, type StoredHandover } from '../store.ts';
import { itemCounts } from './countItems.ts';
import { saveHandoverItemCounts } from './store.ts';
import {
  type HandoverItem,
  handoverItemsLeft,
  handoverItemsSeen,
  handoverItemsTaken,
  itemsOf,
  nextHandoverItem,
} from './handoverItem.ts';

/** A handover with its items, opened by whoever may go through it. */
export interface OpenHandover {
  handover: StoredHandover;
  items: HandoverItem[];
}

/**
 * Whether the caller takes over by a handover: they hold the post (or coordinate) from its day on, where the group is at home, and are not who leaves.
 */
export async function takesOver(
  { db, workingGroupId }: App,
  { person, now }: Caller,
  { postId, leaverId, from }: Pick<StoredHandover, 'postId' | 'leaverId' | 'from'>,
  { coordinator, focalPoint, alternate }: Roles,
): Promise<boolean> {
  const holds = postId === null ? coordinator : [...focalPoint, ...alternate].includes(postId);
  if (!holds || person.id === leaverId) return false;
  return from <= dateIn(now, await zoneOfGroup(db, workingGroupId));
}

/** Refuses whoever does not take over by a handover, and before its day; else opens it to be gone through. */
export async function requireTakingOver(app: App, caller: Caller, id: number): Promise<OpenHandover> {
  const roles = await rolesNow(app.db, caller);
  const { person, now } = caller;
  const handover = await handoverById(app.db, app.workingGroupId, id);
  if (!handover) throw new Refusal('handover.gone');
  if (!(await takesOver(app, caller, handover, roles)))
    throw new Refusal('handover.notTaking', { post: handoverSubjectInWords(handover, person.language) });
  const sections = await sectionsOfHandover(app.db, handover, now, person.language);
  return { handover, items: itemsOf(sections, handover.items) };
}

/** Shows the next item that waits, or what was said of all of them; how far it has come is kept for the lists of handovers. */
export async function goThroughHandover(app: App, caller: Caller, id: number): Promise<Reply> {
  const open = await requireTakingOver(app, caller, id);
  await saveHandoverItemCounts(app.db, id, itemCounts(open.items), caller.now);
  return { messages: [itemMessage(open, caller.person.language)], visibleTo: 'sender', awaits: null };
}

/** One item with what can be said of it, and how far one has come. */
function itemMessage({ handover, items }: OpenHandover, language: Language): Message {
  const next = nextHandoverItem(items);
  const done = handoverItemsSeen(items);
  const text = translate(language, 'handover.goingThrough', {
    post: handoverSubjectInWords(handover, language),
    done,
    total: items.length,
  });
  const heading: Block = { kind: 'heading', text };
  if (!next) return { text, blocks: [heading, ...endBlocks(handover, items, language)] };
  const { question = null, reply = null } = next.said ?? {};
  const youAsked = translate(language, 'handover.youAsked', { words: question ?? '' });
  const asked: Block[] = [
    ...(question === null ? [] : [{ kind: 'text' as const, text: youAsked, tone: 'quiet' as const }]),
    ...(reply === null ? [] : [{ kind: 'quote' as const, text: reply }]),
  ];
  return {
    text: `${text} ${next.text}`,
    blocks: [
      heading,
      { kind: 'progress', done, total: items.length, text: next.title },
      { kind: 'text', text: next.text },
      ...asked,
      { kind: 'actions', actions: choices(handover, next, language) },
    ],
  };
}

function choices({ id: handover }: StoredHandover, { key: item }: HandoverItem, language: Language): Action[] {
  const decide = (choice: 'mine' | 'notMine'): Action => ({
    label: translate(language, `handover.${choice}`),
    intent: intents.decideHandoverItem.of({ handover, item, choice }),
    ...(choice === 'mine' && { style: 'primary' as const }),
  });
  const ask = translate(language, 'handover.ask');
  return [decide('mine'), decide('notMine'), { label: ask, intent: intents.askHandoverItem.of({ handover, item }) }];
}

/** All were gone through: what is nobody's yet, and what the coordinators will be told. */
function endBlocks({ leaver }: StoredHandover, items: readonly HandoverItem[], language: Language): Block[] {
  const left = handoverItemsLeft(items);
  const text = translate(language, 'handover.allGoneThrough', {
    mine: handoverItemsTaken(items).length,
    left: left.length,
    name: shownPersonName(leaver.name, language),
  });
  return [
    { kind: 'text', text, tone: 'good' },
    ...(left.length > 0 ? [{ kind: 'list' as const, items: left.map((one) => handoverItemLine(one, language)) }] : []),
  ];
}

/** An item that nobody has taken, and how it stands. */
export function handoverItemLine({ text, said }: HandoverItem, language: Language): string {
  return translate(language, 'handover.notTakenLine', { text, state: said?.choice ?? 'open' });
}
