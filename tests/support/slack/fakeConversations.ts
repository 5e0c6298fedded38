import { type Answer, type Arguments, refuse } from './fakeAnswers.ts';
import type { FakeState } from './fakeState.ts';

/** `conversations.info`, as the bot sees a conversation. */
export function infoOf(state: FakeState, { channel }: Arguments): Answer {
  const id = String(channel);
  const members = state.channels.get(id);
  if (!members) return refuse('channel_not_found');
  const is = {
    is_archived: state.archived.has(id),
    is_member: members.has(state.bot.userId),
    is_mpim: id.startsWith('G'),
  };
  return { ok: true, channel: { id, ...is } };
}

/** `conversations.history`, the newest first, in pages. */
export function historyOf(
  state: FakeState,
  { channel, oldest, limit, cursor, include_all_metadata: all }: Arguments,
): Answer {
  const members = state.channels.get(String(channel));
  if (!members) return refuse('channel_not_found');
  if (!members.has(state.bot.userId)) return refuse('not_in_channel');
  const found = state.messages
    .filter((one) => one.channel === channel && one.onlyFor === undefined && Number(one.ts) >= Number(oldest ?? 0))
    .toReversed();
  const start = Number(cursor ?? 0);
  const size = Number(limit ?? 100);
  const messages = found.slice(start, start + size).map(({ ts, text, user, metadata }) => ({
    ts,
    text,
    user,
    ...(user === state.bot.userId && { bot_id: state.bot.botId }),
    ...(String(all) === 'true' && metadata && { metadata }),
  }));
  const more = start + size < found.length;
  // What was shared stands there, too; in the fake it has no place among the words.
  const files = [...state.files].filter(([, file]) => file.channel === channel).map(([id]) => ({ id }));
  return {
    ok: true,
    messages: files.length > 0 && start === 0 ? [{ ts: '0.1', user: state.bot.userId, files }, ...messages] : messages,
    has_more: more,
    response_metadata: { next_cursor: more ? String(start + size) : '' },
  };
}
