import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/forms/interpret.ts';
import type { FormContext } from '../../src/forms/inputs.ts';
import { judgeField } from '../../src/forms/judge.ts';
import { simpleFieldSchema, type SimpleField } from '../../src/instruments/field.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';

const label = { en: 'Question', fr: 'Question', es: 'Pregunta' };
const field = (settings: Record<string, unknown>): SimpleField =>
  simpleFieldSchema.parse({ key: 'q', label, ...settings });
const context = (language: FormContext['language'] = 'en'): FormContext => ({
  language,
  objectives: [
    { value: 'P01', label: 'P01 Consult governments' },
    { value: 'P02', label: 'P02 Train developers' },
  ],
  posts: [{ value: 'MNL', label: 'MNL Mission, Manila' }],
});
const option = (key: string | number, words: string) => ({ key, label: { en: words, fr: words, es: words } });

const fields = {
  text: field({ kind: 'text' }),
  longText: field({ kind: 'longText' }),
  choice: field({ kind: 'choice', options: [option('none', 'Not at all'), option('some', 'Somewhat')] }),
  choices: field({ kind: 'choices', options: [option('a', 'First'), option('b', 'Second')] }),
  scale: field({ kind: 'scale', options: [option(0, 'Never'), option(1, 'Always')] }),
  yesPartlyNo: field({ kind: 'yesPartlyNo' }),
  yesNo: field({ kind: 'yesNo' }),
  number: field({ kind: 'number', min: 0, max: 100, integer: true }),
  date: field({ kind: 'date', min: '2000-01-01', max: '2000-12-31' }),
  link: field({ kind: 'link' }),
  objective: field({ kind: 'objective' }),
  objectives: field({ kind: 'objectives' }),
  post: field({ kind: 'post' }),
};

