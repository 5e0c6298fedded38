import { describe, expect, it } from 'vitest';
import { instrumentTextFaults } from '../../src/instruments/statementTextFaults.ts';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import { changed, problemsOf } from './clinic.ts';

const parameters = { count: 'number', size: ['big', 'small'] } as const;
const faults = (text: string): string[] =>
  instrumentTextFaults(text, 'en', parameters).map((one) => sayWords(one, 'en'));

describe('the text of a statement', () => {
  it.each([
    'plain words',
    '{count}',
    '{count, number, ::.0} and {count, plural, =0 {none} one {# post} other {# posts}}',
    '{size, select, big {many} other {few}}',
    '{count, plural, other {{size, select, small {{count}} other {}}}}',
    '<b>no markup</b>, < and > are signs',
  ])('may be %j', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['{cuont} posts', 'there is no parameter {cuont}: one of count, size'],
    ['{toString}', 'there is no parameter {toString}: one of count, size'],
    ['{size}', '{size} is a word: use select with big, small'],
    ['{size, plural, one {a} other {b}}', '{size} is a word: use select with big, small'],
    ['{count, select, big {a} other {b}}', '{count} is a number: write {count}, or use plural or number'],
    ['{count, number,\u00a0::.0}', '{count} has the unknown style "\u00a0::.0": write {count, number, ::.0}'],
    ['{count, date}', '{count} is a number: write {count}, or use plural or number'],
    ['{size, select, huge {a} other {b}}', '{size} is never "huge": one of big, small'],
    ['{count, plural, other {{hidden}}}', 'there is no parameter {hidden}: one of count, size'],
  ])('may not be %j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('says each fault once, and all of them', () => {
    expect(faults('{a} {a} {size} {b}')).toEqual([
      'there is no parameter {a}: one of count, size',
      '{size} is a word: use select with big, small',
      'there is no parameter {b}: one of count, size',
    ]);
  });

  it.each([
    ['{count', 'a closing } is missing near "{count" (character 1)'],
    ['so {count, plural, one {a}}', 'the branch "other" is missing near "unt, plural, one {a}}" (character 27)'],
    ['{count, plural, one {a} other {b}', /near/],
    ['{}', 'nothing stands between { and } near "{}" (character 1)'],
    [
      '{count, nmuber}',
      'after the comma should stand number, date, time, plural, selectordinal or select near "{count, nmuber}" (character 9)',
    ],
  ])('that cannot be read is refused with the place: %j', (text, reason) => {
    const [fault, ...more] = faults(text);
    expect(more).toEqual([]);
    expect(fault).toMatch(/^is no ICU message: /);
    if (typeof reason === 'string') expect(fault).toBe(`is no ICU message: ${reason}`);
    else expect(fault).toMatch(reason);
  });
});

describe('the statements of an instrument', () => {
  it('are each held to the parameters of their rule, in each language', () => {
    expect(problemsOf(changed("fr: '{pairs} paires'", "fr: '{p, number} paires'"))).toMatchObject([
      {
        line: 77,
        path: 'conclusions[3].statement.fr',
        message: expect.stringMatching(/^there is no parameter \{p\}: one of quantifier, .*pairs/),
      },
    ]);
  });

  it('speak of the comparison within one kind of post only where the rule makes it', () => {
    const speaking = changed("es: '{firstMean, number}'", "es: '{withinFirstN, number}'");
    expect(problemsOf(speaking)).toMatchObject([
      { path: 'conclusions[2].statement.es', message: expect.stringContaining('no parameter {withinFirstN}') },
    ]);
    const within = changed(
      'sumOf: supplies',
      'sumOf: supplies\n    within: { name: fieldOnly, kind: field }',
      speaking,
    );
    expect(problemsOf(within)).toEqual([]);
  });
});
