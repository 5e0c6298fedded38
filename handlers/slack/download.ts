import type { SlackConfig } from '../../src/config/config.ts';
import { readBodyInConversation } from '../../src/conversation/readResponseBody.ts';
import { FileNotFetched } from '../../src/protocol/sentFile.ts';

/** Fetches from an address that Slack gave, with the bot's token (docs.slack.dev/reference/objects/file-object). */
export type Download = (url: string, mostBytes: number) => Promise<Uint8Array>;

const TIMEOUT_MS = 15_000;

export function createDownload({ botToken, apiUrl }: Pick<SlackConfig, 'botToken' | 'apiUrl'>): Download {
  return async (url, mostBytes) => {
    if (!isSlacks(url, apiUrl)) throw new FileNotFetched('notHandedOver', 'an address that is not Slack’s');
    try {
      const response = await fetch(url, {
        headers: { authorization: `Bearer ${botToken}` },
        // Without the scope files:read Slack sends to its login page.
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) throw new FileNotFetched('notHandedOver', `Slack answered ${response.status}`);
      return await readBodyInConversation(response, mostBytes);
    } catch (error) {
      if (error instanceof FileNotFetched) throw error;
      throw new FileNotFetched('notHandedOver', error instanceof Error ? error.name : '');
    }
  };
}

/** Whether the token may go there: a host of Slack's by https, or the one that stands in for its API. */
function isSlacks(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin, username } = new URL(url);
  if (origin === new URL(apiUrl).origin) return true;
  return protocol === 'https:' && username === '' && /(^|\.)slack(-files)?\.com$/.test(hostname);
}
