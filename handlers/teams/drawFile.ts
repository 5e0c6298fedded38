import type { FileBlock } from '../../src/protocol/message.ts';
import { encodeIntent } from '../../src/protocol/intent.ts';
import type { FileUpload } from './payloads.ts';
import type { TeamsSendable } from './teamsSendable.ts';

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4 */
const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const infoType = 'application/vnd.microsoft.teams.card.file.info';

/** Asks whether a file may be put into the person's OneDrive. What comes back names the file and holds nothing of it. */
export function asConsent({ name, label, bytes, again }: FileBlock): TeamsSendable {
  const context = { file: encodeIntent(again) };
  const content = {
    description: label,
    sizeInBytes: bytes.byteLength,
    acceptContext: context,
    declineContext: context,
  };
  return { attachments: [{ contentType: consentType, name, content }], summary: label };
}

/** A file that lies in the person's OneDrive, to be opened from the chat. */
export function asFileInfo({ name, contentUrl, uniqueId, fileType }: FileUpload, summary: string): TeamsSendable {
  const content = { uniqueId, fileType };
  return { attachments: [{ contentType: infoType, contentUrl, name, content }], summary };
}
