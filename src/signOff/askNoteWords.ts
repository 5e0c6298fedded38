import { type Language, languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Action, Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';

/** Asks for the words of a note in one language, with a button for each of the others. */
export function askNoteWords(text: string, language: Language, intentOf: (language: Language) => Intent): Reply {
  const actions = languages
    .filter((one) => one !== language)
    .map((one): Action => ({ label: translate(one, 'commands.languageName'), intent: intentOf(one) }));
  return textReply(text, actions, { awaits: { kind: 'words', intent: intentOf(language), field: 'text' } });
}

/** A reply that first shows the words that stood where others stand now; the reply alone where there were none. */
export function replacedNote(before: string | null, reply: Reply, language: Language): Reply {
  if (before === null) return reply;
  const text = translate(language, 'signOff.noteBefore');
  const said = `${text} ${before}`;
  const message = { text: said, blocks: [{ kind: 'quote' as const, text: before, by: text }] };
  return { ...reply, messages: [message, ...reply.messages] };
}