describe('judging an answer', () => {
  it('never throws, and names what is wrong in all three languages, whatever is typed into whatever field', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.string()),
      fc.constant('x'.repeat(10_000)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(fields)),
        anything,
        fc.constantFrom(...languages),
        (one, raw, language) => {
          const judged = judgeField(one, raw, context(language));
          if (judged.ok) return;
          expect(translate(language, judged.problem.key, judged.problem.parameters)).not.toBe('');
        },
      ),
    );
  });

  it('shows that there are more choices than it names', () => {
    const many = { ...context(), posts: Array.from({ length: 9 }, (_, n) => ({ value: `P${n}`, label: `Post ${n}` })) };
    const judged = judgeField(fields.post, 'Atlantis', many);
    expect(judged).toMatchObject({ problem: { parameters: { choices: expect.stringMatching(/Post 7, …$/) } } });
    const few = judgeField(fields.choice, 'Atlantis', context());
    expect(few).toMatchObject({ problem: { parameters: { choices: 'Not at all, Somewhat' } } });
  });

  it('shows that it repeats a part only of a long wrong value, and never half a character', () => {
    const long = '🌍'.repeat(50);
    for (const kind of ['choice', 'choices', 'number', 'date', 'link'] as const) {
      const judged = judgeField(fields[kind], long, context());
      expect(judged).toMatchObject({ ok: false, problem: { parameters: { value: `${'🌍'.repeat(40)}…` } } });
      expect(judgeField(fields[kind], 'x'.repeat(40), context())).toMatchObject({
        problem: { parameters: { value: 'x'.repeat(40) } },
      });
    }
  });

  it('keeps emoji, right-to-left text and markup as they are, and takes out what no database can hold', () => {
    const texts = ['👩🏽‍🌾 déjà vu', 'מרכז נשים מהגרות', '<b>&amp; *bold* <@U123> [x](y)</b>'];
    for (const text of texts)
      expect(judgeField(fields.text, ` ${text}\n`, context())).toEqual({ ok: true, value: text });
    expect(judgeField(fields.text, 'a\u0000b\u0007\uD800c', context())).toEqual({ ok: true, value: 'abc' });
  });

  it('accepts nothing where nothing is required, and asks for it where it is', () => {
    for (const blank of ['', '  \n', [], undefined])
      expect(judgeField(fields.text, blank, context())).toEqual({ ok: true, value: undefined });
    expect(judgeField({ ...fields.text, required: true }, ' ', context())).toMatchObject({
      problem: { key: 'forms.requiredMissing' },
    });
  });

  it.each([
    ['1,234.5', 'en', 1234.5],
    ['1.234', 'en', 1.234],
    ['1 234,5', 'fr', 1234.5],
    ['1\u202F234,5', 'fr', 1234.5],
    ['1.234,5', 'es', 1234.5],
    ['-3', 'es', -3],
  ] as const)('reads the number %s in %s', (text, language, value) => {
    expect(judgeField(field({ kind: 'number' }), text, context(language))).toEqual({ ok: true, value });
  });

  it.each([
    ['a few', 'forms.notAWholeNumber'],
    ['1e999', 'forms.notAWholeNumber'],
    ['2.5', 'forms.notWhole'],
    ['-1', 'forms.tooSmall'],
    ['101', 'forms.tooLarge'],
  ])('refuses the number %s as %s', (text, key) => {
    expect(judgeField(fields.number, text, context())).toMatchObject({ ok: false, problem: { key } });
  });

  it.each([
    ['2000-02-30', 'forms.noSuchDate'],
    ['soon', 'forms.noSuchDate'],
    ['1999-12-31', 'forms.tooEarly'],
    ['2001-01-01', 'forms.tooLate'],
  ])('refuses the date %s as %s', (text, key) => {
    expect(judgeField(fields.date, text, context())).toMatchObject({ ok: false, problem: { key } });
  });

  it.each([
    ['www.iom.int', 'https://www.iom.int'],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['javascript:alert(1)', null],
    ['ftp://example.org', null],
    ['not a link', null],
  ])('takes the link %s as %s', (text, value) => {
    const judged = judgeField(fields.link, text, context());
    expect(judged.ok ? judged.value : null).toBe(value);
  });

  it('gives numbers for numeric scales, true and false for yes and no, and refuses what is not offered', () => {
    expect(judgeField(fields.scale, '1', context())).toEqual({ ok: true, value: 1 });
    expect(judgeField(fields.yesNo, 'no', context())).toEqual({ ok: true, value: false });
    expect(judgeField(fields.objective, 'P99', context())).toMatchObject({ problem: { key: 'forms.notOffered' } });
    expect(judgeField(fields.objectives, ['P01', 'P01', 'P02'], context())).toEqual({
      ok: true,
      value: ['P01', 'P02'],
    });
  });
});

describe('understanding what is typed in a conversation', () => {
  const today = '2026-11-29';
  const typed = (one: SimpleField, text: string, language: Language = 'en') => {
    const read = interpret(one, text, context(language), today);
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
    expect(judgeField(one, text, context(language))).toEqual({ ok: true, value });
  });

  it.each([
    ['number', '11 women and 7 men', 'forms.severalNumbers'],
    ['number', '12 or 13', 'forms.severalNumbers'],
    ['number', 'more than 12', 'forms.roughNumber'],
    ['number', 'au moins 12', 'forms.roughNumber'],
    ['number', 'not 12', 'forms.roughNumber'],
    ['number', '12 mil', 'forms.roughNumber'],
    ['number', 'P05', 'forms.notAWholeNumber'],
    ['number', 'many', 'forms.notAWholeNumber'],
    ['link', 'https://focal.example/x, https://focal.example/y', 'forms.oneLink'],
    ['link', 'https://focal.example/x,https://focal.example/y', 'forms.oneLink'],
    ['link', 'see focal.example', 'forms.notALink'],
  ] as const)('to a %s question “%s” is asked back (%s)', (kind, text, key) => {
    expect(judgeField(fields[kind], text, context())).toMatchObject({ ok: false, problem: { key } });
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
  ] as const)('%s: the date “%s” is %s', (language, text, value) => {
    expect(typed(field({ kind: 'date' }), text, language)).toBe(value);
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
