import { firstByKey } from '../core/byKey.ts';
import type { App, Caller } from '../core/context.ts';
import { detectLanguage } from '../language/detectLanguage.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, promptReply, textReply } from '../protocol/textReply.ts';
import { findTerms, type Remark } from './findTerms.ts';
import * as intents from './intents.ts';
import { termLinesShown } from './termHint.ts';

/** What the list of terms advises on a text, each term once; nothing is kept of it. Asks for the text where there is none. */
export async function checkTermsCommand(
  _app: App,
  { person: { language } }: Caller,
  { words }: FieldsOf<typeof intents.checkText>,
): Promise<Reply> {
  if (!words?.trim()) return promptReply(translate(language, 'terminology.askText'), intents.checkText.of({}));
  const remarks = await findTerms(words, detectLanguage(words) ?? language);
  const firsts = firstByKey(remarks, ({ term }) => term.id);
  const each = [...firsts.values()].toSorted((one, other) => one.from - other.from);
  if (each.length === 0) return textReply(translate(language, 'terminology.nothing'), [], { tone: 'good' });
  const text = translate(language, 'terminology.found', { count: each.length });
  const lines = each.map((one) => termRemarkLine(one, language));
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'list', items: termLinesShown(lines, language) },
    { kind: 'text', text: translate(language, 'terminology.advice'), tone: 'quiet' },
  ];
  return blocksReply(text, blocks);
}

/** A term, what may stand in its place, and why. */
export function termRemarkLine({ term, said }: Pick<Remark, 'term' | 'said'>, language: Language): string {
  const why = localizedIn(term.why.text, language);
  if (term.instead.length === 0) return translate(language, 'terminology.prompt', { said, why });
  return translate(language, 'terminology.line', { said, instead: term.instead.join(', '), why });
}
