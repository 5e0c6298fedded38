import { describe, expect, it } from 'vitest';
import { instrumentQuestionByKey, type Question } from '../../src/instruments/instrument.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import {
  instrumentAnswersOffered,
  instrumentOptionNumbers,
  instrumentOptionLabel,
} from '../../src/instruments/answerOptions.ts';
import { changed, clinic } from './clinic.ts';

const instrument = parseInstrument(
  changed('kind: number\n        min: 0\n        max: 50', 'kind: yesNo'),
  'clinic.yaml',
);
const question = (key: string): Question => {
  const found = instrumentQuestionByKey(instrument, key);
  if (!found) throw new Error(`no question ${key}`);
  return found;
};

describe('the answers that a field offers', () => {
  it('are its options, or yes, partly and no, in order', () => {
    expect(instrumentAnswersOffered(question('supplies'))).toEqual([0, 5]);
    expect(instrumentAnswersOffered(question('open'))).toEqual(['yes', 'partly', 'no']);
    expect(instrumentAnswersOffered(question('staff'))).toEqual([true, false]);
  });

  it('are unknown where people type, or where the round decides', () => {
    expect(instrumentAnswersOffered(question('reason'))).toBeUndefined();
    expect(instrumentAnswersOffered(question('requests'))).toBeUndefined();
  });
});

describe('the wording of an answer', () => {
  it('is that of the option in the language of the reader', () => {
    expect(instrumentOptionLabel(question('supplies'), 5, 'en')).toBe('Enough');
    expect(instrumentOptionLabel(question('supplies'), 5, 'fr')).toBe('Assez');
    expect(instrumentOptionLabel(question('supplies'), 0, 'es')).toBe('Nada');
  });

  it('is a word of the catalogue for yes, partly and no', () => {
    expect(instrumentOptionLabel(question('open'), 'partly', 'fr')).toBe('En partie');
    expect(instrumentOptionLabel(question('open'), 'yes', 'es')).toBe('Sí');
    expect(instrumentOptionLabel(question('staff'), true, 'en')).toBe('Yes');
    expect(instrumentOptionLabel(question('staff'), false, 'fr')).toBe('Non');
  });

  it('is the answer itself where nothing is offered, or not this', () => {
    expect(instrumentOptionLabel(question('reason'), 'no', 'fr')).toBe('no');
    expect(instrumentOptionLabel(question('supplies'), 4, 'en')).toBe('4');
    expect(instrumentOptionLabel(question('supplies'), '5', 'en')).toBe('5');
    expect(instrumentOptionLabel(question('staff'), 'partly', 'en')).toBe('partly');
  });
});

describe('the numbers of a scale', () => {
  it('are there when all options are numbers', () => {
    const supplies = question('supplies');
    expect(supplies.kind === 'matrix' && instrumentOptionNumbers(supplies.options)).toEqual([0, 5]);
  });

  it('are not when one is a word', () => {
    const words = parseInstrument(
      changed(
        'kind: number\n        min: 0\n        max: 50',
        `kind: choice
        options: [{ key: a, label: { en: a, fr: a, es: a } }, { key: b, label: { en: b, fr: b, es: b } }]`,
        clinic,
      ),
      'x',
    );
    const staff = instrumentQuestionByKey(words, 'staff');
    expect(staff?.kind === 'choice' && instrumentOptionNumbers(staff.options)).toBeUndefined();
  });
});
