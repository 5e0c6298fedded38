import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { changeDraft } from '../../src/drafts/changeDraft.ts';
import { formWithAnswer } from '../../src/forms/draftContent.ts';
import { findDraft } from '../../src/drafts/store.ts';
import { locateFormInput } from '../../src/forms/parseQuestionValues.ts';
import type { OpenDraft } from '../../src/feature/draftKind.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';
import { draftKindOfUpdates } from '../../src/updates/draftKindOfUpdates.ts';

/** A change that answers one question with words. */
const answering =
  (text: string) =>
  ({ draft, instrument }: OpenDraft, version: number) => {
    const place = locateFormInput(instrument, 'dialogueContact');
    if (!place || !('field' in place)) throw new Error('the shipped instrument asks for a contact');
    return formWithAnswer(draft.content, 'dialogueContact', place, text, version);
  };

describe.each(databases)('changing drafts at once, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());
  beforeEach(() => database.db.draft.deleteMany());

  const manila = () => ({ round: world.first, post: world.post.manila });
  const at = (subject: { round: number; post: number }) => ({ subject, kind: draftKindOfUpdates });
  const say = (text: string, where = manila(), person = world.person.ana, language: 'en' | 'fr' = 'en') =>
    changeDraft(world.app, speaking(world.app, person, dayOf(where), language), at(where), answering(text));
  const dayOf = ({ round }: { round: number }): string => (round === world.first ? '2000-08-01' : '2001-08-01');

  it('keeps one person’s changes in their order, each on top of the one before', async () => {
    const assignments = await Promise.all(Array.from({ length: 60 }, (_, n) => say(`Contact ${n}`)));
    expect(assignments.map(({ draft }) => draft.version)).toEqual(assignments.map((_, n) => n + 1));
    const draft = await findDraft(database.db, { round: world.first, post: world.post.manila });
    expect(draft).toMatchObject({ version: 60, updatedBy: world.person.ana });
    expect(draft?.content.answers).toEqual({ dialogueContact: 'Contact 59' });
  });

  it('keeps posts and rounds apart, and gives each person their own language', async () => {
    await say('before', { ...manila(), round: world.second });
    const [first, second, french] = await Promise.all([
      say('of the first round'),
      say('of the second', { ...manila(), round: world.second }),
      say('en français', manila(), world.person.ana, 'fr'),
    ]);
    expect([first?.draft.version, second?.draft.version, french?.draft.version]).toEqual([1, 2, 2]);
    expect([first?.context.language, french?.context.language]).toEqual(['en', 'fr']);
    const kept = await Promise.all(
      [world.first, world.second].map((round) => findDraft(database.db, { round, post: world.post.manila })),
    );
    expect(kept.map((draft) => draft?.content.answers['dialogueContact'])).toEqual(['en français', 'of the second']);
  });

  it('refuses or fails for one without taking anything from the others', async () => {
    const broken = changeDraft(world.app, speaking(world.app, world.person.ana, '2000-08-01'), at(manila()), () => {
      throw new TypeError('a bug');
    });
    const settled = await Promise.allSettled([
      say('mine'),
      say('not mine', { ...manila(), post: world.post.hq }),
      broken,
      changeDraft(world.app, speaking(world.app, world.person.ana, '2001-12-01'), at(manila()), answering('too late')),
      say('mine again'),
    ]);
    const reasons = settled.map((one) => (one.status === 'fulfilled' ? 'kept' : one.reason));
    expect(reasons.map((reason) => (reason instanceof Refusal ? reason.key : String(reason)))).toEqual([
      'kept',
      'updates.notYours',
      'TypeError: a bug',
      'updates.closed',
      'kept',
    ]);
    const draft = await findDraft(database.db, { round: world.first, post: world.post.manila });
    expect(draft?.content.answers).toEqual({ dialogueContact: 'mine again' });
    expect(draft?.version).toBe(2);
    expect(await findDraft(database.db, { round: world.first, post: world.post.hq })).toBeNull();
  });

  it('leaves a draft as it stands where there is nothing to change', async () => {
    await say('stands');
    const assignment = await changeDraft(
      world.app,
      speaking(world.app, world.person.ana, '2000-08-01'),
      at(manila()),
      () => null,
    );
    expect(assignment.draft).toMatchObject({ version: 1, content: { answers: { dialogueContact: 'stands' } } });
  });
});
