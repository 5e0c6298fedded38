import type { Reply } from '../protocol/message.ts';
import { type Language, languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import { setPersonLanguage } from '../people/setPersonLanguage.ts';
import type { App, Caller } from '../core/context.ts';
import { privateReply, standingReply } from '../protocol/textReply.ts';
import * as intents from './intents.ts';

/** Changes the language in which a person is spoken to, or offers the three. */
export async function rosterLanguageCommand(app: App, caller: Caller, wanted: string | undefined): Promise<Reply> {
  const language = wanted === undefined ? undefined : rosterLanguageCalled(wanted);
  if (!language) return offer(caller);
  await setPersonLanguage(app, caller, language);
  const text = translate(language, 'commands.languageSet');
  return privateReply([{ text, blocks: [{ kind: 'text', text, tone: 'good' }] }]);
}

/** The language that is called so, by its code or by its name in any of the three, with or without accents. */
export function rosterLanguageCalled(words: string): Language | undefined {
  return languages.find((one) => namesOf(one).includes(unaccented(words.trim())));
}

function offer({ person }: Caller): Reply {
  const text = translate(person.language, 'commands.whichLanguage');
  const actions = languages.map((language) => ({
    label: translate(language, 'commands.languageName'),
    intent: intents.language.of({ language }),
  }));
  return standingReply(text, actions);
}

/** Code and name of a language, in every language, so that "francés" finds French. */
function namesOf(language: Language): string[] {
  return [
    language,
    ...languages.map((reader) => new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? ''),
  ].map(unaccented);
}
