import { describe, expect, it } from 'vitest';
import { rawValueOfText } from '../../src/forms/rawValueOfText.ts';
import { judgeAnswer } from '../../src/forms/judgeAnswer.ts';
import { type SimpleField } from '../../src/instruments/instrumentField.ts';
import { type Language } from '../../src/language/language.ts';
import { context, field, fields, option } from './fields.ts';

describe('understanding what is typed in a conversation', () => {
  const today = '2026-11-29';
  const typed = (one: SimpleField, text: string, language: Language = 'en') => {
    const read = rawValueOfText(one, text, context(language), today);
    return 'raw' in read ? read.raw : read.problem.key;
  };

  it.each([
    ['en', 'number', '12 women', 12],
    ['en', 'number', 'twelve', 12],
    ['en', 'number', 'about 12', 12],
    ['en', 'number', '１２', 12],
    ['fr', 'number', '١٢', 12],
    ['en', 'number', '12.', 12],
    ['en', 'number', '+12', 12],
    ['fr', 'number', 'quarante-deux', 42],
    ['fr', 'number', 'environ 70', 70],
    ['fr', 'number', 'soixante et onze', 71],
    ['es', 'number', 'treinta y cinco', 35],
    ['es', 'number', 'unas 20 mujeres', 20],
    ['fr', 'number', '40 %', 40],
    ['en', 'many', '1 250', 1250],
    ['en', 'many', '1.250', 1250],
    ['fr', 'many', '1,250', 1250],
    ['es', 'many', '12.345.678', 12_345_678],
    ['en', 'link', 'focal.example/report', 'https://focal.example/report'],
  ] as const)('%s: to a %s question “%s” is %s', (language, kind, text, value) => {
    const one = kind === 'many' ? field({ kind: 'number', integer: true }) : fields[kind];
    expect(judgeAnswer(one, text, context(language))).toEqual({ ok: true, value });
  });

  it.each([
    ['number', '11 women and 7 men', 'forms.severalNumbers'],
    ['number', '12 or 13', 'forms.severalNumbers'],
    ['number', 'more than 12', 'forms.roughNumber'],
    ['number', 'au moins 12', 'forms.roughNumber'],
    ['number', 'not 12', 'forms.roughNumber'],
    ['number', '12 mil', 'forms.roughNumber'],
    ['number', '3 billion', 'forms.roughNumber'],
    ['number', '3 milliards', 'forms.roughNumber'],
    ['number', '2 lakh', 'forms.roughNumber'],
    ['number', 'minus five', 'forms.roughNumber'],
    ['number', '- 5', 'forms.roughNumber'],
    ['number', 'half of 12', 'forms.roughNumber'],
    ['number', 'la moitié de 12', 'forms.roughNumber'],
    ['number', 'twice 6', 'forms.roughNumber'],
    ['number', 'the square of 6', 'forms.roughNumber'],
    ['number', '12+', 'forms.roughNumber'],
    ['number', '3M', 'forms.notAWholeNumber'],
    ['number', '12 ألف', 'forms.roughNumber'],
    ['number', 'P05', 'forms.notAWholeNumber'],
    ['number', 'many', 'forms.notAWholeNumber'],
    ['link', 'https://focal.example/x, https://focal.example/y', 'forms.oneLink'],
    ['link', 'https://focal.example/x,https://focal.example/y', 'forms.oneLink'],
    ['link', 'see focal.example', 'forms.notALink'],
  ] as const)('to a %s question “%s” is asked back (%s)', (kind, text, key) => {
    expect(judgeAnswer(fields[kind], text, context())).toMatchObject({ ok: false, problem: { key } });
  });

  it('takes the words of the question beside a number, but none that makes it another', () => {
    const label = { en: 'Workshops, in thousands', fr: 'Ateliers', es: 'Talleres' };
    const one = field({ kind: 'number', integer: true, label });
    expect(judgeAnswer(one, '12 workshops', context())).toEqual({ ok: true, value: 12 });
    expect(judgeAnswer(one, '12 ateliers', context())).toEqual({ ok: true, value: 12 });
    expect(judgeAnswer(one, '12 thousands', context())).toMatchObject({ problem: { key: 'forms.roughNumber' } });
    expect(judgeAnswer(one, '12 seminars', context())).toMatchObject({ problem: { key: 'forms.roughNumber' } });
  });

  it.each([
    ['en', '15 January', '2027-01-15'],
    ['en', 'tomorrow', '2026-11-30'],
    ['en', 'Dec. 24', '2026-12-24'],
    ['en', 'Thursday 3 December', '2026-12-03'],
    ['en', 'Friday 3 December', 'forms.weekdayWrong'],
    ['en', 'before the summer', 'before the summer'],
    ['en', '5', '5'],
    ['fr', 'le 5 janvier 2027', '2027-01-05'],
    ['fr', 'le 5', '2026-12-05'],
    ['fr', '1er mars', '2027-03-01'],
    ['fr', 'avant le 15 janv.', '2027-01-15'],
    ['fr', 'jeudi 4 décembre', 'forms.weekdayWrong'],
    ['es', 'el 5 de enero de 2027', '2027-01-05'],
    ['es', 'mañana', '2026-11-30'],
    ['es', 'el martes que viene', '2026-12-01'],
    ['en', '3 November', 'forms.whichDate'],
    ['fr', 'le 3 novembre', 'forms.whichDate'],
    ['es', '3 de noviembre', 'forms.whichDate'],
    ['en', 'the 20th', 'forms.whichDate'],
    ['en', 'Tuesday 3 November', '2026-11-03'],
    ['en', 'Friday 3 November', 'forms.weekdayWrong'],
    ['en', '3 November 2026', '2026-11-03'],
    ['en', '29 November', '2026-11-29'],
  ] as const)('%s: the date “%s” is %s', (language, text, value) => {
    expect(typed(field({ kind: 'date' }), text, language)).toBe(value);
  });

  it.each([
    ['3 November', { max: '2026-11-29' }, '2026-11-03'],
    ['3 November', { min: '2026-06-01', max: '2027-05-31' }, '2026-11-03'],
    ['3 November', { min: '2026-11-29' }, '2027-11-03'],
    ['15 January', { max: '2026-11-29' }, '2026-01-15'],
    ['20 November', { min: '2030-01-01' }, '2027-11-20'],
    ['the 5th', { max: '2026-11-29' }, '2026-11-05'],
  ])('a date without its year, “%s”, lies within %j', (text, limits, date) => {
    expect(typed(field({ kind: 'date', ...limits }), text)).toBe(date);
  });

  it('says which two dates may be meant', () => {
    const read = rawValueOfText(field({ kind: 'date' }), '3 November', context(), today);
    expect(read).toMatchObject({ problem: { parameters: { past: '3 November 2026', next: '3 November 2027' } } });
  });

  it.each([
    ['fr', 'P01 et P02', ['P01', 'P02']],
    ['es', 'P01 y p02', ['P01', 'P02']],
    ['en', 'P01, P02 and nothing', ['P01', 'P02 and nothing']],
  ] as const)('%s: the list “%s” is %j', (language, text, values) => {
    expect(typed(fields.objectives, text, language)).toEqual(values);
  });

  it('knows what else people call a choice, and what it is called in other languages', () => {
    const status = field({
      kind: 'choice',
      options: [
        { ...option('completed', 'Completed'), also: ['done', 'fini'] },
        { key: 'late', label: { en: 'Delayed', fr: 'En retard', es: 'Con retraso' } },
      ],
    });
    expect(typed(status, 'Done!')).toBe('completed');
    expect(typed(status, 'en retard')).toBe('late');
  });

  it.each([
    ['choice', 'somewhat', 'some'],
    ['choice', 'SOME', 'some'],
    ['choice', '2', 'some'],
    ['choice', 'not', 'none'],
    ['yesPartlyNo', 'oui', 'yes'],
    ['yesNo', 'non.', 'no'],
    ['date', '31 août 2000', '2000-08-31'],
    ['date', '1er mars 2000', '2000-03-01'],
    ['date', '31/08/2000', '2000-08-31'],
    ['date', 'August 31, 2000', '2000-08-31'],
    ['objective', 'p02', 'P02'],
  ] as const)('to a %s question “%s” is %s', (kind, text, value) => {
    expect(typed(fields[kind], text, 'fr')).toBe(value);
  });

  it('reads several choices with commas, and leaves what it does not know for the judge', () => {
    expect(typed(fields.objectives, 'P01, p02; P99')).toEqual(['P01', 'P02', 'P99']);
    expect(typed(fields.choice, 'perhaps')).toBe('perhaps');
  });

  it('does not guess between two choices that begin alike', () => {
    const alike = field({ kind: 'choice', options: [option('one', 'Not now'), option('two', 'Not ever')] });
    expect(typed(alike, 'not')).toBe('not');
  });
});
