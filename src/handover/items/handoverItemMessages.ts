import { z } from 'zod';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { peopleNames } from '../../people/posts/store.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import type { Block } from '../../protocol/message.ts';
import * as intents from '../intents.ts';
import { sectionsOfHandover } from '../pack/packOfHandover.ts';
import { handoverSubjectInWords, handoverSubjectAsFields, successorInWords } from '../handoverSubjectInWords.ts';
import { handoverById } from '../store.ts';
import { handoverItemLine } from './goThroughHandover.ts';
import { itemsOf, handoverItemsLeft } from './handoverItem.ts';

/** Brings a question about an item to who left, or to the coordinators. */
export const ITEM_ASKED = 'handover.asked';
/** Brings the reply to whoever asked. */
export const ITEM_REPLIED = 'handover.replied';
/** Tells the coordinators what nobody has taken. */
export const REPORT = 'handover.report';

const askedSchema = z.object({ handover: z.int(), item: z.string(), line: z.string(), words: z.string() });
const repliedSchema = z.object({ handover: z.int(), item: z.string(), by: z.int() });
const reportSchema = z.object({ handover: z.int() });
const GONE = { drop: 'the handover was taken back' };
/** Lines of a report; the pack has the others. */
const SHOWN = 12;

/** The question, with the item that it is about. */
export const composeItemAsked: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const { handover: id, item, line, words } = askedSchema.parse(body);
  const found = await handoverById(db, workingGroupId, id);
  const said = found?.items.find(({ key }) => key === item);
  if (!found || said?.question !== words || said.reply !== null) return { drop: 'it is asked no more' };
  const names = await peopleNames(db, said.decidedBy === null ? [] : [said.decidedBy]);
  const text = translate(language, 'handover.askedOfYou', {
    name: shownPersonName(names.get(said.decidedBy ?? 0) ?? '', language),
    post: handoverSubjectInWords(found, language),
    item: line,
  });
  const label = translate(language, 'handover.reply');
  const intent = intents.replyHandoverItem.of({ handover: id, item });
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'quote', text: words },
    { kind: 'actions', actions: [{ label, intent, style: 'primary' }] },
  ];
  return { text: `${text} ${words}`, blocks };
};

/** The reply, and the way on. */
export const composeHandoverReply: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const { handover: id, item, by } = repliedSchema.parse(body);
  const found = await handoverById(db, workingGroupId, id);
  const said = found?.items.find(({ key }) => key === item);
  if (!found || !said?.question || said.reply === null) return GONE;
  const name = shownPersonName((await peopleNames(db, [by])).get(by) ?? '', language);
  const text = translate(language, 'handover.repliedToYou', { name, words: said.question });
  const label = translate(language, 'handover.goOn');
  const actions = [{ label, intent: intents.goThroughHandover.of({ handover: id }) }];
  return {
    text: `${text} ${said.reply}`,
    blocks: [
      { kind: 'text', text },
      { kind: 'quote', text: said.reply },
      { kind: 'actions', actions },
    ],
  };
};

/** What nobody has taken ten working days after the handover; nothing where all is taken. */
export const composeHandoverReport: Composer = async ({ db, workingGroupId, now }, body, { language }) => {
  const found = await handoverById(db, workingGroupId, reportSchema.parse(body).handover);
  if (!found) return GONE;
  const items = itemsOf(await sectionsOfHandover(db, found, now, language), found.items);
  const left = handoverItemsLeft(items);
  if (left.length === 0) return { drop: 'everything is taken' };
  const text = translate(language, 'handover.report', {
    post: handoverSubjectInWords(found, language),
    name: successorInWords(found, language),
    left: left.length,
    total: items.length,
  });
  const label = translate(language, 'handover.openPack');
  const intent = intents.handover.of(handoverSubjectAsFields(found));
  const more = left.length - SHOWN;
  const blocks: Block[] = [
    { kind: 'text', text, tone: 'warning' },
    { kind: 'list', items: left.slice(0, SHOWN).map((one) => handoverItemLine(one, language)) },
    ...(more > 0
      ? [
          {
            kind: 'text' as const,
            tone: 'quiet' as const,
            text: translate(language, 'handover.packMore', { count: more }),
          },
        ]
      : []),
    { kind: 'actions', actions: [{ label, intent }] },
  ];
  return { text, blocks };
};
