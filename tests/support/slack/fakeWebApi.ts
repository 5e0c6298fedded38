import { homeSchema, messageBlocksSchema } from './fakeBlocks.ts';
import {
  type Call,
  directChannelOf,
  type FakeMessage,
  type FakeState,
  fresh,
  freshTs,
  type OpenView,
} from './fakeState.ts';
import { profileOf } from './fakeProfile.ts';
import { type Answer, type Arguments, refuse } from './fakeAnswers.ts';
import { historyOf, infoOf } from './fakeConversations.ts';
import { newView, redrawn, withIds } from './fakeViews.ts';

/** What only messages for everybody take. */
const takesNone = ['mrkdwn', 'parse', 'link_names', 'unfurl_links', 'unfurl_media'];

interface Method {
  scope?: string;
  answer(state: FakeState, given: Arguments): Answer;
}

/** The part of Slack's Web API that Focal may use; any other method is unknown. */
const methods: Record<string, Method> = {
  'auth.test': {
    answer: ({ team, enterprise, organizationWide, bot }) => ({
      ok: true,
      team_id: organizationWide ? enterprise : team,
      ...(enterprise !== undefined && { enterprise_id: enterprise, is_enterprise_install: organizationWide }),
      user_id: bot.userId,
      bot_id: bot.botId,
      url: 'https://focal.slack.com/',
    }),
  },
  'users.info': {
    scope: 'users:read',
    answer: (state, { user }) => {
      const known = state.users.get(String(user));
      return known ? { ok: true, user: profileOf(state, known) } : refuse('user_not_found');
    },
  },
  'users.lookupByEmail': {
    scope: 'users:read.email',
    answer: (state, { email }) => {
      const known = [...state.users.values()].find((user) => user.email === String(email).toLowerCase());
      return known ? { ok: true, user: profileOf(state, known) } : refuse('users_not_found');
    },
  },
  'conversations.open': {
    scope: 'im:write',
    answer: (state, { users }) => {
      const user = state.users.get(String(users));
      if (!user || ![user.teamId, ...(user.workspaces ?? [])].includes(state.team)) return refuse('user_not_found');
      if (user.deleted) return refuse('user_disabled');
      return { ok: true, channel: { id: directChannelOf(state, user.id) } };
    },
  },
  'conversations.info': { scope: 'channels:read', answer: infoOf },
  'conversations.history': { answer: historyOf },
  'chat.postMessage': { scope: 'chat:write', answer: post },
  'chat.postEphemeral': {
    scope: 'chat:write',
    answer: (state, given) => {
      if (takesNone.some((one) => one in given)) return refuse('invalid_arguments');
      const user = String(given['user']);
      if (!state.channels.get(String(given['channel']))?.has(user)) return refuse('user_not_in_channel');
      const posted = post(state, given);
      const message = state.messages.at(-1);
      if (posted.ok && message) message.onlyFor = user;
      return posted.ok ? { ok: true, message_ts: posted['ts'] } : posted;
    },
  },
  'chat.update': {
    scope: 'chat:write',
    answer: (state, { channel, ts, text, blocks }) => {
      const message = state.messages.find((one) => one.channel === channel && one.ts === ts);
      if (!message || message.onlyFor !== undefined) return refuse('message_not_found');
      if (message.user !== state.bot.userId) return refuse('cant_update_message');
      const judged = messageBlocksSchema.safeParse(blocks);
      if (!judged.success) return refuse('invalid_blocks', judged.error.message);
      Object.assign(message, { text, blocks: withIds(state, judged.data), edited: true });
      return { ok: true, channel, ts };
    },
  },
  'views.open': {
    answer: (state, { trigger_id: trigger, view }) =>
      withTrigger(state, String(trigger), (userId) => {
        const opened = newView(state, view);
        if ('refused' in opened) return refuse('invalid_arguments', opened.refused);
        state.views.set(userId, [...(state.views.get(userId) ?? []), opened]);
        return { ok: true, view: { id: opened.id, hash: opened.hash } };
      }),
  },
  'views.update': {
    answer: (state, { view_id: viewId, hash, view }) => {
      for (const stack of state.views.values()) {
        const index = stack.findIndex(({ id }) => id === viewId);
        const old = stack[index];
        if (!old) continue;
        if (hash !== undefined && hash !== old.hash) return refuse('hash_conflict');
        const drawn = redrawn(state, old, view);
        if ('refused' in drawn) return refuse('invalid_arguments', drawn.refused);
        stack[index] = drawn;
        return { ok: true, view: { id: drawn.id, hash: drawn.hash } };
      }
      return refuse('not_found');
    },
  },
  'views.publish': {
    answer: (state, { user_id: userId, hash, view }) => {
      if (!state.users.has(String(userId))) return refuse('user_not_found');
      const judged = homeSchema.safeParse(view);
      if (!judged.success) return refuse('invalid_arguments', judged.error.message);
      const [standing, next] = [state.homeHashes.get(String(userId)), fresh(state, 'h')];
      if (hash !== undefined && hash !== standing) return refuse('hash_conflict');
      state.homeHashes.set(String(userId), next);
      state.homes.set(String(userId), withIds(state, judged.data.blocks));
      return { ok: true, view: { id: `VHOME${String(userId)}`, hash: next } };
    },
  },
  'files.getUploadURLExternal': {
    scope: 'files:write',
    answer: (state, { length, alt_text: alt }) => {
      if (alt !== undefined) return refuse('invalid_arguments');
      const id = fresh(state, 'F');
      state.files.set(id, { bytes: Number(length), complete: false });
      return { ok: true, file_id: id, upload_url: `/upload/${id}` };
    },
  },
  'files.completeUploadExternal': {
    scope: 'files:write',
    answer: (state, { files, channel_id: channel }) => {
      for (const { id } of files as { id: string }[]) {
        const file = state.files.get(id);
        if (!file) return refuse('file_not_found');
        file.complete = true;
        if (channel !== undefined && !state.sharesNothing) file.channel = typeof channel === 'string' ? channel : '';
      }
      return { ok: true, files };
    },
  },
};

