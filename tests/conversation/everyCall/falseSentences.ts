import type { Language } from '../../../src/language/language.ts';
import type { MessageKey } from '../../../src/language/catalogue.ts';
import { catalogueTexts } from '../../../src/language/translate.ts';

/** What nobody may be told where it is stored, or where the platform alone has failed. */
const falseThen: MessageKey[] = [
  'conversation.unknownPerson',
  'conversation.outsider',
  'conversation.holderUnknown',
  'conversation.cannotKeep',
  'conversation.unknownKept',
  'conversation.bug',
  'conversation.notShown',
  'conversation.emojiAlone',
  'conversation.editedWords',
  'conversation.place_notMember',
  'conversation.place_direct',
  'conversation.place_archived',
  'commands.bug',
  'commands.oldButton',
  'slack.nothingOpen',
  'teams.fileDeclined',
  'teams.fileNotTaken',
  'teams.cannotWrite',
];

/** What says that it is not known what became of something, and how to go on. */
const waysOn: MessageKey[] = [
  'slack.notShown',
  'slack.formNotOpened',
  'slack.formPerhapsOpen',
  'slack.noFile',
  'slack.fileUnknown',
  'conversation.wasDone',
];

/** What points to where the answer stands: who does not read it is written to all the same. */
const pointers: MessageKey[] = ['slack.wroteToYou', 'teams.wroteToYou', 'teams.writingToYou'];

export function isPointer(text: string, language: Language): boolean {
  return pointers.some((key) => saidIn(text, key, language));
}

/** Those of the false sentences that stand in what somebody reads, by their keys. */
export function falseSentencesIn(seen: string, language: Language): string[] {
  return falseThen.filter((key) => saidIn(seen, key, language));
}

/** Whether what somebody reads says how to go on, though not what was to be said. */
export function saysWayOn(seen: string, language: Language): boolean {
  return waysOn.some((key) => saidIn(seen, key, language));
}

/** Whether the text of a key stands somewhere, whatever its parameters are. */
function saidIn(seen: string, key: MessageKey, language: Language): boolean {
  const { text } = catalogueTexts().find((one) => one.language === language && one.key === key) ?? {};
  if (text === undefined) throw new Error(`no text for ${key}`);
  let from = 0;
  return text.split(/\{\w+\}/).every((piece) => {
    const at = seen.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}
