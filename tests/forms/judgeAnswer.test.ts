import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../src/forms/judgeAnswer.ts';
import { languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { context, field, fields } from './fields.ts';

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
          const judged = judgeAnswer(one, raw, context(language));
          if (judged.ok) return;
          expect(translate(language, judged.problem.key, judged.problem.parameters)).not.toBe('');
        },
      ),
    );
  });

  it('shows that there are more choices than it names', () => {
    const many = { ...context(), posts: Array.from({ length: 9 }, (_, n) => ({ value: `P${n}`, label: `Post ${n}` })) };
    const judged = judgeAnswer(fields.post, 'Atlantis', many);
    expect(judged).toMatchObject({ problem: { parameters: { choices: expect.stringMatching(/Post 7, …$/) } } });
    const few = judgeAnswer(fields.choice, 'Atlantis', context());
    expect(few).toMatchObject({ problem: { parameters: { choices: 'Not at all, Somewhat' } } });
  });

  it('shows that it repeats a part only of a long wrong value, and never half a character', () => {
    const long = '🌍'.repeat(50);
    for (const kind of ['choice', 'choices', 'number', 'date', 'link'] as const) {
      const judged = judgeAnswer(fields[kind], long, context());
      expect(judged).toMatchObject({ ok: false, problem: { parameters: { value: `${'🌍'.repeat(40)}…` } } });
      expect(judgeAnswer(fields[kind], 'x'.repeat(40), context())).toMatchObject({
        problem: { parameters: { value: 'x'.repeat(40) } },
      });
    }
  });

  it('keeps emoji, right-to-left text and markup as they are, and takes out what no database can hold', () => {
    const texts = ['👩🏽‍🌾 déjà vu', 'מרכז נשים מהגרות', '<b>&amp; *bold* <@U123> [x](y)</b>'];
    for (const text of texts)
      expect(judgeAnswer(fields.text, ` ${text}\n`, context())).toEqual({ ok: true, value: text });
    expect(judgeAnswer(fields.text, 'a\u0000b\u0007\uD800c', context())).toEqual({ ok: true, value: 'abc' });
  });

  it('accepts nothing where nothing is required, and asks for it where it is', () => {
    for (const blank of ['', '  \n', [], undefined])
      expect(judgeAnswer(fields.text, blank, context())).toEqual({ ok: true, value: undefined });
    expect(judgeAnswer({ ...fields.text, required: true }, ' ', context())).toMatchObject({
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
    expect(judgeAnswer(field({ kind: 'number' }), text, context(language))).toEqual({ ok: true, value });
  });

  it.each([
    ['a few', 'forms.notAWholeNumber'],
    ['1e999', 'forms.notAWholeNumber'],
    ['2.5', 'forms.notWhole'],
    ['-1', 'forms.tooSmall'],
    ['101', 'forms.tooLarge'],
  ])('refuses the number %s as %s', (text, key) => {
    expect(judgeAnswer(fields.number, text, context())).toMatchObject({ ok: false, problem: { key } });
  });

  it.each([
    ['2000-02-30', 'forms.noSuchDate'],
    ['soon', 'forms.noSuchDate'],
    ['1999-12-31', 'forms.tooEarly'],
    ['2001-01-01', 'forms.tooLate'],
  ])('refuses the date %s as %s', (text, key) => {
    expect(judgeAnswer(fields.date, text, context())).toMatchObject({ ok: false, problem: { key } });
  });

  it.each([
    ['www.iom.int', 'https://www.iom.int'],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['javascript:alert(1)', null],
    ['ftp://example.org', null],
    ['not a link', null],
  ])('takes the link %s as %s', (text, value) => {
    const judged = judgeAnswer(fields.link, text, context());
    expect(judged.ok ? judged.value : null).toBe(value);
  });

  it('gives numbers for numeric scales, true and false for yes and no, and refuses what is not offered', () => {
    expect(judgeAnswer(fields.scale, '1', context())).toEqual({ ok: true, value: 1 });
    expect(judgeAnswer(fields.yesNo, 'no', context())).toEqual({ ok: true, value: false });
    expect(judgeAnswer(fields.objective, 'P99', context())).toMatchObject({ problem: { key: 'forms.notOffered' } });
    expect(judgeAnswer(fields.objectives, ['P01', 'P01', 'P02'], context())).toEqual({
      ok: true,
      value: ['P01', 'P02'],
    });
  });
});
