import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Known to this process alone: a page that is older than the process loads its messages, and with them its seals, anew. */
const secret = randomBytes(32);

/** What the address of a picture or a file ends with, so that it is known to nobody who was not shown its message. */
export function localFileSeal(rowId: number, position: number): string {
  return createHmac('sha256', secret).update(`${rowId}/${position}`).digest('base64url');
}

export function isLocalFileSeal(seal: string, rowId: number, position: number): boolean {
  const [given, own] = [Buffer.from(seal), Buffer.from(localFileSeal(rowId, position))];
  return given.length === own.length && timingSafeEqual(given, own);
}
