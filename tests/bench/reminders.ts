import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { openLocalChat } from '../../handlers/local/localChat.ts';
import { LocalClient } from '../../handlers/local/localClient.ts';
import type { Platform } from '../../src/core/context.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { replayUpdate } from '../../src/main/replay/replayUpdate.ts';
import { judgeReplayedAnswers } from '../../src/main/replay/judgeReplayedAnswers.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import { startDelivery } from '../../src/outbox/deliveryLoop.ts';
import { paceLimits } from '../../src/outbox/deliveryPace.ts';
import { roundReminderJob } from '../../src/rounds/roundReminderJob.ts';
import { answers } from './answers.ts';
import { crowdOfPosts, type CrowdOfPosts } from './crowdOfPosts.ts';
import { createApp } from '../../src/app/app.ts';

const ASKED = 10_000;
/** People who answer a question a second each, while the others are reminded; others in each of the three measurements. */
const ANSWERING = 10;
const MEASUREMENTS = 3;
/** How long each pace is measured, in milliseconds. */
const WINDOW_MS = 15_000;

const perSecond = { slack: paceLimits.slack?.perSecond ?? 0, teams: paceLimits.teams?.perSecond ?? 0 };

/**
 * 10,000 reminders that are due in one moment, in one process on SQLite: how long it takes to plan and write them, then their delivery
 * to platforms that take everything, Slack and Teams side by side at the pace that each allows in full, and last without any pace.
 * Meanwhile people answer, and each answer is timed from the entrance of the core until it is stored and replied to.
 */
export async function benchReminders(report: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
  const now = new Date();
  const platformOf = (place: number) =>
    place % (perSecond.slack + perSecond.teams) < perSecond.slack ? 'slack' : 'teams';
  const url = `file:${join(folder, 'focal.db')}`;
  const world = await crowdOfPosts(url, now, { asked: ASKED, answering: ANSWERING * MEASUREMENTS, platformOf });
  const { db, workingGroupId } = world;
  report(`the machine: ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} before the measurement`);
  try {
    const answering = new Answering(world);
    const before = memory();
    const planned = await answering.during(async () => {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      const { reminders = [] } = await roundReminderJob(createApp({ db, workingGroupId, reportBug: String }), now);
      const seconds = (performance.now() - start) / 1_000;
      const { user, system } = process.cpuUsage(cpu);
      const busy = `${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of them on a processor`;
      return `${reminders.length} reminders planned and written in ${busy}`;
    });
    report(`${planned}; ${answering.loop()}`);
    const written = memory();
    await answering.during(async () => {
      const sent = await delivered(world, ['slack', 'teams']);
      for (const platform of ['slack', 'teams'] as const) {
        const pace = ((sent.get(platform) ?? 0) * 1_000) / WINDOW_MS;
        const share = ((pace / perSecond[platform]) * 100).toFixed(1);
        report(
          `${platform.padEnd(6)} ${pace.toFixed(1)} a second delivered, of ${perSecond[platform]} allowed: ${share} %`,
        );
      }
    });
    report(`meanwhile ${answering.waits()}; ${answering.loop()}`);
    report(`memory ${before} MB before, ${written} MB when they were written, ${memory()} MB after that delivery`);
    await db.identity.updateMany({ data: { platform: 'local' } });
    await db.outboxMessage.updateMany({ where: { state: 'queued' }, data: { channel: null } });
    await answering.during(async () => {
      const pace = ((await delivered(world, ['local'])).get('local') ?? 0) / (WINDOW_MS / 1_000);
      const times = pace / (perSecond.slack + perSecond.teams);
      report(`without a pace ${pace.toFixed(0)} a second: ${times.toFixed(1)} times what both allow together`);
    });
    report(`meanwhile ${answering.waits()}; ${answering.loop()}; memory ${memory()} MB`);
  } finally {
    await db.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Delivers for the length of the window; answers how many messages each platform took. */
async function delivered(
  { db, workingGroupId }: CrowdOfPosts,
  platforms: readonly Platform[],
): Promise<Map<Platform, number>> {
  const taken = new Map<Platform, number>();
  const channelOf = (platform: Platform): Channel => ({
    platform,
    async deliver({ key }) {
      taken.set(platform, (taken.get(platform) ?? 0) + 1);
      return { externalId: key };
    },
  });
  const bugs: unknown[] = [];
  const parts = { db, workingGroupId, composers: registry.composers, owner: 'bench', random: Math.random };
  const channels = new Map(platforms.map((platform) => [platform, channelOf(platform)]));
  const report = ({ error }: { error?: unknown }) => void (error !== undefined && bugs.push(error));
  const delivery = startDelivery({ ...parts, channels, report }, (error) => bugs.push(error));
  await pause(WINDOW_MS);
  const counted = new Map(taken);
  await delivery.stop();
  if (bugs.length > 0) throw bugs[0];
  return counted;
}

/** People who answer at the local chat, a question a second each, and how long they waited. */
class Answering {
  readonly #world: CrowdOfPosts;
  #waits: number[] = [];
  #loop = monitorEventLoopDelay({ resolution: 5 });

  constructor(world: CrowdOfPosts) {
    this.#world = world;
  }

  /** Lets them answer while something else goes on. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waits = [];
    this.#loop = monitorEventLoopDelay({ resolution: 5 });
    let over = false;
    const enough = new Error('the measurement is over');
    const { instrument: shipped } = shippedExercise();
    const choices = { objectives: ['P01', 'S01'].map((value) => ({ value, label: value })), posts: [] };
    const wanted = judgeReplayedAnswers(shipped, answers, { language: 'en', ...choices });
    if ('problems' in wanted) throw new Error(wanted.problems.join('\n'));
    const { db, workingGroupId, answering } = this.#world;
    const app = createApp({ db, workingGroupId, reportBug: String });
    const timed: typeof handleIntent = async (...call) => {
      await pause(750 + Math.random() * 500);
      const start = performance.now();
      const reply = await handleIntent(...call);
      this.#waits.push(performance.now() - start);
      return reply;
    };
    const core = { ...liveEnvironment.core, handleIntent: timed };
    const chat = openLocalChat(app, new NewRowsBell(), { ...liveEnvironment, core });
    const people = answering.splice(0, ANSWERING).map(async (person) => {
      const player = { client: new LocalClient(chat, person), language: 'en' as const, instrument: shipped };
      const goOn = () => {
        if (over) throw enough;
      };
      await replayUpdate({ ...player, values: wanted.raw }, 'conversation', goOn).catch((error: unknown) => {
        if (error !== enough) throw error;
      });
    });
    this.#loop.enable();
    const result = await work();
    await pause(10);
    this.#loop.disable();
    over = true;
    await Promise.all(people);
    return result;
  }

  /** How long they waited for an answer to be stored and replied to. */
  waits(): string {
    const sorted = this.#waits.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(0);
    return `${sorted.length} answers: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, longest ${at(1)} ms`;
  }

  /** How long the process did not listen. */
  loop(): string {
    const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(0);
    return `event loop 99th percentile ${ms(this.#loop.percentile(99))} ms, longest ${ms(this.#loop.max)} ms`;
  }
}

/** Megabytes of the heap that are in use. */
function memory(): string {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(0);
}
