import { publishAnyway } from '../bulletin/publishAnyway.ts';
import { NewRowsBell } from '../../handlers/local/newRowsBell.ts';
import { localChannel } from '../../handlers/local/deliveryChannel.ts';
import { decodeRecord } from '../../handlers/local/localRecord.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { ITEMS_ARE_IN } from '../../src/bulletin/editing/bulletinJob.ts';
import { personAsCaller, personById } from '../../src/people/personRecords/store.ts';
import { MISSING, REMINDER } from '../../src/reminders/store.ts';
import { addDays } from '../../src/calendar/workingTime.ts';
import { foreseePlanned } from '../../src/planning/foreseePlanned.ts';
import { runDueJobs } from '../../src/schedule/runDueJobs.ts';
import { drain, newClock, newOutbox } from '../outbox/world.ts';
import { rounds, type GroupYear } from './groupYears.ts';
import type { YearGroup } from './yearGroup.ts';

/** A message that stands in the local chat, and what the outbox knows of it. */
export interface Heard {
  at: Date;
  /** Person.id; null: an audience. */
  person: number | null;
  conversation: string;
  kind: string;
  key: string;
  escalationStep: string;
  /** Post codes that its words and buttons name. */
  posts: ReadonlySet<string>;
  notBefore: Date;
}

/** The program is down, and nobody can speak with it; on the day before it still wrote, and sent nothing any more. */
export interface Downtime {
  from: Date;
  to: Date;
}

const HOUR = 3_600_000;
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** Without anything foreseen the scheduler runs every seven hours, so that each hour of the day has its turn. */
const IDLE_HOURS = 7;

interface Act {
  at: Date;
  does(): Promise<unknown>;
}

/** Lives through 2026 on the real database and the real local channel, in the hours in which something may happen. */
export async function liveThrough(group: YearGroup, year: GroupYear, downtime?: Downtime): Promise<void> {
  const clock = newClock(new Date('2026-01-01T00:00:00Z'));
  const { db, workingGroupId } = group.app;
  const world = { db, workingGroupId, people: [], coordinator: group.coordinator, put: unused, row: unused };
  const outbox = newOutbox(world, clock, [localChannel(db, new NewRowsBell(), clock.now)], {
    composers: registry.composers,
  });
  const say: Say = async (person, intent) => {
    const record = await personById(db, person);
    if (!record) throw new Error('nobody there');
    const where = { workingGroupId, channel: 'local', place: 'direct' } as const;
    const caller = { ...where, person: personAsCaller(record), now: clock.now() };
    return handleIntent(group.app, caller, intent);
  };
  const acts = actsOf(group, year, say).filter(({ at }) => !downtime || at < downtime.from || at >= downtime.to);
  const hung = (at: Date) =>
    downtime !== undefined && at < downtime.from && at.getTime() > downtime.from.getTime() - 24 * HOUR;
  const handedIn = new Set<number>();
  for (let at = clock.now(); at < new Date('2027-01-01T00:00:00Z'); at = await nextHour(group, at)) {
    if (downtime && at >= downtime.from && at < downtime.to) at = downtime.to;
    while (acts[0] && acts[0].at <= at) {
      const act = acts.shift();
      clock.set(act?.at ?? at);
      await act?.does();
      if (!hung(clock.now())) await drain(outbox, clock, clock.now());
    }
    clock.set(at);
    await runDueJobs(group.app, at, registry.jobs);
    if (hung(at)) continue;
    await drain(outbox, clock, at);
    await editBulletin(group, say, handedIn);
    await drain(outbox, clock, at);
  }
  const bug = outbox.events.find(({ error }) => error !== undefined);
  if (bug) throw bug.error;
}

/** The next whole hour in which a reminder is foreseen, or a few hours later. */
async function nextHour({ app }: YearGroup, at: Date): Promise<Date> {
  const idle = new Date(at.getTime() + IDLE_HOURS * HOUR);
  const { reminders } = await foreseePlanned(app, new Date(at.getTime() + 1), idle);
  const first = reminders[0]?.at ?? idle;
  return new Date(Math.max(at.getTime() + HOUR, Math.ceil(first.getTime() / HOUR) * HOUR));
}

