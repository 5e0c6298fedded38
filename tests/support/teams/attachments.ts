import { randomUUID } from 'node:crypto';
import type { ConnectorDouble } from './connectorDouble.ts';

/** Lays a file into its sender's drive, or a pasted picture at the connector, and gives what stands beside the message. */
export function attachmentsOf(
  { url, files }: Pick<ConnectorDouble, 'url' | 'files'>,
  { name, bytes }: { name: string; bytes: Uint8Array },
  text: string,
  pasted: boolean,
): object[] {
  const id = randomUUID();
  const path = pasted ? `/v3/attachments/${id}/views/original` : `/drive/${id}`;
  files.set(path, Buffer.from(bytes));
  const words = { contentType: 'text/html', content: `<p>${text}</p>` };
  if (pasted) return [words, { contentType: 'image/*', contentUrl: `${url}${path}` }];
  return [
    words,
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      contentUrl: `https://tenant.sharepoint.com/${encodeURIComponent(name)}`,
      content: { downloadUrl: `${url}${path}`, uniqueId: id, fileType: name.split('.').at(-1) },
    },
  ];
}
