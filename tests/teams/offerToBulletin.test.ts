import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseTeamsMessageHtml } from '../../handlers/teams/parseMessageHtml.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

const channel = { id: '19:team@thread.tacv2;messageid=1', conversationType: 'channel' };
const says = (value: string) => ({ task: { type: 'message', value } });

describe('a message that is offered to the bulletin by its menu', () => {
  let database: TestDatabase;
  let world: TeamsWorld;
  let ana: TeamsPerson;
  beforeAll(async () => {
    database = await databases[0].open();
    const { app } = await smallGroup(database.db);
    world = await teamsWorld(database, { workingGroupId: app.workingGroupId });
    ana = new TeamsPerson(world, 'ana');
    world.double.members.set('19:team@thread.tacv2', [ana.member]);
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => {
    world.heard.length = 0;
    world.double.conversations.clear();
  });

  it('is asked about in the personal chat, and the dialog says so', async () => {
    const answer = await ana.offers('<p>The play &amp; the <b>tour</b></p><p>in October</p>', channel);
    expect(answer).toEqual(says('I have written to you in our personal chat.'));
    expect(world.heard).toMatchObject([
      { intent: { kind: 'contribute', text: 'The play & the tour\n\nin October' }, caller: { place: 'direct' } },
    ]);
    expect(ana.reads).toBe('You said contribute.');
    expect(world.double.conversations.get(channel.id) ?? []).toEqual([]);
  });

  it('is not taken where the bot cannot write to the person, and the dialog says what to do', async () => {
    world.double.troubles.push({ path: `${ana.chat}/activities`, status: 403 });
    expect(JSON.stringify(await ana.offers('News', channel))).toContain('I could not write to you');
  });

  it('is said to be on its way where Teams asks for patience', async () => {
    await ana.says('hello');
    await database.db.outboxMessage.deleteMany();
    world.double.troubles.push({ path: `${ana.chat}/activities`, status: 429, retryAfter: '30' });
    expect(await ana.offers('News', channel)).toEqual(says('I am writing to you in our chat.'));
    expect(await database.db.outboxMessage.count({ where: { kind: 'lateReply' } })).toBe(1);
  });

  it('is answered in the language that the person has chosen, whatever that of their Teams', async () => {
    await ana.says('hello');
    await database.db.person.updateMany({ where: { key: 'ana' }, data: { language: 'fr' } });
    const answer = JSON.stringify(await ana.offers('News', channel));
    await database.db.person.updateMany({ where: { key: 'ana' }, data: { language: 'en' } });
    expect(answer).toContain('Je vous ai écrit');
  });

  it('is not taken from a stranger', async () => {
    const stranger = new TeamsPerson(world, 'stranger', 'nobody@example.org');
    await stranger.offers('News', channel);
    expect(world.heard).toEqual([]);
    expect(stranger.reads).toContain('I do not know you yet');
  });

  it('is nothing where another action, or no message, is named', async () => {
    for (const value of [
      null,
      { commandId: 'other' },
      { commandId: 'offer' },
      { commandId: 'offer', messagePayload: 1 },
    ])
      await ana.sends(ana.activity({ type: 'invoke', name: 'composeExtension/fetchTask', value }));
    expect([world.heard, world.bugs]).toEqual([[], []]);
  });
});

describe('the words of a message in HTML', () => {
  const html = (content: string) => parseTeamsMessageHtml({ contentType: 'html', content });

  it.each([
    ['<div>One<br>two</div>', 'One\ntwo'],
    ['<p>One</p>\n<p>&nbsp;</p>\n<p>two</p>', 'One\n\ntwo'],
    ['<ul><li>One</li><li>two</li></ul>three', 'One\ntwo\n\nthree'],
    [
      'Hello <at id="0">Focal</at>, 1 &lt; 2 &#8212; &#x1F600; &unknown; &#0;',
      'Hello Focal, 1 < 2 — 😀 &unknown; &#0;',
    ],
    ['a < b and c > d', 'a < b and c > d'],
    ['<script>alert(1)</script><img src=x onerror=y>', 'alert(1)'],
    ['', ''],
  ])('%j are %j', (content, words) => expect(html(content)).toBe(words));

  it('are those that were written, whatever signs they hold', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(
        fc.array(
          line.filter((text) => text !== ''),
          { maxLength: 5 },
        ),
        (lines) => {
          const escaped = lines.map((text) =>
            text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
          );
          expect(html(escaped.map((text) => `<p>${text}</p>`).join(''))).toBe(lines.join('\n\n'));
        },
      ),
    );
  });

  it('are read however long and broken the markup is', () => {
    for (const broken of ['<'.repeat(40_000), '&#'.repeat(20_000)]) expect(html(broken)).toBe(broken);
    expect(html('<p '.repeat(13_000))).toContain('<p <p');
  });

  it('are taken as they are where they are plain', () => {
    expect(parseTeamsMessageHtml({ contentType: 'text', content: ' <b>&amp;</b> ' })).toBe('<b>&amp;</b>');
    expect(parseTeamsMessageHtml({})).toBe('');
  });
});