type Say = (person: number, intent: Intent) => Promise<unknown>;

function actsOf(group: YearGroup, year: GroupYear, say: Say): Act[] {
  const holdersOf = (index: number) => {
    const holders = group.posts[index];
    if (!holders) throw new Error(`no post ${index}`);
    return holders;
  };
  const acts: Act[] = [];
  const act = (date: string, does: Act['does']) => acts.push({ at: noon(date), does });
  for (const [index, { answers }] of year.posts.entries()) {
    const { focalPoint, id } = holdersOf(index);
    for (const [round, days] of answers.entries()) {
      if (days === null) continue;
      const opensAt = rounds[round]?.opensAt ?? '';
      act(addDays(opensAt, days), async () =>
        say(focalPoint, { kind: 'nothingChanged', round: await group.roundId(round), post: id }),
      );
    }
  }
  for (const { post: index, holder, from, days, delegate } of year.absences) {
    const person = holdersOf(index)[holder];
    const instead = delegate === null || delegate === index ? '' : `, ${holdersOf(delegate).code} answers for me`;
    const words = `${from} to ${addDays(from, days - 1)}${instead}`;
    if (person !== null) act(addDays(from, -2), () => say(person, { kind: 'away', words }));
  }
  for (const { post: index, on, days } of year.snoozes)
    act(on, () => say(holdersOf(index).focalPoint, { kind: 'snooze', words: addDays(on, days) }));
  for (const { post: index, from, days } of year.pauses) {
    const words = `${holdersOf(index).code} until ${addDays(from, days)}: flood`;
    act(from, () => say(group.coordinator, { kind: 'pause', words }));
  }
  const words = 'Plans of Action every 6 months';
  act('2026-02-10', () => say(group.coordinator, { kind: 'repeat', words }));
  for (const month of ['03', '06', '09', '12']) {
    const item = { kind: 'offer', text: `News of ${month}`, section: 'field', consent: 'memberStates' } as const;
    act(`2026-${month}-05`, () => say(holdersOf(0).focalPoint, item));
  }
  return acts.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** The editor hands in what has come together; the supervisor reads it; it goes out on the day that the calendar set. */
async function editBulletin({ app, editor, supervisor }: YearGroup, say: Say, handedIn: Set<number>): Promise<void> {
  const asked = { workingGroupId: app.workingGroupId, kind: ITEMS_ARE_IN, recipient: String(editor) };
  for (const { id } of await app.db.outboxMessage.findMany({ where: { ...asked, state: 'sent' } })) {
    if (handedIn.has(id)) continue;
    handedIn.add(id);
    await say(editor, { kind: 'desk', do: 'submit' });
    const issue = await app.db.bulletinIssue.findFirstOrThrow({ orderBy: { number: 'desc' } });
    await say(supervisor, { kind: 'desk', do: 'approve', revision: issue.revision });
    await say(editor, { kind: 'desk', ...(await publishAnyway(app.db, { on: issue.publishOn })) });
  }
}

/** All that the bot sent by itself, as it stands in the local chat. */
export async function heardBy({ app: { db, workingGroupId } }: YearGroup): Promise<Heard[]> {
  const sent = await db.outboxMessage.findMany({ where: { workingGroupId } });
  const byKey = new Map(sent.map((row) => [`outbox:${row.key}`, row]));
  const rows = await db.localMessage.findMany({ where: { author: 'bot' }, orderBy: { id: 'asc' } });
  return rows.flatMap(({ key, conversation, body, at }): Heard[] => {
    const row = byKey.get(key ?? '');
    const record = decodeRecord(body);
    if (!row || record === null) return [];
    const [place, name] = conversation.split(':');
    const { escalationStep = '' } = row.body as { escalationStep?: string };
    const posts = new Set(JSON.stringify(record).match(/\bP\d\d\b/g));
    const { kind, notBefore } = row;
    const person = place === 'person' ? Number(name) : null;
    return [{ at, person, conversation, kind, key: row.key, escalationStep, posts, notBefore }];
  });
}

export const isReminder = ({ kind }: Heard): boolean => kind === REMINDER || kind === MISSING;

function unused(): never {
  throw new Error('not in this world');
}
