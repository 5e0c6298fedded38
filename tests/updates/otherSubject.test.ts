import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { features } from '../../src/app/features.ts';
import { type Registry, appRegistryOf } from '../../src/app/featureRegistry.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { findAnsweredInput, saveAnsweredMessages } from '../../src/conversation/store.ts';
import { Refusal } from '../../src/core/refusal.ts';
import type { DraftKind } from '../../src/feature/draftKind.ts';
import { nothingBrought } from '../../src/forms/broughtForwardToForm.ts';
import { emptyDraft } from '../../src/forms/draftContent.ts';
import type { Instrument } from '../../src/instruments/instrument.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { findDraft, findDrafts } from '../../src/drafts/store.ts';
import { clinic } from '../instruments/clinic.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from './exercise.ts';

/** Entries of an invented register: whoever answers may answer any but the ninth. */
const entries = (instrument: Instrument): DraftKind => ({
  of: 'entry',
  open: async (_app, asked, db) => {
    const drafts = await findDrafts(
      db,
      asked.map(({ subject }) => subject),
    );
    return asked.map(({ caller, subject }, i) => () => {
      if ('entry' in subject && subject.entry === 9) throw new Refusal('updates.notYours');
      return {
        subject,
        instrument,
        context: { objectives: [], posts: [], language: caller.person.language },
        reader: caller.person.id,
        draft: drafts[i] ?? { content: emptyDraft, version: 0, startedAt: null, updatedBy: null },
        brought: nothingBrought,
        standing: null,
        medianSeconds: null,
      };
    });
  },
  summary: ({ draft }) => ({ text: `All of it: ${JSON.stringify(draft.content.answers)}`, blocks: [] }),
  saved: () => 'The entry is kept.',
});

describe.each(databases)('a form of another subject than a round, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  let known: Registry;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
    const kind = entries(parseInstrument(clinic, 'clinic.yaml'));
    const others = features.filter(({ name }) => name !== 'registers' && name !== 'handover');
    known = appRegistryOf([...others, { name: 'registers', drafts: [kind] }]);
  });
  afterAll(() => database.close());

  const does = (intent: Intent): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person.ana, '2000-08-01'), intent, known);
  const texts = (reply: Reply): string => reply.messages.map(({ text }) => text).join('\n');

  it('is answered in conversation, question after question, by buttons and by words', async () => {
    const asked = await does({ kind: 'update', by: 'conversation', entry: 7 });
    expect(texts(asked)).toContain('Open?');
    expect(asked.awaits).toEqual({ kind: 'input', entry: 7, input: 'open', takes: 'value' });
    const next = await does({ kind: 'answer', entry: 7, input: 'open', value: 'no' });
    expect(next.awaits).toMatchObject({ entry: 7, input: 'reason' });
    const answered = await does({ kind: 'say', text: 'The road is closed' });
    expect(answered.answered).toEqual({ entry: 7, input: 'reason' });
    const draft = await findDraft(database.db, { entry: 7 });
    expect(draft).toMatchObject({ version: 2, content: { answers: { open: 'no', reason: 'The road is closed' } } });
    await does({ kind: 'say', text: 'back' });
    const corrected = await does({ kind: 'say', text: 'The road is under water' });
    expect(corrected.answered).toEqual({ entry: 7, input: 'reason' });
  });

  it('is answered by pages, and its summary is its own', async () => {
    const { form } = await does({ kind: 'update', by: 'page', entry: 8 });
    expect(form?.target).toEqual({ entry: 8, page: 'care', version: 0 });
    const values = { open: 'no', reason: 'Flood', 'supplies.drugs': '0', 'supplies.beds': '5' };
    const further = await does({ kind: 'page', entry: 8, page: 'care', version: 0, values, then: 'next' });
    expect(further.form?.target).toEqual({ entry: 8, page: 'care', version: 1 });
    const sent = await does({ kind: 'page', entry: 8, page: 'care', version: 1, values, then: 'next' });
    expect(texts(sent)).toContain('All of it: {"open":"no"');
    expect(texts(await does({ kind: 'summary', entry: 8 }))).toContain('"reason":"Flood"');
    const later = await does({ kind: 'page', entry: 8, page: 'care', version: 2, values, then: 'later' });
    expect(later.messages[0]?.text).toBe('The entry is kept.');
    expect(JSON.stringify(later.messages)).toContain('"entry":8');
  });

  it('leaves the drafts of rounds alone, and theirs leave it', async () => {
    const at = { round: world.first, post: world.post.manila };
    const before = await database.db.draft.count();
    await does({ kind: 'answer', entry: 6, input: 'open', value: 'no' });
    await does({ kind: 'answer', ...at, input: 'dialogueContact', value: 'The ministry' });
    expect((await findDraft(database.db, at))?.content.answers).toEqual({ dialogueContact: 'The ministry' });
    expect((await findDraft(database.db, { entry: 6 }))?.content.answers).toEqual({ open: 'no' });
    expect(await database.db.draft.count()).toBe(before + 2);
  });

  it('is judged by its own feature, and refused where no feature knows it', async () => {
    expect(texts(await does({ kind: 'answer', entry: 9, input: 'open', value: 'no' }))).toContain('not');
    expect(await findDraft(database.db, { entry: 9 })).toBeNull();
    const unknown = await does({ kind: 'answer', handover: 1, input: 'open', value: 'no' });
    expect(texts(unknown)).toContain('older version');
    expect(known.boundFor({ kind: 'answer' })?.accepts({ kind: 'answer', input: 'open', value: 'no' })).toBe(false);
  });

  it('is found again from the message that answered it, so that an edit corrects it', async () => {
    const message = { platform: 'slack', conversation: 'D1', message: '1.2' } as const;
    const answered = { entry: 7, input: 'reason' };
    const at = new Date('2000-08-01T12:00:00Z');
    await saveAnsweredMessages(database.db, [{ ...message, answered, at }]);
    expect(await findAnsweredInput(database.db, message)).toEqual({ entry: 7, input: 'reason' });
  });
});
