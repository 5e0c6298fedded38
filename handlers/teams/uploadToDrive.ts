import type { TeamsConfig } from '../../src/config/config.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import type { FileUpload } from './payloads.ts';

/**
 * The most that one request may carry into OneDrive: less than 60 MiB
 * (https://learn.microsoft.com/onedrive/developer/rest-api/api/driveitem_createuploadsession).
 */
export const maxFileBytes = 60 * 1024 * 1024 - 1;

/** Where the files of people at work lie: in SharePoint, of whichever of Microsoft's clouds; private ones in OneDrive. */
const drives = /\.(sharepoint\.(com|us|cn)|sharepoint-mil\.us|1drv\.com)$|^(onedrive\.live\.com|api\.onedrive\.com)$/;

const TIMEOUT_MS = 15_000;

/** Whether a file may be put there, and a link to it shown: a drive of Microsoft's by https, or a host named for a test cloud. */
export function trustedDrive({ serviceHosts }: Pick<TeamsConfig, 'serviceHosts'>): (url: string) => boolean {
  const named = new Set(serviceHosts.map((one) => one.toLowerCase()));
  return (url) => {
    if (!URL.canParse(url)) return false;
    const { protocol, host, hostname, username, password } = new URL(url);
    if (username !== '' || password !== '') return false;
    if (named.has(host) || named.has(hostname)) return protocol === 'https:' || protocol === 'http:';
    return protocol === 'https:' && drives.test(host);
  };
}

/** Puts a whole file where Teams said, in one attempt. Throws `DeliveryFailed`: permanent where it is not taken, else nobody knows. */
export type Drive = (where: Pick<FileUpload, 'uploadUrl' | 'contentUrl'>, bytes: Uint8Array) => Promise<void>;

export function openDrive(config: Pick<TeamsConfig, 'serviceHosts'>): Drive {
  const trusted = trustedDrive(config);
  return async ({ uploadUrl, contentUrl }, bytes) => {
    if (!trusted(uploadUrl) || !trusted(contentUrl))
      throw new DeliveryFailed('an address that is no drive of Microsoft’s', { permanent: true });
    await put(uploadUrl, bytes);
  };
}

/** Our token stays here: the address is all that the drive asks for. */
async function put(url: string, bytes: Uint8Array): Promise<void> {
  const size = bytes.byteLength;
  const response = await fetch(url, {
    method: 'PUT',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { 'content-type': 'application/octet-stream', 'content-range': `bytes 0-${size - 1}/${size}` },
    body: Buffer.from(bytes),
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.name : 'unknown';
    throw new DeliveryFailed(`the drive did not answer: ${reason}`, { permanent: false, retryAfter: null });
  });
  await response.body?.cancel();
  if (response.ok) return;
  const { status } = response;
  // 507 says that there is no room; of other errors of its own the drive does not say what it has done.
  const unknown = status === 408 || (status >= 500 && status !== 507);
  throw new DeliveryFailed(
    `the drive answered ${status}`,
    unknown ? { permanent: false, retryAfter: null } : { permanent: true },
  );
}
