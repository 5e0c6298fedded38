import { type Channel, DeliveryFailed, type Destination } from '../../src/outbox/deliveryChannel.ts';
import { deliveryProblemReason } from '../../src/outbox/deliveryProblem.ts';
import { PartSender } from '../../src/outbox/partSender.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { drawSendables } from './drawMessage.ts';
import { addressSchema } from './payloads.ts';
import { personalChat, postToTeams, type Where } from './send.ts';
import { markTeamsChatUnreachable } from './store.ts';
import type { Teams } from './teamsContext.ts';

/**
 * The outbox's way out to Teams. Teams has no key by which a message could be found again, so a lost reply may double one; the
 * parts of a long message that have arrived are not sent again by this process.
 */
export function teamsChannel(teams: Teams): Channel {
  const sender = new PartSender();

  return {
    platform: 'teams',
    hasPlace: (audience) => teams.places.get(audience) !== undefined,
    async deliver({ key, to, message, language }) {
      const where = await whereOf(teams, to);
      const parts = drawSendables(message, language).map((sendable) => () => postToTeams(teams, where, sendable));
      try {
        return { externalId: await sender.send(key, parts) };
      } catch (error) {
        if (error instanceof DeliveryFailed && error.unreachable) await forget(teams, to);
        throw error;
      }
    },
  };
}

async function whereOf(teams: Teams, to: Destination): Promise<Where> {
  if (to.kind === 'place') {
    const audience = audiences.find((one) => one === to.audience);
    const place = audience && teams.places.get(audience);
    if (!place) throw new DeliveryFailed(deliveryProblemReason('noPlace', to.audience), { permanent: true });
    return place;
  }
  const { serviceUrl, conversation, member } = addressSchema.parse(to.address ?? {});
  if (serviceUrl !== undefined && conversation !== undefined) return { serviceUrl, conversation };
  if (serviceUrl === undefined || member === undefined)
    throw new DeliveryFailed(deliveryProblemReason('notInstalled', 'no address'), {
      permanent: true,
      unreachable: true,
    });
  return personalChat(teams, { tenant: to.tenant, userId: to.userId, serviceUrl, member });
}

/** A place that refuses the bot is none until it is installed there again; accounts are the outbox's own business. */
async function forget({ app, places }: Teams, to: Destination): Promise<void> {
  if (to.kind !== 'place') return;
  const audience = audiences.find((one) => one === to.audience);
  const place = audience && places.get(audience);
  if (!place) return;
  await markTeamsChatUnreachable(app.db, place.tenant, place.conversation);
  await places.refresh();
}
