import { z } from 'zod';
import type { Db } from '../../db/db.ts';
import type { Action, Block } from '../../protocol/message.ts';
import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { issueById, type IssueRecord } from '../issues/store.ts';
import { gapsForEditorInWords, gapsForEditor } from './gapsForEditor.ts';
import { itemsToEdit } from './store.ts';
import { contribute } from '../../protocol/doorIntents.ts';
import { editorAct } from '../../protocol/bulletinEditingIntent.ts';
import { textMessage } from '../../protocol/textReply.ts';

const bodySchema = z.object({ issue: z.int() });

/** Asks the working group for items for an issue, unless it has gone on meanwhile. */
export const composeBulletinCall: Composer = async ({ db }, body, { language }) => {
  const issue = await stillOpen(db, body);
  if (!issue) return { drop: 'the issue is not collecting any more' };
  const text = translate(language, 'bulletin.callText', {
    number: issue.number,
    date: writeDate(issue.itemsUntil, language),
  });
  const action = { label: translate(language, 'bulletin.contributeButton'), intent: contribute.of({}) };
  return textMessage(text, [action]);
};

/** Tells an editor that the day of publication is near and nobody has approved the issue: a short one is better than none. */
export const composeIssueNear: Composer = async ({ db }, body, { language }) => {
  const issue = await stillOpen(db, body);
  if (!issue) return { drop: 'the issue is approved or published' };
  const text = translate(language, 'bulletin.nearText', {
    number: issue.number,
    date: writeDate(issue.publishOn, language),
  });
  return {
    text,
    blocks: [
      { kind: 'text', text, tone: 'warning' },
      { kind: 'actions', actions: acts(['short', 'submit', 'show'], issue, language) },
    ],
  };
};

/** Tells an editor that the time for items is over: how many came, and what is missing. */
export const composeBulletinItemsAreIn: Composer = async ({ db }, body, { language }) => {
  const issue = await stillOpen(db, body);
  if (!issue) return { drop: 'the issue is approved or published' };
  const items = (await itemsToEdit(db, issue)).filter(({ cut }) => !cut);
  const text = translate(language, 'bulletin.itemsInText', {
    number: issue.number,
    items: items.length,
    date: writeDate(issue.publishOn, language),
  });
  const gaps = gapsForEditorInWords(await gapsForEditor(db, issue, items), language);
  return {
    text,
    blocks: [
      { kind: 'text', text },
      ...gaps.map((gap): Block => ({ kind: 'text', text: gap, tone: 'warning' })),
      { kind: 'actions', actions: acts(['show', 'submit'], issue, language) },
    ],
  };
};

function acts(verbs: readonly ('show' | 'submit' | 'short')[], { number }: IssueRecord, language: Language): Action[] {
  return verbs.map((verb) => ({
    label: translate(language, `bulletin.do_${verb}`),
    intent: editorAct.of({ do: verb, issue: number }),
  }));
}

async function stillOpen(db: Db, body: unknown): Promise<IssueRecord | null> {
  const issue = await issueById(db, bodySchema.parse(body).issue);
  return issue && (issue.state === 'collecting' || issue.state === 'editing') ? issue : null;
}
