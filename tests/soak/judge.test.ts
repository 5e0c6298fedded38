import { expect, it } from 'vitest';
import { type Facts, judge, type Row } from './judge.ts';

const row = (key: string, more: Partial<Row> = {}): Row => ({
  key,
  kind: 'thanks',
  channel: 'slack',
  state: 'sent',
  reason: null,
  noted: [`ts ${key}`],
  found: false,
  toNobody: false,
  ...more,
});
const onSlack = (key: string, part = 0, of = 1) => ({ key, part, of, ts: `ts ${key}` });
const facts = (more: Partial<Facts>): Facts => ({
  rows: [],
  causes: [],
  kindsWithCause: [],
  local: [],
  slack: [],
  teams: [],
  told: [],
  updates: [],
  ...more,
});
const violations = (more: Partial<Facts>): string[] => judge(facts(more)).violations;

it('is content with a message in all its parts, once', () => {
  const verdict = judge(facts({ rows: [row('a')], causes: ['a'], slack: [onSlack('a', 0, 2), onSlack('a', 1, 2)] }));
  expect(verdict.violations).toEqual([]);
  expect(verdict.lines).toMatchObject([{ channel: 'slack', kind: 'thanks', rows: 1, once: 1, more: 0, never: 0 }]);
});

it('names a message that came twice, never, in part, or under no key', () => {
  const rows = [row('twice'), row('never'), row('part')];
  const slack = [onSlack('twice'), onSlack('twice'), onSlack('part', 0, 2), onSlack('strange')];
  expect(violations({ rows, slack })).toEqual([
    'twice is 2 times on slack',
    'never is 0 times on slack',
    'part is 0 times on slack',
    'strange is on Slack, and not in the outbox',
  ]);
});

it('names what was not brought to an end, and what was parked for no reason', () => {
  const rows = [
    row('waits', { state: 'queued' }),
    row('leased', { state: 'sending' }),
    row('silent', { state: 'parked', toNobody: true }),
    row('reachable', { state: 'parked', reason: 'blocked' }),
    row('gone', { state: 'parked', reason: 'blocked', toNobody: true }),
    row('dropped', { state: 'dropped' }),
  ];
  expect(violations({ rows, slack: [onSlack('dropped')] })).toEqual([
    'waits is still queued',
    'leased is still sending',
    'silent is parked without a reason',
    'reachable is parked, though its reader can be reached: blocked',
    'dropped is dropped, and on Slack',
  ]);
});

it('asks of each cause its message, and of each message its cause', () => {
  const rows = [row('thanks:1'), row('note:1', { kind: 'note' })];
  const slack = [onSlack('thanks:1'), onSlack('note:1')];
  expect(violations({ rows, slack, causes: ['thanks:2'], kindsWithCause: ['thanks'] })).toEqual([
    'thanks:2 should exist, and does not',
    'thanks:1 exists without a cause',
  ]);
});

it('lets a message come twice on Teams where its fate was unknown, and only there', () => {
  const rows = [row('a', { channel: 'teams', noted: ['1'] }), row('b', { channel: 'teams', noted: ['4'] })];
  const chat = { name: 'chat', silent: true, activities: ['1', '2'], unknownFates: 1 };
  const loud = { name: 'loud', silent: false, activities: ['4', '5', '6'], unknownFates: 0 };
  const good = judge(facts({ rows, teams: [chat, loud] }));
  expect(good).toMatchObject({ violations: [], teamsCopies: 1, teamsSilent: 2 });
  const activities = ['1', '2', '3'];
  expect(violations({ rows, teams: [{ ...chat, activities }, loud] })).toEqual([
    'chat: 2 copies on Teams, 1 of them excused',
  ]);
  expect(violations({ rows, teams: [chat] })).toEqual(['b is 0 times on teams']);
});

it('believes nobody who was told that an answer is stored when it is not, or is twice', () => {
  expect(violations({ told: ['P1 Round 1', 'P2 Round 1'], updates: ['P1 Round 1', 'P1 Round 1'] })).toEqual([
    'P2 Round 1: told, and not stored',
    'P1 Round 1: stored twice',
  ]);
});

it('counts what went into the local chat', () => {
  const sent = row('a', { channel: 'local' });
  expect(violations({ rows: [sent], local: ['a'], causes: ['a'] })).toEqual([]);
  expect(violations({ rows: [sent], causes: ['a'] })).toEqual(['a is 0 times on local']);
});
