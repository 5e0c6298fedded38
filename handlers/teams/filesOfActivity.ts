import { readBodyInConversation } from '../../src/conversation/readResponseBody.ts';
import { FileNotFetched, type SentFile } from '../../src/protocol/sentFile.ts';
import { type Activity, teamsAttachmentSchema } from './payloads.ts';
import type { Teams } from './teamsContext.ts';

/** What Teams puts beside a message for a file that lies in a drive. */
const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info';
/** Nobody sends more at once; each is looked at. */
const MOST_ATTACHMENTS = 20;
const TIMEOUT_MS = 15_000;

/**
 * The files and pasted pictures of a message (learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4): a file has an
 * address in the sender's drive that is good by itself, a picture one of the connector's, which asks for our token.
 */
export function filesOfActivity(teams: Teams, { attachments }: Pick<Activity, 'attachments'>): SentFile[] {
  return (attachments ?? []).slice(0, MOST_ATTACHMENTS).flatMap((attachment): SentFile[] => {
    const judged = teamsAttachmentSchema.safeParse(attachment);
    if (!judged.success) return [];
    const { contentType, contentUrl, content, name } = judged.data;
    if (contentType === DOWNLOAD)
      return [sent(name, (most) => fetchFrom(teams.fileSources.drive, content?.downloadUrl ?? '', null, most))];
    if (!contentType.startsWith('image/') || !contentUrl) return [];
    return [sent(name, async (most) => fetchFrom(teams.fileSources.connector, contentUrl, await tokenOf(teams), most))];
  });
}

async function tokenOf({ fileSources }: Teams): Promise<string | null> {
  return fileSources.token().catch((error: unknown) => {
    throw new FileNotFetched('notHandedOver', error instanceof Error ? error.name : '');
  });
}

const sent = (name: string | null | undefined, fetch: SentFile['fetch']): SentFile => ({
  name: name ?? 'picture',
  size: null,
  fetch,
});

async function fetchFrom(
  trusted: (url: string) => boolean,
  url: string,
  authorization: string | null,
  mostBytes: number,
): Promise<Uint8Array> {
  if (!trusted(url)) throw new FileNotFetched('notHandedOver', 'an address that is not Microsoft’s');
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(authorization !== null && { headers: { authorization } }),
    });
    if (!response.ok) throw new FileNotFetched('notHandedOver', `Teams answered ${response.status}`);
    return await readBodyInConversation(response, mostBytes);
  } catch (error) {
    if (error instanceof FileNotFetched) throw error;
    throw new FileNotFetched('notHandedOver', error instanceof Error ? error.name : '');
  }
}
