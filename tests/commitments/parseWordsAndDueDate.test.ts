import { describe, expect, it } from 'vitest';
import { parseCommitmentWordsAndDue } from '../../src/commitments/parseWordsAndDueDate.ts';

describe('what an owner says to a recommendation', () => {
  const today = '2000-10-10';
  it.each([
    ['only the missions with a line, by 31 March 2001', 'only the missions with a line', '2001-03-31'],
    ['seulement les missions reliées, d’ici au 31 mars 2001', 'seulement les missions reliées', '2001-03-31'],
    ["seulement les missions reliées d'ici le 31 mars", 'seulement les missions reliées', '2001-03-31'],
    ['avant le 1er février 2001', '', '2001-02-01'],
    ['solo las oficinas con línea, antes del 31 de marzo de 2001', 'solo las oficinas con línea', '2001-03-31'],
    ['15 January 2001', '', '2001-01-15'],
    ['we stand by what we said in May', 'we stand by what we said in May', null],
    ['', '', null],
  ])('%s', (said, words, due) => {
    expect(parseCommitmentWordsAndDue(said, today)).toEqual({ words, due, misnamed: null });
  });

  it('asks back where the date does not fall on its weekday', () => {
    expect(parseCommitmentWordsAndDue('by Monday 31 March 2001', today)).toMatchObject({
      due: null,
      misnamed: '2001-03-31',
    });
  });
});
