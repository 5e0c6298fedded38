import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler } from 'express';

/** Below this a compressed answer is no faster. */
const WORTH_BYTES = 1_000;

const { BROTLI_PARAM_QUALITY: quality } = constants;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Encoding = 'br' | 'gzip';

/** Makes bytes smaller; `once` takes its time, for what is kept and sent often. */
export function compressLocalResponse(bytes: Buffer | string, encoding: Encoding, once = false): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(bytes);
  return brotli(bytes, { params: { [quality]: once ? 11 : 4 } });
}

/** The best encoding that the browser says it reads; undefined for none. */
export function localResponseEncoding(request: Request): Encoding | undefined {
  return (['br', 'gzip'] as const).find((encoding) => request.acceptsEncodings(encoding) !== false);
}

/** Lets `response.json` send what is long compressed. Streams and files go as they are. */
export const compressedJson: RequestHandler = (request, response, next) => {
  const plain = response.json.bind(response);
  response.json = (body: unknown) => {
    const text = JSON.stringify(body);
    const encoding = text.length < WORTH_BYTES ? undefined : localResponseEncoding(request);
    response.vary('accept-encoding');
    if (encoding === undefined) return plain(body);
    void sendCompressed(text, encoding);
    return response;
  };
  next();

  async function sendCompressed(text: string, encoding: Encoding): Promise<void> {
    try {
      const bytes = await compressLocalResponse(text, encoding);
      response.set('content-encoding', encoding).type('json').send(bytes);
    } catch (error) {
      next(error);
    }
  }
};
