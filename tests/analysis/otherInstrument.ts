import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import type { RoundFile, RoundFilePost } from '../support/roundFixture.ts';

const said = (text: string) => `{ en: '${text}', fr: '${text}', es: '${text}' }`;
const options = (...keys: (string | number)[]) =>
  keys.map((key) => `{ key: ${key}, label: ${said(`option ${key}`)} }`).join(', ');

/** An instrument of another working group with every kind of field, and rules over groups that plan-of-action does not use. */
const source = `
key: fire-safety
version: 3
title: ${said('Fire safety')}
pages:
  - key: only
    title: ${said('Only page')}
    questions:
      - { key: drills, kind: scale, label: ${said('Drills')}, options: [${options(0, 1, 2)}], visibility: allStaff }
      - { key: exits, kind: matrix, label: ${said('Exits')}, options: [${options(1, 2, 3)}], rows: [{ key: north, label: ${said('North')} }, { key: south, label: ${said('South')} }] }
      - { key: means, kind: choices, label: ${said('Means')}, options: [${options('sand', 'water', 'foam')}] }
      - { key: wardens, kind: number, label: ${said('Wardens')} }
      - { key: lastDrill, kind: date, label: ${said('Last drill')} }
      - { key: inspected, kind: yesNo, label: ${said('Inspected')} }
      - { key: remark, kind: text, label: ${said('Remark')}, visibility: coordinator }
      - key: incidents
        kind: group
        label: ${said('Incidents')}
        itemLabel: ${said('Incident')}
        addLabel: ${said('Another?')}
        fields:
          - { key: goal, kind: objective, label: ${said('Goal')} }
          - { key: damage, kind: number, label: ${said('Damage')} }
          - { key: causes, kind: choices, label: ${said('Causes')}, options: [${options('wire', 'stove')}] }
          - { key: story, kind: longText, label: ${said('Story')} }
conclusions:
  - key: drilled
    rule: share
    test: { question: drills, is: 2 }
    title: ${said('Drilled')}
    statement: ${said('{numerator} of {denominator}')}
  - key: wideExits
    rule: share
    test: { rowsOf: exits, are: 3, atLeast: 2 }
    title: ${said('Wide exits')}
    statement: ${said('{numerator} of {denominator}')}
  - key: byRegion
    rule: compareShares
    test: { question: inspected, is: true }
    groups:
      by: region
      values:
        - { value: East, name: east, label: ${said('East')} }
        - { value: West, name: west, label: ${said('West')} }
    title: ${said('By region')}
    statement: ${said('{firstNumerator} and {secondNumerator}')}
  - key: byMembership
    rule: compareMeans
    sumOf: exits
    groups:
      by: workingGroupMember
      values:
        - { value: true, name: members, label: ${said('Members')} }
        - { value: false, name: others, label: ${said('Others')} }
    title: ${said('By membership')}
    statement: ${said('{firstN} and {secondN}')}
  - key: goals
    rule: objectives
    group: incidents
    field: goal
    fewerThan: 2
    busiest: 1
    streamline: { question: inspected, is: false }
    title: ${said('Goals')}
    statement: ${said('{entries} on {objectives}')}
`;

export const fireSafety = { source, file: 'fire-safety.yaml', instrument: parseInstrument(source, 'fire-safety.yaml') };

const post = (code: string, region: string, workingGroupMember: boolean): RoundFilePost => ({
  code,
  name: code,
  dutyStation: `Station of ${code}`,
  country: 'CH',
  region,
  timeZone: 'UTC',
  kind: 'field',
  workingGroupMember,
  hostsMajorOrganizations: false,
});
const incident = (goal: string, damage: number, causes: string[]) => ({ goal, damage, causes, story: 'It burnt.' });

/** Six posts of which five answered, E3 and W1 in part; W3 is silent. */
export const fireRound: RoundFile = {
  round: {
    label: 'Fire 1',
    periodStart: '2001-01-01',
    periodEnd: '2001-06-30',
    opensAt: '2001-05-01',
    dueAt: '2001-06-01',
    closesAt: '2001-06-30',
  },
  posts: [
    ...['E1', 'E2', 'E3'].map((code) => post(code, 'East', true)),
    ...['W1', 'W2', 'W3'].map((code) => post(code, 'West', false)),
  ],
  objectives: ['Clear the exits', 'Clear all exits', 'Buy foam'].map((title, index) => ({
    code: `G${index + 1}`,
    side: 'programme',
    title,
  })),
  updates: [
    {
      post: 'E1',
      daysAfterDue: 0,
      answers: {
        drills: 2,
        exits: { north: 3, south: 3 },
        means: ['sand', 'foam'],
        wardens: 4,
        inspected: true,
        lastDrill: '2001-03-01',
        remark: 'fine',
      },
    },
    {
      post: 'E2',
      daysAfterDue: 1,
      answers: {
        drills: 0,
        exits: { north: 1, south: 2 },
        means: ['sand'],
        wardens: 7,
        inspected: true,
        incidents: [incident('G1', 10, ['wire', 'stove'])],
      },
    },
    // One row of two: with both wide it would count, so it is silent; its sum is not known either.
    { post: 'E3', daysAfterDue: 0, answers: { exits: { north: 3 }, inspected: false } },
    {
      post: 'W1',
      daysAfterDue: 0,
      answers: {
        drills: 2,
        exits: { north: 2 },
        inspected: false,
        incidents: [incident('G1', 30, ['wire']), incident('G3', 2, [])],
      },
    },
    { post: 'W2', daysAfterDue: 0, answers: { drills: 1, exits: { north: 3, south: 1 }, wardens: 1 } },
  ],
};
