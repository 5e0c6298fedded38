import { type Conversation, type Environment, openConversation } from '../../src/conversation/conversation.ts';
import type { App } from '../../src/core/context.ts';
import type { NewRowsBell } from './newRowsBell.ts';

/** Everything that the local chat works with. */
export interface LocalChat extends Conversation {
  /** Rung after each row, for the event streams of this process. */
  bell: NewRowsBell;
}

export function openLocalChat(
  app: App,
  bell: NewRowsBell,
  environment?: Pick<Environment, 'core' | 'clock'>,
): LocalChat {
  return { ...openConversation(app, 'local', environment), bell };
}
