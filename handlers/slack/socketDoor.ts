import { webApi } from '@slack/bolt';
import { slackReconnectDelay } from './reconnectDelay.ts';
import { connectRetryDelay } from './connectRetryDelay.ts';
import { type Link, type LinkNeeds, slackSocketLink } from './socketLink.ts';

interface Needs extends LinkNeeds {
  clock: () => Date;
  pause: (ms: number) => Promise<void>;
}

export interface SocketDoor {
  /** Resolves with the first connection. */
  open(): Promise<void>;
  close(): Promise<void>;
  connected(): boolean;
}

/** Slack took the connection and closed it before anything was said, as it does where there are too many, and proxies do. */
class ClosedAtOnce extends Error {}

/**
 * Slack's socket. Slack ends every connection after some hours and says so shortly before: the next one is opened first, and
 * the old one closed when the new one stands. A lost connection is opened again at once, for as long as it takes; where new ones
 * are soon lost, too, after longer and longer waits.
 */
export function slackSocketDoor({ pause, clock, ...needs }: Needs): SocketDoor {
  const { log } = needs;
  const waitAfterLife = slackReconnectDelay(Math.random);
  let open = false;
  let current: Link | null = null;
  let connecting: Promise<void> | null = null;

  function connect(delay = 0): Promise<void> {
    connecting ??= attempt(delay).finally(() => (connecting = null));
    return connecting;
  }

  async function attempt(delay: number): Promise<void> {
    const waitAfter = connectRetryDelay(log, 'SLACK_APP_TOKEN');
    if (delay > 0) await pause(delay);
    while (open)
      try {
        return await replace();
      } catch (error) {
        await pause(error instanceof ClosedAtOnce ? waitAfterLife(0) : waitAfter(error));
      }
  }

  async function replace(): Promise<void> {
    let since = clock().getTime();
    let over = false;
    let followed = false;
    /** A connection has one that follows it, however its end is told. */
    const follow = (): void => {
      if (followed) return;
      followed = true;
      void connect(waitAfterLife(clock().getTime() - since));
    };
    const link: Link = slackSocketLink(needs, {
      leaving() {
        if (link === current) follow();
      },
      lost() {
        over = true;
        if (link !== current) return;
        current = null;
        if (!open) return;
        log.warn('the connection to Slack was lost');
        follow();
      },
    });
    await link.start().catch((error: unknown) => {
      throw error instanceof webApi.SlackError ? error : closedAtOnce();
    });
    if (!open) return link.close();
    if (over) throw closedAtOnce();
    since = clock().getTime();
    const old = current;
    current = link;
    log.info('connected to Slack');
    // Not waited for: the new connection may be lost before the old one has answered everything.
    void old?.close();
  }

  function closedAtOnce(): ClosedAtOnce {
    log.warn('Slack closed a new connection at once');
    return new ClosedAtOnce();
  }

  return {
    open() {
      open = true;
      return connect();
    },
    async close() {
      open = false;
      await current?.close();
    },
    connected: () => current !== null,
  };
}
