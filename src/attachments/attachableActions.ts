import type { Db, Tx } from '../db/db.ts';
import { instrumentQuestionsOf } from '../instruments/instrument.ts';
import { instrumentOfRound } from '../instruments/store.ts';
import { attachmentEntryTexts, attachmentUpdates } from './store.ts';

/** An action of a post, as its last update has it. */
export interface PostAction {
  post: number;
  /** Answer.entry, which stays the same from round to round. */
  action: string;
  words: string;
}

/** The actions that posts reported last, each by its longest words. An action is an entry that names an objective. */
export async function attachableActions(
  db: Db | Tx,
  workingGroupId: number,
  posts: readonly number[],
): Promise<PostAction[]> {
  const actions = new Map<string, PostAction>();
  for (const { post, update, round } of await attachmentUpdates(db, workingGroupId, posts)) {
    const groups = instrumentQuestionsOf(await instrumentOfRound(db, round)).filter(
      (question) => question.kind === 'group' && question.fields.some(({ kind }) => kind === 'objective'),
    );
    const keys = groups.map(({ key }) => key);
    for (const { entry: action, text } of await attachmentEntryTexts(db, update, keys)) {
      const before = actions.get(`${post} ${action}`);
      if (!before || text.length > before.words.length) actions.set(`${post} ${action}`, { post, action, words: text });
    }
  }
  return [...actions.values()];
}

/** What an action of a post says; null where its last update has no such action. */
export async function attachableActionText(
  db: Db | Tx,
  workingGroupId: number,
  post: number,
  action: string,
): Promise<string | null> {
  const actions = await attachableActions(db, workingGroupId, [post]);
  return actions.find((one) => one.action === action)?.words ?? null;
}
