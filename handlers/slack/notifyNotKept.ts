import { conversationFailureWords } from '../../src/conversation/conversationFailureWords.ts';
import { languageOfSender } from '../../src/conversation/identifySender.ts';
import { databaseFailureOf } from '../../src/db/databaseFailure.ts';
import { envelopeSchema } from './payloads.ts';
import type { Receipt } from './receivePayload.ts';
import { slackSenderOf } from './senderAccount.ts';
import type { Slack } from './slackContext.ts';

/**
 * Tells somebody that what they sent could not be kept: a command, a press or a page comes once, and Slack itself would say nothing of
 * it. What was typed into a page stays there. Throws the error on where it is another, or an event, which Slack sends again.
 */
export async function notifyNotKept(
  slack: Slack,
  body: unknown,
  acknowledge: (answer: unknown) => Promise<void>,
  error: unknown,
): Promise<Receipt> {
  const { data: envelope } = envelopeSchema.safeParse(body);
  if (databaseFailureOf(error) === null || !envelope || 'event' in envelope) throw error;
  const userId = 'command' in envelope ? String(envelope['user_id']) : (envelope['user'] as { id: string }).id;
  const language = await languageOfSender(slack, slackSenderOf(slack, { userId }));
  const text = conversationFailureWords(slack.app, error, language, 'conversation.bug');
  const { response_url: url } = envelope as { response_url?: unknown };
  if (envelope['type'] === 'view_submission') {
    const [first] = Object.keys((envelope['view'] as { state?: { values?: object } }).state?.values ?? {});
    await acknowledge(first === undefined ? undefined : { response_action: 'errors', errors: { [first]: text } });
  } else {
    await acknowledge(undefined);
    const words = await slack.gateway.prepare({ text, blocks: [] }, language);
    if (typeof url === 'string') await slack.gateway.respond(url, words, { visible: false, replace: false });
  }
  return { outcome: 'taken' };
}
