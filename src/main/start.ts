import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Express } from 'express';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { localChannel } from '../../handlers/local/deliveryChannel.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { takeOverActs } from '../../handlers/local/performAct.ts';
import { localRouter } from '../../handlers/local/router.ts';
import { openLocalAccounts } from '../../handlers/local/store.ts';
import type { App, Platform } from '../core/context.ts';
import type { Health } from '../core/health.ts';
import { registry } from '../app/featureRegistry.ts';
import { liveEnvironment } from '../conversation/conversation.ts';
import type { Config } from '../config/config.ts';
import { StartRefusal } from '../config/startRefusal.ts';
import { databaseUrlWithoutPassword } from '../db/databaseUrl.ts';
import { isNewDatabase, migrateDatabase } from '../db/migrate.ts';
import type { Channel } from '../outbox/deliveryChannel.ts';
import { startDelivery } from '../outbox/deliveryLoop.ts';
import { watchClock } from '../clock/watchClock.ts';
import { startSchedule } from '../schedule/schedule.ts';
import { TrustedClock } from '../schedule/trustedClock.ts';
import { bugReporterAtStart, createLogAtStart } from './log.ts';
import { operationsRouter } from './operationsRouter.ts';
import { Metrics } from './operationsMetrics.ts';
import { openDatabaseAtStart } from './openDatabaseAtStart.ts';
import { readiness } from './readiness.ts';
import {
  channelsCheck,
  databaseReadiness,
  migrationsReadiness,
  outboxReadiness,
  schedulerReadiness,
} from './readinessChecks.ts';
import { clockRepairs } from './clockRepairs.ts';
import { groupServedAtStart } from './groupServedAtStart.ts';
import { loadTeamsAtStart } from './loadTeamsAtStart.ts';
import { watchPlatformHealth } from './watchPlatformHealth.ts';
import { createApp } from '../app/app.ts';

/** A running Focal. */
export interface Running {
  /** Where its HTTP server listens, for instance http://127.0.0.1:3000. */
  address: string;
  app: App;
  /** Wakes the local chats that are open. */
  bell: NewRowsBell;
  /** Finishes what is in flight and keeps the rest for the next start. */
  stop(): Promise<void>;
}

/** So long a platform is waited for, so that what is said to be ready is; then the others begin without it, and it joins them later. */
const CONNECTED_WITHIN_MS = 3_000;

