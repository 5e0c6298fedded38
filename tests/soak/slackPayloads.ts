import type { Intent } from '../../src/protocol/intent.ts';
import { encodeIntent } from '../../src/protocol/intent.ts';
import { eventPayload, escaped, fileShared } from '../support/slack/fakePayloads.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import { freshTrigger, freshTs } from '../support/slack/fakeState.ts';
import type { Person } from '../support/slack/people.ts';

type Payload = Record<string, unknown>;

/** What Slack hands over for acts that are not found on the screen: of somebody, ready to be sent or broken. */
export function slackPayloads(fake: FakeSlack) {
  const { state } = fake;
  const acting = (by: Person): Payload => ({
    user: { id: by.userId, team_id: state.team },
    team: { id: state.team },
    trigger_id: freshTrigger(state, by.userId),
  });
  return {
    words: (by: Person, text: string): Payload =>
      eventPayload(state, {
        type: 'message',
        channel: by.channel(),
        channel_type: 'im',
        user: by.userId,
        text: escaped(text),
        ts: freshTs(state),
        team: state.team,
      }),
    /** `@Focal TEXT` in a channel. */
    mention: (by: Person, channel: string, text: string): Payload =>
      eventPayload(state, {
        type: 'app_mention',
        channel,
        user: by.userId,
        text: `<@${state.bot.userId}> ${escaped(text)}`,
        ts: freshTs(state),
      }),
    file: (by: Person, name: string): Payload =>
      eventPayload(state, {
        ...fileShared(fake, { channel: by.channel(), userId: by.userId }, { name, bytes: Buffer.from('Minutes') }),
        team: state.team,
      }),
    command: (by: Person, text: string): Payload => ({
      command: '/focal',
      text: escaped(text),
      team_id: state.team,
      user_id: by.userId,
      channel_id: by.channel(),
      trigger_id: freshTrigger(state, by.userId),
      response_url: fake.responseUrl({ channel: by.channel(), userId: by.userId }),
    }),
    press: (by: Person, intent: Intent): Payload => ({
      type: 'block_actions',
      ...acting(by),
      container: { type: 'message', message_ts: freshTs(state), channel_id: by.channel(), is_ephemeral: false },
      channel: { id: by.channel() },
      state: { values: { b: { a: { type: 'datepicker', selected_date: '2026-01-01' } } } },
      actions: [{ type: 'button', action_id: 'intent:0', block_id: 'b', value: encodeIntent(intent) }],
    }),
    /** The page of the dialogue, with its question about the contact. */
    page: (by: Person, target: object, contact: string): Payload => ({
      type: 'view_submission',
      ...acting(by),
      view: {
        id: 'V1',
        callback_id: 'page',
        app_installed_team_id: state.team,
        private_metadata: JSON.stringify({ page: 'dialogue', then: 'next', language: 'en', ...target }),
        state: { values: { 'dialogueContact~drawn': { value: { type: 'plain_text_input', value: contact } } } },
      },
    }),
    shortcut: (by: Person, text = 'News'): Payload => ({
      type: 'message_action',
      callback_id: 'offer',
      ...acting(by),
      message: { text },
    }),
  };
}
