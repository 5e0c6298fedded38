import { randomUUID } from 'node:crypto';
import type { App, Caller } from '../../src/core/context.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import type { Db } from '../../src/db/db.ts';
import type { Message } from '../../src/protocol/message.ts';
import { builtInInstrument } from '../support/builtInInstrument.ts';
import type { Language } from '../../src/language/language.ts';
import type { Channel } from '../../src/outbox/deliveryChannel.ts';
import { planningJob } from '../../src/planning/planningJob.ts';
import { roundReminderJob } from '../../src/rounds/roundReminderJob.ts';
import type { RoundState } from '../../src/rounds/roundStatesAndActs.ts';
import type { DueJobsResult } from '../../src/schedule/job.ts';
import { runDueJobs } from '../../src/schedule/runDueJobs.ts';
import { drain, newClock, newOutbox } from '../outbox/world.ts';
import { createApp } from '../../src/app/app.ts';

export interface Station {
  name: string;
  country: string;
  timeZone: string;
  workingWeek: string;
}

export const geneva: Station = { name: 'Geneva', country: 'CH', timeZone: 'Europe/Zurich', workingWeek: 'mon-fri' };
export const cairo: Station = { name: 'Cairo', country: 'EG', timeZone: 'Africa/Cairo', workingWeek: 'sun-thu' };
export const manila: Station = { name: 'Manila', country: 'PH', timeZone: 'Asia/Manila', workingWeek: 'mon-fri' };

const dates = { opensAt: '2026-02-02', dueAt: '2026-04-30', closesAt: '2026-06-15' };

/** A message that the local chat got, and when. */
interface Heard {
  person: number;
  kind: string;
  key: string;
  at: Date;
  message: Message;
}

export interface ReminderWorld {
  app: App;
  db: Db;
  round: number;
  posts: { id: number; code: string; focalPoint: number; alternate: number | null }[];
  coordinator: number;
  supervisor: number;
  heard: Heard[];
  /** A run of the scheduler at a moment, and the delivery of what it wrote. */
  runScheduler(at: string | Date): Promise<DueJobsResult>;
  /** Delivers what is due at a moment, without a run of the scheduler. */
  deliver(at: string | Date): Promise<void>;
  /** The post sends an update in which nothing changed. */
  answer(post: number, at: string | Date): Promise<void>;
  caller(person: number, at: string | Date, language?: Language): Caller;
  /** What a person heard, by kind. */
  of(person: number, kind?: string): Heard[];
}

