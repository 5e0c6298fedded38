import { webApi } from '@slack/bolt';
import { FileNotFetched, type SentFile } from '../../src/protocol/sentFile.ts';
import { type SlackFile, slackFileSchema } from './payloads.ts';
import type { Slack } from './slackContext.ts';

/** What came with a message. A file of another workspace is described by its id alone until Slack is asked. */
export function filesOfMessage(slack: Slack, files: readonly SlackFile[]): SentFile[] {
  return files.map((file) => ({
    name: file.name ?? 'file',
    size: file.size ?? null,
    async fetch(mostBytes) {
      const url = file.url_private ?? (await addressOf(slack, file.id));
      return slack.download(url, mostBytes);
    },
  }));
}

async function addressOf({ clients }: Slack, file: string): Promise<string> {
  const info = await clients.people.files.info({ file }).catch((error: unknown) => {
    if (error instanceof webApi.SlackError) throw new FileNotFetched('notHandedOver', error.message);
    throw error;
  });
  const judged = slackFileSchema.safeParse(info.file);
  if (!judged.data?.url_private) throw new FileNotFetched('notHandedOver', 'Slack gave no address');
  return judged.data.url_private;
}
