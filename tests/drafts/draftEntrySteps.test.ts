import { describe, expect, it } from 'vitest';
import {
  draftEntryInput,
  draftListInput,
  NONE_CHANGED,
  takeDraftEntry,
  takeDraftList,
  takeDraftPress,
} from '../../src/drafts/draftEntrySteps.ts';
import type { OpenDraft } from '../../src/feature/draftKind.ts';
import type { DraftContent } from '../../src/forms/draftContent.ts';
import { shippedQuestion } from '../support/builtInInstrument.ts';
import { openShipped, twoActions } from './openShipped.ts';

const actions = shippedQuestion('actions');
const brought = (more: Parameters<typeof openShipped>[0] = {}) => openShipped({ brought: twoActions, ...more });
const taken = (content: Partial<DraftContent> = {}): OpenDraft =>
  brought({ content: { answers: twoActions.answers, entries: twoActions.entries, ...content } });
const marks = (content: DraftContent | null) => content?.entries['actions'];

describe('the entries that stood last time', () => {
  it('are options by their keys, cut to what a platform shows', () => {
    const long = { objective: 'P01', status: 'onTrack', narrative: 'word '.repeat(40) };
    const { options } = draftListInput(brought({ brought: { ...twoActions, answers: { actions: [long] } } }), actions);
    expect(options.map(({ value }) => value)).toEqual(['5.0']);
    expect(options[0]?.label.length).toBeLessThanOrEqual(75);
  });

  it('are listed without those that were added today', () => {
    const open = taken({
      answers: { actions: [...twoActions.answers.actions, { objective: 'P01', status: 'blocked' }] },
      entries: { actions: [...(marks(taken().draft.content) ?? []), { key: null, origin: 'given' }] },
    });
    expect(draftListInput(open, actions).options.map(({ value }) => value)).toEqual(['5.0', '5.1']);
  });

  it('are asked about field by field, and whether they are over', () => {
    const { options, label } = draftEntryInput(brought(), actions, 1);
    const fields = ['Objective', 'Status', 'What happened', 'Link to a document'];
    expect(options.map((one) => one.label)).toEqual([...fields, 'Over']);
    expect(label).toContain('Delayed');
  });
});

describe('what is said of the list', () => {
  it('names those to be gone through; the others are still so, and all are in the draft', () => {
    const content = takeDraftList(brought(), actions, ['5.1'], 4);
    expect(content?.answers).toEqual(twoActions.answers);
    expect(content?.changed).toEqual({ 'actions.*': 4 });
    expect(marks(content)).toEqual([
      { key: '5.0', origin: 'confirmed' },
      { key: '5.1', origin: 'carried', named: true, over: false },
    ]);
  });

  it.each([
    ['the button', 'en', NONE_CHANGED],
    ['its label', 'en', ' none OF them '],
    ['no', 'en', 'no'],
    ['a French word', 'fr', 'Aucune.'],
    ['a Spanish word', 'es', 'ninguno'],
    ['its label in Spanish without the accent', 'es', 'ningun cambio'],
    ['a word of another language', 'en', 'rien'],
  ] as const)('may name none, by %s', (_, language, said) => {
    const content = takeDraftList(brought({ language }), actions, said, 1);
    expect(marks(content)?.map(({ origin }) => origin)).toEqual(['confirmed', 'confirmed']);
  });

  it('is understood by the numbers and the words of the entries, too', () => {
    const named = (said: string) => marks(takeDraftList(brought(), actions, said, 1))?.map((one) => one.named === true);
    expect(named('1, 2')).toEqual([true, true]);
    expect(named('2')).toEqual([false, true]);
    expect(named('P02')).toEqual([false, true]);
  });

  it('is not understood where one of it is no entry: nothing changes', () => {
    expect(takeDraftList(brought(), actions, ['5.1', '9.9'], 1)).toBeNull();
    expect(takeDraftList(brought(), actions, 'the weather', 1)).toBeNull();
  });

  it('brings an entry back that was over, and leaves given ones as given', () => {
    const open = taken({
      entries: {
        actions: [
          { key: '5.0', origin: 'carried', over: true },
          { key: '5.1', origin: 'given' },
        ],
      },
    });
    expect(marks(takeDraftList(open, actions, ['5.0'], 2))).toEqual([
      { key: '5.0', origin: 'carried', named: true, over: false },
      { key: '5.1', origin: 'given' },
    ]);
  });
});

describe('what is said of one entry', () => {
  const said = (value: string | string[], item = 0) => takeDraftEntry(taken(), { question: actions, item }, value, 3);

  it('has the fields asked that have changed, and says that the rest of it is so', () => {
    expect(marks(said(['status', 'narrative']))).toEqual([
      { key: '5.0', origin: 'confirmed', asked: ['status', 'narrative'] },
      { key: '5.1', origin: 'carried' },
    ]);
    expect(said('Status, What happened')?.entries).toEqual(said(['status', 'narrative'])?.entries);
  });

  it('ends it, whatever else was named', () => {
    expect(marks(said(['status', 'over'], 1))?.[1]).toEqual({ key: '5.1', origin: 'carried', over: true, asked: [] });
  });

  it('may be nothing, or no field at all', () => {
    expect(marks(said(NONE_CHANGED))?.[0]).toMatchObject({ origin: 'confirmed', asked: [] });
    expect(said(['budget'])).toBeNull();
  });
});

describe('what is pressed at an entry of the card', () => {
  it.each([
    ['still', { key: '5.0', origin: 'confirmed' }],
    ['changed', { key: '5.0', origin: 'carried', named: true }],
    ['over', { key: '5.0', origin: 'carried', over: true }],
  ] as const)('marks it as %s and touches no other', (press, mark) => {
    const expected = [mark, { key: '5.1', origin: 'carried' }];
    expect(marks(takeDraftPress(taken(), actions, { entry: '5.0', press }, 2))).toEqual(expected);
    const first = takeDraftPress(brought(), actions, { entry: '5.0', press }, 1);
    expect([marks(first), first?.answers]).toEqual([expected, twoActions.answers]);
  });

  it('takes back what was pressed before', () => {
    const over = taken({ entries: { actions: [{ key: '5.0', origin: 'given', over: true, named: true, asked: [] }] } });
    const [mark] = marks(takeDraftPress(over, actions, { entry: '5.0', press: 'still' }, 2)) ?? [];
    expect(mark).toEqual({ key: '5.0', origin: 'given' });
  });

  it('does nothing at an entry that is not there', () => {
    expect(takeDraftPress(taken(), actions, { entry: '4.0', press: 'over' }, 2)).toBeNull();
  });

  it('is a bug at a question that has no entries', () => {
    expect(() => takeDraftPress(taken(), shippedQuestion('patAccess'), { entry: '5.0', press: 'over' }, 2)).toThrow(
      'no group',
    );
  });
});
