import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Act } from '../../src/core/actWrites.ts';
import { endAct } from '../../src/conversation/endAct.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { changeDraft } from '../../src/drafts/changeDraft.ts';
import { findDraft, takeDraft } from '../../src/drafts/store.ts';
import type { OpenDraft } from '../../src/feature/draftKind.ts';
import { formWithAnswer } from '../../src/forms/draftContent.ts';
import { locateFormInput } from '../../src/forms/parseQuestionValues.ts';
import { draftKindOfUpdates } from '../../src/updates/draftKindOfUpdates.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe.each(databases)('a draft that is changed at the end of an act, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());
  beforeEach(() => database.db.draft.deleteMany());

  const subject = () => ({ round: world.first, post: world.post.manila });
  const say = (act: Act, input: string, text: string) =>
    changeDraft(
      world.app,
      { ...speaking(world.app, world.person.ana, '2000-08-01'), act },
      { subject: subject(), kind: draftKindOfUpdates },
      ({ draft, instrument }: OpenDraft, version: number) => {
        if (text === 'refused') throw new Refusal('updates.closed');
        const place = locateFormInput(instrument, input);
        if (!place || !('field' in place)) throw new Error(`the shipped instrument asks for ${input}`);
        return formWithAnswer(draft.content, input, place, text, version);
      },
    );
  const answers = async () => (await findDraft(database.db, subject()))?.content.answers;

  it('is written with the end, and not before', async () => {
    const act = new Act();
    expect((await say(act, 'dialogueContact', 'Ana')).draft.version).toBe(1);
    expect(await answers()).toBeUndefined();
    expect(await endAct(database.db, act)).toBe('ended');
    expect(await answers()).toEqual({ dialogueContact: 'Ana' });
  });

  it('is changed twice in one act, the second on top of the first', async () => {
    const act = new Act();
    await say(act, 'dialogueContact', 'Ana');
    expect((await say(act, 'dialogueContact', 'Ben')).draft.version).toBe(2);
    await endAct(database.db, act);
    expect(await findDraft(database.db, subject())).toMatchObject({
      version: 2,
      content: { answers: { dialogueContact: 'Ben' } },
    });
  });

  it('is not written over what somebody else was quicker with, also in the same moment', async () => {
    const [one, other] = [new Act(), new Act()];
    await Promise.all([say(one, 'dialogueContact', 'One'), say(other, 'dialogueContact', 'Other')]);
    const outcomes = await Promise.all([endAct(database.db, one), endAct(database.db, other)]);
    expect(outcomes.toSorted()).toEqual(['ended', 'stale']);
    const again = new Act();
    expect((await say(again, 'dialogueContact', 'Other')).draft.version).toBe(2);
    expect(await endAct(database.db, again)).toBe('ended');
  });

  it('does not come back where it was handed in meanwhile', async () => {
    const begun = new Act();
    await say(begun, 'dialogueContact', 'Ana');
    await endAct(database.db, begun);
    const late = new Act();
    await say(late, 'dialogueContact', 'too late');
    await database.db.$transaction((tx) => takeDraft(tx, subject(), 1));
    expect(await endAct(database.db, late)).toBe('stale');
    expect(await answers()).toBeUndefined();
  });

  it('is not begun in a round that was closed meanwhile', async () => {
    const late = new Act();
    await say(late, 'dialogueContact', 'too late');
    await database.db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
    expect(await endAct(database.db, late)).toBe('stale');
    await expect(say(new Act(), 'dialogueContact', 'too late')).rejects.toThrow(Refusal);
    await database.db.round.update({ where: { id: world.first }, data: { state: 'open' } });
  });

  it('is not begun beside an update that was handed in meanwhile', async () => {
    const late = new Act();
    await say(late, 'dialogueContact', 'too late');
    const { round: roundId, post: postId } = subject();
    const sent = { revision: 1, submittedAt: new Date('2000-08-01T12:00:00Z'), submittedBy: world.person.ana };
    const { id } = await database.db.update.create({ data: { roundId, postId, ...sent, channel: 'local' } });
    await database.db.assignment.update({ where: { roundId_postId: { roundId, postId } }, data: { updateId: id } });
    expect(await endAct(database.db, late)).toBe('stale');
    expect(await answers()).toBeUndefined();
  });

  it('is left as it is where the change is refused', async () => {
    const act = new Act();
    await expect(say(act, 'dialogueContact', 'refused')).rejects.toThrow(Refusal);
    expect(act.records()).toEqual([]);
  });
});
