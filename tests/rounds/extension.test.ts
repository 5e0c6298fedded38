import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { roundFactsForReminders } from '../../src/rounds/roundFactsForReminders.ts';
import { planReminders } from '../../src/reminders/planReminders.ts';
import { roundById } from '../../src/rounds/store.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { outboxDue } from '../review/outbox.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const TODAY = '2000-08-20';

describe.each(databases)('more time on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
  });
  afterAll(() => database.close());

  const does = (who: 'ana' | 'coordinator', intent: Intent, date = TODAY, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], date, language), intent);
  const extending = (words: string, date?: string, language?: Language) =>
    does('coordinator', { kind: 'extend', words }, date, language);
  const confirm = async (reply: Reply) => {
    return does('coordinator', firstAction(reply).intent);
  };
  const told = (date = TODAY) => outboxDue(database.db, world.app, 'round.extended', date);
  const round = () => roundById(database.db, world.first);

  it('is shown with the words that people will read, and given when that was pressed', async () => {
    const shown = await extending('to 15 October: the mission moves');
    expect(textOf(shown)).toMatch(/moves from 31 August 2000 to 15 October 2000.*closes on 15 October 2000/);
    expect(textOf(shown)).toContain('instead of 31 August 2000.\\nthe mission moves');
    expect(await round()).toMatchObject({ dueAt: '2000-08-31' });
    expect(await told()).toEqual([]);
    expect(textOf(await confirm(shown))).toContain('is now 15 October 2000');
    expect(await round()).toMatchObject({ dueAt: '2000-10-15', closesAt: '2000-10-15', extendedOn: TODAY });
    const messages = await told();
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages)
      expect(message).toMatch(/answers are due on 15 October 2000 instead of 31 August 2000.*the mission moves/);
    expect(textOf(await does('coordinator', { kind: 'analysis', round: 'Round 2000', page: 11 }))).toContain(
      'Its due date was moved on 20 August 2000 from 31 August 2000 to 15 October 2000.',
    );
    const [act] = await database.db.auditEvent.findMany({ where: { action: 'round.extend' } });
    expect(act).toMatchObject({
      actorId: world.person.coordinator,
      subject: `round:${world.first}`,
      detail: { dueBefore: '2000-08-31', dueAt: '2000-10-15', post: null, reason: 'the mission moves' },
    });
  });

  it('is given to one post alone, which is in time until then, and nobody else', async () => {
    await confirm(await extending('Manila by 2 weeks'));
    expect(await round()).toMatchObject({ dueAt: '2000-08-31', closesAt: '2000-09-30' });
    const sent = async (post: number) => {
      const at = { round: world.first, post };
      const person = post === world.post.manila ? 'ana' : 'coordinator';
      await does(person, { kind: 'answer', ...at, input: 'patAccess', value: 'yes' }, '2000-09-10');
      const { version } = await database.db.draft.findFirstOrThrow({ where: { roundId: at.round, postId: post } });
      await does(person, { kind: 'send', ...at, version }, '2000-09-10');
      return database.db.update.findFirst({ where: { roundId: at.round, postId: post } });
    };
    expect(await sent(world.post.manila)).toMatchObject({ late: false });
    expect(textOf(await does('ana', { kind: 'status' }, '2000-09-10'))).not.toContain('31 August');
    expect(textOf(await extending('Manila by 1 week', '2000-09-11'))).toMatch(/no later|answered|not later/i);
  });

  it('is told to the post, and counts the reminders from its own day', async () => {
    const steps = async (now: string) => {
      const moment = new Date(`${now}T00:00:00Z`);
      const facts = await roundFactsForReminders(database.db, world.app.workingGroupId, moment);
      const { planned } = planReminders(facts, moment, new Date('2000-09-30T00:00:00Z'));
      return planned
        .filter(({ covers }) => covers.some(({ post }) => post === world.post.manila))
        .map(({ at, covers }) => [at.toISOString().slice(0, 10), covers.map(({ step }) => step)] as const);
    };
    const before = await steps('2000-08-20');
    await confirm(await extending('Manila to 20 September'));
    const after = await steps('2000-08-20');
    const dayOf = (all: typeof before, step: string) => all.find(([, covered]) => covered.includes(step))?.[0];
    const step = 'due-1';
    expect(dayOf(before, step)).toBe('2000-08-30');
    expect(dayOf(after, step)).toBe('2000-09-19');
    const row = { workingGroupId: world.app.workingGroupId, roundId: world.first, postId: world.post.manila, step };
    await database.db.reminder.create({ data: { ...row, messageKey: 'before', at: new Date(`${TODAY}T08:00:00Z`) } });
    // What was said before the day moved was about the former one.
    expect((await steps('2000-08-21')).flatMap(([, all]) => all)).toContain(step);
    await database.db.reminder.create({ data: { ...row, messageKey: 'after', at: new Date('2000-09-12T08:00:00Z') } });
    expect((await steps('2000-09-13')).flatMap(([, all]) => all)).not.toContain(step);
  });

  it.each([
    ['to 1 August 2000', /not later than today/],
    ['to 25 August 2000', /not later than the due date that holds now, 31 August 2000/],
    ['Manila to 15 October 2000', /closes on 30 September 2000, before 15 October 2000/],
    ['to 31 June', /not a date of the calendar|no day/],
    ['Manila', /I find no day in “Manila”/],
    ['Atlantis to 15 September', /Atlantis/],
  ])('is refused with the reason: %s', async (words, reason) => {
    expect(textOf(await extending(words))).toMatch(reason);
    expect(await database.db.auditEvent.count({ where: { action: 'round.extend' } })).toBe(0);
  });

  it('is asked again where the day has moved since it was shown', async () => {
    const shown = await extending('to 15 October');
    await confirm(await extending('to 20 September'));
    expect(textOf(await confirm(shown))).toContain('moves from 20 September 2000 to 15 October 2000');
    expect(await round()).toMatchObject({ dueAt: '2000-09-20' });
  });

  it('takes back the longer time of a post that the round has reached', async () => {
    await confirm(await extending('Manila to 10 September'));
    await confirm(await extending('to 15 September'));
    expect(await database.db.assignment.count({ where: { dueAt: { not: null } } })).toBe(0);
  });

  it('is for the coordinator alone, and reads well in French and Spanish', async () => {
    expect(textOf(await does('ana', { kind: 'extend', words: 'to 15 October' }))).toMatch(/coordinator/i);
    expect(textOf(await extending('jusqu’au 15 octobre', TODAY, 'fr'))).toContain(
      'est reportée du 31 août 2000 au 15 octobre 2000',
    );
    expect(textOf(await extending('hasta el 15 de octubre', TODAY, 'es'))).toContain(
      'pasa del 31 de agosto de 2000 al 15 de octubre de 2000',
    );
  });
});
