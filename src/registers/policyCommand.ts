import type { App, Caller } from '../core/context.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { policyTexts } from './reference.ts';

/** The reference texts of the policy: goals, points, areas and targets, each with where it stands. */
export function policyCommand(_app: App, { person: { language } }: Caller): Promise<Reply> {
  const heading = translate(language, 'registers.policy');
  const blocks: Block[] = (['goal', 'point', 'area', 'target'] as const).flatMap((kind): Block[] => [
    { kind: 'heading', text: translate(language, `registers.policy_${kind}`) },
    {
      kind: 'list',
      items: policyTexts()
        .filter((text) => text.kind === kind)
        .map(({ text, source, paragraph }) => `${localizedIn(text, language)} (${source}, ${paragraph})`),
    },
  ]);
  return Promise.resolve({
    messages: [{ text: heading, blocks: [{ kind: 'text', text: heading }, ...blocks] }],
    visibleTo: 'sender',
  });
}
