import type { Action, Block, Message, Reply } from '../forms/message.ts';
import { stepsOf, progressOf } from '../forms/steps.ts';
import { dateIn, writeDate, writeMoment } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import { postsAnsweredFor } from '../people/roles.ts';
import { currentRoundsOf, ratesOf, roundByLabel, type RoundRecord, roundsOf } from '../rounds/store.ts';
import { readSeat, type Seat } from '../updates/seat.ts';
import { seatsOfPosts } from '../updates/store.ts';
import type { App, Caller } from './app.ts';
import { Refusal } from './refusal.ts';
import { type Standing, standings } from './store.ts';

/** Where things stand: for a focal point their own posts, for the coordinator and the supervisor the round post by post. */
export async function status(app: App, caller: Caller, label?: string): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const messages: Message[] = [];
  const held = new Set(postsAnsweredFor(roles));
  const rounds = label === undefined ? await currentRoundsOf(app.db, app.workingGroupId) : [await named(app, label)];
  for (const seat of await seatsOfPosts(app.db, [...held]))
    if (rounds.some(({ id }) => id === seat.round.id)) messages.push(ownMessage(await readSeat(app, seat, caller)));
  if (roles.coordinator || roles.supervisor)
    for (const round of rounds.length > 0 ? rounds : await lastRound(app))
      messages.push(await roundMessage(app, caller, round, roles.coordinator));
  if (messages.length === 0) messages.push(await quietMessage(app, caller));
  return { messages, visibleTo: 'sender' };
}

/** The round that was held last: between two rounds it is what there is to see. */
async function lastRound(app: App): Promise<RoundRecord[]> {
  const held = (await roundsOf(app.db, app.workingGroupId)).filter(({ state }) => state !== 'scheduled');
  return held.slice(0, 1);
}

async function named(app: App, label: string): Promise<RoundRecord> {
  const round = await roundByLabel(app.db, app.workingGroupId, label);
  if (!round) throw new Refusal('commands.noSuchRound', { label });
  return round;
}

function ownMessage(seat: Seat): Message {
  const { context, standing, draft, round, post } = seat;
  const { language } = context;
  const at = { round: round.id, post: post.id };
  const parameters = { post: post.code, round: round.label, due: writeDate(round.dueAt, language) };
  const actions: Action[] = [];
  let text: string;
  if (draft.version > 0) {
    const { done, total } = progressOf(stepsOf(seat.instrument, draft.content.answers), draft.content, null);
    text = translate(language, 'commands.statusDraft', { ...parameters, done, total });
    actions.push({
      label: translate(language, 'commands.goOn'),
      intent: { kind: 'update', by: 'ask', ...at },
      style: 'primary',
    });
  } else if (standing) {
    const received = writeMoment(standing.submittedAt, post.timeZone, language);
    text = translate(language, 'commands.statusReceived', { ...parameters, at: received, revision: standing.revision });
    actions.push({ label: translate(language, 'updates.amend'), intent: { kind: 'summary', ...at } });
  } else {
    text = translate(language, 'commands.statusOpen', parameters);
    actions.push({
      label: translate(language, 'commands.buttonUpdate'),
      intent: { kind: 'update', by: 'ask', ...at },
      style: 'primary',
    });
  }
  const open = seat.timing === 'onTime' || seat.timing === 'late';
  const blocks: Block[] = [{ kind: 'text', text }];
  if (open) blocks.push({ kind: 'actions', actions });
  return { text, blocks };
}

async function roundMessage(app: App, caller: Caller, round: RoundRecord, mayAct: boolean): Promise<Message> {
  const { language } = caller.person;
  const posts = await standings(app.db, round.id, dateIn(caller.now, caller.person.timeZone));
  const rates = await ratesOf(app.db, round.id);
  const missing = posts.filter(({ received }) => received === null);
  const text = translate(language, 'commands.roundStatus', {
    round: round.label,
    received: rates.received,
    expected: rates.expected,
    nil: rates.nilReturns,
    due: writeDate(round.dueAt, language),
    closes: writeDate(round.closesAt, language),
  });
  const blocks: Block[] = [
    { kind: 'heading', text: round.label },
    { kind: 'text', text },
  ];
  if (missing.length > 0)
    blocks.push({
      kind: 'table',
      caption: translate(language, 'commands.missing', { count: missing.length }),
      columns: [
        translate(language, 'commands.columnPost'),
        translate(language, 'commands.columnHolder'),
        translate(language, 'commands.columnState'),
      ],
      rows: missing.map((one) => [`${one.code} ${one.station}`, one.holders.join(', ') || '–', stateOf(one, caller)]),
    });
  if (mayAct && round.state === 'open' && missing.length > 0)
    blocks.push({
      kind: 'actions',
      actions: [
        { label: translate(language, 'commands.remindMissing', { count: missing.length }), intent: { kind: 'remind' } },
      ],
    });
  return { text, blocks };
}

function stateOf({ draftedAt, holders }: Standing, { person }: Caller): string {
  if (holders.length === 0) return translate(person.language, 'commands.vacant');
  if (draftedAt === null) return translate(person.language, 'commands.notBegun');
  return translate(person.language, 'commands.begun', { at: writeMoment(draftedAt, person.timeZone, person.language) });
}

/** Nothing is open: says what was last and what comes next. */
async function quietMessage(app: App, { person }: Caller): Promise<Message> {
  const rounds = await roundsOf(app.db, app.workingGroupId);
  const next = rounds.findLast(({ state }) => state === 'scheduled');
  const text = next
    ? translate(person.language, 'commands.nextRound', {
        round: next.label,
        date: writeDate(next.opensAt, person.language),
      })
    : translate(person.language, 'commands.noRound');
  return { text, blocks: [{ kind: 'text', text }] };
}
