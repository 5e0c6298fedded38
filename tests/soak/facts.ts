import { z } from 'zod';
import type { Db } from '../../src/db/db.ts';
import { audiences } from '../../src/protocol/audience.ts';
import { DELEGATE, DELEGATION, DELEGATION_REFUSED } from '../../src/absences/notifyOfAbsence.ts';
import { MISSING, REMINDER } from '../../src/reminders/store.ts';
import { ANNOUNCEMENT, HAPPENED } from '../../src/planning/planningEntryMessages.ts';
import type { Group, Platforms } from './group.ts';
import type { Journal } from './journal.ts';
import type { Facts, Row } from './judge.ts';
import { acknowledged } from './people.ts';

/** Reads what stands in the database and on the platforms when everything has come to rest. */
export async function readFacts(group: Group, { slack, teams }: Platforms, journal: Journal): Promise<Facts> {
  const { db, members } = group;
  const silent = new Map(members.filter(({ account }) => 'chat' in account).map((one) => [chatOf(one), one.silent]));
  const carried = slack.state.messages.flatMap(({ metadata, ts }) => {
    const judged = payload.safeParse(metadata?.event_payload);
    return judged.success ? [{ ...judged.data, ts }] : [];
  });
  return {
    rows: await rowsOf(group),
    causes: await causesOf(group),
    kindsWithCause: [
      'thanks',
      'digest',
      DELEGATE,
      DELEGATION,
      DELEGATION_REFUSED,
      REMINDER,
      MISSING,
      ANNOUNCEMENT,
      HAPPENED,
    ],
    local: await localKeys(db),
    slack: carried,
    teams: [...teams.double.conversations].map(([name, activities]) => ({
      name,
      silent: silent.get(name) ?? false,
      activities: activities.map(({ id }) => id),
      unknownFates: journal.unknownFates(name),
    })),
    told: members.flatMap(acknowledged),
    updates: await updatesOf(db),
  };
}

const OUTBOX = 'outbox:';

async function localKeys(db: Db): Promise<string[]> {
  const rows = await db.localMessage.findMany({ where: { key: { startsWith: OUTBOX } }, select: { key: true } });
  return rows.map(({ key }) => (key ?? '').slice(OUTBOX.length));
}

const payload = z.object({ key: z.string(), part: z.int(), of: z.int() });

function chatOf({ account }: Group['members'][number]): string {
  return 'chat' in account ? account.chat : '';
}

async function rowsOf({ db, members }: Group): Promise<Row[]> {
  const gone = new Set(members.filter((one) => one.gone).map(({ personId }) => String(personId)));
  const deliveries = await db.delivery.findMany({ where: { outcome: 'sent' } });
  return (await db.outboxMessage.findMany({ orderBy: { id: 'asc' } })).map((row) => {
    const { id, key, kind, channel, state, reason, recipient, recipientKind } = row;
    const sent = deliveries.filter(({ messageId }) => messageId === id);
    return {
      key,
      kind,
      channel,
      state,
      reason,
      noted: sent.map(({ externalId }) => externalId ?? ''),
      found: sent.some(({ detail }) => detail !== ''),
      toNobody: recipientKind === 'person' && gone.has(recipient),
    };
  });
}

/** The keys of all messages that must exist, by what happened: not by what the outbox says. */
async function causesOf({ db, coordinators }: Group): Promise<string[]> {
  const updates = await db.update.findMany({ where: { nilReturn: true } });
  const absences = await db.absence.findMany({ where: { delegateId: { not: null } } });
  const reminders = await db.reminder.findMany({ where: { skipped: null } });
  // What could not be done is told, too.
  const skipped = await db.calendarEntry.findMany({ where: { reason: { not: null } } });
  const announced = await db.calendarEntry.findMany({ where: { announcedAt: { not: null } } });
  const issues = await db.bulletinIssue.findMany({ where: { state: 'published' } });
  const told = (kind: string, entry: number) => coordinators.map(({ personId }) => `${kind}:${entry}:${personId}`);
  return [
    ...updates.map(({ id }) => `thanks:${id}`),
    ...absences.map(({ id }) => `delegate:${id}`),
    // Nobody is told of what they did themselves.
    ...absences.flatMap(({ id, personId }) => told(DELEGATION, id).filter((key) => !key.endsWith(`:${personId}`))),
    ...reminders.map(({ messageKey }) => messageKey),
    ...announced.flatMap(({ id }) => told(ANNOUNCEMENT, id)),
    ...(await carriedOut(db)).flatMap((id) => told(HAPPENED, id)),
    ...skipped.flatMap(({ id }) => told(HAPPENED, id)),
    ...issues.flatMap(({ id }) => audiences.flatMap((audience) => digestsOf(id, audience))),
  ];
}

/** The calendar's entries that the calendar itself carried out, by the audit. */
async function carriedOut(db: Db): Promise<number[]> {
  const action = { in: ['round.open', 'round.close'] };
  const acts = await db.auditEvent.findMany({ where: { channel: 'calendar', action } });
  const entries = await db.calendarEntry.findMany({ where: { doneAt: { not: null } } });
  return acts.flatMap(({ action: done, subject, at }) => {
    const act = done === 'round.open' ? 'openRound' : 'closeRound';
    // An end that was moved has an entry for each of its dates: the one that ended with the act is meant.
    const entry = entries.find(
      (one) => one.act === act && `round:${one.roundId}` === subject && one.doneAt?.getTime() === at.getTime(),
    );
    return entry ? [entry.id] : [];
  });
}

/** Member States have a place in Slack alone. */
function digestsOf(issue: number, audience: string): string[] {
  const key = `digest:${issue}:${audience}`;
  return audience === 'memberStates' ? [key] : [key, `${key}@teams`];
}

async function updatesOf(db: Db): Promise<string[]> {
  const updates = await db.update.findMany({ where: { nilReturn: true }, include: { post: true, round: true } });
  return updates.map(({ post, round }) => `${post.code} ${round.label}`);
}
