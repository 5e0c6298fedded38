import type { SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';
import { requireVersion } from '../../src/config/requireVersion.ts';

/** What Slack says some seconds before it ends a connection (https://docs.slack.dev/apis/events-api/using-socket-mode). */
const farewellSchema = z.object({
  type: z.literal('disconnect'),
  reason: z.enum(['warning', 'refresh_requested']),
});

/**
 * The library hangs up as soon as Slack says that it will: answers under way would be lost, and until there is another
 * connection nobody would hear Slack. So it does not hear the farewell; `leaving` does.
 */
export function takeFarewell(client: SocketModeReceiver['client'], leaving: () => void): void {
  requireVersion('@slack/socket-mode', '3.1.0');
  const hear = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    if (isFarewell(data)) leaving();
    else for (const listener of hear) listener(data, isBinary);
  });
}

function isFarewell(data: unknown): boolean {
  // Only words this short can be one: payloads are not read twice.
  if (typeof data !== 'string' || data.length > 1_000 || !data.includes('"disconnect"')) return false;
  try {
    return farewellSchema.safeParse(JSON.parse(data)).success;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
