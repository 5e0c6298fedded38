import type { Reply } from '../protocol/message.ts';
import { promptingReply, textReply } from '../protocol/textReply.ts';
import { writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { makeLinkCode } from '../people/accounts/link/linkCode.ts';
import type { App, Caller } from '../core/context.ts';

/** Makes a one-time code for the account of the person that the words name, or asks for whom. */
export async function rosterLinkCommand(app: App, caller: Caller, words: string | undefined): Promise<Reply> {
  const { language, timeZone } = caller.person;
  if (words === undefined) {
    return promptingReply(translate(language, 'commands.linkWhom'), { kind: 'link' });
  }
  const { code, name, expiresAt } = await makeLinkCode(app, caller, words);
  const text = translate(language, 'commands.linkCode', {
    name,
    code,
    until: writeMoment(expiresAt, timeZone, language),
  });
  return textReply(text);
}
