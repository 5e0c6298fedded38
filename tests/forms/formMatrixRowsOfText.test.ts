import { describe, expect, it } from 'vitest';
import { type RowValues, formMatrixRowsOfText } from '../../src/forms/formMatrixRowsOfText.ts';
import { builtInInstrument } from '../support/builtInInstrument.ts';
import { type MatrixQuestion, instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import type { Language } from '../../src/language/language.ts';
import { context } from './fields.ts';

const matrix = (key: string): MatrixQuestion => {
  const found = builtInInstrument('plan-of-action')?.instrument;
  const question = found && instrumentQuestionsOf(found).find((one) => one.key === key);
  if (question?.kind !== 'matrix') throw new Error(`${key} is no matrix of the shipped instrument`);
  return question;
};
const dialogue = matrix('dialogue');
const mainstreaming = matrix('mainstreaming');

const before: RowValues = { government: 'planned', multiBilateral: 'none', ngo: 'occasional' };
const rows = (text: string, language: Language = 'en', question = dialogue, given: RowValues = {}): RowValues | null =>
  formMatrixRowsOfText(question, text, context(language), { given, before, today: '2026-11-29' });

describe('several rows at once', () => {
  it.each([
    ['government regular, NGOs occasional', 'en', { government: 'regular', ngo: 'occasional' }],
    ['Government: regular; NGOs: planned', 'en', { government: 'regular', ngo: 'planned' }],
    ['government is regular and NGOs are occasional', 'en', { government: 'regular', ngo: 'occasional' }],
    ['multilateral regular', 'en', { multiBilateral: 'regular' }],
    ['1-3 same', 'en', { government: 'planned', multiBilateral: 'none', ngo: 'occasional' }],
    ['1-2 regular, 3: occasional', 'en', { government: 'regular', multiBilateral: 'regular', ngo: 'occasional' }],
    ['all regular', 'en', { government: 'regular', multiBilateral: 'regular', ngo: 'regular', other: 'regular' }],
    ['gouvernement régulier, ONG occasionnel', 'fr', { government: 'regular', ngo: 'occasional' }],
    ['gobierno regular y ONG ocasional', 'es', { government: 'regular', ngo: 'occasional' }],
  ] as const)('“%s” (%s)', (text, language, values) => {
    expect(rows(text, language)).toEqual(values);
  });

  it('gives the rest to the rows that are open', () => {
    const given: RowValues = { government: 'regular', ngo: 'none' };
    expect(rows('* occasional', 'en', dialogue, given)).toEqual({ multiBilateral: 'occasional', other: 'occasional' });
    expect(rows('the rest occasional', 'en', dialogue, given)).toEqual({
      multiBilateral: 'occasional',
      other: 'occasional',
    });
  });

  it('reads numbers as values of a scale, and as rows only in a span or before a colon', () => {
    expect(rows('1-2 3', 'en', mainstreaming)).toEqual({ needsAssessment: 3, projectDesign: 3 });
    expect(rows('1: 2, 2: 0', 'en', mainstreaming)).toEqual({ needsAssessment: 2, projectDesign: 0 });
    expect(rows('1 2', 'en', mainstreaming)).toBeNull();
  });

  it.each([
    'regular',
    'government',
    'government sometimes maybe',
    'government regular, and the weather',
    '',
    '1-9 regular',
    '4-4 same',
    '4: same',
  ])('does not guess what it does not know: “%s”', (text) => expect(rows(text)).toBeNull());

  it('takes no time over a long text', () => {
    expect(rows('government '.repeat(10_000))).toBeNull();
  });
});
