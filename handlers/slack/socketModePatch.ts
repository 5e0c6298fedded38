import type { SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';
import { requirePackageVersion } from '../../src/config/requirePackageVersion.ts';

/** What Slack says by a socket (https://docs.slack.dev/apis/events-api/using-socket-mode). */
const frameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  /** Some seconds before it ends a connection, or at once where `reason` is another. */
  z.object({ type: z.literal('disconnect'), reason: z.string().optional() }),
  z.object({
    type: z.literal('events_api'),
    envelope_id: z.string(),
    payload: z.object({ event: z.object({ type: z.string() }) }),
  }),
  z.object({ type: z.enum(['interactive', 'slash_commands']), envelope_id: z.string() }),
]);
type Frame = z.infer<typeof frameSchema>;

interface Hearing {
  /** Slack will end the connection in some seconds. */
  leaving(): void;
  /** A frame that the library would break of, or take for a word of its own, did not reach it. */
  refused(): void;
}

/**
 * Stands before the library, which hangs up as soon as Slack says that it will (answers under way would be lost, and until there is
 * another connection nobody would hear Slack), ends the process of an event without a type, and takes an event that is called
 * like one of its own states for that state.
 */
export function hearFrames(client: SocketModeReceiver['client'], { leaving, refused }: Hearing): void {
  requirePackageVersion('@slack/socket-mode', '3.1.0');
  const hear = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  const isOwnWord = (frame: Frame): boolean =>
    frame.type === 'events_api' && client.listenerCount(frame.payload.event.type) > 0;
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const frame = parseFrame(data);
    if (!frame || isOwnWord(frame)) refused();
    else if (frame.type === 'disconnect' && ['warning', 'refresh_requested'].includes(frame.reason ?? '')) leaving();
    else for (const listener of hear) listener(data, isBinary);
  });
}

function parseFrame(data: unknown): Frame | null {
  if (typeof data !== 'string') return null;
  try {
    return frameSchema.safeParse(JSON.parse(data)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
