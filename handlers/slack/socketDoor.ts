import { retryDelay } from './retryDelay.ts';
import { type Link, type LinkNeeds, socketLink } from './socketLink.ts';

interface Needs extends LinkNeeds {
  pause: (ms: number) => Promise<void>;
}

export interface SocketDoor {
  /** Resolves with the first connection. */
  open(): Promise<void>;
  close(): Promise<void>;
  connected(): boolean;
}

/**
 * Slack's socket. Slack ends every connection after some hours and says so shortly before: the next one is opened first, and
 * the old one closed when the new one stands. A lost connection is opened again at once, for as long as it takes.
 */
export function socketDoor({ pause, ...needs }: Needs): SocketDoor {
  const { log } = needs;
  let open = false;
  let current: Link | null = null;
  let connecting: Promise<void> | null = null;

  function connect(): Promise<void> {
    connecting ??= attempt().finally(() => (connecting = null));
    return connecting;
  }

  async function attempt(): Promise<void> {
    const waitAfter = retryDelay(log, 'SLACK_APP_TOKEN');
    while (open)
      try {
        return await replace();
      } catch (error) {
        await pause(waitAfter(error));
      }
  }

  async function replace(): Promise<void> {
    const link: Link = socketLink(needs, {
      leaving() {
        if (link === current) void connect();
      },
      lost() {
        if (link !== current) return;
        current = null;
        if (!open) return;
        log.warn('the connection to Slack was lost');
        void connect();
      },
    });
    await link.start();
    if (!open) return link.close();
    const old = current;
    current = link;
    log.info('connected to Slack');
    // Not waited for: the new connection may be lost before the old one has answered everything.
    void old?.close();
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