function post(state: FakeState, given: Arguments): Answer {
  const { channel, text, blocks, metadata, thread_ts: threadTs } = given;
  const members = state.channels.get(String(channel));
  if (!members) return refuse('channel_not_found');
  if (!members.has(state.bot.userId)) return refuse('not_in_channel');
  if (typeof text !== 'string' || text === '') return refuse('no_text');
  const judged = messageBlocksSchema.safeParse(blocks);
  if (!judged.success) return refuse('invalid_blocks', judged.error.message);
  const message: FakeMessage = {
    channel: String(channel),
    ts: freshTs(state),
    user: state.bot.userId,
    text,
    blocks: withIds(state, judged.data),
    ...(metadata !== undefined && { metadata: metadata as NonNullable<FakeMessage['metadata']> }),
    ...(threadTs !== undefined && { threadTs: typeof threadTs === 'string' ? threadTs : '' }),
  };
  state.messages.push(message);
  return { ok: true, channel: message.channel, ts: message.ts, message: { text } };
}

/** A trigger opens one view, within three seconds. */
function withTrigger(state: FakeState, id: string, use: (userId: string) => Answer): Answer {
  const trigger = state.triggers.get(id);
  if (!trigger) return refuse('invalid_trigger_id');
  if (trigger.used) return refuse('exchanged_trigger_id');
  if (Date.now() > trigger.until) return refuse('expired_trigger_id');
  trigger.used = true;
  return use(trigger.userId);
}

/** Answers one call, and writes it down. */
export function answerCall(state: FakeState, name: string, given: Arguments): Answer {
  const method = methods[name];
  const answer = !method
    ? refuse('unknown_method')
    : method.scope !== undefined && !state.scopes.has(method.scope)
      ? refuse('missing_scope')
      : method.answer(state, given);
  const call: Call = { method: name, arguments: given, outcome: answer.ok ? 'ok' : answer.error };
  state.calls.push(call);
  return answer;
}

/** Puts what came to a `response_url` where it belongs. */
export function answerResponse(
  state: FakeState,
  where: { channel: string; userId: string; source?: string },
  given: Arguments,
): boolean {
  const judged = messageBlocksSchema.safeParse(given['blocks']);
  if (!judged.success || takesNone.some((one) => one in given)) return false;
  const blocks = withIds(state, judged.data);
  const text = String(given['text']);
  const source = state.messages.find(({ ts }) => ts === where.source);
  state.calls.push({ method: 'response_url', arguments: given, outcome: 'ok' });
  if (given['replace_original'] === true && source) Object.assign(source, { text, blocks, edited: true });
  else {
    const message: FakeMessage = { channel: where.channel, ts: freshTs(state), user: state.bot.userId, text, blocks };
    state.messages.push(given['response_type'] === 'in_channel' ? message : { ...message, onlyFor: where.userId });
  }
  return true;
}

/** The modal that somebody sees; undefined when none is open. */
export function visibleView(state: FakeState, userId: string): OpenView | undefined {
  return state.views.get(userId)?.at(-1);
}
