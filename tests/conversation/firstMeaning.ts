import { type Registry, registry } from '../../src/app/featureRegistry.ts';
import { conversationMeanings } from '../../src/conversation/meaningsOfPlainWords.ts';
import { unknown } from '../../src/protocol/doorIntents.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { AwaitedWords } from '../../src/protocol/message.ts';

/** The likeliest thing that words mean beside what is asked, where no name that they have is anybody's. */
export function firstMeaning(
  text: string,
  awaited: AwaitedWords | null,
  known: Pick<Registry, 'commands' | 'boundFor'> = registry,
): Intent {
  const meanings = conversationMeanings(text, { awaited, buttons: [], language: 'en' }, known);
  return meanings.find(({ ifCalled }) => ifCalled === undefined)?.intent ?? unknown.of({ text });
}
