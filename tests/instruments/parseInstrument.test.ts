import { describe, expect, it } from 'vitest';
import { instrumentQuestionByKey, instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import { InstrumentError } from '../../src/instruments/instrumentError.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { changed, clinic, problemsOf } from './clinic.ts';

/** What is changed, into what, and the one problem that it makes: line:column path: message. */
type Case = [name: string, from: string, to: string, problem: string];

function problemsAfter(from: string, to: string): string[] {
  return problemsOf(changed(from, to)).map((one) => `${one.line}:${one.column} ${one.path}: ${one.message}`);
}

describe('reading an instrument', () => {
  it('gives the questions in order, with what the file leaves out filled in', () => {
    const instrument = parseInstrument(clinic, 'clinic.yaml');
    expect(instrumentQuestionsOf(instrument).map((one) => one.key)).toEqual([
      'open',
      'reason',
      'supplies',
      'staff',
      'requests',
    ]);
    expect(instrumentQuestionByKey(instrument, 'reason')).toMatchObject({
      maxLength: 300,
      required: false,
      prefill: 'none',
      visibility: 'workingGroup',
    });
    expect(instrumentQuestionByKey(instrument, 'gone')).toBeUndefined();
    expect(instrument.conclusions[3]).toMatchObject({ fewerThan: 3, busiest: 8 });
  });

  it('reads yes and no as words and true and false as truth values, as YAML 1.2 has it', () => {
    const instrument = parseInstrument(changed("isNot: ['yes']", 'isNot: [yes]'), 'clinic.yaml');
    expect(instrumentQuestionByKey(instrument, 'reason')?.when).toEqual({ question: 'open', isNot: ['yes'] });
  });
});

describe('a file that is no YAML', () => {
  it('is refused with the place of each fault', () => {
    expect(problemsOf('key: [\nversion: 1\n')[0]).toMatchObject({ line: 2, path: '' });
    expect(problemsOf('key: a\nkey: b\n')).toEqual([
      { line: 2, column: 1, path: '', message: 'the same key stands here twice; each should be unique' },
    ]);
    expect(problemsOf('a: 1\n---\nb: 2\n')[0]?.message).toContain('a second document begins here');
    expect(problemsOf('key: !strange a\n')[0]).toMatchObject({
      line: 1,
      message: expect.stringContaining('cannot begin with !'),
    });
  });

  it('is refused when it uses aliases, with each of them', () => {
    const source = changed('title: { en: Clinics', 'title: &name { en: Clinics').replaceAll(
      'title: { en: Care, fr: Soins, es: Atención }',
      'title: *name',
    );
    expect(problemsOf(source)).toEqual([
      { line: 6, column: 12, path: '', message: '*name is an alias: write the text out instead' },
    ]);
  });

  it.each(['', '# only a remark\n', '42', '[]', 'null', 'just words'])('is refused when it holds %j only', (source) => {
    expect(problemsOf(source)).toEqual([
      { line: 1, column: 1, path: '', message: 'should be settings, each as name: value' },
    ]);
  });
});

describe('a part of the wrong shape', () => {
  it.each<Case>([
    ['a missing language', ', es: Clínicas', '', '3:1 title.es: missing: should be a text'],
    [
      'a text without its languages',
      'label: { en: Staff, fr: Personnel, es: Personal }',
      'label: Staff',
      '32:9 pages[1].questions[0].label: should be a text in each language, as { en: …, fr: …, es: … }',
    ],
    [
      'a text that is not there',
      '        label: { en: Staff, fr: Personnel, es: Personal }\n',
      '',
      '28:9 pages[1].questions[0].label: missing: should be a text in each language, as { en: …, fr: …, es: … }',
    ],
    ['a version that is a word', 'version: 3', 'version: three', '2:1 version: should be a number'],
    [
      'a key with hyphens',
      'key: drugs',
      'key: the-drugs',
      '19:15 pages[0].questions[2].rows[0].key: a key is one word in camelCase',
    ],
    [
      'a misspelt setting',
      'kind: text\n',
      'kind: text\n        maxlength: 9\n',
      '13:9 pages[0].questions[1].maxlength: there is no setting "maxlength" here',
    ],
    [
      'a key that is a number',
      'conclusions:\n  - key: stocked',
      'conclusions:\n  - key: 7',
      '45:5 conclusions[0].key: should be a text',
    ],
    [
      'a text that is empty',
      'en: Beds',
      "en: ''",
      '20:35 pages[0].questions[2].rows[1].label.en: should have at least 1 character',
    ],
    [
      'an option key that is neither',
      'key: 5,',
      'key: 0.5,',
      '23:15 pages[0].questions[2].options[1].key: the key of an option is one word in camelCase or a whole number',
    ],
  ])('is refused: %s', (_, from, to, problem) => {
    expect(problemsAfter(from, to)).toEqual([problem]);
  });

  it('names the kinds that there are', () => {
    const [problem, ...more] = problemsOf(changed('kind: number', 'kind: numeral'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ line: 29, path: 'pages[1].questions[0].kind' });
    expect(problem?.message).toContain('yesPartlyNo');
    expect(problem?.message).toContain('group');
  });

  it('says what a condition and a test look like', () => {
    expect(problemsOf(changed("when: { question: open, isNot: ['yes'] }", 'when: { question: open }'))).toMatchObject([
      { line: 13, path: 'pages[0].questions[1].when', message: expect.stringContaining('isNot: [ANSWERS]') },
    ]);
    expect(problemsOf(changed('{ meanOf: supplies, atLeast: 2.5 }', '{ mean: 3 }'))).toMatchObject([
      { line: 75, path: 'conclusions[3].streamline', message: expect.stringContaining('meanOf: MATRIX') },
    ]);
  });
});

describe('keys that are there twice', () => {
  it.each<Case>([
    ['pages', 'key: rest', 'key: care', '24:5 pages[1].key: the key "care" is taken: each needs its own'],
    [
      'questions, across pages',
      'key: staff',
      'key: supplies',
      '28:9 pages[1].questions[0].key: the key "supplies" is taken: each needs its own',
    ],
    [
      'rows',
      'key: beds',
      'key: drugs',
      '20:15 pages[0].questions[2].rows[1].key: the key "drugs" is taken: each needs its own',
    ],
    [
      'options',
      'key: 5,',
      'key: 0,',
      '23:15 pages[0].questions[2].options[1].key: the key "0" is taken: each needs its own',
    ],
    [
      'conclusions',
      'key: level',
      'key: stocked',
      '61:5 conclusions[2].key: the key "stocked" is taken: each needs its own',
    ],
    [
      'names of groups',
      'name: south',
      'name: north',
      '57:27 conclusions[1].groups.values[1].name: both groups have the same name',
    ],
    [
      'values of groups',
      'value: South',
      'value: North',
      '57:13 conclusions[1].groups.values[1].value: both groups have the same value',
    ],
  ])('are refused: %s', (_, from, to, problem) => {
    expect(problemsAfter(from, to)).toContain(problem);
  });
});

describe('all problems', () => {
  it('come at once and in the order of the file, those of the shape among those between the parts', () => {
    const source = [
      [', es: Clínicas', ''],
      ['question: open, isNot', 'question: opening, isNot'],
      ['kind: number', 'kind: numeral'],
      ['rowsOf: supplies, are: 5', 'rowsOf: supplies, are: 4'],
      ["'{pairs} pairs'", "'{pears} pairs'"],
    ].reduce((text, [from, to]) => changed(from ?? '', to ?? '', text), clinic);
    expect(problemsOf(source).map(({ line, path }) => `${line} ${path}`)).toEqual([
      '3 title.es',
      '13 pages[0].questions[1].when.question',
      '29 pages[1].questions[0].kind',
      '47 conclusions[0].test.are',
      '77 conclusions[3].statement.en',
    ]);
  });

  it('do not include what only follows from another problem', () => {
    expect(problemsOf(changed('rows:\n', 'lines:\n')).map((one) => one.path)).toEqual([
      'pages[0].questions[2].rows',
      'pages[0].questions[2].lines',
    ]);
  });

  it('stand in the message of the error as file, line, column, path and reason', () => {
    const source = changed('name: south', 'name: deepSouth');
    expect(() => parseInstrument(source, 'data/clinic.yaml')).toThrow(InstrumentError);
    expect(() => parseInstrument(source, 'data/clinic.yaml')).toThrow(
      'data/clinic.yaml:58:15: conclusions[1].action.ifWorse: there is no group "south": one of north, deepSouth',
    );
  });
});
