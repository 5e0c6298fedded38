import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import type { ConclusionEvidence } from '../../src/analysis/conclusionEvidence.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { concluded, partlyCarried, reported, rowsOf, tallies } from './analysisFixture.ts';

type Scope = Partial<ConclusionEvidence>;
type Group = [met: number, n: number];

const byKind = (hq: Group, field: Group) =>
  tallies({ kind: 'hq', total: hq[0], decided: hq[1] }, { kind: 'field', total: field[0], decided: field[1] });
const byHosting = (hosting: Group, other: Group) =>
  tallies(
    { kind: 'field', hostsMajorOrganizations: true, total: hosting[0], decided: hosting[1] },
    { kind: 'field', hostsMajorOrganizations: false, total: other[0], decided: other[1] },
  );
const hosts = (hosting: Group, other: Group) =>
  tallies(
    { kind: 'hq', hostsMajorOrganizations: true, total: hosting[0], decided: hosting[1] },
    { kind: 'hq', hostsMajorOrganizations: false, total: other[0], decided: other[1] },
  );

const below: Scope = { floorMet: false, invited: 24 };
const shares: [string, Group, Scope?][] = [
  ['nobody', [0, 0]],
  ['one, no', [0, 1]],
  ['one, yes', [1, 1]],
  ['two, none', [0, 2]],
  ['two, one', [1, 2]],
  ['two, both', [2, 2]],
  ['none of many', [0, 20]],
  ['few', [1, 20]],
  ['some', [4, 20]],
  ['about half', [10, 20]],
  ['most', [16, 20]],
  ['almost all', [18, 20]],
  ['all', [20, 20]],
  ['below the floor, one', [1, 1], below],
  ['below the floor, none of many', [0, 9], below],
  ['below the floor, one of many', [1, 9], below],
  ['below the floor, many', [7, 9], below],
  ['so far', [16, 20], { isOpen: true }],
];
const names = ['Train all drivers', 'Train every driver', 'Publish a bulletin'];

/** A line for each branch of each statement, in each language: read it after every change. */
function table(): string {
  const lines: string[] = [];
  const add = (title: string, statement: Record<string, string>) =>
    lines.push(`## ${title}`, ...languages.map((language) => `${language}  ${statement[language]}`), '');
  for (const key of ['dialogue', 'mainstreaming'])
    for (const [title, group, scope] of shares) {
      const rows = rowsOf(key, group[1]);
      add(`${key}: ${title}`, concluded(key, byKind(group, [0, 0]), { ...scope, rows }).statement);
    }
  const compared: [string, Group, Group, Scope?][] = [
    ['nobody', [0, 0], [0, 0]],
    ['one and two', [1, 1], [0, 2]],
    ['different, first', [8, 8], [5, 14]],
    ['different, second', [1, 8], [14, 14]],
    ['alike, below the level', [4, 8], [7, 14]],
    ['alike', [8, 8], [14, 14]],
    ['cannot tell', [6, 7], [4, 13]],
    ['one in the field lacks it', [3, 3], [2, 3]],
    ['different, one arrangement in 1,000', [7, 7], [1, 8]],
    ['below the floor', [2, 2], [1, 2], below],
    ['below the floor, nobody in the field', [2, 2], [0, 0], below],
  ];
  for (const [title, hq, field, scope] of compared)
    add(`patAccess: ${title}`, concluded('patAccess', byKind(hq, field), scope).statement);
  const means: [string, ReturnType<typeof tallies>, Scope?][] = [
    ['nobody', byHosting([0, 0], [0, 0])],
    ['one and two', byHosting([6, 1], [6, 2])],
    ['different, first', byHosting([74, 12], [31, 10])],
    ['different, second', byHosting([31, 10], [74, 12])],
    ['alike', byHosting([50, 10], [52, 10])],
    ['cannot tell', byHosting([15, 3], [11, 3])],
    ['one elsewhere', byHosting([50, 10], [6, 1])],
    ['no field posts', hosts([74, 12], [31, 10])],
    ['below the floor', byHosting([6, 1], [0, 0]), below],
  ];
  for (const [title, given, scope] of means) add(`networks: ${title}`, concluded('networks', given, scope).statement);
  const plans: [string, Group, string[], ReturnType<typeof reported>, Scope?][] = [
    ['nobody, no plan', [0, 0], [], []],
    ['one, one objective, nothing reported', [1, 1], names.slice(0, 1), []],
    ['one, no', [0, 1], names.slice(2), reported(['P1', 2])],
    ['one objective, one action', [2, 2], names.slice(0, 1), reported(['P1', 1])],
    ['many', [12, 20], names, reported(['P1', 4], ['P2', 3])],
    [
      'many, one carried',
      [3, 20],
      names,
      [...reported(['P1', 4]), { objective: 'P2', status: 'onTrack', origin: 'carried', linked: false, count: 1 }],
    ],
    [
      'many carried',
      [0, 20],
      names.slice(1),
      [{ objective: 'P2', status: 'onTrack', origin: 'carried', linked: false, count: 7 }],
    ],
    ['all of few, none without', [4, 4], names, reported(['P1', 3], ['P2', 3], ['P3', 3])],
    ['two of few, two without', [2, 4], [...names, 'Train each driver'], reported(['P1', 9], ['P2', 2])],
    ['below the floor, none of many', [0, 9], names, reported(['P1', 1]), below],
    ['below the floor, all of many', [9, 9], names, reported(['P1', 4], ['P2', 3]), below],
  ];
  for (const [title, group, plan, entries, scope] of plans)
    add(`objectives: ${title}`, concluded('objectives', byKind(group, [0, 0]), scope, plan, entries).statement);
  for (const [title, group, count] of [
    ['one', [1, 1], 1],
    ['one of many', [7, 9], 1],
    ['many', [7, 9], 5],
  ] as [string, Group, number][]) {
    const given = byKind(group, [0, 0]);
    const scope = { profiles: partlyCarried('dialogue', given, count), rows: rowsOf('dialogue', group[1]) };
    add(`carried: ${title}`, concluded('dialogue', given, scope).statement);
  }
  for (const count of [1, 22])
    for (const roundBefore of [null, 'Plans of Action 2000']) {
      const scope = { participated: count, nilReturns: count, invited: 24, roundBefore };
      add(
        `nil returns: ${count}, ${roundBefore ?? 'first round'}`,
        concluded('dialogue', byKind([0, 0], [0, 0]), scope).statement,
      );
    }
  return lines.join('\n');
}

describe('the statements', () => {
  it('read as they stand in the table of all branches', async () => {
    await expect(table()).toMatchFileSnapshot(fromPackageRoot('tests', 'analysis', 'statements.txt'));
  });

  it('are whole sentences that begin with a capital, without a word left over', () => {
    for (const line of table()
      .split('\n')
      .filter((one) => /^(en|fr|es) {2}/.test(one))) {
      const text = line.slice(4);
      expect(text).toMatch(/^\p{Lu}|^\d/u);
      expect(text).toMatch(/[.]$/);
      expect(text).not.toMatch(/[{}#]|undefined|NaN|null| {2}|\( | \)/);
    }
  });
});
