import { type App, type Caller, type Platform, systemActor } from '../core/context.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { personAsCaller, personById } from '../people/personRecords/store.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { Action, Message } from '../protocol/message.ts';
import { assignmentsOpenToUpdate } from '../updates/assignmentsOpenToUpdate.ts';
import { appGreetingActions } from './answerGreeting.ts';
import { textMessage } from '../protocol/textReply.ts';

/** The kind of the message that says to somebody who the bot is. */
export const FIRST_WORDS = 'first.words';

/** Who the bot is and what it does, with two buttons: what waits for the person, and what else can be asked for. */
export async function appGreetingToNewcomer(db: Db, caller: Pick<Caller, 'person' | 'now'>): Promise<Message> {
  const { language } = caller.person;
  const text = translate(language, 'commands.firstWords');
  const [first] = appGreetingActions(caller, await assignmentsOpenToUpdate({ db }, caller, await rolesNow(db, caller)));
  const help: Action = { label: translate(language, 'commands.buttonHelp'), intent: doorIntents.help.of({}) };
  return textMessage(text, first ? [first, help] : [help]);
}

/** The first words to somebody for whom the bot was installed. */
export const composeAppGreeting: Composer = async ({ db, now }, _body, { recipient }) => {
  const person = recipient.kind === 'person' ? await personById(db, recipient.id) : null;
  return person ? appGreetingToNewcomer(db, { person: personAsCaller(person), now }) : { drop: 'the person is gone' };
};

interface Newcomer {
  personId: number;
  platform: Platform;
  /** Names the installation: one greeting for each. */
  installation: string;
}

/**
 * Greets somebody on the platform where the bot was just installed for them, at the pace of the outbox: many are installed at once.
 * `isNews` keeps, in the same transaction, that they were greeted; where it answers false they were before, and nothing is sent.
 */
export async function greetNewcomerToApp(
  app: Pick<App, 'db' | 'workingGroupId'>,
  { personId, platform, installation }: Newcomer,
  now: Date,
  isNews: (tx: Tx) => Promise<boolean>,
): Promise<void> {
  const { workingGroupId } = systemActor(app, platform, now);
  await inTransaction(app.db, async (tx) => {
    if (!(await isNews(tx))) return;
    await enqueue(tx, {
      workingGroupId,
      key: `${FIRST_WORDS}:${platform}:${installation}`,
      to: { kind: 'person', id: personId },
      channel: platform,
      kind: FIRST_WORDS,
      body: {},
      bulk: true,
      notBefore: now,
      now,
    });
  });
}
