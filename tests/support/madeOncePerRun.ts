import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

/**
 * Asks for what one run needs once (tests/support/globalSetup.ts): the url of its PostgreSQL server, or the folder of the built
 * program. It is made when nobody has asked yet; fails with the words of what went wrong there.
 */
export function madeOncePerRun(what: 'postgres' | 'program'): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath: inject('runSocket'), path: `/${what}`, agent: false }, (response) => {
      text(response).then((body) => (response.statusCode === 200 ? resolve(body) : reject(new Error(body))), reject);
    });
    asking.on('error', reject).end();
  });
}
