import { describe, expect, it } from 'vitest';
import {
  draftCardAnswers,
  draftKeepingWay,
  draftStepBeforeCard,
  draftWithBroughtEntries,
  draftWithRestConfirmed,
  draftWithRowsOfLastTime,
  isDraftByCard,
} from '../../src/drafts/draftAnsweredByCard.ts';
import { type DraftContent, emptyDraft } from '../../src/forms/draftContent.ts';
import { shippedQuestion } from '../support/builtInInstrument.ts';
import { openShipped, twoActions } from './openShipped.ts';

const dialogue = { government: 'regular', ngo: 'occasional' };
const before = {
  answers: { dialogue, patAccess: 'yes', commitment: 3, ...twoActions.answers },
  entries: twoActions.entries,
};
const byCard = (content?: Partial<DraftContent>) =>
  openShipped({ brought: before, ...(content && { content: { ...content, way: 'card' } }) });

describe('a draft that is answered by the card', () => {
  it.each([
    ['that nobody has begun', {}, true],
    ['that was begun by the card', { content: { way: 'card' } }, true],
    ['that was begun question by question', { content: { way: 'questions' } }, false],
    ['of an older edition', { content: {} }, false],
    ['of a post that answered nothing last time', { brought: {} }, false],
    ['that corrects what was handed in', { standing: {} }, false],
  ] as const)('is one %s: %#', (_, more, is) => {
    expect(isDraftByCard(openShipped({ brought: before, ...more }))).toBe(is);
  });

  it('keeps its way with each change, and takes no other draft into it', () => {
    expect(draftKeepingWay(byCard(), emptyDraft).way).toBe('card');
    expect(draftKeepingWay(openShipped({ content: {} }), emptyDraft)).not.toHaveProperty('way');
  });

  it('shows what is new in the place of what stood, and all the rest', () => {
    const shown = draftCardAnswers(byCard({ answers: { patAccess: 'no', womenProfessional: 2 } }));
    expect(shown).toEqual({ ...before.answers, patAccess: 'no', womenProfessional: 2 });
  });
});

describe('what is asked before the card comes back', () => {
  const asked = (content: Partial<DraftContent>) => draftStepBeforeCard(byCard(content))?.id ?? null;
  const marks = (more: object) => ({ actions: [{ key: '5.0', origin: 'carried' as const, ...more }] });

  it('is nothing, where one plain answer has changed', () => {
    expect(asked({ answers: { dialogue: { ...dialogue, ngo: 'regular' } } })).toBeNull();
    expect(asked({ answers: { patAccess: 'yes' } })).toBeNull();
  });

  it('is the question that only the new answer calls for, until it is answered, skipped or put off', () => {
    const no = { answers: { patAccess: 'no' } };
    expect(asked(no)).toBe('patObstacle');
    expect(asked({ ...no, passed: ['patObstacle'] })).toBeNull();
    expect(asked({ ...no, later: ['patObstacle'] })).toBeNull();
    expect(asked({ answers: { patAccess: 'no', patObstacle: 'The line' } })).toBeNull();
  });

  it('is what has changed of a named entry, then the fields that were named', () => {
    const [first = {}] = twoActions.answers.actions;
    const answers = { actions: [first] };
    expect(asked({ answers, entries: marks({}) })).toBeNull();
    expect(asked({ answers, entries: marks({ named: true }) })).toBe('actions.0.?');
    expect(asked({ answers, entries: marks({ asked: ['status'] }) })).toBe('actions.0.status');
    expect(asked({ answers, entries: marks({ named: true, over: true }) })).toBeNull();
  });

  it('is each field of an entry that was added, and never whether there is another', () => {
    const added = (item: Record<string, string>) => ({
      answers: { actions: [item] },
      entries: { actions: [{ key: null, origin: 'given' as const }] },
    });
    expect(asked(added({}))).toBe('actions.0.objective');
    expect(asked(added({ objective: 'P01', status: 'blocked', narrative: 'x', evidence: 'y' }))).toBeNull();
  });
});

describe('what is taken in before a change', () => {
  it('is the whole matrix when one row of it changes, carried', () => {
    const content = draftWithRowsOfLastTime(byCard(), shippedQuestion('dialogue'), 2);
    expect(content.answers).toEqual({ dialogue });
    expect(content.origins).toEqual({ 'dialogue.government': 'carried', 'dialogue.ngo': 'carried' });
  });

  it('is no matrix that the draft has, none that nobody answered, and no other question', () => {
    const started = byCard({ answers: { dialogue: { government: 'none' } } });
    expect(draftWithRowsOfLastTime(started, shippedQuestion('dialogue'), 2)).toBe(started.draft.content);
    for (const key of ['networks', 'patAccess'])
      expect(draftWithRowsOfLastTime(byCard(), shippedQuestion(key), 2).answers).toEqual({});
  });

  it('is all entries of a group when one is added, but not over what the draft has or after it was handed in', () => {
    const content = draftWithBroughtEntries(byCard(), ['actions', 'needs'], 2);
    expect([content.answers, content.entries]).toEqual([twoActions.answers, twoActions.entries]);
    const started = byCard({ answers: { actions: [] } });
    expect(draftWithBroughtEntries(started, ['actions'], 2)).toBe(started.draft.content);
    const corrected = openShipped({ brought: before, standing: {} });
    expect(draftWithBroughtEntries(corrected, ['actions'], 1).answers).toEqual({});
  });
});

describe('“the rest is still so”', () => {
  it('confirms what nobody touched, and leaves what was given as given', () => {
    const { answers, origins } = draftWithRestConfirmed(byCard({ answers: { patAccess: 'no' } }));
    expect(answers).toEqual({ ...before.answers, patAccess: 'no' });
    expect(origins).toMatchObject({
      'dialogue.government': 'confirmed',
      'dialogue.ngo': 'confirmed',
      patAccess: 'given',
    });
  });

  it('confirms the rows of a matrix that were carried into the draft beside one that was given', () => {
    const origins = { 'dialogue.government': 'given' as const, 'dialogue.ngo': 'carried' as const };
    const content = draftWithRestConfirmed(byCard({ answers: { dialogue }, origins }));
    expect(content.origins).toMatchObject({ 'dialogue.government': 'given', 'dialogue.ngo': 'confirmed' });
  });

  it('only carries what may not be shown: nobody has read it before they pressed', () => {
    expect(draftWithRestConfirmed(byCard()).origins['commitment']).toBe('carried');
  });

  it('does not bring back what was skipped on purpose', () => {
    const { answers } = draftWithRestConfirmed(byCard({ passed: ['patAccess'] }));
    expect(answers).not.toHaveProperty('patAccess');
  });

  it('ends the going through of entries: each is confirmed, given or over', () => {
    const content = draftWithRestConfirmed(
      byCard({
        answers: twoActions.answers,
        entries: {
          actions: [
            { key: '5.0', origin: 'carried', named: true, asked: ['status'] },
            { key: '5.1', origin: 'given', over: true },
          ],
        },
      }),
    );
    expect(content.entries['actions']).toEqual([
      { key: '5.0', origin: 'confirmed' },
      { key: '5.1', origin: 'given', over: true },
    ]);
  });
});
