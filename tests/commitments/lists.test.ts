import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { composeAlikeCommitments } from '../../src/commitments/mergeCommitments.ts';
import { composeCommitmentReminder } from '../../src/commitments/commitmentReminderMessage.ts';
import { listFollowUps } from '../../src/commitments/listFollowUps.ts';
import { listNeeds, recordNeedMet, openNeedMessages } from '../../src/commitments/listNeeds.ts';
import { listOwedCommitments } from '../../src/commitments/listOwedCommitments.ts';
import { waitingCommitments } from '../../src/commitments/waitingCommitments.ts';
import type { Language } from '../../src/language/language.ts';
import type { Block, Message, Reply } from '../../src/protocol/message.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { actionsOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);

/** What is asked in the messages, in their order. */
const asked = (messages: readonly Message[]): string[] =>
  messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])));
const lists = ({ messages }: Reply): string[] => asked(messages);
const tableOf = ({ messages }: Reply): Extract<Block, { kind: 'table' }> | undefined =>
  messages.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'table');

describe('lists of commitments', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const caller = (who: keyof Exercise['person'], language: Language = 'en') =>
    speaking(world.app, world.person[who], '2000-12-01', language);
  const grants = (who: keyof Exercise['person'], role: 'supervisor' | 'viewer') =>
    database.db.grant.create({ data: { personId: world.person[who], role, from: '2000-01-01' } });

  /** Headquarters needs it of Manila, unless it is said otherwise. */
  async function ask(text: string, more: Partial<Prisma.CommitmentUncheckedCreateInput> = {}, askers?: object) {
    const { id } = await database.db.commitment.create({
      data: {
        workingGroupId: world.app.workingGroupId,
        kind: 'need',
        key: `need:${text}`,
        text: { en: text },
        ownerId: world.post.manila,
        since: new Date('2000-08-01'),
        askedAt: new Date('2000-08-01'),
        askers: { create: askers ?? { postId: world.post.hq } },
        ...more,
      },
    });
    return id;
  }

  it('show a post what it is asked and has not answered, the most urgent first', async () => {
    await ask('whenever');
    await ask('later', { due: '2001-03-01' });
    await ask('soon', { due: '2000-12-15', state: 'taken' });
    await ask('finished', { state: 'done' });
    await ask('refused', { state: 'declined' });
    await ask('of another', { ownerId: world.post.hq });
    const into = await ask('told with', { due: '2000-01-01', state: 'withdrawn' });
    await ask('doubled', { mergedIntoId: into });
    const reply = await listOwedCommitments(world.app, caller('ben'), {});
    expect(lists(reply)).toEqual(['soon', 'later', 'whenever']);
    expect(reply).toMatchObject({ visibleTo: 'sender', messages: [{ text: '3 things are asked of your post' }] });
  });

  it.each([
    [0, 'en', 'Nothing is asked of your post now.'],
    [1, 'en', 'One thing is asked of your post'],
    [1, 'fr', 'Une chose est demandée à votre poste'],
    [2, 'fr', '2 choses sont demandées à votre poste'],
    [0, 'es', 'No se solicita nada a su oficina en este momento.'],
    [2, 'es', 'Se solicitan 2 cosas a su oficina'],
  ] as const)('count %i in %s: %s', async (count, language, text) => {
    for (let one = 0; one < count; one++) await ask(`thing ${one}`);
    expect((await listOwedCommitments(world.app, caller('ana', language), {})).messages[0]?.text).toBe(text);
  });

  it('go on after twelve, and say how many are left', async () => {
    const texts = Array.from({ length: 13 }, (_, at) => `thing ${String(at).padStart(2, '0')}`);
    for (const text of texts) await ask(text);
    const first = await listOwedCommitments(world.app, caller('ana'), {});
    expect(lists(first)).toEqual(texts.slice(0, 12));
    expect(actionsOf(first).at(-1)).toEqual({ label: 'One more', intent: { kind: 'owed', page: 1 } });
    const second = await listOwedCommitments(world.app, caller('ana'), { page: 1 });
    expect(lists(second)).toEqual(texts.slice(12));
    expect(actionsOf(second).filter(({ intent }) => intent.kind === 'owed')).toEqual([]);
  });

  it('are refused to whoever holds no post, and given to the supervisor with what Headquarters has long open', async () => {
    await ask('old', { ownerId: world.post.hq, askedAt: new Date('2000-08-31T00:00:00Z') });
    await ask('older', { ownerId: world.post.hq, askedAt: new Date('2000-08-01T00:00:00Z'), state: 'taken' });
    await ask('secret', { ownerId: world.post.hq, askedAt: new Date('2000-01-01'), visibility: 'coordinator' });
    await ask('over', { ownerId: world.post.hq, askedAt: new Date('2000-01-01'), state: 'done' });
    await ask('of the field', { askedAt: new Date('2000-01-01') });
    expect(await refusal(listOwedCommitments(world.app, caller('chi'), {}))).toMatchObject({ key: 'updates.noPost' });
    await grants('chi', 'viewer');
    expect(await refusal(listOwedCommitments(world.app, caller('chi'), {}))).toMatchObject({ key: 'updates.noPost' });
    await grants('chi', 'supervisor');
    for (const who of ['chi', 'coordinator'] as const)
      expect(tableOf(await listOwedCommitments(world.app, caller(who, 'fr'), {}))).toMatchObject({
        caption: 'En suspens depuis plus de 90 jours, par unité du Siège',
        rows: [['HQ', '2', '122 jours']],
      });
    expect(tableOf(await listOwedCommitments(world.app, caller('ana'), {}))).toBeUndefined();
  });

  it('hide what is for the coordinator alone from everybody else, its count too', async () => {
    const secret = { visibility: 'coordinator' } as const;
    await ask('a secret need', secret);
    await ask('a secret follow-up', { ...secret, kind: 'followUp' });
    await ask('a need');
    await ask('a follow-up', { kind: 'followUp' });
    await grants('chi', 'supervisor');
    for (const who of ['ana', 'chi'] as const) {
      expect(lists(await listNeeds(world.app, caller(who), {}))).toEqual(['a need']);
      expect(lists(await listFollowUps(world.app, caller(who), {}))).toEqual(['a follow-up']);
    }
    expect(await waitingCommitments(world.app, caller('ana'))).toMatchObject([
      { text: '2 things are asked of your post and have no answer yet' },
    ]);
    expect(lists(await listNeeds(world.app, caller('coordinator'), {}))).toEqual(['a secret need', 'a need']);
    expect(lists(await listFollowUps(world.app, caller('coordinator'), {}))).toEqual([
      'a secret follow-up',
      'a follow-up',
    ]);
  });

  it('show follow-ups to who is asked and who asks, a person in their own name as well', async () => {
    const followUp = { kind: 'followUp' } as const;
    await ask('asked by Chi', followUp, { personId: world.person.chi });
    await ask('asked by a post', { ...followUp, state: 'declined' });
    await ask('recommended', { kind: 'recommendation', due: '2000-12-31' });
    await ask('done', { ...followUp, state: 'done' });
    await ask('a need');
    expect(lists(await listFollowUps(world.app, caller('chi'), {}))).toEqual(['asked by Chi']);
    expect(lists(await listFollowUps(world.app, caller('ana'), {}))).toEqual([
      'recommended',
      'asked by Chi',
      'asked by a post',
    ]);
    await database.db.commitment.updateMany({ data: { state: 'done' } });
    expect(await refusal(listFollowUps(world.app, caller('chi'), {}))).toMatchObject({ key: 'updates.noPost' });
  });

  it('show nothing of another working group', async () => {
    const other = await smallGroup(database.db, 'OTHER');
    await ask('theirs', { workingGroupId: other.app.workingGroupId, ownerId: other.post.manila });
    expect(lists(await listNeeds(world.app, caller('coordinator'), {}))).toEqual([]);
    expect(tableOf(await listOwedCommitments(world.app, caller('coordinator'), {}))).toBeUndefined();
  });

  it('remind of what waits: what is asked, not what is taken, and nobody without a post', async () => {
    expect(await waitingCommitments(world.app, caller('ana'))).toEqual([]);
    await ask('asked');
    await ask('taken', { state: 'taken' });
    expect(await waitingCommitments(world.app, caller('ana', 'fr'))).toEqual([
      {
        text: '1 demande adressée à votre poste attend une réponse',
        action: { label: 'Voir ce qui est demandé', intent: { kind: 'owed' } },
      },
    ]);
    expect(await waitingCommitments(world.app, caller('coordinator'))).toEqual([]);
  });

  it('ask a post about its own open needs after "nothing changed": ten at most, no secret one, none of others', async () => {
    const { hq } = world.post;
    expect(await openNeedMessages(world.app, caller('coordinator', 'es'), hq)).toEqual([]);
    await ask('one', { state: 'taken' });
    const [single] = await openNeedMessages(world.app, caller('coordinator', 'es'), hq);
    expect(single?.text).toBe('¿Sigue haciendo falta?');
    await ask('secret', { visibility: 'coordinator' });
    await ask('of Manila', { ownerId: hq }, { postId: world.post.manila });
    await ask('declined', { state: 'declined' });
    for (let at = 2; at <= 11; at++) await ask(`number ${at}`);
    const messages = await openNeedMessages(world.app, caller('coordinator', 'es'), hq);
    expect(messages[0]?.text).toBe('¿Siguen haciendo falta?');
    expect(asked(messages)).toEqual(['one', ...Array.from({ length: 9 }, (_, at) => `number ${at + 2}`)]);
  });

  it('take the old button of a need: settled by who asks, done by who was asked, once, and nothing where it is gone', async () => {
    const press = async (who: keyof Exercise['person'], need: number) => {
      const reply = await recordNeedMet(world.app, caller(who), need);
      expect(reply.replacesSource).toBe(true);
      return reply.messages[0]?.text;
    };
    const former = (commitmentId: number, formerNeed: number) =>
      database.db.commitmentEvent.create({
        data: { commitmentId, act: 'asked', at: new Date('2000-08-01'), formerNeed },
      });
    const [one, two] = [await ask('one'), await ask('two', { ownerId: world.post.hq }, { postId: world.post.manila })];
    await former(one, 71);
    await former(two, 72);
    expect(await press('ana', 71)).toContain(`no. ${one} is done`);
    expect(await press('ana', 72)).toContain(`No. ${two} is settled`);
    expect(await press('ana', 72)).toBe('No open need concerns your post.');
    expect(await press('ana', 73)).toBe('No open need concerns your post.');
    expect(await database.db.auditEvent.count()).toBe(2);
  });

  describe('in messages that wait in the outbox', () => {
    const reader = (language: Language = 'en') =>
      ({ recipient: { kind: 'person', id: world.person.ana }, language, timeZone: 'UTC' }) as const;
    const context = () => ({ ...world.app, now: new Date('2000-12-01T12:00:00Z') });
    const remind = (commitments: number[], language: Language = 'en') =>
      composeCommitmentReminder(context(), { commitments }, reader(language));

    it('leave out what is over by then, show ten, and are dropped where nothing is left', async () => {
      const ids = await Promise.all(Array.from({ length: 12 }, (_, at) => ask(`thing ${at}`)));
      const [first = 0] = ids;
      await database.db.commitment.update({ where: { id: first }, data: { state: 'withdrawn' } });
      const message = await remind(ids, 'fr');
      expect(message).toMatchObject({ text: 'Pour rappel, 11 choses sont demandées à votre poste\u00a0:' });
      expect(asked(['blocks' in message ? message : { text: '', blocks: [] }])).toHaveLength(10);
      expect(await remind([first, 999])).toEqual({ drop: 'all of it is over' });
    });

    it('propose to make one of two only while both are open and for the same readers', async () => {
      const [into, other] = [await ask('a trainer'), await ask('one trainer')];
      const propose = () => composeAlikeCommitments(context(), { into, other }, reader());
      const shown = await propose();
      expect(shown).toMatchObject({ text: expect.stringContaining('MNL is asked for nearly the same twice') });
      const button = { label: 'They are one', intent: { kind: 'mergeCommitments', into, other } };
      expect(shown).toMatchObject({ blocks: expect.arrayContaining([{ kind: 'actions', actions: [button] }]) });
      await database.db.commitment.update({ where: { id: other }, data: { visibility: 'allStaff' } });
      expect(await propose()).toEqual({ drop: 'the two have other readers' });
      await database.db.commitment.update({ where: { id: other }, data: { state: 'done' } });
      expect(await propose()).toEqual({ drop: 'one of the two is over' });
    });
  });
});
