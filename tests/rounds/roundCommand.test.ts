import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import { say } from '../../src/protocol/doorIntents.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { parseRoundCommand } from '../../src/rounds/parseRoundCommand.ts';
import type { RoundState } from '../../src/rounds/roundStatesAndActs.ts';
import { roundStatusForOthers } from '../../src/rounds/statusOfRounds.ts';
import { roundsWithMissingPosts } from '../../src/rounds/roundsWithMissingPosts.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { actionsOf, firstAction, headsOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);

describe('the coordinator’s words on a round', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const caller = (who: keyof Exercise['person'], language: Language = 'en', date = '2000-08-01') =>
    speaking(world.app, world.person[who], date, language);
  const does = (intent: Intent, date?: string) => handleIntent(world.app, caller('coordinator', 'en', date), intent);
  const says = (text: string, date?: string) => does(parseRoundCommand(text), date);
  const are = async (first: RoundState, second: RoundState) => {
    await database.db.round.update({ where: { id: world.first }, data: { state: first } });
    await database.db.round.update({ where: { id: world.second }, data: { state: second } });
  };
  const states = async () =>
    (await database.db.round.findMany({ orderBy: { id: 'asc' } })).map(({ state }) => state).join(' ');

  it('need not name the only round that they fit', async () => {
    await are('closed', 'scheduled');
    expect(headsOf(await says('lock'))).toContain('Round 2000 is locked');
    expect(await states()).toBe('locked scheduled');
  });

  it('are asked which round is meant where several fit, and each button goes on from there', async () => {
    const which = await says('close');
    expect(headsOf(which)).toBe('Which round?');
    expect(actionsOf(which).map(({ label }) => label)).toEqual(['Round 2001', 'Round 2000']);
    const [, button] = actionsOf(which);
    expect(headsOf(await does(button?.intent ?? { kind: 'none' }))).toContain(
      '2 posts have not answered. Close Round 2000 now?',
    );
    expect(await states()).toBe('open open');
  });

  it('are told how the rounds stand where none fits, and which there are where the name is none', async () => {
    await are('published', 'scheduled');
    expect(headsOf(await says('reopen'))).toBe(
      'No round can be reopened now. How they stand: Round 2001 (planned), Round 2000 (published).',
    );
    expect(headsOf(await says('close Spring'))).toContain('There is no round called “Spring”.');
    await database.db.assignment.deleteMany();
    await database.db.round.deleteMany();
    expect(headsOf(await says('close'))).toBe('No round can be closed now.');
  });

  it('close a round after a second word that says who is missing and who has begun', async () => {
    await are('open', 'scheduled');
    const at = { round: world.first, post: world.post.manila };
    const answer = { kind: 'answer', ...at, input: 'patAccess', value: 'yes' };
    await handleIntent(world.app, caller('ana'), answer);
    const asked = await says('close Round 2000');
    expect(headsOf(asked)).toBe('2 posts have not answered; 1 has begun. Close Round 2000 now?');
    expect(await states()).toBe('open scheduled');
    await does(firstAction(asked).intent);
    expect(await states()).toBe('closed scheduled');
    // A second press finds it closed, and says so.
    expect(headsOf(await does(firstAction(asked).intent))).toContain('cannot be closed');
  });

  it('are asked anew by a button that was shown before the round was reopened', async () => {
    await are('open', 'scheduled');
    const asked = await says('close');
    await does(firstAction(asked).intent);
    await says('reopen Round 2000: two missions had no connection', '2000-08-02');
    expect(headsOf(await does(firstAction(asked).intent, '2000-08-03'))).toContain('Close Round 2000 now?');
    expect(await states()).toBe('open scheduled');
  });

  it('reopen a round with a reason, which is waited for where none is given', async () => {
    await are('closed', 'scheduled');
    const asked = await says('reopen');
    expect(headsOf(asked)).toContain('Why is Round 2000 to be reopened?');
    expect(asked.awaits).toMatchObject({
      kind: 'words',
      field: 'reason',
      intent: { verb: 'reopen', label: 'Round 2000' },
    });
    const confirmed = await does(say.of({ text: 'two missions had no connection' }));
    expect(actionsOf(confirmed).length).toBeGreaterThan(0);
    expect(await states()).toBe('closed scheduled');
    await does(firstAction(confirmed).intent);
    expect(await states()).toBe('open scheduled');
    const act = await database.db.auditEvent.findFirst({ where: { action: 'round.reopen' } });
    expect(act?.detail).toMatchObject({ reason: 'two missions had no connection' });
  });

  it('are nobody else’s', async () => {
    for (const verb of ['open', 'close', 'reopen', 'lock'])
      expect(headsOf(await handleIntent(world.app, caller('ana'), parseRoundCommand(`${verb} Round 2000`)))).toMatch(
        /coordinator/i,
      );
    expect(await states()).toBe('open open');
  });

  describe('to whoever has nothing to answer', () => {
    const quiet = async (label?: string, language: Language = 'en') =>
      (await roundStatusForOthers(world.app, caller('chi', language), label)).map(({ text }) => text);

    it.each<[RoundState, string]>([
      ['scheduled', 'Round 2000 opens on 3 April 2000.'],
      ['open', 'Round 2000 is open: posts answer until 31 August 2000, and it closes on 30 September 2000.'],
      ['closed', 'Round 2000 is closed.'],
      ['locked', 'Round 2000 is closed.'],
      ['published', 'Round 2000 is closed, and its analysis is published.'],
    ])('say how a round stands that is %s', async (state, text) => {
      await are(state, 'scheduled');
      expect(await quiet('round 2000')).toEqual([text]);
    });

    it('tell of all that are open, else of the next one that is planned, else that there is none', async () => {
      expect(await quiet()).toHaveLength(2);
      await are('closed', 'scheduled');
      expect(await quiet()).toEqual(['Nothing is open now. Round 2001 opens on 3 April 2001.']);
      // Of two that are planned the one that opens first.
      await are('scheduled', 'scheduled');
      expect(await quiet(undefined, 'es')).toEqual([expect.stringContaining('Round 2000')]);
      await are('closed', 'locked');
      expect(await quiet(undefined, 'fr')).toEqual([expect.stringMatching(/aucun/)]);
      expect(await refusal(quiet('Spring'))).toMatchObject({ key: 'commands.noSuchRound' });
    });
  });

  it('wait for coordinator and supervisor while somebody is missing, for nobody else', async () => {
    await are('open', 'scheduled');
    const waiting = async (who: keyof Exercise['person'], language?: Language) =>
      (await roundsWithMissingPosts(world.app, caller(who, language))).map(({ text }) => text);
    expect(await waiting('coordinator')).toEqual(['Round 2000: 0 of 2 have answered, due 31 August 2000']);
    expect(await waiting('ana')).toEqual([]);
    await database.db.grant.create({ data: { personId: world.person.chi, role: 'supervisor', from: '2000-01-01' } });
    expect(await waiting('chi', 'fr')).toEqual([expect.stringContaining('31 août 2000')]);
    await database.db.assignment.deleteMany({ where: { roundId: world.first } });
    expect(await waiting('coordinator')).toEqual([]);
  });
});
