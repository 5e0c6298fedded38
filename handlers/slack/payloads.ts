import { z } from 'zod';

/** Slack's own ids; nothing else may become part of a key or a call. */
const id = z.string().regex(/^[A-Z0-9][A-Za-z0-9._-]{0,254}$/);
const ts = z.string().regex(/^\d{1,20}(\.\d{1,10})?$/);
const text = z.string().max(40_000);
/** An older message has no team. Another than ours is a Slack Connect user's, or the home workspace of a member in Enterprise Grid. */
export const user = z.object({ id, team_id: id.nullish() });
const responseUrl = z.url({ protocol: /^https?$/ });

/** The least that a payload must be before Bolt may see it: it reads these fields without asking whether they are there. */
export const envelopeSchema = z.union([
  z.looseObject({
    type: z.literal('event_callback'),
    event_id: id,
    team_id: id,
    authorizations: z.array(z.looseObject({ team_id: id.nullish() })).nullish(),
    event: z.looseObject({ type: z.string().regex(/^[a-z_.]+$/) }),
  }),
  z.looseObject({ command: z.string().regex(/^\//), team_id: id, user_id: id, channel_id: id, trigger_id: id }),
  z.looseObject({
    type: z.literal('block_actions'),
    user,
    team: z.looseObject({ id }).nullish(),
    trigger_id: id,
    actions: z.array(z.looseObject({ type: z.string(), action_id: z.string(), block_id: z.string() })).min(1),
  }),
  z.looseObject({
    type: z.enum(['view_submission', 'view_closed']),
    user,
    team: z.looseObject({ id }).nullish(),
    view: z.looseObject({ id, callback_id: z.string(), app_installed_team_id: id.nullish() }),
  }),
  z.looseObject({
    type: z.enum(['message_action', 'shortcut']),
    user,
    team: z.looseObject({ id }).nullish(),
    callback_id: z.string(),
    trigger_id: id,
  }),
]);

export type Envelope = z.infer<typeof envelopeSchema>;

export const commandSchema = z.object({
  team_id: id,
  user_id: id,
  channel_id: id,
  trigger_id: id,
  response_url: responseUrl,
  text: text.default(''),
});

/** A file beside a message: Slack tells of it in part, and of one of another workspace by its id alone. */
export const slackFileSchema = z.object({
  id,
  name: z.string().max(1_000).nullish(),
  size: z.number().nullish(),
  url_private: z.url().max(4_000).nullish(),
});
export type SlackFile = z.infer<typeof slackFileSchema>;

const inDirectChat = { channel: id, channel_type: z.literal('im') };
const ofPerson = { user: id, user_team: id.optional(), bot_id: z.undefined().optional(), text, ts };

/**
 * A message in a direct chat: deleted, corrected, or said. What bots say does not fit, and is passed over. A deleted message that
 * others answered in a thread stays as a tombstone, and Slack calls that an edit.
 */
export const slackMessageSchema = z.union([
  z.object({ ...inDirectChat, subtype: z.literal('message_deleted'), previous_message: z.object(ofPerson) }),
  z
    .object({
      ...inDirectChat,
      subtype: z.literal('message_changed'),
      message: z.object({ subtype: z.literal('tombstone') }),
      previous_message: z.object(ofPerson),
    })
    .transform(({ message: _, ...tombstone }) => ({ ...tombstone, subtype: 'message_deleted' as const })),
  z.object({
    ...inDirectChat,
    subtype: z.literal('message_changed'),
    message: z.object(ofPerson),
    previous_message: z.object({ text }).optional(),
  }),
  z.object({
    ...inDirectChat,
    ...ofPerson,
    subtype: z.enum(['thread_broadcast', 'file_share', 'me_message']).optional(),
    files: z.array(slackFileSchema).max(100).nullish(),
    thread_ts: ts.optional(),
  }),
]);

export type DirectMessage = z.infer<typeof slackMessageSchema>;

export const mentionSchema = z.object({
  channel: id,
  user: id,
  user_team: id.optional(),
  text,
  ts,
  thread_ts: ts.optional(),
});

const picked = z.object({ value: z.string() });
/** The button that was pressed or the option that was picked. */
const action = z.object({
  action_id: z.string(),
  block_id: z.string(),
  value: z.string().optional(),
  selected_option: picked.nullish(),
});

/** What stands in the lists and calendars of a message. */
const inputsSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      selected_options: z.array(picked).nullish(),
      selected_date: z.string().nullish(),
    }),
  ),
);

export const buttonPressSchema = z.object({
  user,
  trigger_id: id,
  response_url: responseUrl.optional(),
  channel: z.object({ id }).optional(),
  container: z.object({ type: z.string(), message_ts: ts.optional(), is_ephemeral: z.boolean().optional() }),
  message: z.object({ thread_ts: ts.optional() }).optional(),
  /** What stands in the inputs of the message. */
  state: z.object({ values: inputsSchema }).optional(),
  /** There where a view was pressed; judged as a page by `pageViewSchema`. */
  view: z.looseObject({ id, private_metadata: z.string() }).optional(),
  actions: z.array(action).min(1),
});

export type ButtonPress = z.infer<typeof buttonPressSchema>;

export const closedSchema = z.object({ user, view: z.object({ private_metadata: z.string() }) });

export const shortcutSchema = z.object({
  user,
  trigger_id: id,
  message: z.object({ text }),
});

export const homeSchema = z.object({ user: id, tab: z.string().optional() });

/** Whose tokens are no longer valid; a list that is missing is empty. */
export const revokedSchema = z.object({
  tokens: z.object({ bot: z.array(z.string()).nullish() }).transform(({ bot }) => ({ bot: bot ?? [] })),
});

/** A person's profile, from `users.info` or the event `user_change`. */
export const profileSchema = z.object({
  id,
  team_id: id.optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  /** In Enterprise Grid: all workspaces of the organization that the account is a member of. */
  enterprise_user: z.object({ enterprise_id: z.string().optional(), teams: z.array(z.string()).optional() }).optional(),
  tz: z.string().optional(),
  locale: z.string().optional(),
  real_name: z.string().optional(),
  profile: z.object({ real_name: z.string().optional(), email: z.string().optional() }).optional(),
});

export type SlackProfile = z.infer<typeof profileSchema>;
