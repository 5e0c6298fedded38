import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishToAll } from './publishToAll.ts';
import { createApp } from '../../../src/app/app.ts';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import type { App, Caller } from '../../../src/core/context.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import type { Action, Reply } from '../../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { sampleRound, storeRound } from '../../support/roundFixture.ts';

const now = new Date('2000-10-05T12:00:00Z');
const textOf = (reply: Reply): string =>
  JSON.stringify(reply.messages, (_key, value: unknown) => (value instanceof Uint8Array ? '' : value));
const actionsOf = ({ messages }: Reply): Action[] =>
  messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));

describe.each(databases)('the analysis outside the group on $name', ({ open }) => {
  let test: TestDatabase;
  let app: App;
  let roundId: number;
  beforeAll(async () => {
    test = await open();
    roundId = await storeRound(test.db, sampleRound());
    const { workingGroupId } = await test.db.round.findUniqueOrThrow({ where: { id: roundId } });
    app = createApp({ db: test.db, workingGroupId, reportBug: (error) => expect.unreachable(String(error)) });
    await publishToAll(app, roundId, new Date('2000-10-03T09:00:00Z'));
    // Whatever becomes of the answers afterwards is none of theirs.
    await test.db.answer.updateMany({ where: { question: 'streamline' }, data: { text: 'no' } });
  });
  afterAll(() => test.close());

  async function callerWho(is: 'viewer' | 'nobody' | 'past', language: Language = 'en'): Promise<Caller> {
    const { workingGroupId } = app;
    const key = `${is} ${await test.db.person.count()}`;
    const { id: personId } = await test.db.person.create({ data: { workingGroupId, key, name: is, language } });
    const from = '1999-01-01';
    if (is === 'viewer') await test.db.grant.create({ data: { personId, role: 'viewer', from } });
    const { id: postId } = await test.db.post.findFirstOrThrow({ where: { workingGroupId } });
    const left = { personId, postId, role: 'focalPoint' as const, from, to: '2000-10-04' };
    if (is === 'past') await test.db.appointment.create({ data: left });
    const person = { id: personId, name: is, language, timeZone: 'UTC' };
    return { workingGroupId, person, channel: 'local', place: 'direct', now };
  }

  it.each(languages)('is read page by page as it was published to all staff, in %s', async (language) => {
    const caller = await callerWho('viewer', language);
    const edition = await test.db.edition.findFirstOrThrow({
      where: { subjectId: roundId, audience: 'allStaff', language, kind: 'analysis' },
    });
    const parts = (edition.document as { parts: { title: string }[] }).parts;
    const codes = sampleRound().posts.map(({ code }) => new RegExp(`\\b${code}\\b`));
    for (const [index, { title }] of parts.entries()) {
      const reply = await handleIntent(app, caller, { kind: 'analysis', page: index + 1 });
      expect(reply.visibleTo).toBe('sender');
      const text = textOf(reply);
      expect(text).toContain(JSON.stringify(title).slice(1, -1));
      for (const code of codes) expect(text).not.toMatch(code);
      const pages = actionsOf(reply).flatMap(({ intent }) => (intent.kind === 'analysis' ? [intent['page']] : []));
      expect(pages).toEqual([index, index + 2].filter((page) => page > 0 && page <= parts.length));
    }
  });

  it('gives each conclusion with what it rests on, and none that was not published', async () => {
    const caller = await callerWho('viewer');
    const first = await handleIntent(app, caller, { kind: 'analysis' });
    const told = actionsOf(first).filter(({ intent }) => intent.kind === 'why');
    // The comparison of posts that host major organizations tells posts apart in another way than headquarters and field.
    expect(told.map(({ intent }) => intent['conclusion'])).not.toContain(4);
    expect(told.length).toBeGreaterThan(1);
    for (const { intent } of told) {
      const text = textOf(await handleIntent(app, caller, intent));
      expect(text).not.toContain('"quote"');
      expect(text).toContain('"list"');
    }
    expect(textOf(await handleIntent(app, caller, { kind: 'why', conclusion: 4 }))).toContain(
      'so that no answer of fewer than three posts can be worked out',
    );
  });

  it('is for who has left or has no role what it is to Member States', async () => {
    const replies = await Promise.all(
      (['past', 'nobody'] as const).map(async (who) =>
        textOf(await handleIntent(app, await callerWho(who), { kind: 'analysis' })),
      ),
    );
    expect(replies[0]).toContain('Member States');
    expect(replies[1]).toBe(replies[0]);
  });
});
