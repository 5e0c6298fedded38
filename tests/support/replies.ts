import type { Action, Reply } from '../../src/protocol/message.ts';

/** All that a reply holds, as one text. */
export const textOf = ({ messages }: Reply): string => JSON.stringify(messages);

/** What a reply says above its blocks, a message a line. */
export const headsOf = ({ messages }: Pick<Reply, 'messages'>): string => messages.map(({ text }) => text).join('\n');

/** The buttons of a reply, in the order in which they stand. */
export const actionsOf = ({ messages }: Pick<Reply, 'messages'>): Action[] =>
  messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));

/** The first button of a reply. Fails where it has none. */
export function firstAction(reply: Reply): Action {
  const [first] = actionsOf(reply);
  if (!first) throw new Error(`nothing to press in ${textOf(reply)}`);
  return first;
}
