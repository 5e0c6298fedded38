import compression from 'compression';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { fromPackageRoot } from '../../src/config/paths.ts';

const folder = fromPackageRoot('handlers', 'local', 'page');
const PAGE = 'chat.html';
const cards = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
const aYear = { immutable: true, maxAge: '1y' } as const;

/** Makes what is sent smaller where the browser can read it so; a stream of events is sent as it comes. */
export const compressed: RequestHandler = compression({
  filter: (request, response) =>
    !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
    compression.filter(request, response),
});

/**
 * The page at `/`, and its files. They stand below a name made from what is in them, so that a browser keeps them until a new version
 * has another one; their own names stay too, for what asks by them.
 */
export function pageRouter(): Router {
  const files = readdirSync(folder).toSorted();
  const version = versionOf([...files.map((file) => join(folder, file)), cards]);
  const at = `/local/page/${version}`;
  // Told at once, scripts come side by side, and not one after the other as each names the next.
  const scripts = files.filter((file) => file.endsWith('.js'));
  const preloads = scripts.map((file) => `<link rel="modulepreload" href="${at}/${file}" />`);
  const page = readFileSync(join(folder, PAGE), 'utf8')
    .replaceAll('/local/page/', `${at}/`)
    .replace('/local/adaptivecards.js', `${at}/adaptivecards.js`)
    .replace('</head>', `${preloads.join('')}</head>`);
  const router = Router();
  router.get('/', (_request, response) => response.set('cache-control', 'no-cache').type('html').send(page));
  router.get(`${at}/adaptivecards.js`, (_request, response) => response.sendFile(cards, aYear));
  router.use(at, express.static(folder, { ...aYear, index: false, fallthrough: false }));
  router.use('/local/page', express.static(folder, { index: false, fallthrough: false }));
  return router;
}

function versionOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}
