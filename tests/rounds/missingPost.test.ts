import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/core/context.ts';
import type { Language } from '../../src/language/language.ts';
import { changePostsAsked } from '../../src/rounds/postsAsked/changePostsAsked.ts';
import { composePostsAsked } from '../../src/rounds/postsAsked/postsAskedMessage.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import { missingPost } from '../../src/rounds/intents.ts';
import { roundDateChangeMessage, roundDateChangePreview } from '../../src/rounds/roundDateChangeMessages.ts';
import { roundById } from '../../src/rounds/store.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { actionsOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);
/** Evening of 1 August in Geneva, where the group is at home, and past midnight in Manila, where the coordinator is. */
const EVENING = new Date('2000-08-01T17:00:00Z');

describe('one post that is missing', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    ({ database, world } = await openWorld());
  });
  afterEach(() => database.close());

  const caller = (who: keyof Exercise['person'] = 'coordinator', language: Language = 'en'): Caller => ({
    ...speaking(world.app, world.person[who], '2000-08-01', language),
    now: EVENING,
  });
  const open = (post = world.post.manila, round = world.first, by = caller()) =>
    dispatch(world.app, by, missingPost.of({ round, post }));
  const changes = (from: string, to: string) =>
    database.db.appointment.createMany({
      data: [
        { personId: world.person.chi, postId: world.post.hq, role: 'focalPoint', from: '2000-01-01', to: from },
        { personId: world.person.ben, postId: world.post.hq, role: 'focalPoint', from: to },
      ],
    });

  it('is shown with who holds it, how far it is, and what the coordinator can do', async () => {
    const reply = await open();
    const lines = linesOf(reply);
    expect(lines.slice(0, 4)).toEqual([
      'MNL Manila, Round 2000',
      'MNL Manila, Round 2000',
      'ana of WGGI, ben of WGGI',
      'not begun',
    ]);
    expect(actionsOf(reply).map(({ label, intent }) => [label, intent])).toEqual([
      ['Remind', { kind: 'remind', post: 'MNL', round: world.first }],
      ['One week more', { kind: 'extend', words: 'Round 2000 MNL by one week' }],
      ['Pause', { kind: 'say', text: 'pause MNL' }],
    ]);
    expect(reply.visibleTo).toBe('sender');
  });

  it('is vacant where nobody holds it, and is held by who holds it where the group is at home', async () => {
    expect(linesOf(await open(world.post.hq)).slice(2, 4)).toEqual(['vacant', 'vacant']);
    await changes('2000-08-01', '2000-08-02');
    expect(linesOf(await open(world.post.hq))[2]).toBe('chi of WGGI');
  });

  it('is refused once it has answered, in a round that is over, in another group, and to anybody else', async () => {
    expect(await refusal(open(undefined, undefined, caller('ana')))).toMatchObject({ key: 'people.notCoordinator' });
    expect(await refusal(open(999))).toMatchObject({ key: 'commands.postAnswered' });
    const other = await smallGroup(database.db, 'OTHER');
    const stranger = { ...caller(), workingGroupId: other.app.workingGroupId };
    stranger.person.id = other.person.coordinator;
    const theirs = dispatch(other.app, stranger, missingPost.of({ round: world.first, post: world.post.manila }));
    expect(await refusal(theirs)).toMatchObject({ key: 'rounds.roundGone' });
    await database.db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
    expect(await refusal(open())).toMatchObject({ key: 'rounds.extendNothing' });
  });

  it('tells of being asked, or no longer, whoever holds it where the group is at home', async () => {
    await changes('2000-08-01', '2000-08-02');
    const round = await roundById(database.db, world.first);
    if (!round) throw new Error('no round');
    const post = { id: world.post.hq, code: 'HQ', station: 'Geneva' };
    const change = (verb: 'add' | 'remove', reason = '') =>
      changePostsAsked(world.app, caller(), { verb, round, post, reason });
    expect(await refusal(change('add'))).toMatchObject({ key: 'rounds.askedAlready' });
    expect(await refusal(change('remove', 'x'.repeat(501)))).toMatchObject({ key: 'rounds.reasonTooLong' });
    expect(await database.db.outboxMessage.count()).toBe(0);
    await change('remove', 'the unit is closed');
    expect(await refusal(change('remove', 'again'))).toMatchObject({ key: 'rounds.askedNot' });
    const messages = await database.db.outboxMessage.findMany();
    expect(messages.map(({ recipient }) => recipient)).toEqual([String(world.person.chi)]);
    const reader = { recipient: { kind: 'person', id: world.person.chi }, language: 'fr', timeZone: 'UTC' } as const;
    const body = { round: world.first, post: post.id, verb: 'remove', reason: 'the unit is closed' };
    const told = await composePostsAsked({ ...world.app, now: EVENING }, body, reader);
    expect(JSON.stringify(told)).toContain('the unit is closed');
    expect('blocks' in told && actionsOf({ messages: [told] })).toEqual([]);
  });
});

describe('another date of a round', () => {
  const press = { label: 'Move it', intent: { kind: 'press' } };
  const status = { label: 'See it', intent: { kind: 'status' } };
  const shown = (people: number, reason = '') =>
    linesOf(
      roundDateChangePreview({ text: 'It moves.', told: 'You have more time.', people, reason }, press, status),
    ).slice(1);

  it('is shown with what people will read, and without where there is nobody to read it', () => {
    expect(shown(2, 'The flood.')).toEqual(['It moves.', 'You have more time.\nThe flood.', 'Move it', 'See it']);
    expect(shown(1)).toEqual(['It moves.', 'You have more time.', 'Move it', 'See it']);
    expect(shown(0, 'The flood.')).toEqual(['It moves.', 'Move it', 'See it']);
  });

  it('is told with its reason, where there is one, and the way to the answers', () => {
    const told = (reason: string) => {
      const message = roundDateChangeMessage('More time.', { round: 7, reason, language: 'es' });
      return linesOf({ messages: [message] }).slice(1);
    };
    expect(told('La inundación.')).toEqual(['More time.', 'La inundación.', 'Responder']);
    expect(told('')).toEqual(['More time.', 'Responder']);
  });
});
