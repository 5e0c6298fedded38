import type { Platform } from '../core/context.ts';
import type { Channel } from './deliveryChannel.ts';
import type { Audience } from '../protocol/audience.ts';

export type Channels = ReadonlyMap<Platform, Channel>;

/** A person's account, as far as choosing goes. */
export interface RoutedAccount {
  platform: Platform;
  reachable: boolean;
  lastUsedAt: Date | null;
}

/** Which goes first where nobody knows what the person uses: the platform people are likeliest to have open. */
const preference: readonly Platform[] = ['slack', 'teams', 'local'];

/**
 * The account that a message to a person goes to: among those that can be reached by a connected platform, the one that
 * the person spoke through last; else Slack before Teams before the local chat. Null when there is none.
 */
export function chooseDeliveryAccount<A extends RoutedAccount>(
  accounts: readonly A[],
  connected: readonly Platform[],
): A | null {
  const rank = (account: A) => preference.indexOf(account.platform);
  const usable = accounts.filter(({ platform, reachable }) => reachable && connected.includes(platform));
  const [best] = usable.sort(
    (a, b) => (b.lastUsedAt?.getTime() ?? 0) - (a.lastUsedAt?.getTime() ?? 0) || rank(a) - rank(b),
  );
  return best ?? null;
}

/** The platforms on which an audience has a place, in order of preference. */
export function outboxPlatformsOf(audience: Audience, channels: Channels): Platform[] {
  return preference.filter((platform) => {
    const channel = channels.get(platform);
    return channel !== undefined && (channel.hasPlace?.(audience) ?? true);
  });
}
