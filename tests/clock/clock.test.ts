import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { composeClockQuestion, composeClockSetBack } from '../../src/clock/clockMessages.ts';
import { watchClock } from '../../src/clock/watchClock.ts';
import { clockVerdictIn } from '../../src/clock/clockVerdictCommand.ts';
import type { Language } from '../../src/language/language.ts';
import type { Message } from '../../src/protocol/message.ts';
import { TrustedClock } from '../../src/schedule/trustedClock.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { speaking } from '../updates/exercise.ts';

const START = Date.parse('2026-11-29T09:00:00Z');
const YEAR = 365 * 24 * 3_600_000;

/** A server whose clock can be set, and the processes on it. */
function server() {
  const at = { wall: START, steady: 0 };
  const newClock = () => new TrustedClock({ wall: () => at.wall, steady: () => at.steady });
  const minute = () => {
    at.wall += 60_000;
    at.steady += 60_000;
  };
  return { at, newClock, minute };
}

describe.each(databases)('a clock that moves, on $name', ({ name, open }) => {
  let test: TestDatabase;
  let world: World;
  let groups = 0;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());
  beforeEach(async () => void (world = await smallGroup(test.db, `${name}${groups++}`)));

  const say = async (who: keyof World['person'], intent: object, language: Language = 'en') => {
    const caller = speaking(world.app, world.person[who], '2026-11-29', language);
    const reply = await handleIntent(world.app, caller, { kind: 'clock', ...intent });
    return reply.messages[0] ?? { text: '', blocks: [] };
  };
  const queued = async () => {
    const where = { workingGroupId: world.app.workingGroupId };
    return test.db.outboxMessage.findMany({ where, orderBy: { id: 'asc' } });
  };
  const composed = async (language: Language) => {
    const [row] = await queued();
    const { db, workingGroupId } = world.app;
    const reader = { recipient: { kind: 'person' as const, id: 1 }, language, timeZone: 'UTC' };
    return composeClockQuestion({ db, workingGroupId, now: new Date(START) }, row?.body as { jump: number }, reader);
  };
  const buttonsOf = ({ blocks }: Message) =>
    blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])).map(({ intent }) => intent);

  it('is asked about once, and counts after a coordinator said that it is right', async () => {
    const { at, newClock, minute } = server();
    const clock = newClock();
    const doubt = watchClock(world.app, clock);
    expect(await doubt()).toBeNull();
    at.wall += YEAR;
    expect(await doubt()).toEqual({ from: new Date(START), to: new Date(START + YEAR) });
    minute();
    expect(await doubt()).not.toBeNull();
    // It is due by the clock that is gone by.
    expect(await queued()).toMatchObject([{ kind: 'clock.question', notBefore: new Date(START) }]);
    const question = (await composed('en')) as Message;
    expect(question.text).toContain('moved from 29 Nov 2026, 09:00 to 29 Nov 2027, 09:00 (UTC)');
    const [right] = buttonsOf(question);
    expect((await say('ana', right ?? {})).text).toMatch(/coordinator/);
    expect(await doubt()).not.toBeNull();
    expect((await say('coordinator', right ?? {})).text).toMatch(/counts again/);
    expect(await doubt()).toBeNull();
    expect(clock.now()).toEqual(new Date(at.wall));
    expect((await say('coordinator', right ?? {})).text).toMatch(/settled/);
    expect(await composed('en')).toEqual({ drop: 'it is settled' });
    const acts = await test.db.auditEvent.findMany({ where: { workingGroupId: world.app.workingGroupId } });
    expect(acts.map(({ action }) => action)).toEqual(['clock.jump', 'clock.right']);
  });

  it('rests while it is said to be wrong, and goes on when it was set back', async () => {
    const { at, newClock } = server();
    const doubt = watchClock(world.app, newClock());
    await doubt();
    at.wall -= YEAR;
    await doubt();
    expect((await say('coordinator', { verdict: 'wrong' })).text).toMatch(/whoever runs the server/);
    expect(await doubt()).not.toBeNull();
    at.wall += YEAR;
    expect(await doubt()).toBeNull();
    expect((await queued()).map(({ kind }) => kind)).toEqual(['clock.question', 'clock.setBack']);
  });

  it('stays in doubt over a restart, in every process; set back before it, it is not', async () => {
    const { at, newClock, minute } = server();
    const doubt = watchClock(world.app, newClock());
    const beside = watchClock(world.app, new TrustedClock({ wall: () => START, steady: () => 0 }));
    expect(await beside()).toBeNull();
    await doubt();
    at.wall += YEAR;
    await doubt();
    expect(await beside()).not.toBeNull();
    minute();
    const restarted = newClock();
    expect(await watchClock(world.app, restarted)()).not.toBeNull();
    expect(restarted.now()).toEqual(new Date(START + 60_000));
    expect(await queued()).toHaveLength(1);
    at.wall -= YEAR;
    expect(await watchClock(world.app, newClock())()).toBeNull();
  });

  it('is asked about in words too, at the top of the home page', async () => {
    expect((await say('coordinator', {})).text).toMatch(/nothing about it is in doubt/);
    const { at, newClock } = server();
    const doubt = watchClock(world.app, newClock());
    await doubt();
    at.wall += YEAR;
    await doubt();
    for (const [language, words] of [
      ['en', /clock of the server moved/],
      ['fr', /horloge du serveur est passée/],
      ['es', /reloj del servidor ha pasado/],
    ] as const) {
      expect(((await composed(language)) as Message).text).toMatch(words);
      expect((await say('coordinator', {}, language)).text).toMatch(words);
    }
    const home = speaking(world.app, world.person.coordinator, '2026-11-29', 'en');
    const shown = await handleIntent(world.app, home, { kind: 'home' });
    expect(shown.messages[0]?.text).toMatch(/clock of the server moved/);
    const typed = speaking(world.app, world.person.coordinator, '2026-11-29', 'fr');
    const reply = await handleIntent(world.app, typed, { kind: 'say', text: 'horloge juste' });
    expect(reply.messages[0]?.text).toMatch(/fait de nouveau foi/);
  });
});

describe('the words for right and wrong', () => {
  it.each([
    ['right', 'right'],
    ['Juste', 'right'],
    ['correcto', 'right'],
    ['sí', 'right'],
    ['SI', 'right'],
    ['wrong', 'wrong'],
    ['fausse', 'wrong'],
    ['incorrecto', 'wrong'],
    ['perhaps', undefined],
    ['', undefined],
  ])('%s', (words, verdict) => {
    expect(clockVerdictIn(words)).toBe(verdict);
  });

  it('have an answer when the clock was set back', async () => {
    const reader = { recipient: { kind: 'person' as const, id: 1 }, language: 'es' as const, timeZone: 'UTC' };
    const context = {} as Parameters<typeof composeClockSetBack>[0];
    expect(await composeClockSetBack(context, {}, reader)).toMatchObject({
      text: expect.stringContaining('reloj') as string,
    });
  });
});
