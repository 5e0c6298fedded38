import { describe, expect, it } from 'vitest';
import { restOfDraftMatrixRows, takeDraftMatrixRows } from '../../src/drafts/takeDraftMatrixRows.ts';
import type { OpenDraft } from '../../src/feature/draftKind.ts';
import { locateFormInput } from '../../src/forms/parseQuestionValues.ts';
import { openShipped, stepOf } from './openShipped.ts';

const take = (open: OpenDraft, text: string, id = 'dialogue.government') => {
  const place = locateFormInput(open.instrument, id);
  if (place?.at !== 'row') throw new Error(`${id} is no row`);
  return takeDraftMatrixRows(open, open.draft.content, place, { text, version: 5, today: '2000-08-01' });
};

describe('several rows said at once', () => {
  it('are kept row by row, each as given and as changed now', () => {
    const taken = take(openShipped(), 'NGOs none, government regular');
    expect(taken?.content.answers).toEqual({ dialogue: { ngo: 'none', government: 'regular' } });
    expect(taken?.content.origins).toEqual({ 'dialogue.ngo': 'given', 'dialogue.government': 'given' });
    expect(taken?.content.changed).toEqual({ 'dialogue.ngo': 5, 'dialogue.government': 5 });
  });

  it('are told in the order of the form and the language of the reader', () => {
    const open = openShipped({ language: 'fr' });
    expect(take(open, 'ONG prévu, gouvernement régulier')?.rows).toEqual([
      { label: 'Gouvernement', value: 'Régulier' },
      { label: 'ONG', value: 'Prévu' },
    ]);
  });

  it('leave the other rows as they are', () => {
    const open = openShipped({ content: { answers: { dialogue: { other: 'planned' } }, passed: ['dialogue.ngo'] } });
    const taken = take(open, 'NGOs none, government regular');
    expect(taken?.content.answers['dialogue']).toEqual({ other: 'planned', ngo: 'none', government: 'regular' });
    expect(taken?.content.passed).toEqual([]);
  });

  it('may be as last time', () => {
    const open = openShipped({ brought: { answers: { dialogue: { government: 'planned', multiBilateral: 'none' } } } });
    expect(take(open, '1-2 same')?.content.answers['dialogue']).toEqual({
      government: 'planned',
      multiBilateral: 'none',
    });
  });

  it.each(['the weather', 'regular', ''])('are none in “%s”', (text) => {
    expect(take(openShipped(), text)).toBeNull();
  });
});

describe('“the same for the others”', () => {
  const offered = (dialogue: Record<string, string>, id: string) => {
    const open = openShipped({ content: { answers: { dialogue } } });
    return restOfDraftMatrixRows(open, stepOf(open, id)).map(({ label }) => label);
  };

  it.each([
    ['one was answered before it', { government: 'regular' }, 'dialogue.multiBilateral', ['Regular for the other 3']],
    [
      'two are open',
      { government: 'regular', multiBilateral: 'none' },
      'dialogue.ngo',
      ['No dialogue for the other 2'],
    ],
    ['one is open', { government: 'regular', multiBilateral: 'none', ngo: 'none' }, 'dialogue.other', []],
    ['none was answered', {}, 'dialogue.ngo', []],
    ['the one before it is open', { government: 'regular' }, 'dialogue.ngo', []],
    ['it is the first', { ngo: 'none' }, 'dialogue.government', []],
  ])('is offered where it saves something: %s', (_, answers, id, labels) => {
    expect(offered(answers, id)).toEqual(labels);
  });

  it('is offered for no other kind of question', () => {
    const open = openShipped();
    expect(restOfDraftMatrixRows(open, stepOf(open, 'patAccess'))).toEqual([]);
  });
});
