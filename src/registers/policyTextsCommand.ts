import type { App, Caller } from '../core/context.ts';
import { languages, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import type { policy } from './intents.ts';
import { policyTextsWithSources, type PolicyText } from './policyTexts.ts';

/**
 * The reference texts of the policy: goals, points, areas and targets, each with where it stands. Words narrow them to a document, by
 * its number or its name; words that name none show all of them.
 */
export function policyTextsCommand(
  _app: App,
  { person: { language } }: Caller,
  { words = '' }: FieldsOf<typeof policy>,
): Promise<Reply> {
  const named = policyTextsWithSources().filter(({ source }) => isNamed(source, words));
  const texts = named.length > 0 ? named : policyTextsWithSources();
  const heading = translate(language, 'registers.policy');
  const blocks: Block[] = (['goal', 'point', 'area', 'target'] as const).flatMap((kind): Block[] => {
    const items = texts
      .filter((text) => text.kind === kind)
      .map(
        ({ text, source, paragraph }) =>
          `${localizedIn(text, language)} (${localizedIn(source.name, language)}, ${paragraph})`,
      );
    return items.length === 0
      ? []
      : [
          { kind: 'heading', text: translate(language, `registers.policy_${kind}`) },
          { kind: 'list', items },
        ];
  });
  return Promise.resolve({
    messages: [{ text: heading, blocks: [{ kind: 'text', text: heading }, ...blocks] }],
    visibleTo: 'sender',
  });
}

function isNamed({ number, name }: PolicyText['source'], words: string): boolean {
  const said = unaccented(words);
  if (said === '') return true;
  return said.split(/\D+/).includes(number ?? 'none') || languages.some((one) => unaccented(name[one]).includes(said));
}
