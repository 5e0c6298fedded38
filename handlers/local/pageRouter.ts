import { type RequestHandler, type Response, Router } from 'express';
import helmet from 'helmet';
import { languages } from '../../src/language/language.ts';
import { type Encoding, localResponseEncoding } from './compressResponse.ts';
import type { PageFile, PageFiles } from './pageFiles.ts';

/** For good: another version of the page has other names. */
const kept = 'public, max-age=31536000, immutable';

/**
 * The page at `/`, in the language that the browser asks for, and its files. They stand below a name made from what is in them, so that
 * a browser keeps them until a new version has another one; their own names stay too, for what asks by them.
 */
export function localPageRouter({ version, pages, files }: PageFiles): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const language = languages.find((one) => one === request.acceptsLanguages(...languages)) ?? 'en';
    response.vary('accept-language');
    await send(response, pages.get(language), localResponseEncoding(request), 'no-cache');
  });
  const sendFile =
    (cacheControl: string): RequestHandler<{ name: string }> =>
    (request, response) =>
      send(response, files.get(request.params.name), localResponseEncoding(request), cacheControl);
  router.get(`/local/page/${version}/:name`, sendFile(kept));
  router.get('/local/page/:name', sendFile('no-cache'));
  return router;
}

/** The page runs its own scripts and nothing else, talks to this server and nobody else, and stands in no frame. */
export function localPageHeaders({ styleHash }: PageFiles): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", styleHash],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Loopback is not encrypted, and a browser that remembered otherwise would shut out every other local program.
    strictTransportSecurity: false,
  });
}

async function send(
  response: Response,
  file: PageFile | undefined,
  encoding: Encoding | undefined,
  cacheControl: string,
): Promise<void> {
  if (!file) return void response.status(404).json({ error: 'noFile' });
  response.set('cache-control', cacheControl).vary('accept-encoding').type(file.type);
  if (encoding) response.set('content-encoding', encoding);
  response.send(await file.bytes(encoding));
}
