import { describe, expect, it } from 'vitest';
import { changed, problemsOf } from './clinic.ts';

/** What is changed, into what, and the path and message of the one problem that it makes. */
type Case = [name: string, from: string, to: string, path: string, message: string];

function problemsAfter(from: string, to: string): string[] {
  return problemsOf(changed(from, to)).map((one) => `${one.path}: ${one.message}`);
}

const reason = 'pages[0].questions[1].when';

describe('a condition', () => {
  it.each<Case>([
    [
      'names a question',
      'question: open, isNot',
      'question: shut, isNot',
      `${reason}.question`,
      'there is no question "shut"',
    ],
    [
      'names a question that is asked before',
      'question: open, isNot',
      'question: reason, isNot',
      `${reason}.question`,
      '"reason" is asked later: name a question that is asked before',
    ],
    [
      'of a page looks at earlier pages only',
      "question: open, is: ['yes', partly]",
      "question: staff, is: ['yes', partly]",
      'pages[1].when.question',
      '"staff" is asked later: name a question that is asked before',
    ],
    [
      'names a question with a few answers',
      "question: open, is: ['yes', partly]",
      "question: supplies, is: ['yes', partly]",
      'pages[1].when.question',
      '"supplies" is of kind matrix: name a choice, scale, yesPartlyNo or yesNo',
    ],
    [
      'expects answers that can be given',
      "is: ['yes', partly]",
      "is: ['yes', maybe]",
      'pages[1].when.is[1]',
      'maybe is no answer to "open": one of yes, partly, no',
    ],
    [
      'does not take true for yes',
      "is: ['yes', partly]",
      'is: [true]',
      'pages[1].when.is[0]',
      'true is no answer to "open": one of yes, partly, no',
    ],
    [
      'does not take a text question',
      "question: open, is: ['yes', partly]",
      "question: reason, is: ['yes', partly]",
      'pages[1].when.question',
      '"reason" is of kind text: name a choice, scale, yesPartlyNo or yesNo',
    ],
  ])('%s', (_, from, to, path, message) => {
    expect(problemsAfter(from, to)).toEqual([`${path}: ${message}`]);
  });
});

describe('a condition on an answer for the coordinator alone', () => {
  const secret = ['kind: yesPartlyNo\n', 'kind: yesPartlyNo\n        visibility: coordinator\n'] as const;

  it('would tell it to whoever sees the further question, on a page or a page of its own', () => {
    const told = (key: string) =>
      `"open" is for the coordinator alone, and whether "${key}" is asked would tell its answer: give "${key}" visibility coordinator, too`;
    expect(problemsAfter(...secret)).toEqual([
      `${reason}.question: ${told('reason')}`,
      `pages[1].when.question: ${told('staff')}`,
    ]);
  });
});

describe('a scale', () => {
  const scale = (key: string, keys: (string | number)[]): string =>
    `- key: staff
        kind: ${key}
        options:
${keys.map((one) => `          - { key: ${one}, label: { en: a, fr: b, es: c } }`).join('\n')}`;
  const number = '- key: staff\n        kind: number\n        min: 0\n        max: 50';

  it.each<Case>([
    [
      'goes upwards',
      number,
      scale('scale', [1, 3, 2]),
      'pages[1].questions[0].options',
      'the numbers of a scale go from the lowest to the highest',
    ],
    [
      'has numbers only',
      number,
      scale('scale', [1, 'two']),
      'pages[1].questions[0].options',
      'the options of a scale have whole numbers as keys',
    ],
    [
      'has no words',
      number,
      scale('scale', ['one', 'two']),
      'pages[1].questions[0].options',
      'the options of a scale have whole numbers as keys',
    ],
    [
      'is not half a choice',
      number,
      scale('choice', ['one', 2]),
      'pages[1].questions[0].options',
      'the keys of options are all words or all whole numbers',
    ],
    [
      'of a number has its ends in order',
      'max: 50',
      'max: -1',
      'pages[1].questions[0].max',
      'should not be below min, which is 0',
    ],
  ])('%s', (_, from, to, path, message) => {
    expect(problemsAfter(from, to)).toEqual([`${path}: ${message}`]);
  });

  it('may be a choice among numbers in any order', () => {
    expect(problemsOf(changed(number, scale('choice', [3, 1, 2])))).toEqual([]);
  });
});

describe('a group that feeds something', () => {
  const fields = 'pages[1].questions[1].fields';
  it.each<Case>([
    ['has its fields', 'key: by, kind', 'key: until, kind', fields, 'what feeds needs needs a field "by" of kind date'],
    [
      'has them of the right kind',
      'key: from, kind: post',
      'key: from, kind: text',
      fields,
      'what feeds needs needs a field "from" of kind post',
    ],
    [
      'has each once',
      'key: goal, kind',
      'key: text, kind',
      `${fields}[3].key`,
      'the key "text" is taken: each needs its own',
    ],
  ])('%s', (_, from, to, path, message) => {
    expect(problemsAfter(from, to)).toContain(`${path}: ${message}`);
  });

  it('of the bulletin has sections, text and a consent that names audiences', () => {
    const choice = (key: string, one: string, two: string): string => {
      const option = (name: string): string => `{ key: ${name}, label: { en: a, fr: b, es: c } }`;
      return `{ key: ${key}, kind: choice, options: [${option(one)}, ${option(two)}], label: { en: a, fr: b, es: c } }`;
    };
    const bulletin = (consents: [string, string]): string => {
      const from = changed(
        'key: from, kind: post, label: { en: From, fr: De, es: De } }',
        'key: x, kind: link, label: { en: a, fr: b, es: c } }',
      );
      const fed = changed('feeds: needs', 'feeds: bulletin', from);
      const section = `- ${choice('section', 'news', 'dates')}\n          - ${choice('consent', ...consents)}`;
      return changed('- { key: by, kind: date, label: { en: By, fr: Pour le, es: Para el } }', section, fed);
    };
    expect(problemsOf(bulletin(['workingGroup', 'memberStates']))).toEqual([]);
    expect(problemsOf(bulletin(['workingGroup', 'everybody']))).toMatchObject([
      {
        path: `${fields}[3].options[1].key`,
        message: 'a consent is one of workingGroup, allStaff, memberStates',
      },
    ]);
    expect(problemsOf(changed('feeds: needs', 'feeds: bulletin')).map((one) => one.message)).toEqual([
      'what feeds bulletin needs a field "section" of kind choice',
      'what feeds bulletin needs a field "consent" of kind choice',
    ]);
  });
});
