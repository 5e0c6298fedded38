import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Message, Reply } from '../../src/protocol/message.ts';
import { standingUpdate } from '../../src/updates/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const last = (reply: Reply): Message => reply.messages.at(-1) ?? { text: '', blocks: [] };
const asked = (reply: Reply): string | undefined =>
  last(reply).blocks.flatMap((block) => (block.kind === 'ask' ? [block.input.id] : []))[0];

describe.each(databases)('answering in conversation on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  const say = (text: string, person = world.person.ana): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, person, '2000-08-01'), { kind: 'say', text });
  const press = (intent: Intent, person = world.person.ana): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, person, '2000-08-01'), intent);

  it('goes from the first question to the nil return of the next round', async () => {
    await step('asks the first question and goes on with what is typed, in any words for a choice', async () => {
      const at = { round: world.first, post: world.post.manila };
      const first = await press({ kind: 'update', by: 'conversation', ...at });
      expect(asked(first)).toBe('dialogue.government');
      expect(asked(await say('Regular'))).toBe('dialogue.multiBilateral');
      expect(asked(await say('3'))).toBe('dialogue.ngo');
    });

    await step('asks again, with what would be right, when an answer cannot be accepted', async () => {
      const reply = await say('every now and then');
      expect(asked(reply)).toBe('dialogue.ngo');
      expect(last(reply).text).toContain('Please choose one of: No dialogue, Planned, Occasional, Regular');
    });

    await step('lets a command be one while a question is open, and keeps the question', async () => {
      const help = await say('help');
      expect(last(help).text).toContain('I collect');
      expect(asked(await say('occasional'))).toBe('dialogue.other');
    });

    await step('goes back, skips and puts off', async () => {
      expect(asked(await say('back'))).toBe('dialogue.ngo');
      expect(asked(await say('regular'))).toBe('dialogue.other');
      expect(asked(await say('later'))).toBe('dialogueContact');
      expect(asked(await say('skip'))).toBe('mainstreaming.needsAssessment');
    });

    await step('asks a further question only when an answer calls for it', async () => {
      for (let row = 0; row < 5; row++) await say('2');
      expect(asked(await say('no'))).toBe('patObstacle');
      expect(asked(await say('The attachment is blocked'))).toBe('networks.international');
    });

    await step('is seen by the alternate, who goes on where it was left', async () => {
      const at = { round: world.first, post: world.post.manila };
      const reply = await press({ kind: 'update', by: 'conversation', ...at }, world.person.ben);
      expect(asked(reply)).toBe('networks.international');
      for (let row = 0; row < 3; row++) await say('1', world.person.ben);
    });

    await step('asks a group item by item until it is told that there is no other', async () => {
      const at = { round: world.first, post: world.post.manila };
      expect(asked(await press({ kind: 'update', by: 'conversation', ...at }))).toBe('actions.+');
      expect(asked(await say('yes'))).toBe('actions.0.objective');
      expect(asked(await say('P01'))).toBe('actions.0.status');
      expect(asked(await say('on track'))).toBe('actions.0.narrative');
      expect(asked(await say('A round table.'))).toBe('actions.0.evidence');
      expect(asked(await say('skip'))).toBe('actions.+');
      expect(asked(await say('no'))).toBe('streamline');
    });

    await step('asks what was put off at the end, then shows everything and sends it once', async () => {
      let reply = await say('yes');
      for (let guard = 0; guard < 40 && asked(reply) !== undefined && asked(reply) !== 'dialogue.other'; guard++)
        reply = await (asked(reply)?.endsWith('.+') ? say('no') : say('skip'));
      expect(asked(reply)).toBe('dialogue.other');
      reply = await say('1');
      expect(reply.awaits).toBeNull();
      const send = last(reply)
        .blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []))
        .find((action) => action.intent.kind === 'send');
      if (!send) throw new Error('no button to send');
      expect(last(await press(send.intent)).text).toContain('has been received');
      expect(last(await press(send.intent)).text).toContain('already here');
      const standing = await standingUpdate(database.db, world.first, world.post.manila);
      expect(standing?.revision).toBe(1);
      expect(await database.db.answer.count({ where: { updateId: standing?.id ?? 0 } })).toBe(18);
      expect(await database.db.outboxMessage.count({ where: { kind: 'thanks' } })).toBe(1);
    });

    await step('takes the answers of the last round with one tap, as a nil return', async () => {
      const at = { round: world.second, post: world.post.manila };
      const ana = speaking(world.app, world.person.ana, '2001-08-01', 'fr');
      const reply = await handleIntent(world.app, ana, { kind: 'nothingChanged', ...at });
      expect(last(reply).text).toContain('rien n’a changé');
      expect(await standingUpdate(database.db, world.second, world.post.manila)).toMatchObject({ nilReturn: true });
    });
  });

  it('refuses a post that is somebody else’s and a round that is over, with the way out', async () => {
    const at = { round: world.first, post: world.post.hq };
    expect(last(await press({ kind: 'update', by: 'page', ...at })).text).toContain('not yours');
    const late = speaking(world.app, world.person.ana, '2000-10-05');
    const mine = { round: world.first, post: world.post.manila };
    const reply = await handleIntent(world.app, late, { kind: 'update', by: 'page', ...mine });
    expect(last(reply).text).toContain('ask the coordinator to reopen');
  });
});
