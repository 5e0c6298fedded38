import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const words = (reply: Reply): string => JSON.stringify(reply.messages);

describe.each(databases)('what a person can say, on $name', (kind) => {
  let database: TestDatabase;
  let world: Exercise;
  const openWorld = worldsOf(kind, exercise);
  beforeEach(async () => void ({ database, world } = await openWorld()));
  afterEach(() => database.close());

  const say = (person: keyof Exercise['person'], text: string, language: 'en' | 'fr' | 'es' = 'en'): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person[person], '2000-08-01', language), { kind: 'say', text });

  it('is answered with the nearest command when it is a slip', async () => {
    const reply = await say('ana', 'stauts');
    expect(reply.messages[0]?.text).toContain('“status”');
    const [action] =
      reply.messages[0]?.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])) ?? [];
    expect(action?.intent).toEqual({ kind: 'say', text: 'status' });
  });

  it('shows the coordinator’s commands to the coordinator alone', async () => {
    expect(words(await say('coordinator', 'help'))).toContain('"round"');
    expect(words(await say('ana', 'help'))).not.toContain('"round"');
  });

  it('changes the language from the next word on', async () => {
    expect((await say('ana', 'language francés')).messages[0]?.text).toBe('Nous parlerons désormais français.');
    const person = await database.db.person.findUniqueOrThrow({ where: { id: world.person.ana } });
    expect(person.language).toBe('fr');
    expect(words(await say('ana', 'language Klingon'))).toContain('Español');
  });

  it('tells a focal point how their post stands, and the coordinator who is missing', async () => {
    expect(words(await say('ana', 'status'))).toContain('Round 2000: MNL has not begun');
    const coordinator = words(await say('coordinator', 'status'));
    expect(coordinator).toContain('0 of 2 posts have answered');
    expect(coordinator).toContain('MNL Manila');
    expect(coordinator).toContain('vacant');
    expect(words(await say('ben', 'status'))).not.toContain('posts have answered');
  });

  it('says who is behind a post, to the working group only', async () => {
    expect(words(await say('ana', 'who manila'))).toContain('ana of WGGI');
    expect(words(await say('ana', 'who Atlantis'))).toContain('Atlantis');
    expect(words(await say('chi', 'who manila'))).toContain('working group only');
  });

  it('lets only the coordinator close a round, and reopen it with a reason that is recorded', async () => {
    expect(words(await say('ana', 'round close Round 2000'))).not.toContain('is closed');
    expect(words(await say('coordinator', 'round close Round 2000'))).toContain('2 posts have not answered');
    const close = { kind: 'round', verb: 'close', label: 'Round 2000', sure: true } as const;
    const pressed = await handleIntent(world.app, speaking(world.app, world.person.coordinator, '2000-08-01'), close);
    expect(words(pressed)).toContain('Round 2000 is closed');
    expect(words(await say('ana', 'update'))).not.toContain('Round 2000:');
    expect(words(await say('coordinator', 'round reopen Round 2000'))).toContain('Why is Round 2000');
    expect(words(await say('coordinator', 'Two posts were cut off.'))).toContain('Shall I do it?');
    expect(await database.db.auditEvent.count({ where: { action: 'round.reopen' } })).toBe(0);
    expect(words(await say('coordinator', 'oui'))).toContain('open again');
    const events = await database.db.auditEvent.findMany({ where: { action: 'round.reopen' } });
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events[0]?.detail)).toContain('Two posts were cut off.');
  });

  it('lets the coordinator say act, round and reason in one line, and seal the answers', async () => {
    const close = { kind: 'round', verb: 'close', label: 'Round 2000', sure: true } as const;
    await handleIntent(world.app, speaking(world.app, world.person.coordinator, '2000-08-01'), close);
    const reopened = await say('coordinator', 'round reopen Round 2000 because Dakar had no power');
    expect(words(reopened)).toContain('open again');
    const reasons = await database.db.auditEvent.findMany({ where: { action: 'round.reopen' } });
    expect(JSON.stringify(reasons.at(-1)?.detail)).toContain('"Dakar had no power"');
    const none = await say('coordinator', 'lock the round');
    expect(words(none)).toContain('No round can be locked now. How they stand: Round 2001 (open), Round 2000 (open).');
    expect(words(await say('coordinator', 'round close Round 200'))).toContain(
      'The rounds are: Round 2001, Round 2000',
    );
  });

  it('says so when a round cannot be found or moved', async () => {
    expect(words(await say('coordinator', 'round open Nowhere'))).toContain('no round called');
    expect(words(await say('coordinator', 'round open'))).toContain('No round can be');
  });

  it('is told a reference, and nothing else, when the bot has a bug', async () => {
    const broken = { ...world.app, reportBug: () => 'ref-1', db: new Proxy(world.app.db, { get: () => undefined }) };
    const intent: Intent = { kind: 'status' };
    const reply = await handleIntent(broken, speaking(world.app, world.person.ana, '2000-08-01'), intent);
    expect(reply.messages[0]?.text).toContain('ref-1');
  });
});
