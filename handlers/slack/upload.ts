import { webApi } from '@slack/bolt';
import { isPassing, slackRefusalOf, withSlackRetries } from './clients.ts';

/** What an upload needs; Slack may ask for a little patience at each step. */
export interface UploadNeeds {
  client: webApi.WebClient;
  pause: (ms: number) => Promise<void>;
}

/** A file on its way to Slack. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
  title: string;
}

/** Slack, or the address that it gave, did not take the bytes of a file: nobody sees anything of it. */
class UploadFailed extends Error {
  override readonly name = 'UploadFailed';
}

/**
 * The first two of the three steps of docs.slack.dev/messaging/working-with-files: asks for an address, and sends the bytes there.
 * The file's id; throws `UploadFailed`, or what Slack's client throws. Nobody sees the file before it is said to be complete.
 */
export async function uploadBytesToSlack({ client, pause }: UploadNeeds, { name, bytes }: Upload): Promise<string> {
  const place = await withSlackRetries(
    () => client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength }),
    pause,
  );
  if (!place.upload_url || !place.file_id) throw new UploadFailed('Slack gave no address for a file');
  const request = { method: 'POST', body: Buffer.from(bytes), signal: AbortSignal.timeout(10_000) };
  const sent = await fetch(place.upload_url, request).catch((error: unknown) => {
    throw new UploadFailed('Slack did not answer to a file', { cause: error });
  });
  if (!sent.ok) throw new UploadFailed(`Slack answered ${sent.status} to a file`);
  return place.file_id;
}

/** The third step: with a channel everybody there sees the file, without one it is seen where a block shows it. */
export async function completeSlackUpload(
  { client, pause }: UploadNeeds,
  { id, title, channel }: { id: string; title: string; channel?: string },
): Promise<void> {
  const files: [{ id: string; title: string }] = [{ id, title }];
  const given = { files, ...(channel !== undefined && { channel_id: channel }) };
  await withSlackRetries(() => client.files.completeUploadExternal(given), pause);
}

/** Whether an upload failed on Slack's side or on the way there. */
export function isSlackUploadFailure(error: unknown): boolean {
  return error instanceof webApi.SlackError || error instanceof UploadFailed;
}

/** Whether Slack said no to a call. Of an internal error it says itself that some of the call may have been done. */
export function isSlackRefusal(error: unknown): boolean {
  return error instanceof webApi.WebAPIRateLimitedError || (slackRefusalOf(error) !== null && !isPassing(error));
}
