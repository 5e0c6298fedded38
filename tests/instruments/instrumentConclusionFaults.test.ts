import { describe, expect, it } from 'vitest';
import { changed, problemsOf } from './clinic.ts';

/** What is changed, into what, and the path and message of the one problem that it makes. */
type Case = [name: string, from: string, to: string, path: string, message: string];

function problemsAfter(from: string, to: string): string[] {
  return problemsOf(changed(from, to)).map((one) => `${one.path}: ${one.message}`);
}

describe('a rule of the analysis', () => {
  const [stocked, opening, level, goals] = [0, 1, 2, 3].map((at) => `conclusions[${at}]`);
  it.each<Case>([
    [
      'counts rows of a matrix',
      'rowsOf: supplies',
      'rowsOf: open',
      `${stocked}.test.rowsOf`,
      '"open" is of kind yesPartlyNo: name a matrix',
    ],
    [
      'counts a matrix that is there',
      'rowsOf: supplies',
      'rowsOf: stock',
      `${stocked}.test.rowsOf`,
      'there is no question "stock": name a matrix',
    ],
    [
      'counts an answer that can be given',
      'are: 5',
      "are: '5'",
      `${stocked}.test.are`,
      '5 is no answer to "supplies": one of 0, 5',
    ],
    [
      'asks for no more rows than there are',
      'are: 5, atLeast: 2',
      'are: 5, atLeast: 3',
      `${stocked}.test.atLeast`,
      '"supplies" has 2 rows only',
    ],
    [
      'compares an answer',
      "question: open, is: 'yes' }",
      "question: staff, is: 'yes' }",
      `${opening}.test.question`,
      '"staff" is of kind number: name a choice, scale, yesPartlyNo or yesNo',
    ],
    [
      'compares an answer that can be given',
      "question: open, is: 'yes' }",
      'question: open, is: never }',
      `${opening}.test.is`,
      'never is no answer to "open": one of yes, partly, no',
    ],
    [
      'groups regions by name',
      'value: South',
      'value: true',
      `${opening}.groups.values[1].value`,
      'true is no region: should be the name of a region',
    ],
    [
      'groups members by truth',
      'value: true',
      'value: members',
      `${level}.groups.values[0].value`,
      'members is no workingGroupMember: should be one of true, false',
    ],
    [
      'addresses the action for a group that is there',
      'ifWorse: south',
      'ifWorse: east',
      `${opening}.action.ifWorse`,
      'there is no group "east": one of north, south',
    ],
    [
      'sums numbers',
      'sumOf: supplies',
      'sumOf: staff',
      `${level}.sumOf`,
      '"staff" is of kind number: name a matrix whose options are numbers',
    ],
    [
      'reads objectives from a group',
      'group: requests',
      'group: staff',
      `${goals}.group`,
      '"staff" is of kind number: name a group',
    ],
    [
      'reads objectives from a field of that kind',
      'field: goal',
      'field: text',
      `${goals}.field`,
      '"requests" has no field "text" of kind objective',
    ],
    [
      'asks for a mean that can be reached',
      'atLeast: 2.5',
      'atLeast: 6',
      `${goals}.streamline.atLeast`,
      'a mean of "supplies" lies between 0 and 5',
    ],
  ])('%s', (_, from, to, path, message) => {
    expect(problemsAfter(from, to)).toEqual([`${path}: ${message}`]);
  });

  it('by kind of post does not compare within a kind once more', () => {
    const byKind = changed(
      'by: workingGroupMember',
      'by: kind\n    within: { name: fieldOnly, kind: field }'.replace('\n    ', '\n      '),
    );
    const within = 'within: { name: fieldOnly, kind: field }';
    const moved = changed(`\n      ${within}`, '', byKind).replace('sumOf: supplies', `sumOf: supplies\n    ${within}`);
    const kinds = moved.replace('value: true', 'value: hq').replace('value: false', 'value: field');
    expect(problemsOf(kinds).map((one) => `${one.path}: ${one.message}`)).toEqual([
      `${level}.within: the groups are made by kind already: leave "within" out, or group by something else`,
    ]);
  });

  it('needs a matrix of numbers for a mean, not one of words', () => {
    const words = changed('key: 5,', 'key: enough,')
      .replace('key: 0,', 'key: nothing,')
      .replace('are: 5', 'are: enough');
    expect(problemsOf(words).map((one) => one.path)).toEqual([`${level}.sumOf`, `${goals}.streamline.meanOf`]);
  });
});
