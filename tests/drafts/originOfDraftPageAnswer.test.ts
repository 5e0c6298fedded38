import { describe, expect, it } from 'vitest';
import { draftPrefill, originOfDraftPageAnswer, type SubmittedPage } from '../../src/drafts/originOfDraftPageAnswer.ts';
import type { OpenDraft } from '../../src/feature/draftKind.ts';
import type { AnswerValue } from '../../src/forms/answers.ts';
import { shippedQuestion } from '../support/builtInInstrument.ts';
import { openShipped, twoActions } from './openShipped.ts';

const origin = (open: OpenDraft, key: string, value: AnswerValue | undefined, page: Partial<SubmittedPage> = {}) =>
  originOfDraftPageAnswer(open, shippedQuestion(key), value, { values: {}, then: 'next', ...page });

describe('how the answer of a page came to stand', () => {
  const brought = openShipped({ brought: { answers: { networks: { regional: 1, national: 2 }, patAccess: 'yes' } } });

  it('is given where it differs from what was drawn, carried where it was left as last time', () => {
    expect(origin(brought, 'networks', { regional: 3, national: 2 })).toEqual({
      origins: { 'networks.regional': 'given', 'networks.national': 'carried' },
    });
  });

  it('is confirmed by “All of this is still so”, but for what was changed on the same page', () => {
    expect(origin(brought, 'networks', { regional: 3, national: 2 }, { then: 'confirm' })).toEqual({
      origins: { 'networks.regional': 'given', 'networks.national': 'confirmed' },
    });
  });

  it.each(['next', 'back', 'later', 'redraw', 'send'] as const)('is not confirmed by %s', (then) => {
    expect(origin(brought, 'patAccess', 'yes', { then })).toEqual({ origins: { patAccess: 'carried' } });
  });

  it('is nothing where the answer was taken away', () => {
    expect(origin(brought, 'patAccess', undefined)).toEqual({ origins: {} });
  });

  it('stays what it was in the draft, also when the page is confirmed', () => {
    const given = openShipped({ content: { answers: { patAccess: 'yes' } } });
    expect(origin(given, 'patAccess', 'yes', { then: 'confirm' })).toEqual({ origins: { patAccess: 'given' } });
    const carried = openShipped({ content: { answers: { patAccess: 'yes' }, origins: { patAccess: 'carried' } } });
    expect(origin(carried, 'patAccess', 'yes')).toEqual({ origins: { patAccess: 'carried' } });
    expect(origin(carried, 'patAccess', 'yes', { then: 'confirm' })).toEqual({ origins: { patAccess: 'confirmed' } });
    expect(origin(carried, 'patAccess', 'no', { then: 'confirm' })).toEqual({ origins: { patAccess: 'given' } });
  });

  it('is given where it was left out on purpose before: nothing of last time was drawn', () => {
    const open = openShipped({ brought: { answers: { patAccess: 'yes' } }, content: { passed: ['patAccess'] } });
    expect(origin(open, 'patAccess', 'yes')).toEqual({ origins: { patAccess: 'given' } });
  });
});

describe('how the entries of a page came to stand', () => {
  const open = openShipped({ brought: twoActions });
  const [first = {}, second = {}] = twoActions.answers.actions;
  const drawn = {
    'actions.0.objective': 'P01',
    'actions.0.status': 'onTrack',
    'actions.1.objective': 'P02',
    'actions.1.status': 'delayed',
  };
  const marks = (items: AnswerValue, page: Partial<SubmittedPage> = {}) =>
    origin(open, 'actions', items, { values: drawn, ...page }).marks;

  it('is carried where an entry was left alone, given where it was changed, new where it was added', () => {
    const values = { ...drawn, 'actions.2.objective': 'P01' };
    expect(marks([first, { ...second, status: 'completed' }, { objective: 'P01' }], { values })).toEqual([
      { key: '5.0', origin: 'carried' },
      { key: '5.1', origin: 'given' },
      { key: null, origin: 'given' },
    ]);
  });

  it('is what was pressed at it', () => {
    const values = { ...drawn, 'actions.0.?': 'still', 'actions.1.?': 'over' };
    expect(marks([first, second], { values })).toEqual([
      { key: '5.0', origin: 'confirmed' },
      { key: '5.1', origin: 'carried', over: true },
    ]);
  });

  it('is no press that the page does not offer', () => {
    expect(marks([first, second], { values: { ...drawn, 'actions.0.?': 'sold' } })?.[0]).toEqual({
      key: '5.0',
      origin: 'carried',
    });
  });

  it('stays with an entry when the one before it is taken out', () => {
    expect(marks([second], { then: 'redraw', removed: { group: 'actions', item: 0 } })).toEqual([
      { key: '5.1', origin: 'carried' },
    ]);
    const elsewhere = { then: 'redraw', removed: { group: 'needs', item: 0 } } as const;
    expect(marks([first, second], elsewhere)?.map(({ key }) => key)).toEqual(['5.0', '5.1']);
  });
});

describe('what an unanswered page begins with', () => {
  const answers = { dialogue: { ngo: 'none', other: 'planned' }, patAccess: 'yes', ...twoActions.answers };
  const prefill = (...passed: string[]) => draftPrefill(openShipped({ brought: { answers }, content: { passed } }));

  it('is all that stood last time', () => {
    expect(prefill()).toEqual(answers);
    expect(prefill('dialogueContact', 'patAccessAlso')).toEqual(answers);
  });

  it.each([
    ['a question', ['patAccess'], { dialogue: answers.dialogue, ...twoActions.answers }],
    ['the entries of a group', ['actions.+'], { dialogue: answers.dialogue, patAccess: 'yes' }],
    ['every row', ['dialogue.ngo', 'dialogue.other'], { patAccess: 'yes', ...twoActions.answers }],
  ])('leaves %s empty that was left so on purpose', (_, passed, left) => {
    expect(prefill(...passed)).toEqual(left);
  });

  it('keeps the other rows where one was skipped', () => {
    expect(prefill('dialogue.ngo')).toEqual({ ...answers, dialogue: { other: 'planned' } });
  });
});
