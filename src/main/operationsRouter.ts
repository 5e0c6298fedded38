import { createHash, timingSafeEqual } from 'node:crypto';
import { type Request, Router } from 'express';
import { isDirectLocalRequest } from '../../handlers/local/isDirectLocalRequest.ts';
import type { Metrics } from './operationsMetrics.ts';
import type { ReadinessReport } from './readiness.ts';

export interface Operations {
  metrics: Pick<Metrics, 'registry'>;
  ready(): Promise<ReadinessReport>;
  /** Whoever brings it from elsewhere reads what this machine reads; without one nobody does. */
  token?: string;
}

/**
 * What a supervisor of processes asks: `/healthz` says that the process answers; `/readyz` that it can work (200) or not
 * (503). What keeps it from working, check by check, and `/metrics` for Prometheus are told to this machine and to
 * whoever brings the token.
 */
export function operationsRouter({ metrics, ready, token }: Operations): Router {
  const router = Router();
  const trusts = (request: Request) => isDirectLocalRequest(request) || bringsToken(request, token);
  router.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  router.get('/readyz', async (request, response) => {
    const report = await ready();
    const told = trusts(request) ? report : { ready: report.ready };
    response
      .status(report.ready ? 200 : 503)
      .set('cache-control', 'no-store')
      .json(told);
  });
  router.get('/metrics', async (request, response) => {
    if (!trusts(request))
      return void response
        .status(403)
        .type('text')
        .send('For this machine, or with the header "Authorization: Bearer" and OPERATIONS_TOKEN.');
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}

/** Compared by its digest, which takes as long for a wrong token as for the right one. */
function bringsToken(request: Request, token: string | undefined): boolean {
  const [, brought] = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
  return token !== undefined && brought !== undefined && timingSafeEqual(digest(brought), digest(token));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
