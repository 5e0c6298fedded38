import type { App, Caller } from '../core/context.ts';
import type { Feature, Waiting } from '../feature/feature.ts';
import { translate } from '../language/translate.ts';
import type { Block, Message } from '../protocol/message.ts';

/** What waits for a person, as each feature knows it: a sign-off, a need, a review, a round that nobody has answered. */
export async function waitingForPersonInApp(
  features: readonly Feature[],
  app: App,
  caller: Caller,
): Promise<Waiting[]> {
  const lines: Waiting[] = [];
  for (const part of features.flatMap((feature) => feature.waiting ?? [])) lines.push(...(await part(app, caller)));
  return lines;
}

/** The sentences with their buttons. */
export function waitingBlocks(lines: readonly Waiting[]): Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'list', items: lines.map(({ text }) => text) },
    { kind: 'actions', actions: lines.map(({ action }) => action) },
  ];
}

/** Everything that waits in one message; none where nothing does. */
export function waitingMessages(lines: readonly Waiting[], { person: { language } }: Caller): Message[] {
  if (lines.length === 0) return [];
  const text = translate(language, 'commands.waitingForYou', { count: lines.length });
  return [{ text, blocks: [{ kind: 'heading', text }, ...waitingBlocks(lines)] }];
}
