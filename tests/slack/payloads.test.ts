import { describe, expect, it } from 'vitest';
import {
  buttonPressSchema,
  commandSchema,
  envelopeSchema,
  mentionSchema,
  slackMessageSchema,
  revokedSchema,
  shortcutSchema,
} from '../../handlers/slack/payloads.ts';

const message = { channel: 'D1', channel_type: 'im', user: 'U1', text: 'hello', ts: '1700000000.000100' };

describe('a message in a direct chat', () => {
  const kind = (raw: object) => {
    const judged = slackMessageSchema.safeParse(raw);
    return judged.success ? ('subtype' in judged.data && judged.data.subtype) || 'said' : 'passed over';
  };

  it.each<[string, object, string]>([
    ['words', message, 'said'],
    ['words in a thread', { ...message, thread_ts: '1700000000.000001' }, 'said'],
    ['a file with words', { ...message, subtype: 'file_share', files: [{ id: 'F1' }] }, 'file_share'],
    ['/me', { ...message, subtype: 'me_message' }, 'me_message'],
    ['what a bot says', { ...message, bot_id: 'B1' }, 'passed over'],
    ['somebody who joins', { ...message, subtype: 'channel_join' }, 'passed over'],
    ['a channel', { ...message, channel_type: 'channel' }, 'passed over'],
    ['no words at all', { ...message, text: undefined }, 'passed over'],
    ['more than Slack sends', { ...message, text: 'x'.repeat(40_001) }, 'passed over'],
    ['an id that is none', { ...message, user: '../U1' }, 'passed over'],
    ['a time that is none', { ...message, ts: 'now' }, 'passed over'],
    [
      'a hundred and one files',
      { ...message, files: Array.from({ length: 101 }, () => ({ id: 'F1' })) },
      'passed over',
    ],
  ])('is %s', (_, raw, is) => {
    expect(kind(raw)).toBe(is);
  });

  it('is deleted, also where a tombstone stays because others answered it', () => {
    const { channel, channel_type, ...previous_message } = message;
    const of = { channel, channel_type, previous_message };
    expect(kind({ ...of, subtype: 'message_deleted' })).toBe('message_deleted');
    const tombstone = slackMessageSchema.parse({
      ...of,
      subtype: 'message_changed',
      message: { subtype: 'tombstone' },
    });
    expect(tombstone).toMatchObject({ subtype: 'message_deleted', previous_message: { text: 'hello' } });
    expect(tombstone).not.toHaveProperty('message');
  });
});

describe('what Bolt may see', () => {
  const envelope = {
    event: { type: 'event_callback', event_id: 'Ev1', team_id: 'T1', event: { type: 'message' } },
    command: { command: '/focal', team_id: 'T1', user_id: 'U1', channel_id: 'C1', trigger_id: '1.2.a' },
    press: {
      type: 'block_actions',
      user: { id: 'U1' },
      trigger_id: '1.2.a',
      actions: [{ type: 'button', action_id: 'intent:0', block_id: 'b' }],
    },
    page: { type: 'view_submission', user: { id: 'U1' }, view: { id: 'V1', callback_id: 'page' } },
    shortcut: { type: 'message_action', user: { id: 'U1' }, callback_id: 'offer', trigger_id: '1.2.a' },
  };

  it.each(Object.entries(envelope))('is a whole %s', (_, whole) => {
    expect(envelopeSchema.safeParse(whole).success).toBe(true);
    expect(envelopeSchema.safeParse({ ...whole, team: { id: 'T1' }, more: 1 }).success).toBe(true);
  });

  it.each<[string, object]>([
    ['an event of no type', { ...envelope.event, event: {} }],
    ['an event of a type that is a path', { ...envelope.event, event: { type: '../message' } }],
    ['a command without its slash', { ...envelope.command, command: 'focal' }],
    ['a command of nobody', { ...envelope.command, user_id: undefined }],
    ['a press of nothing', { ...envelope.press, actions: [] }],
    ['a page without its view', { ...envelope.page, view: null }],
    ['something else', { type: 'block_suggestion', user: { id: 'U1' } }],
    ['nothing', {}],
  ])('is not %s', (_, raw) => {
    expect(envelopeSchema.safeParse(raw).success).toBe(false);
  });
});

describe('a command', () => {
  const command = {
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
    trigger_id: '1.2.a',
    response_url: 'https://x.test/',
  };

  it('may say nothing', () => {
    expect(commandSchema.parse(command).text).toBe('');
  });

  it.each(['ftp://x.test/', 'javascript:alert(1)', 'file:///etc/passwd', ''])('is never answered at %s', (url) => {
    expect(commandSchema.safeParse({ ...command, response_url: url }).success).toBe(false);
  });
});

describe('a press', () => {
  const press = {
    user: { id: 'U1', team_id: null },
    trigger_id: '1.2.a',
    container: { type: 'message', message_ts: '1700000000.000100' },
    actions: [{ action_id: 'intent:0', block_id: 'b', value: '{}' }],
  };

  it('is of a message, also of an older one without a team, or of a view', () => {
    expect(buttonPressSchema.safeParse(press).success).toBe(true);
    const view = { container: { type: 'view' }, view: { id: 'V1', private_metadata: '' } };
    expect(buttonPressSchema.safeParse({ ...press, ...view }).success).toBe(true);
  });

  it('brings what is ticked and picked beside it', () => {
    const values = { b: { value: { selected_options: [{ value: 'a' }], selected_date: null } } };
    expect(buttonPressSchema.parse({ ...press, state: { values } }).state?.values).toEqual(values);
    expect(buttonPressSchema.safeParse({ ...press, state: { values: { b: 1 } } }).success).toBe(false);
  });
});

describe('tokens that were taken back', () => {
  it.each([
    [{ tokens: { bot: ['B1'], oauth: ['U1'] } }, ['B1']],
    [{ tokens: { oauth: ['U1'] } }, []],
    [{ tokens: { bot: null } }, []],
  ])('are the bot’s only where its list says so: %#', (event, bot) => {
    expect(revokedSchema.parse(event).tokens.bot).toEqual(bot);
  });
});

describe('what else is said', () => {
  it('is a mention with its channel, and a shortcut with the words of its message', () => {
    const { channel_type: _, ...mention } = message;
    expect(mentionSchema.safeParse(mention).success).toBe(true);
    expect(mentionSchema.safeParse({ ...mention, channel: undefined }).success).toBe(false);
    const shortcut = { user: { id: 'U1' }, trigger_id: '1.2.a', message: { text: 'News' } };
    expect(shortcutSchema.safeParse(shortcut).success).toBe(true);
    expect(shortcutSchema.safeParse({ ...shortcut, message: {} }).success).toBe(false);
  });
});
