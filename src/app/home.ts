import type { App, Caller } from '../core/context.ts';
import type { Feature, HomePart } from '../feature/feature.ts';
import type { Message, Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import { appGreetingToNewcomer } from './greetingToNewcomer.ts';
import { showAppStatus } from './status.ts';
import { hasBeenGreetedByApp } from './store.ts';
import { waitingForPersonInApp, waitingMessages } from './waitingForPerson.ts';

/** Everything at a glance, for a newcomer who the bot is: what is open for a person and every way to answer it, how it stands, and what else features add. */
export async function showAppHome(features: readonly Feature[], app: App, caller: Caller): Promise<Reply> {
  const parts = async (at: HomePart['at']): Promise<Message[]> => {
    const messages: Message[] = [];
    for (const part of features.flatMap((feature) => feature.home ?? []))
      if (part.at === at) messages.push(...(await part.show(app, caller)));
    return messages;
  };
  const above = await parts('top');
  if (!(await hasBeenGreetedByApp(app.db, caller.person.id)))
    above.unshift(await appGreetingToNewcomer(app.db, caller));
  above.push(...waitingMessages(await waitingForPersonInApp(features, app, caller), caller));
  const standing = await showAppStatus(features, app, caller);
  return privateReply([...above, ...standing.messages, ...(await parts('bottom'))]);
}
