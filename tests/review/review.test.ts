import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { outboxDue } from './outbox.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe.each(databases)('the review of updates on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  type Name = 'ana' | 'ben' | 'chi' | 'coordinator';
  const does = (who: Name, intent: Intent, language: Language = 'en', date = '2000-08-01') =>
    handleIntent(world.app, speaking(world.app, world.person[who], date, language), intent);
  const at = () => ({ round: world.first, post: world.post.manila });
  const press = async (who: Name, reply: Reply, label: string) => {
    const found = actionsOf(reply).find((action) => action.label === label);
    if (!found)
      throw new Error(
        `no button ${label} among ${actionsOf(reply)
          .map((one) => one.label)
          .join(', ')}`,
      );
    return does(who, found.intent);
  };
  const answer = (input: string, value: string, date?: string) =>
    does('ana', { kind: 'answer', ...at(), input, value }, 'en', date);
  const send = async (date?: string) => {
    const draft = await database.db.draft.findFirstOrThrow({ where: { roundId: world.first } });
    return does('ana', { kind: 'send', ...at(), version: draft.version }, 'en', date);
  };
  const update = async () => {
    await answer('patAccess', 'yes');
    await answer('streamline', 'yes');
    await send();
  };
  /** The answers that stand, by question. */
  const standing = async () => {
    const { update: stands } = await database.db.assignment.findFirstOrThrow({
      where: { roundId: world.first, postId: world.post.manila },
      include: { update: { include: { answers: true } } },
    });
    return Object.fromEntries((stands?.answers ?? []).map(({ question, text }) => [question, text]));
  };
  const card = () => does('coordinator', { kind: 'readUpdate', words: 'Manila' });
  const accept = async () => press('coordinator', await card(), 'Accept');

  it('lists what waits, and shows an update whole with what can be done', async () => {
    await update();
    const list = await does('coordinator', { kind: 'review' });
    expect(textOf(list)).toContain('Round 2000: 1 update waits');
    expect(textOf(list)).toContain('1 post is missing');
    const shown = await press('coordinator', list, 'Read MNL');
    expect(textOf(shown)).toContain('Sent by ana of WGGI');
    expect(actionsOf(shown).map(({ label }) => label)).toEqual(['Accept', 'Ask', 'Correct for them', 'All updates']);
    for (const language of languages)
      expect((await does('coordinator', { kind: 'review' }, language)).messages[0]?.text).not.toMatch(/\{|undefined/);
  });

  it('is for the coordinator alone', async () => {
    await update();
    for (const intent of [
      { kind: 'review' },
      { kind: 'readUpdate', ...at() },
      { kind: 'acceptUpdate', ...at(), update: 1 },
    ])
      expect(textOf(await does('ana', intent))).toContain('Only the coordinator');
    expect((await database.db.assignment.findMany()).every(({ review }) => review === 'waiting')).toBe(true);
  });

  it('locks what is accepted, for everybody who answers for the post', async () => {
    await update();
    expect(textOf(await accept())).toContain('MNL is accepted');
    const refused = await answer('patAccess', 'no');
    expect(textOf(refused)).toContain('is accepted, so it cannot be changed any more');
    expect(textOf(await does('ben', { kind: 'update', by: 'page', ...at() }))).toContain('is accepted');
    expect(await standing()).toEqual({ patAccess: 'yes', streamline: 'yes' });
  });

  it('keeps a draft that was begun before from changing what was accepted', async () => {
    await update();
    await answer('patAccess', 'no');
    await accept();
    expect(textOf(await send())).toContain('is accepted');
    expect(await standing()).toMatchObject({ patAccess: 'yes' });
  });

  it('does not accept what it has not read', async () => {
    await update();
    const read = await card();
    await answer('patAccess', 'no');
    await send();
    expect(textOf(await press('coordinator', read, 'Accept'))).toContain('has sent a newer revision');
    expect(textOf(await accept())).toContain('MNL is accepted');
  });

  it('unlocks one page with a reason that is shown back; nothing else changes', async () => {
    await update();
    await accept();
    const pages = await press('coordinator', await card(), 'Unlock a field');
    const intent = actionsOf(pages).find(({ intent: one }) => one['page'] === 'objectives')?.intent;
    if (!intent) throw new Error('no page of objectives');
    expect(textOf(await does('coordinator', intent))).toContain('Why is');
    const back = await does('coordinator', { ...intent, words: 'The title was wrong' });
    expect(textOf(back)).toMatch(/The title was wrong.*and nothing else\. ana of WGGI gets these words/);
    await press('coordinator', back, 'Unlock');
    expect(await outboxDue(database.db, world.app, 'review.unlocked', '2000-08-01')).toEqual([
      expect.stringContaining('The title was wrong'),
    ]);
    await answer('streamline', 'no');
    await answer('patAccess', 'no');
    await send();
    expect(await standing()).toEqual({ patAccess: 'yes', streamline: 'no' });
    expect(textOf(await answer('streamline', 'yes', '2000-08-20'))).toContain('is accepted');
  });

  it('asks in the author’s own chat, and takes a correction or “it stands, because”', async () => {
    await update();
    const ask = actionsOf(await card()).find(({ label }) => label === 'Ask')?.intent;
    const asked = await does('coordinator', { kind: 'askAuthor', ...ask, words: 'Really all?' });
    expect(textOf(asked)).toMatch(/Really all\?.*This goes to ana of WGGI/);
    await press('coordinator', asked, 'Send it');
    expect(textOf(await does('coordinator', { kind: 'review' }))).toContain('1 is asked about');
    const [question] = await outboxDue(database.db, world.app, 'review.asked', '2000-08-01');
    expect(question).toContain('Really all?');
    const { updateId } = await database.db.assignment.findFirstOrThrow({
      where: { postId: world.post.manila, roundId: world.first },
    });
    const stands = { kind: 'answerStands', ...at(), update: updateId ?? 0 };
    expect(textOf(await does('chi', { ...stands, words: 'No' }))).not.toContain('Thank you');
    expect(textOf(await does('ana', { ...stands, words: 'Everybody was there' }))).toContain('Thank you');
    expect(await outboxDue(database.db, world.app, 'review.replied', '2000-08-01')).toEqual([
      expect.stringContaining('Everybody was there'),
    ]);
    expect(textOf(await card())).toMatch(/Really all\?.*Everybody was there/);
    expect(await outboxDue(database.db, world.app, 'review.asked', '2000-08-10')).toEqual([]);
  });

  it('accepts together what nothing speaks against, as far as it was listed', async () => {
    const { hq } = world.post;
    await database.db.appointment.create({
      data: { personId: world.person.chi, postId: hq, role: 'focalPoint', from: '2000-01-01' },
    });
    await update();
    await does('chi', { kind: 'nothingChanged', round: world.first, post: hq, reason: 'A quiet year' });
    const list = await does('coordinator', { kind: 'review' });
    const done = await press('coordinator', list, 'Accept 2: HQ, MNL');
    expect(textOf(done)).toContain('2 updates are accepted');
    expect(await database.db.auditEvent.count({ where: { action: 'review.accept' } })).toBe(2);
  });

  it('proposes a correction, which the author’s yes alone makes, and once only', async () => {
    await update();
    const proposed = { kind: 'correctForAuthor', ...at(), input: 'patAccess', value: 'no' };
    const { updateId: sent } = await database.db.assignment.findFirstOrThrow({
      where: { roundId: world.first, postId: world.post.manila },
    });
    const shown = await does('coordinator', { ...proposed, update: sent ?? 0 });
    expect(textOf(shown)).toMatch(/Yes → No.*The answer changes only if they say yes/);
    await press('coordinator', shown, 'Send it');
    expect(await standing()).toMatchObject({ patAccess: 'yes' });
    const yes = { kind: 'correctAnswer', ...at(), update: sent ?? 0, input: 'patAccess', value: 'no' };
    expect(textOf(await does('chi', yes))).not.toContain('Thank you');
    expect(await standing()).toMatchObject({ patAccess: 'yes' });
    expect(textOf(await does('ana', yes))).toContain('Yes → No');
    expect(await standing()).toEqual({ patAccess: 'no', streamline: 'yes' });
    expect(textOf(await does('ana', yes))).toContain('not open any more');
    expect(await outboxDue(database.db, world.app, 'review.corrected', '2000-08-01')).toHaveLength(1);
  });

  it('lets a correction that was begun go on with the corrected answer', async () => {
    await update();
    await answer('streamline', 'no');
    const { updateId } = await database.db.assignment.findFirstOrThrow({
      where: { roundId: world.first, postId: world.post.manila },
    });
    await does('ana', { kind: 'correctAnswer', ...at(), update: updateId ?? 0, input: 'patAccess', value: 'no' });
    expect(await standing()).toEqual({ patAccess: 'no', streamline: 'yes' });
    await send();
    expect(await standing()).toEqual({ patAccess: 'no', streamline: 'no' });
  });

  it('corrects nothing in a round that is closed', async () => {
    await update();
    const { updateId } = await database.db.assignment.findFirstOrThrow({
      where: { roundId: world.first, postId: world.post.manila },
    });
    await database.db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
    const proposed = { kind: 'correctForAuthor', ...at(), update: updateId ?? 0 };
    expect(textOf(await does('coordinator', proposed))).toContain('Reopen it before an update is corrected');
  });
});
