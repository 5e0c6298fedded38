import type { Reply } from '../protocol/message.ts';
import { promptReply, doneReply, textReply } from '../protocol/textReply.ts';
import { writeMoment } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { makeLinkCode, withdrawLinkCode } from '../people/accounts/link/linkCode.ts';
import type { App, Caller } from '../core/context.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import * as intents from './intents.ts';

/** Makes a one-time code for the account of the person that the words name, with a way to withdraw it, or asks for whom. */
export async function rosterLinkAccountCommand(app: App, caller: Caller, words: string | undefined): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  if (words === undefined) {
    return promptReply(translate(language, 'commands.linkWhom'), { kind: 'link' });
  }
  const { id, code, name, expiresAt } = await makeLinkCode(app, caller, words);
  const text = translate(language, 'commands.linkCode', {
    name,
    code,
    until: writeMoment(expiresAt, timeZone, language),
  });
  const label = translate(language, 'commands.linkWithdraw');
  return doneReply(text, [{ label, intent: intents.withdrawLink.of({ code: id }) }]);
}

/** Withdraws a code that was made and that nobody has used. */
export async function rosterWithdrawLinkCommand(app: App, caller: Caller, code: number): Promise<Reply> {
  const name = await withdrawLinkCode(app, caller, code);
  const text = translate(caller.person.language, 'commands.linkWithdrawn', { name });
  return textReply(text, [], { tone: 'good', replacesSource: true });
}
