import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/instruments/instrument.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import { questionsVersionToChange } from '../../src/questions/questionsForNextRound.ts';
import { perhapsRenamedQuestions, forgottenQuestionKeys } from '../../src/questions/forgottenOrRenamedQuestions.ts';
import { questionDifferences, questionTextIn } from '../../src/questions/questionDifferences.ts';
import { changed, clinic } from '../instruments/clinic.ts';

const read = (source: string): Instrument => parseInstrument(source, 'clinic.yaml');

/** What changes from one source to another, a line each, in English. */
function changesBetween(before: string, now: string): string[] {
  return questionDifferences(read(before), read(now)).map(
    (one) => `${one.what} ${one.question.en}: ${questionTextIn(one.was, 'en')} → ${questionTextIn(one.now, 'en')}`,
  );
}

describe('what a new version of the questions changes', () => {
  it('is nothing where they are the same, whatever their version', () => {
    expect(changesBetween(clinic, clinic)).toEqual([]);
    expect(changesBetween(clinic, changed('version: 3', 'version: 4'))).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['a wording', 'en: Open?', 'en: Is it open?', ['worded Is it open?: Open? → Is it open?']],
    ['a wording in one language', 'fr: Ouvert, es: ¿', 'fr: Ouvert ?, es: ¿', ['worded Open?: Open? → Open?']],
    [
      'a help text that is new',
      'label: { en: Why?, fr: Pourquoi, es: ¿Por qué? }',
      'label: { en: Why?, fr: Pourquoi, es: ¿Por qué? }\n        help: { en: In a word, fr: En un mot, es: En una palabra }',
      ['partAdded Why?:  → In a word'],
    ],
    [
      'what an entry of a list is called',
      'itemLabel: { en: Request,',
      'itemLabel: { en: Wish,',
      ['worded Requests: Request → Wish'],
    ],
    [
      'a kind',
      'kind: number\n        min: 0\n        max: 50',
      'kind: text',
      [
        'kind Staff: number → text',
        'settings Staff: maxLength: null → maxLength: 300',
        'settings Staff: min: 0 → min: null',
        'settings Staff: max: 50 → max: null',
        'settings Staff: integer: false → integer: null',
      ],
    ],
    ['a bound', 'max: 50', 'max: 60', ['settings Staff: max: 50 → max: 60']],
    [
      'a condition',
      "isNot: ['yes']",
      "is: ['no']",
      ['settings Why?: when: {question:open,isNot:[yes]} → when: {question:open,is:[no]}'],
    ],
    [
      'who reads it',
      'kind: number',
      'kind: number\n        visibility: coordinator',
      ['settings Staff: visibility: workingGroup → visibility: coordinator'],
    ],
    [
      'a row that is new',
      '          - { key: beds,',
      '          - { key: vans, label: { en: Vans, fr: Camions, es: Camiones } }\n          - { key: beds,',
      ['partAdded Supplies:  → Vans'],
    ],
    ['a row that has another key', 'key: beds,', 'key: bunks, was: beds,', ['partRenamed Supplies: beds → bunks']],
    ['a row that has another name', 'en: Beds', 'en: Bunks', ['worded Supplies: Beds → Bunks']],
    [
      'a choice that is new',
      '          - { key: 5,',
      '          - { key: 3, label: { en: Few, fr: Peu, es: Pocas } }\n          - { key: 5,',
      ['partAdded Supplies:  → Few'],
    ],
    [
      'a field that must be filled in',
      'key: text, kind: text,',
      'key: text, kind: text, required: true,',
      ['settings Requests: text.required: false → text.required: true'],
    ],
    ['the title of a page', '{ en: Rest,', '{ en: The rest,', ['worded The rest: Rest → The rest']],
    [
      'when a page is asked',
      "when: { question: open, is: ['yes', partly] }",
      "when: { question: open, is: ['yes'] }",
      ['settings Rest: when: {question:open,is:[yes,partly]} → when: {question:open,is:[yes]}'],
    ],
    ['a rule', 'atLeast: 2.5', 'atLeast: 2', ['rules Clinics:  → goals']],
    [
      'a sentence of a conclusion',
      "en: '{numerator} stocked'",
      "en: '{numerator} have stock'",
      ['rules Clinics:  → stocked'],
    ],
    [
      'the share that must have answered',
      'pages:\n  - key: care',
      'responseFloor: 0.6\npages:\n  - key: care',
      ['rules Clinics:  → responseFloor'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changesBetween(clinic, changed(from, to))).toEqual(expected);
  });

  it('are fields of a list of entries: of another kind, and gone', () => {
    const free = changed('        feeds: needs\n', '');
    expect(changesBetween(free, changed('key: by, kind: date', 'key: by, kind: text', free))).toEqual([
      'settings Requests: by.kind: date → by.kind: text',
      'settings Requests: by.maxLength: null → by.maxLength: 300',
    ]);
    const row = '          - { key: by, kind: date, label: { en: By, fr: Pour le, es: Para el } }\n';
    expect(changesBetween(free, changed(row, '', free))).toEqual(['partRemoved Requests: By → ']);
    expect(changesBetween(clinic, free)).toEqual(['settings Requests: feeds: needs → feeds: null']);
  });

  it('are questions that are new and gone, new ones where they stand, those that are gone last', () => {
    const source = changed('key: open\n', 'key: working\n', clinic).replaceAll('question: open', 'question: working');
    expect(changesBetween(clinic, source)).toEqual([
      'settings Rest: when: {question:open,is:[yes,partly]} → when: {question:working,is:[yes,partly]}',
      'added Open?:  → ',
      'settings Why?: when: {question:open,isNot:[yes]} → when: {question:working,isNot:[yes]}',
      'removed Open?:  → ',
      'rules Clinics:  → opening',
    ]);
  });

  it('is a new key where the former one is named, and what was asked under it is compared', () => {
    const renamed = changed('key: staff\n', 'key: team\n        was: staff\n').replace('max: 50', 'max: 60');
    expect(changesBetween(clinic, renamed)).toEqual([
      'renamed Staff: staff → team',
      'settings Staff: max: 50 → max: 60',
    ]);
  });

  it('is their order, said once, and not where one is only new or gone', () => {
    const instrument = read(clinic);
    const [care, rest] = instrument.pages;
    if (!care || !rest) throw new Error('two pages');
    const moved = { ...instrument, pages: [{ ...care, questions: care.questions.toReversed() }, rest] };
    expect(questionDifferences(instrument, moved).map(({ what }) => what)).toEqual(['moved']);
    const less = { ...instrument, pages: [{ ...care, questions: care.questions.slice(1) }, rest] };
    expect(questionDifferences(instrument, less).map(({ what }) => what)).toEqual(['removed']);
    expect(questionDifferences(less, instrument).map(({ what }) => what)).toEqual(['added']);
  });
});

describe('keys of earlier rounds', () => {
  const once = changed('key: staff\n', 'key: team\n        was: staff\n');
  const forgotten = (before: string, now: string) =>
    forgottenQuestionKeys(read(before), read(now)).map((one) => ({ ...one, message: sayWords(one.message, 'en') }));

  it('are kept by a question that names them all', () => {
    expect(forgotten(clinic, once)).toEqual([]);
    expect(
      forgotten(once, changed('key: team\n        was: staff\n', 'key: crew\n        was: [team, staff]\n', once)),
    ).toEqual([]);
  });

  it('are missed where a later name drops the first, with what to write', () => {
    const twice = changed('key: team\n        was: staff\n', 'key: crew\n        was: team\n', once);
    expect(forgotten(once, twice)).toEqual([
      {
        path: ['pages', 1, 'questions', 0, 'was'],
        message: '"crew" was called "staff" in earlier rounds: write was: [team, staff]',
      },
    ]);
    expect(forgotten(once, changed('        was: staff\n', '', once))).toMatchObject([
      { path: ['pages', 1, 'questions', 0, 'key'], message: expect.stringContaining('write was: [staff]') },
    ]);
  });

  it('may have been changed without a word: a question that is gone beside new ones of its kind', () => {
    const other = changed('key: staff\n', 'key: team\n');
    expect(perhapsRenamedQuestions(read(clinic), read(other))).toEqual([{ was: 'staff', now: ['team'] }]);
    expect(perhapsRenamedQuestions(read(clinic), read(once))).toEqual([]);
    const text = changed(
      'key: team\n        kind: number\n        min: 0\n        max: 50\n',
      'key: team\n        kind: text\n',
      other,
    );
    expect(perhapsRenamedQuestions(read(clinic), read(text))).toEqual([]);
  });
});

describe('the version of changed questions', () => {
  it('is the next one once a round has been asked with these', () => {
    expect(questionsVersionToChange({ version: 3, isUsed: true })).toBe(4);
    expect(questionsVersionToChange({ version: 3, isUsed: false })).toBe(3);
  });
});
