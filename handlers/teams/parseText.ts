import { type Activity, teamsMentionSchema } from './payloads.ts';

/** Mentions that are given their names; what stands behind them stays as it is written. Nobody mentions more people in one message. */
const MOST_MENTIONS = 50;
const mention = /<at[^<>]*>[^<>]*<\/at>/g;

/**
 * What a person typed, as they see it: without the mention of the bot, other mentions by their names. Teams sends the words
 * as plain text in which mentions stand as `<at>Name</at>`, and protected spaces for those that the client put in.
 */
export function parseTeamsText({ text, entities, recipient }: Activity): string {
  const shown = new Map<string, string>();
  for (const entity of (entities ?? []).slice(0, MOST_MENTIONS)) {
    const { data } = teamsMentionSchema.safeParse(entity);
    if (data) shown.set(data.text, data.mentioned.id === recipient.id ? '' : `@${data.mentioned.name ?? ''}`);
  }
  let left = MOST_MENTIONS;
  const said = (text ?? '').replaceAll(mention, (written) => (left-- > 0 ? (shown.get(written) ?? written) : written));
  return said.replaceAll('&nbsp;', ' ').replaceAll('\u00A0', ' ').replaceAll(/\r\n?/g, '\n').trim();
}
