import { type RequestHandler, Router } from 'express';
import { encodingOf } from './compressed.ts';
import { PAGE, readPageFiles, type PageFile } from './pageFiles.ts';

/** For good: another version of the page has other names. */
const kept = 'public, max-age=31536000, immutable';

/**
 * The page at `/`, and its files. They stand below a name made from what is in them, so that a browser keeps them until a new version
 * has another one; their own names stay too, for what asks by them.
 */
export function pageRouter(): Router {
  const { version, files } = readPageFiles();
  const router = Router();
  router.get(
    '/',
    send(() => files.get(PAGE), 'no-cache'),
  );
  router.get(
    `/local/page/${version}/:name`,
    send((name) => files.get(name), kept),
  );
  router.get(
    '/local/page/:name',
    send((name) => files.get(name), 'no-cache'),
  );
  return router;
}

function send(fileOf: (name: string) => PageFile | undefined, cacheControl: string): RequestHandler<{ name?: string }> {
  return async (request, response) => {
    const file = fileOf(request.params.name ?? '');
    if (!file) return void response.status(404).json({ error: 'noFile' });
    const encoding = encodingOf(request);
    response.set('cache-control', cacheControl).vary('accept-encoding').type(file.type);
    if (encoding) response.set('content-encoding', encoding);
    response.send(await file.bytes(encoding));
  };
}
