import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/forms/answers.ts';
import { type AnswerLine, formAnswerLines, formLinesOfAnswers, plainFormWords } from '../../src/forms/answerWords.ts';
import { instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import type { Language } from '../../src/language/language.ts';
import { shippedExercise, shippedQuestion } from '../support/builtInInstrument.ts';
import { context, fields } from './fields.ts';

const lines = (key: string, value: AnswerValue, language: Language = 'en'): AnswerLine[] =>
  formAnswerLines(shippedQuestion(key), value, context(language));

describe('the words of one answer', () => {
  it.each([
    ['a text as it was written', 'text', 'Ministère du Travail', 'Ministère du Travail'],
    ['a choice by its label', 'choice', 'some', 'Somewhat'],
    ['a value of a scale, which is a number', 'scale', 1, 'Always'],
    ['several choices', 'choices', ['b', 'a'], 'Second, First'],
    ['yes as a value of its own', 'yesNo', true, 'Yes'],
    ['no as well', 'yesNo', false, 'No'],
    ['partly', 'yesPartlyNo', 'partly', 'Partly'],
    ['an objective by its title', 'objective', 'P02', 'P02 Train developers'],
    ['a post by its name', 'post', 'MNL', 'MNL Mission, Manila'],
    ['a choice that the instrument no longer has, by its key', 'choice', 'gone', 'gone'],
    [
      'an objective that is no longer in the plan, by its code',
      'objectives',
      ['P02', 'S09'],
      'P02 Train developers, S09',
    ],
    ['a link', 'link', 'https://example.org/a', 'https://example.org/a'],
    ['nought', 'number', 0, '0'],
  ] as const)('are %s', (_, kind, value, words) => {
    expect(plainFormWords(fields[kind], typeof value === 'object' ? [...value] : value, context())).toBe(words);
  });

  it.each([
    ['en', '12,500.5', '5 November 2000'],
    ['fr', '12 500,5', '5 novembre 2000'],
    ['es', '12.500,5', '5 de noviembre de 2000'],
  ] as const)('write numbers and dates as the reader does (%s)', (language, number, date) => {
    const said = (kind: 'number' | 'date', value: string | number) =>
      plainFormWords(fields[kind], value, context(language)).replaceAll(/\s/g, ' ');
    expect([said('number', 12_500.5), said('date', '2000-11-05')]).toEqual([number, date]);
  });
});

describe('an answered question as lines', () => {
  it('is one line a row, in the order of the instrument, without those that nobody answered', () => {
    expect(lines('dialogue', { other: 'none', government: 'regular' }, 'fr')).toEqual([
      { label: 'Gouvernement', value: 'Régulier' },
      { label: 'Autres entités', value: 'Aucun dialogue' },
    ]);
  });

  it('shows a row whose value is 0', () => {
    expect(lines('networks', { national: 0 })).toEqual([{ label: 'National networks', value: 'No contact' }]);
  });

  it('is one line an entry, with its number and its fields in their order', () => {
    const items = [{ narrative: 'Late.', objective: 'P01' }, { objective: 'P02' }];
    expect(lines('actions', items)).toEqual([
      { label: 'Action 1', value: 'P01 Consult governments · Late.' },
      { label: 'Action 2', value: 'P02 Train developers' },
    ]);
  });

  it('has no number where there can only be one entry', () => {
    expect(lines('bulletinItem', [{ text: 'News.' }], 'es').map(({ label }) => label)).not.toContainEqual(
      expect.stringMatching(/\d/),
    );
  });

  it('is its label and its words where it takes one answer', () => {
    expect(lines('streamline', false, 'es')[0]?.value).toBe('No');
    expect(lines('womenProfessional', 7)).toEqual([{ label: 'Women in professional grades', value: '7' }]);
  });
});

describe('all answers as lines', () => {
  it('come in the order of the questions, and silence is no line', () => {
    const questions = instrumentQuestionsOf(shippedExercise().instrument);
    const answers = { womenProfessional: 7, needs: [{ text: 'A car' }], dialogueContact: 'The mayor' };
    const values = formLinesOfAnswers(questions, answers, context()).map(({ value }) => value);
    expect(values).toEqual(['The mayor', '7', 'A car']);
    expect(formLinesOfAnswers(questions, {}, context())).toEqual([]);
  });
});
