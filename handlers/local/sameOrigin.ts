import type { RequestHandler } from 'express';
import { isDirectLocalRequest } from './isDirectLocalRequest.ts';

/** Programs that read a request with two of these may each take another one for the right one. */
const once = ['host', 'origin'];

/**
 * Lets only this machine and only our own page in. Whoever can reach the local chat can be anybody, so:
 * nobody may stand between, the browser must not say that another site asks, and what changes something must carry a header
 * that no other site can send without asking first.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const host = request.get('host') ?? '';
  const origin = request.get('origin');
  const site = request.get('sec-fetch-site');
  const opensPage =
    request.method === 'GET' && request.originalUrl === '/' && request.get('sec-fetch-mode') === 'navigate';
  const isClear = once.every((name) => (request.headersDistinct[name]?.length ?? 0) <= 1);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const allowed =
    isDirectLocalRequest(request) &&
    isClear &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none' || opensPage) &&
    (reads ||
      (request.get('x-focal') === 'page' && request.is(['application/json', 'application/octet-stream']) !== false));
  if (allowed) next();
  else response.status(403).json({ error: 'forbidden' });
};
