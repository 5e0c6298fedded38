import { allByKey } from '../../src/core/byKey.ts';

/** A message of the outbox as it stands at the end. */
export interface Row {
  key: string;
  kind: string;
  channel: string | null;
  state: string;
  reason: string | null;
  /** What the platform called it, each time that its sending was noted. */
  noted: string[];
  /** Noted because the platform's history had it. */
  found: boolean;
  /** Whoever it is for has no account that can be written to. */
  toNobody: boolean;
}

/** What stands on the platforms and in the database at the end. */
export interface Facts {
  rows: Row[];
  /** Keys of the messages that should exist, by what happened. */
  causes: string[];
  /** Kinds of which every message has its cause among `causes`. */
  kindsWithCause: readonly string[];
  /** Keys of the outbox that messages of the local chat bear: it keeps each once. */
  local: string[];
  /** Messages on Slack that carry an outbox key. */
  slack: { key: string; part: number; of: number; ts: string }[];
  /** Conversations on Teams; the bot says nothing by itself but what the outbox sends where they are `silent`. */
  teams: { silent: boolean; activities: string[]; unknownFates: number; name: string }[];
  /** "post round": what people were told that it is recorded, and what is. */
  told: string[];
  updates: string[];
}

/** How often the messages of one kind came. */
interface Line {
  channel: string;
  kind: string;
  rows: number;
  sent: number;
  dropped: number;
  parked: number;
  /** Sent rows that the platform has once, more than once, never. */
  once: number;
  more: number;
  never: number;
}

export interface Verdict {
  lines: Line[];
  /** Copies in silent chats of Teams beyond the first, each with a lost reply or a kill that excuses it. */
  teamsCopies: number;
  teamsSilent: number;
  foundInHistory: number;
  violations: string[];
}

/** Whether each message that should exist does, once on Slack and at least once on Teams, and nothing else. */
export function judge(facts: Facts): Verdict {
  const violations: string[] = [];
  const lines = new Map<string, Line>();
  const onSlack = allByKey(facts.slack, ({ key }) => key);
  const onTeams = new Map<string, number>();
  for (const id of facts.teams.flatMap(({ activities }) => activities)) onTeams.set(id, (onTeams.get(id) ?? 0) + 1);
  for (const row of facts.rows) {
    const { key, kind, channel, state } = row;
    const line = lineOf(lines, channel ?? 'none', kind);
    const times =
      channel === 'local'
        ? facts.local.filter((one) => one === key).length
        : channel === 'teams'
          ? timesOnTeams(row, onTeams)
          : timesOnSlack(onSlack.get(key) ?? []);
    line.rows += 1;
    if (state === 'sent' || state === 'dropped' || state === 'parked') line[state] += 1;
    if (state === 'sent') line[times === 1 ? 'once' : times === 0 ? 'never' : 'more'] += 1;
    violations.push(...wrongWith(row, times));
  }
  violations.push(...wrongCauses(facts), ...strangers(facts), ...wrongChats(facts), ...wrongAnswers(facts));
  const silent = facts.teams.filter((chat) => chat.silent);
  const known = new Set(facts.rows.flatMap(({ noted }) => noted));
  return {
    lines: [...lines.values()].toSorted((a, b) => `${a.channel} ${a.kind}`.localeCompare(`${b.channel} ${b.kind}`)),
    teamsCopies: silent.flatMap(({ activities }) => activities).filter((id) => !known.has(id)).length,
    teamsSilent: silent.flatMap(({ activities }) => activities).length,
    foundInHistory: facts.rows.filter(({ found }) => found).length,
    violations,
  };
}

function wrongWith({ key, channel, state, reason, toNobody, noted }: Row, times: number): string[] {
  if (state === 'queued' || state === 'sending') return [`${key} is still ${state}`];
  if (state === 'parked' && !reason) return [`${key} is parked without a reason`];
  if (state === 'parked' && !toNobody) return [`${key} is parked, though its reader can be reached: ${reason}`];
  if (state !== 'sent') return times > 0 && channel === 'slack' ? [`${key} is ${state}, and on Slack`] : [];
  if (noted.length !== 1) return [`${key} was noted as sent ${noted.length} times`];
  return times === 1 ? [] : [`${key} is ${times} times on ${channel}`];
}

/** Once, when each part is there once; a part that is missing makes it never, one that came again makes it more. */
function timesOnSlack(messages: readonly Facts['slack'][number][]): number {
  const [first] = messages;
  if (!first) return 0;
  const parts = allByKey(messages, ({ part }) => part);
  if (parts.size < first.of) return 0;
  return Math.max(...[...parts.values()].map((same) => same.length));
}

function timesOnTeams({ noted }: Row, onTeams: ReadonlyMap<string, number>): number {
  return noted.reduce((times, id) => times + (onTeams.get(id) ?? 0), 0);
}

function wrongCauses({ rows, causes, kindsWithCause }: Facts): string[] {
  const keys = new Set(rows.map(({ key }) => key));
  const wanted = new Set(causes);
  const missing = [...wanted].filter((key) => !keys.has(key)).map((key) => `${key} should exist, and does not`);
  const idle = rows.filter(({ key, kind }) => kindsWithCause.includes(kind) && !wanted.has(key));
  return [...missing, ...idle.map(({ key }) => `${key} exists without a cause`)];
}

function strangers({ rows, slack }: Facts): string[] {
  const keys = new Set(rows.map(({ key }) => key));
  return slack.filter(({ key }) => !keys.has(key)).map(({ key }) => `${key} is on Slack, and not in the outbox`);
}

/** In a silent chat whatever is not noted is a copy, and each copy needs a reply that was lost or a process that died. */
function wrongChats({ rows, teams }: Facts): string[] {
  const known = new Set(rows.flatMap(({ noted }) => noted));
  return teams
    .filter(({ silent }) => silent)
    .flatMap(({ name, activities, unknownFates }) => {
      const copies = activities.filter((id) => !known.has(id)).length;
      return copies > unknownFates ? [`${name}: ${copies} copies on Teams, ${unknownFates} of them excused`] : [];
    });
}

function wrongAnswers({ told, updates }: Facts): string[] {
  const stored = allByKey(updates, (update) => update);
  return [
    ...new Set(told.filter((update) => !stored.has(update)).map((update) => `${update}: told, and not stored`)),
    ...[...stored.values()].flatMap(([update, ...others]) => (others.length > 0 ? [`${update}: stored twice`] : [])),
  ];
}

function lineOf(lines: Map<string, Line>, channel: string, kind: string): Line {
  const name = `${channel} ${kind}`;
  const fresh = { channel, kind, rows: 0, sent: 0, dropped: 0, parked: 0, once: 0, more: 0, never: 0 };
  const line = lines.get(name) ?? fresh;
  lines.set(name, line);
  return line;
}