/** A working group with a post a station, a coordinator and a supervisor in Geneva, and a round of the shipped instrument. */
export async function newReminderWorld(
  db: Db,
  stations: readonly Station[],
  {
    state = 'open',
    alternates = true,
    language = 'en',
  }: { state?: RoundState; alternates?: boolean; language?: Language } = {},
): Promise<ReminderWorld> {
  const code = randomUUID().slice(0, 8);
  const group = await db.workingGroup.create({ data: { code, name: code, timeZone: 'Europe/Zurich' } });
  const workingGroupId = group.id;
  const newPerson = async (name: string) => {
    const { id } = await db.person.create({ data: { workingGroupId, key: name, name, language } });
    await db.identity.create({ data: { personId: id, platform: 'local', tenant: 'local', userId: `${code}-${name}` } });
    return id;
  };
  const forever = { from: '2000-01-01', to: null };
  const posts: ReminderWorld['posts'] = [];
  for (const [i, station] of stations.entries()) {
    const { name, ...place } = station;
    const where = { workingGroupId_name_country: { workingGroupId, name, country: place.country } };
    const { id: dutyStationId } = await db.dutyStation.upsert({
      where,
      update: {},
      create: { workingGroupId, ...station },
    });
    const post = await db.post.create({
      data: { workingGroupId, dutyStationId, code: `P${i}`, name: `Post ${i}`, kind: 'field' },
    });
    const focalPoint = await newPerson(`Focal ${i}`);
    const alternate = alternates ? await newPerson(`Alternate ${i}`) : null;
    await db.appointment.create({ data: { personId: focalPoint, postId: post.id, role: 'focalPoint', ...forever } });
    if (alternate !== null) {
      await db.appointment.create({ data: { personId: alternate, postId: post.id, role: 'alternate', ...forever } });
    }
    posts.push({ id: post.id, code: post.code, focalPoint, alternate });
  }
  const coordinator = await newPerson('Coordinator');
  await db.grant.create({ data: { personId: coordinator, role: 'coordinator', ...forever } });
  const supervisor = await newPerson('Supervisor');
  await db.grant.create({ data: { personId: supervisor, role: 'supervisor', ...forever } });
  const source = builtInInstrument('plan-of-action')?.source ?? '';
  const instrument = await db.instrument.create({
    data: { workingGroupId, key: 'plan-of-action', version: 1, source, checksum: code },
  });
  const plan = await db.planOfAction.create({ data: { workingGroupId, label: 'Plan' } });
  const period = { periodStart: '2026-01-01', periodEnd: '2026-06-30' };
  const round = await db.round.create({
    data: {
      workingGroupId,
      label: 'Spring round',
      instrumentId: instrument.id,
      planOfActionId: plan.id,
      ...period,
      ...dates,
      state,
    },
  });
  for (const { id } of posts) await db.assignment.create({ data: { roundId: round.id, postId: id } });

  const heard: Heard[] = [];
  const app = createApp({ db, workingGroupId, reportBug: String });
  const clock = newClock(new Date('2026-01-01T00:00:00Z'));
  const local: Channel = {
    platform: 'local',
    async deliver({ key, to, message }) {
      if (to.kind !== 'identity') throw new Error('not for an audience');
      const row = await db.outboxMessage.findUniqueOrThrow({ where: { key } });
      heard.push({ person: Number(row.recipient), kind: row.kind, key, at: clock.now(), message });
      return { externalId: key };
    },
  };
  const outbox = newOutbox({ db, workingGroupId }, clock, [local], {
    composers: registry.composers,
  });
  const deliver = async (at: string | Date) => {
    clock.set(new Date(at));
    await drain(outbox, clock, new Date(at));
    const bug = outbox.events.find(({ error }) => error !== undefined);
    if (bug) throw bug.error;
  };
  return {
    app,
    db,
    round: round.id,
    posts,
    coordinator,
    supervisor,
    heard,
    deliver,
    async runScheduler(at) {
      const done = await runDueJobs(app, new Date(at), [planningJob, roundReminderJob]);
      await deliver(at);
      return done;
    },
    async answer(post, at) {
      const submittedAt = new Date(at);
      const sent = {
        roundId: round.id,
        postId: post,
        revision: 1,
        nilReturn: true,
        submittedAt,
        channel: 'local' as const,
      };
      const update = await db.update.create({
        data: {
          ...sent,
          submittedBy: coordinator,
        },
      });
      const where = {
        roundId_postId: {
          roundId: round.id,
          postId: post,
        },
      };
      await db.assignment.update({
        where,
        data: { updateId: update.id },
      });
    },
    caller: (id, at, spoken = language) => ({
      workingGroupId,
      person: {
        id,
        name: 'Somebody',
        language: spoken,
        timeZone: 'Europe/Zurich',
      },
      channel: 'local',
      place: 'direct',
      now: new Date(at),
    }),
    of: (person, kind) => heard.filter((one) => one.person === person && (kind === undefined || one.kind === kind)),
  };
}

/** All that a message says, as one text. */
export function wordsOf({ text, blocks }: Message): string {
  return JSON.stringify([text, blocks]);
}

/** The buttons of a message. */
export function buttonsOf({ blocks }: Message): { label: string; intent: unknown }[] {
  return blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
}
