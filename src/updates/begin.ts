import type { App, Caller } from '../app/app.ts';
import type { Intent } from '../app/intent.ts';
import type { Reply } from '../forms/message.ts';
import { translate } from '../language/translate.ts';
import { askNext } from './converse.ts';
import { openPage } from './fillPage.ts';
import { findSeats, type Key, openSeat } from './seat.ts';
import type { SeatRow } from './store.ts';
import { promptMessage, summaryMessage } from './summaryMessage.ts';

/** Begins an update or goes on with it: offers the ways to do so, or takes the one that was asked for. */
export async function beginUpdate(
  app: App,
  caller: Caller,
  intent: Extract<Intent, { kind: 'update' }>,
): Promise<Reply> {
  const seats = await findSeats(app.db, caller, intent);
  const [seat] = seats;
  if (!seat || seats.length > 1) return choose(caller, intent, seats);
  const key = { round: seat.round.id, post: seat.post.id };
  if (intent.by === 'conversation') return askNext(app, caller, key);
  if (intent.by === 'page') return openPage(app, caller, key, intent.page);
  return { messages: [promptMessage(await openSeat(app, caller, key))], visibleTo: 'sender' };
}

function choose(caller: Caller, intent: Extract<Intent, { kind: 'update' }>, seats: readonly SeatRow[]): Reply {
  const text = translate(caller.person.language, 'updates.whichOne');
  const actions = seats.map(({ round, post }) => ({
    label: `${post.code} – ${round.label}`,
    intent: { ...intent, round: round.id, post: post.id },
  }));
  return {
    messages: [
      {
        text,
        blocks: [
          { kind: 'text', text },
          { kind: 'actions', actions },
        ],
      },
    ],
    visibleTo: 'sender',
  };
}

/** Shows everything that would be sent. */
export async function showSummary(app: App, caller: Caller, key: Key): Promise<Reply> {
  return { messages: [summaryMessage(await openSeat(app, caller, key))], visibleTo: 'sender', awaits: null };
}
