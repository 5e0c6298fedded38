import { type Activity, teamsMentionSchema } from './payloads.ts';

/**
 * What a person typed, as they see it: without the mention of the bot, other mentions by their names. Teams sends the words
 * as plain text in which mentions stand as `<at>Name</at>`, and protected spaces for those that the client put in.
 */
export function parseTeamsText({ text, entities, recipient }: Activity): string {
  const mentions = (entities ?? []).flatMap((entity) => {
    const judged = teamsMentionSchema.safeParse(entity);
    return judged.success ? [judged.data] : [];
  });
  const said = mentions.reduce(
    (words, { mentioned, text: written }) =>
      words.replaceAll(written, () => (mentioned.id === recipient.id ? '' : `@${mentioned.name ?? ''}`)),
    text ?? '',
  );
  return said.replaceAll('&nbsp;', ' ').replaceAll('\u00A0', ' ').replaceAll(/\r\n?/g, '\n').trim();
}
