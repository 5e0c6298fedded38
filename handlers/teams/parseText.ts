import { writeMention } from '../../src/protocol/mention.ts';
import { type Activity, type TeamsMention, teamsMentionSchema } from './payloads.ts';
import { type TeamsPlace, userIdOf } from './messagePlace.ts';
import { memberOf } from './senderAccount.ts';
import type { Teams } from './teamsContext.ts';

/** So many accounts are asked of Teams for one text; whoever else is mentioned stays a name. */
const ASKED_AT_MOST = 10;
/** A mention as it stands in the text; some clients write an attribute into it. */
const WRITTEN = /<at\b[^<>]*>([^<>]*)<\/at>/g;

/** Mentions that are looked at; what stands behind them stays a name. Nobody mentions more people in one message. */
const MOST_MENTIONS = 50;

/**
 * What a person typed to the bot, without its own name; whom else they mention stays an account. Teams sends the words as plain text
 * in which mentions stand as `<at>Name</at>`, and protected spaces for those that the client put in.
 */
export async function parseTeamsText(
  teams: Teams,
  place: TeamsPlace,
  { text, entities, recipient }: Pick<Activity, 'text' | 'entities' | 'recipient'>,
): Promise<string> {
  const mentions = (entities ?? []).slice(0, MOST_MENTIONS).flatMap((entity) => {
    const judged = teamsMentionSchema.safeParse(entity);
    return judged.success ? [judged.data] : [];
  });
  const said = text ?? '';
  const meant = new Map<string, string[]>();
  for (const [position, { mentioned, text: shown }] of mentions.entries()) {
    const name = mentioned.name ?? shownIn(shown ?? '');
    // Without its own words in the text a mention is found by the name.
    const written = shown ?? `<at>${name}</at>`;
    if (!said.includes(written)) continue;
    const account = { platform: 'teams', tenant: place.tenant, name } as const;
    const instead =
      mentioned.id === recipient.id
        ? ''
        : position < ASKED_AT_MOST
          ? writeMention({ ...account, userId: await accountOf(teams, place, mentioned) })
          : name;
    meant.set(written, [...(meant.get(written) ?? []), instead]);
  }
  let left = MOST_MENTIONS;
  return said
    .replaceAll(WRITTEN, (written, name: string) => {
      const instead = meant.get(written);
      if (instead === undefined || left-- <= 0) return name === recipient.name ? '' : name;
      // Two people of one name are mentioned in the order of the entities.
      return (instead.length > 1 ? instead.shift() : instead[0]) ?? name;
    })
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/\r\n?/g, '\n')
    .trim();
}

const shownIn = (written: string): string => written.replace(/^<at\b[^<>]*>|<\/at>$/g, '');

/** The id that an account has everywhere; a mention may bring only the one that it has for this bot. */
async function accountOf(teams: Teams, place: TeamsPlace, mentioned: TeamsMention['mentioned']): Promise<string> {
  if (mentioned.aadObjectId) return userIdOf(mentioned);
  const member = await memberOf(teams, place, mentioned.id);
  return userIdOf({ id: mentioned.id, aadObjectId: member?.aadObjectId ?? member?.objectId });
}