/** Brings the database up to date, connects the channels that are configured, and begins to deliver and to listen. */
export async function start(config: Config): Promise<Running> {
  const log = createLogAtStart(config.logLevel);
  const database = databaseUrlWithoutPassword(config.databaseUrl);
  if (isNewDatabase(await migrateDatabase(config.databaseUrl)))
    log.warn(
      { database },
      'NEW DATABASE: it is empty. Where there should be data, stop Focal and look at DATABASE_URL',
    );
  const db = await openDatabaseAtStart(config.databaseUrl);
  const logBug = bugReporterAtStart(log);
  const workingGroupId = await groupServedAtStart(db, () =>
    log.warn({ database }, 'NEW WORKING GROUP: the database had none, so an empty one was made'),
  );
  const { dataDir } = config;
  const app = createApp({ db, workingGroupId, dataDir, reportBug: (error) => noteBug(error) });
  const clock = new TrustedClock();
  const doubt = watchClock(app, clock);
  // Before anything is due by a clock that an earlier process did not believe.
  await doubt();
  const health = new Map<Platform, () => Health>();
  const doors = () => new Map([...health].map(([platform, look]) => [platform, look()] as const));
  const metrics = new Metrics(app, clock.now, doors);
  const noteBug = (error: unknown): string => {
    metrics.countError();
    return logBug(error);
  };
  const web = express().disable('x-powered-by');
  const channels = new Map<Platform, Channel>();
  const bell = new NewRowsBell();
  const closing: (() => Promise<void>)[] = [];

  const core = { ...liveEnvironment.core, handleIntent: metrics.timed(liveEnvironment.core.handleIntent) };
  const environment = { ...liveEnvironment, core, clock: clock.now };
  const waitedFor: Promise<void>[] = [];

  // The libraries of the platforms take longer to load, and more memory, than all the rest.
  if (config.slack) {
    const { startSlack } = await import('../../handlers/slack/start.ts');
    const slack = await startSlack(app, config.slack, log, environment);
    if (slack.router) web.use(slack.router);
    channels.set('slack', slack.channel);
    health.set('slack', slack.health);
    waitedFor.push(slack.begun);
    closing.push(everyMinute(slack.everyMinute, app), () => slack.stop());
  }
  if (config.teams) {
    const { startTeams } = await loadTeamsAtStart(() => import('../../handlers/teams/start.ts'));
    const teams = await startTeams(app, config.teams, log, environment);
    web.use(teams.router);
    channels.set('teams', teams.channel);
    health.set('teams', teams.health);
    waitedFor.push(teams.begun);
    closing.push(everyMinute(teams.everyMinute, app));
    closing.push(teams.settled);
  }
  if (config.localChat) {
    await openLocalAccounts(db, app.workingGroupId);
    const chat = openLocalChat(app, bell, environment);
    await takeOverActs(chat, { atStart: true });
    web.use(localRouter(chat));
    closing.push(everyMinute(() => takeOverActs(chat), app));
    channels.set('local', localChannel(db, bell, clock.now));
    health.set('local', () => ({ ok: true }));
  }

  const delivery = startDelivery(
    {
      db,
      workingGroupId: app.workingGroupId,
      dataDir,
      channels,
      composers: registry.composers,
      owner: randomUUID(),
      random: Math.random,
      report: ({ error, ...event }) => {
        metrics.countDelivery(event);
        log.info(event, 'delivery');
        if (error !== undefined) app.reportBug(error);
      },
    },
    (error) => void app.reportBug(error),
    clock.now,
  );
  const calendar = startSchedule({
    app,
    jobs: registry.jobs,
    repairs: clockRepairs,
    clock,
    doubt,
    done: ({ calendar: done, reminders, skipped }) =>
      log.info({ done, reminders: reminders.length, skipped: skipped.length }, 'due jobs'),
    disbelieved: (counts) => log.warn(counts, 'claims in the future were ignored: the clock of a server was ahead'),
    failed: (error) => void app.reportBug(error),
    log,
  });
  closing.push(everyMinute(watchPlatformHealth(app, doors, clock.now), app));
  const ready = readiness([
    databaseReadiness(app, clock.now),
    migrationsReadiness(app),
    channelsCheck(doors),
    outboxReadiness(app, clock.now),
    schedulerReadiness(calendar),
  ]);
  const { operationsToken: token } = config;
  web.use(operationsRouter({ metrics, ready, ...(token !== undefined && { token }) }));
  if (channels.size === 0)
    log.warn('NO DOOR IS OPEN: neither Slack nor Teams is configured, and the local chat is off');
  await Promise.race([Promise.all(waitedFor), sleep(CONNECTED_WITHIN_MS, undefined, { ref: false })]);
  const server = await listenOn(web, config);
  const address = addressOf(server);
  log.info({ address, channels: [...channels.keys()] }, 'focal is ready');
  // Whoever writes first should not wait until Focal has learned what people say.
  registry.commands.learned.prepare().catch((error: unknown) => app.reportBug(error));
  return {
    address,
    app,
    bell,
    async stop() {
      await closeServer(server);
      await calendar.stop();
      await delivery.stop();
      await Promise.all(closing.map((close) => close()));
      await db.$disconnect();
    },
  };
}

/** Does something once a minute until the returned function is called; what goes wrong is logged, and the next minute comes. */
function everyMinute(work: () => Promise<void>, app: App): () => Promise<void> {
  const timer = setInterval(() => void work().catch((error: unknown) => app.reportBug(error)), 60_000);
  return async () => clearInterval(timer);
}

async function listenOn(web: Express, { host, port }: Config): Promise<Server> {
  const server = createServer(web);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartRefusal(`Focal did not start: port ${port} on ${host} is taken. Set PORT to another one.`)
          : error,
      ),
    );
    server.listen(port, host, resolve);
  });
  return server;
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Open event streams would keep the server from closing: they are cut, and pages connect again by themselves. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
