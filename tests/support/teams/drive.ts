import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file as it was put into somebody's drive. */
interface Uploaded {
  path: string;
  range: string | undefined;
  authorization: string | undefined;
  bytes: Buffer;
}

/** Where files of people lie, as OneDrive takes them: whole, at an address that is good for one file. */
export interface Drive {
  url: string;
  /** As settings name it. */
  host: string;
  uploads: Uploaded[];
  /** What the next files are answered, the first first; `lost`: the file is taken, and the answer never comes. */
  troubles: (number | 'lost')[];
  close(): Promise<void>;
}

export async function startDrive(): Promise<Drive> {
  const uploads: Uploaded[] = [];
  const troubles: Drive['troubles'] = [];
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    uploads,
    troubles,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { url: path = '', method, headers } = request;
    const trouble = troubles.shift();
    if (typeof trouble === 'number' || method !== 'PUT')
      return void response.writeHead(typeof trouble === 'number' ? trouble : 405).end();
    const { 'content-range': range, authorization } = headers;
    uploads.push({ path: decodeURIComponent(path), range, authorization, bytes: Buffer.concat(chunks) });
    if (trouble === 'lost') return void response.destroy();
    response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
  }
}
