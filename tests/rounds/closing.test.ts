import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { roundById } from '../../src/rounds/store.ts';
import { outboxDue } from '../review/outbox.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { firstAction, textOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const TODAY = '2000-08-20';

describe.each(databases)('the last day of a round, alone, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
    await database.db.round.update({ where: { id: world.first }, data: { closesAt: '2000-09-30' } });
  });
  afterAll(() => database.close());

  const does = (who: 'ana' | 'coordinator', intent: Intent, date = TODAY, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], date, language), intent);
  const extending = (words: string, language?: Language) =>
    does('coordinator', { kind: 'extend', words }, TODAY, language);
  const confirm = (reply: Reply) => does('coordinator', firstAction(reply).intent);
  const told = () => outboxDue(database.db, world.app, 'round.closingMoved', TODAY);
  const round = () => roundById(database.db, world.first);

  it.each<[string, Language]>([
    ['closing to 15 October: holidays in two posts', 'en'],
    ['the closing date to 15 October: holidays in two posts', 'en'],
    ['Round 2000 closing to 15 October: holidays in two posts', 'en'],
    ['clôture au 15 octobre : holidays in two posts', 'fr'],
    ['la date de clôture au 15 octobre : holidays in two posts', 'fr'],
    ['cierre al 15 de octubre: holidays in two posts', 'es'],
  ])('moves after its words were shown: %s', async (words, language) => {
    const shown = await extending(words, language);
    expect(textOf(shown)).toContain('holidays in two posts');
    expect(await round()).toMatchObject({ dueAt: '2000-08-31', closesAt: '2000-09-30' });
    await confirm(shown);
    expect(await round()).toMatchObject({ dueAt: '2000-08-31', closesAt: '2000-10-15', extendedOn: null });
    expect(await told()).not.toEqual([]);
  });

  it('is told to who is still to answer, and stands in the record and in the method note', async () => {
    const shown = await extending('closing to 15 October: holidays in two posts');
    expect(textOf(shown)).toContain('closes on 15 October 2000 instead of 30 September 2000');
    expect(textOf(await confirm(shown))).toContain('now closes on 15 October 2000');
    for (const message of await told())
      expect(message).toMatch(
        /closes on 15 October 2000 instead of 30 September 2000.*due on 31 August 2000.*holidays/,
      );
    const [act] = await database.db.auditEvent.findMany({ where: { action: 'round.moveClosing' } });
    expect(act).toMatchObject({
      actorId: world.person.coordinator,
      subject: `round:${world.first}`,
      detail: { closesBefore: '2000-09-30', closesAt: '2000-10-15', reason: 'holidays in two posts' },
    });
    expect(textOf(await does('coordinator', { kind: 'analysis', round: 'Round 2000', page: 11 }))).toContain(
      'Its last day was moved on 20 August 2000 from 30 September 2000 to 15 October 2000.',
    );
  });

  it('may come earlier, but not before answers are due, nor before a post’s own day', async () => {
    await confirm(await extending('closing to 15 September'));
    expect(await round()).toMatchObject({ closesAt: '2000-09-15' });
    expect(textOf(await extending('closing to 25 August'))).toContain('due by 31 August 2000');
    await database.db.assignment.updateMany({
      where: { roundId: world.first, postId: world.post.manila },
      data: { dueAt: '2000-09-12' },
    });
    expect(textOf(await extending('closing to 5 September'))).toContain('due by 12 September 2000');
    expect(textOf(await extending('closing to 15 September'))).toContain('closes on 15 September 2000 already');
    expect(textOf(await extending('closing to 31 February'))).not.toContain('Move the closing date');
    expect(await round()).toMatchObject({ closesAt: '2000-09-15' });
  });

  it('is counted from the last day where a span is named', async () => {
    await confirm(await extending('closing by one week'));
    expect(await round()).toMatchObject({ dueAt: '2000-08-31', closesAt: '2000-10-07' });
  });

  it('is shown again where it has moved since, and old news of it is not sent', async () => {
    const shown = await extending('closing to 15 October');
    await confirm(await extending('closing to 10 October'));
    expect(textOf(await confirm(shown))).toContain('instead of 10 October 2000');
    expect(await round()).toMatchObject({ closesAt: '2000-10-10' });
    await database.db.round.update({ where: { id: world.first }, data: { closesAt: '2000-10-12' } });
    expect(await told()).toEqual([]);
  });

  it('is for the coordinator alone', async () => {
    await does('ana', { kind: 'extend', words: 'closing to 15 October' });
    await does('ana', { kind: 'moveClosingDate', round: world.first, from: '2000-09-30', to: '2000-10-15' });
    expect(await round()).toMatchObject({ closesAt: '2000-09-30' });
    expect(await told()).toEqual([]);
  });
});
