import { describe, expect, it } from 'vitest';
import { slackMentionsIn } from '../../handlers/slack/parseText.ts';
import { parseTeamsMessageHtml } from '../../handlers/teams/parseMessageHtml.ts';
import { parseTeamsText } from '../../handlers/teams/parseText.ts';
import { activitySchema } from '../../handlers/teams/payloads.ts';
import type { TeamsPlace } from '../../handlers/teams/messagePlace.ts';
import type { Teams } from '../../handlers/teams/teamsContext.ts';
import { withMentionedNames } from '../../src/protocol/mention.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { normalize } from '../../src/language/normalize.ts';
import { trimSigns } from '../../src/language/trimSigns.ts';
import { decodeIntent, encodeIntent } from '../../src/protocol/intent.ts';
import { linkCodeIn } from '../../src/people/accounts/link/linkCode.ts';

const message = (text: string, mentions: { id: string; name: string; text: string }[]) =>
  parseTeamsText(
    {} as Teams,
    { tenant: 'X' } as TeamsPlace,
    activitySchema.parse({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/',
      from: { id: 'a' },
      recipient: { id: 'bot' },
      conversation: { id: 'c' },
      text,
      entities: mentions.map(({ id, name, text: written }) => ({
        type: 'mention',
        mentioned: { id, name, aadObjectId: id },
        text: written,
      })),
    }),
  );

describe('what is bounded', () => {
  it('are the names that Slack is asked for, each once', () => {
    const text = Array.from({ length: 100 }, (_, n) => `<@U${n}> <@U${n}>`).join(' ');
    expect(slackMentionsIn(text)).toEqual(Array.from({ length: 20 }, (_, n) => `U${n}`));
  });

  it('are the mentions in Teams, whose names make no text grow without end', async () => {
    const ana = { id: 'a', name: 'Ana', text: '<at>Ana</at>' };
    const bot = { id: 'bot', name: 'Focal', text: '<at>Focal</at>' };
    expect(withMentionedNames(await message('<at>Focal</at> who is <at>Ana</at>?', [bot, ana]))).toBe('who is Ana?');
    expect(await message('a a a', [{ id: 'a', name: 'x'.repeat(400), text: 'a' }])).toBe('a a a');
    const many = await message('<at>Ana</at>'.repeat(3_000), [{ ...ana, name: 'x'.repeat(400) }]);
    expect(many.length).toBeLessThan(60_000);
  });

  it('is how deep a button nests', () => {
    const deep = (levels: number): string => `{"kind":"help","x":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(decodeIntent(deep(10))).not.toBeNull();
    expect(decodeIntent(deep(100_000))).toBeNull();
    const quoted = { kind: 'contribute', text: '[{"'.repeat(50) };
    expect(decodeIntent(encodeIntent(quoted))).toEqual(quoted);
  });

  it('is what a refusal repeats', () => {
    const { parameters } = new Refusal('reminders.awayNoDays', { words: 'x'.repeat(9_000) });
    expect(String(parameters['words']).length).toBe(501);
  });

  it('are the marks on a letter', () => {
    expect(normalize(`e${'\u0301'.repeat(100)}`, 'NFD')).toBe(`e${'\u0301'.repeat(30)}`);
    expect(normalize('e\u0301', 'NFC')).toBe('é');
  });

  it('is the text in which a code is looked for', () => {
    expect(linkCodeIn('link K7QM2XRA ')).toBe('K7QM2XRA');
    expect(linkCodeIn(`${'x '.repeat(100)}K7QM2XRA`)).toBeNull();
  });
});

it('the spaces around line breaks go, those within a line stay', () => {
  expect(parseTeamsMessageHtml({ contentType: 'text', content: ' a  b \n  c \n\n\n d' })).toBe('a  b\nc\n\nd');
});

it('signs go at the ends of a text alone', () => {
  expect(trimSigns(' ¡¿ so... it is?! … ', '¡¿', '.!?…')).toBe('so... it is');
  expect(trimSigns('...', '', '.')).toBe('');
});
