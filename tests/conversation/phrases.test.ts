import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Caller } from '../../src/core/context.ts';
import { writeDate } from '../../src/calendar/dates.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { exercise, type Exercise } from '../updates/exercise.ts';

/** Sunday. */
const NOW = new Date('2026-11-29T10:00:00Z');

describe('phrases as people write them', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    const { db } = database;
    await db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
    const days = { opensAt: '2026-11-01', dueAt: '2026-12-15', closesAt: '2027-01-31' };
    await db.round.update({ where: { id: world.second }, data: { label: 'Plans 2026', ...days } });
  });
  afterEach(() => database.close());

  const does = (who: keyof Exercise['person'], intent: Intent, language: Language = 'en'): Promise<Reply> => {
    const person: Caller['person'] = { id: world.person[who], name: who, language, timeZone: 'Europe/Zurich' };
    const { workingGroupId } = world.app;
    return handleIntent(world.app, { workingGroupId, person, channel: 'local', place: 'direct', now: NOW }, intent);
  };
  const says = (text: string, language?: Language, who: keyof Exercise['person'] = 'ana'): Promise<Reply> =>
    does(who, { kind: 'say', text }, language);
  const at = () => ({ round: world.second, post: world.post.manila });
  /** Opens one question of the round. */
  const asked = (input: string, language?: Language): Promise<Reply> =>
    does('ana', { kind: 'change', ...at(), input }, language);
  const absences = async () =>
    (await database.db.absence.findMany({ orderBy: { id: 'asc' } })).map(({ from, to }) => [from, to]);
  const answers = async (): Promise<Record<string, unknown>> => {
    const draft = await database.db.draft.findFirst({ where: { roundId: world.second } });
    return (draft?.content as { answers?: Record<string, unknown> } | undefined)?.answers ?? {};
  };

  const away = [
    ['en', 'away Thursday 3 December', '2026-12-03', '2026-12-03'],
    ['en', 'away Dec. 20 – Jan. 5', '2026-12-20', '2027-01-05'],
    ['en', 'away for two weeks', '2026-11-29', '2026-12-12'],
    ['en', 'away on maternity leave from 1 Feb 2027 to 1 Jun 2027', '2027-02-01', '2027-06-01'],
    ['fr', 'absent du 5 janv. au 9 janv.', '2027-01-05', '2027-01-09'],
    ['es', 'ausente el martes que viene', '2026-12-01', '2026-12-01'],
  ] as const;

  it.each(away)('%s: “%s” is an absence from %s to %s', async (language, text, from, to) => {
    await says(text, language);
    expect(await absences()).toEqual([[from, to]]);
  });

  it.each(away)(
    '%s: “%s” beside a free question does nothing before the person says what it is',
    async (language, text) => {
      await asked('dialogueContact', language);
      const reply = await says(text, language);
      expect(linesOf(reply)).toContain(text);
      expect([await absences(), (await answers())['dialogueContact']]).toEqual([[], undefined]);
      const [isAnswer] = reply.messages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])),
      );
      await does('ana', isAnswer?.intent ?? { kind: 'home' }, language);
      expect([await absences(), (await answers())['dialogueContact']]).toEqual([[], text]);
    },
  );

  it.each(away)('%s: “%s” is understood at a choice, and the choice waits on', async (language, text, from, to) => {
    await asked('dialogue.government', language);
    await says(text, language);
    expect(await absences()).toEqual([[from, to]]);
    expect((await answers())['dialogue']).toBeUndefined();
  });

  it.each(away)(
    '%s: “%s” is no reason of a round that is opened again, unless it is said to be',
    async (language, text) => {
      await database.db.round.update({ where: { id: world.second }, data: { state: 'closed' } });
      const waits = await does('coordinator', { kind: 'round', verb: 'reopen', label: 'Plans 2026' }, language);
      expect(waits.awaits).toMatchObject({ kind: 'words', field: 'reason' });
      await says(text, language, 'coordinator');
      expect(await database.db.round.findUniqueOrThrow({ where: { id: world.second } })).toMatchObject({
        state: 'closed',
      });
      expect(await absences()).toEqual([]);
    },
  );

  it('asks until when, where only the beginning was said', async () => {
    expect((await says('away from 10 December')).awaits).toMatchObject({ kind: 'words', intent: { kind: 'away' } });
    expect(await absences()).toEqual([]);
    await says('12 December');
    expect(await absences()).toEqual([['2026-12-10', '2026-12-12']]);
  });

  it('says where a weekday does not fit its date', async () => {
    expect(linesOf(await says('away Friday 3 December')).join(' ')).toContain('Thursday 3 December 2026');
    expect(await absences()).toEqual([]);
  });

  it.each(['Round table', 'Help desk', 'Language classes', 'Needs assessment', 'Back office'])(
    '“%s” is kept as the answer to a free question',
    async (text) => {
      await asked('dialogueContact');
      await says(text);
      expect((await answers())['dialogueContact']).toBe(text);
    },
  );

  it.each([
    ['en', '15 January', '2027-01-15'],
    ['fr', 'le 5 janvier 2027', '2027-01-05'],
    ['es', 'el 5 de enero de 2027', '2027-01-05'],
    ['es', 'mañana', '2026-11-30'],
    ['en', 'tomorrow', '2026-11-30'],
    ['fr', '1er mars', '2027-03-01'],
  ] as const)('%s: “%s” at a date question is %s', async (language, text, date) => {
    await does('ana', { kind: 'answer', ...at(), input: 'needs.+', value: 'yes' }, language);
    await asked('needs.0.by', language);
    const reply = await says(text, language);
    expect((await answers())['needs']).toMatchObject([{ by: date }]);
    expect(linesOf(reply).join(' ')).toContain(writeDate(date, language));
  });

  it.each([
    ['１２', 12],
    ['12.', 12],
    ['+12', 12],
    ['12 women', 12],
    ['twelve', 12],
    ['1,250', 1250],
    ['1 250', 1250],
  ] as const)('“%s” at a question for a number is %i', async (text, value) => {
    await asked('womenProfessional');
    await says(text);
    expect((await answers())['womenProfessional']).toBe(value);
  });

  it('“about 12” is 12, or asks back with 12', async () => {
    await asked('womenProfessional');
    const reply = await says('about 12');
    const value = (await answers())['womenProfessional'];
    expect(value === 12 || linesOf(reply).join(' ').includes('12')).toBe(true);
  });

  it('a bare domain is a link; two links are none', async () => {
    await does('ana', { kind: 'answer', ...at(), input: 'actions.+', value: 'yes' });
    await asked('actions.0.evidence');
    await says('https://focal.example/x, https://focal.example/y');
    expect((await answers())['actions']).not.toMatchObject([{ evidence: expect.anything() as unknown }]);
    await says('focal.example/report');
    expect((await answers())['actions']).toMatchObject([{ evidence: 'https://focal.example/report' }]);
  });

  it('“snooze 2h30” waits for 150 minutes', async () => {
    await says('snooze 2h30');
    const [snooze] = await database.db.snooze.findMany();
    expect(snooze?.until).toEqual(new Date(NOW.getTime() + 150 * 60_000));
  });

  it('finds people without the letters that a keyboard lacks', async () => {
    const named = { soren: 'Søren Dang', lucja: 'Łucja Đặng', oneill: 'Siobhán O’Neill' };
    for (const [key, name] of Object.entries(named))
      await database.db.person.create({
        data: {
          workingGroupId: world.app.workingGroupId,
          key,
          name,
          appointments: { create: { postId: world.post.hq, role: 'focalPoint', from: '2000-01-01' } },
        },
      });
    for (const [typed, name] of Object.entries({ ...named, dang: 'Đặng' }))
      expect(linesOf(await says(`who ${typed}`)).join(' ')).toContain(name);
  });
});
