import type { App, Caller } from '../core/context.ts';
import { type Language, languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { trimSigns } from '../language/trimSigns.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, promptReply, textReply } from '../protocol/textReply.ts';
import { termRemarkLine } from './checkTermsCommand.ts';
import * as intents from './intents.ts';
import { loadTerms } from './loadTerms.ts';
import type { Term } from './term.ts';
import { termSentences } from './termTokens.ts';

/** Characters of a term. */
const TERM_LIMIT = 100;

/** What the list says of a term, in whichever of the languages it has it, the reader's first. Asks for the term where none is named. */
export function explainTermCommand(
  _app: App,
  { person: { language } }: Caller,
  { words = '' }: FieldsOf<typeof intents.defineTerm>,
): Promise<Reply> {
  const said = trimSigns(words.slice(0, TERM_LIMIT), ' "“”«»\'', ' "“”«»\'.?');
  if (said === '')
    return Promise.resolve(promptReply(translate(language, 'terminology.askTerm'), intents.defineTerm.of({})));
  const notListed = () => textReply(translate(language, 'terminology.notListed', { said }), [], { tone: 'warning' });
  return Promise.resolve(termReply(said, language) ?? notListed());
}

/** What the list says of a term; null where it has none that is called so. */
export function termReply(said: string, language: Language): Reply | null {
  const found = named(said, language);
  const [first] = found;
  if (!first) return null;
  const items = found.map((term) => termRemarkLine({ term, said }, language));
  const source = translate(language, 'terminology.source', { source: first.why.source });
  const blocks: Block[] = [
    { kind: 'list', items },
    { kind: 'text', text: source, tone: 'quiet' },
  ];
  return blocksReply(items.join(' '), blocks);
}

/** The terms that are called so, or that are advised against in favour of it, in the first language that has some. */
function named(said: string, language: Language): Term[] {
  const folded = foldWords(said);
  const inOrder = [language, ...languages.filter((one) => one !== language)];
  for (const one of inOrder) {
    const found = loadTerms(one).terms.filter(
      ({ match, instead }) => match.includes(folded) || instead.some((word) => foldWords(word) === folded),
    );
    if (found.length > 0) return found;
  }
  return [];
}

const foldWords = (text: string): string =>
  [...termSentences(text)].flatMap((sentence) => sentence.map(({ word }) => word)).join(' ');
