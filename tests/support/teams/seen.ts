import type { Card } from '../../../handlers/cards/card.ts';
import type { SeenButton, SeenInput } from '../../../handlers/cards/readDrawnCard.ts';
import { encodeCardChoice, parseCardSubmission } from '../../../handlers/cards/submission.ts';
import type { RawValue } from '../../../src/protocol/form.ts';
import type { PostedActivity } from './connectorDouble.ts';

/** The cards of a message. */
export const cardsOf = (activity: PostedActivity | undefined): Card[] =>
  (activity?.attachments ?? []).flatMap(({ content }) => (content && 'body' in content ? content : []));

/** Whether a button asks for a dialog. */
export function opensDialog({ data }: SeenButton): boolean {
  return (data['msteams'] as { type?: string } | undefined)?.type === 'task/fetch';
}

/** Whether a button sends its page on. */
export function isDefault(data: unknown): boolean {
  const intent = parseCardSubmission(data);
  return intent?.kind === 'page' && intent.change === undefined;
}

/** What a client sends for a value: choices encoded, several of them joined. */
export function sent({ drawnId, choices }: SeenInput, value: RawValue): string {
  if (drawnId.startsWith('typed:')) return String(value);
  const known = new Set(choices.map((choice) => choice.value));
  const byTitle = (one: string) => choices.find(({ title }) => title === one)?.value;
  return [value]
    .flat()
    .filter((one) => one !== '')
    .map((one) => (known.has(encodeCardChoice(one)) ? encodeCardChoice(one) : (byTitle(one) ?? encodeCardChoice(one))))
    .join(',');
}
