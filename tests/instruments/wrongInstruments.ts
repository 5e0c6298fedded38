import type { WrongFile } from './wrongFile.ts';
import { changed, clinic } from './clinic.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';

const wrong =
  (from: string, to: string, source?: string): WrongFile =>
  () =>
    parseInstrument(changed(from, to, source), 'clinic.yaml');
const behind = (after: string, more: string, source?: string): WrongFile => wrong(after, `${after}${more}`, source);

const label = 'label: { en: a, fr: b, es: c }';
const number = 'kind: number\n        min: 0\n        max: 50';
const options = (...keys: (string | number)[]) => `options: [${keys.map((key) => `{ key: ${key}, ${label} }`).join()}]`;
const stocked = 'test: { rowsOf: supplies, are: 5, atLeast: 2 }';
const opening = "question: open, isNot: ['yes']";
const goals = 'field: goal';
const parts: Record<string, string> = {
  check: `${clinic}checks:\n  - { key: doubt, when: { past: text }, holds: ask, question: { en: a, fr: b, es: c } }\n`,
  figure: `${clinic}figures:\n  - { key: rate, title: { en: a, fr: b, es: c }, unit: { en: a, fr: b, es: c }, ratio: { part: staff, whole: staff } }\n`,
  lack: `${clinic}shortcomings:\n  - { key: few, rule: medianGap, had: staff, needed: staff, statement: { en: a, fr: b, es: c } }\n`,
};

/** For each key of the catalogue an instrument that brings it about: what questions may not be like. */
export const wrongShapes: Record<string, WrongFile> = {
  missing: wrong(', es: Clínicas', ''),
  should: wrong('version: 3', 'version: three'),
  a_string: wrong('key: stocked', 'key: 7'),
  a_number: wrong('min: 0', 'min: none'),
  a_int: wrong('version: 3', 'version: 3.5'),
  a_boolean: wrong('kind: number', 'kind: number\n        required: perhaps'),
  a_array: behind(stocked, '\n    cut: 2'),
  a_object: () => parseInstrument('42', 'clinic.yaml'),
  a_localized: wrong('title: { en: Care, fr: Soins, es: Atención }', 'title: Care'),
  a_date: wrong(number, 'kind: date\n        min: yesterday'),
  a_region: wrong('value: South', 'value: true'),
  oneOf: wrong('kind: number', 'kind: numeral'),
  noSetting: behind('kind: text\n', '        maxlength: 9\n'),
  atLeast: behind('feeds: needs', '\n        maxItems: 0'),
  above: wrong('version: 3', 'version: 0'),
  atMost: behind('feeds: needs', '\n        maxItems: 51'),
  below: behind('rule: compareMeans', '\n    alpha: 1'),
  fewCharacters: wrong('en: Beds', "en: ''"),
  manyCharacters: behind('{ key: 5,', ` also: [${'x'.repeat(61)}],`),
  fewItems: behind(stocked, '\n    cut: []'),
  manyItems: behind(stocked, `\n    cut: [${Array.from({ length: 10 }, (_, at) => at).join()}]`),
  exactItems: wrong('        - { value: South, name: south, label: { en: South, fr: Sud, es: Sur } }\n', ''),
  alias: () => parseInstrument('key: &a b\ntitle: *a\n', 'clinic.yaml'),
  keyWord: wrong('key: drugs', 'key: the-drugs'),
  keyReserved: wrong('key: drugs', 'key: constructor'),
  instrumentKey: wrong('key: clinic-round', 'key: Clinic'),
  optionKey: wrong('key: 5,', 'key: 0.5,'),
  formerKeys: behind('key: drugs,', ' was: { a: 1 },'),
  condition: wrong(opening, 'question: open'),
  test: wrong('{ meanOf: supplies, atLeast: 2.5 }', '{ mean: 3 }'),
  groupValue: wrong('value: South', 'value: [South]'),
  checkPlace: wrong('{ past: text }', '{ past: the day }', parts['check']),
  checkCondition: wrong('{ past: text }', '{ future: staff }', parts['check']),
};

/** The same: what does not fit together between the parts of an instrument. */
export const wrongParts: Record<string, WrongFile> = {
  keyTaken: wrong('key: staff', 'key: supplies'),
  notOfKind: wrong(
    'kind: yesPartlyNo\n',
    `kind: choice\n        ${options('yes', 'partly')}\n        obstacle: { since: reason, text: { en: a, fr: b, es: c } }\n`,
  ),
  obstacleOfChoice: behind('kind: yesPartlyNo\n', '        obstacle: { text: { en: a, fr: b, es: c } }\n'),
  noAnswer: wrong("is: ['yes', partly]", "is: ['yes', maybe]"),
  conditionTells: behind('kind: yesPartlyNo\n', '        visibility: coordinator\n'),
  noQuestion: wrong(opening, 'question: shut, isNot: [a]'),
  nameQuestion: wrong('rowsOf: supplies', 'rowsOf: stock'),
  ofKind: wrong('rowsOf: supplies', 'rowsOf: open'),
  want_answers: wrong("question: open, is: ['yes', partly]", 'question: reason, is: [a]'),
  want_matrix: wrong('rowsOf: supplies', 'rowsOf: open'),
  want_numericMatrix: wrong('sumOf: supplies', 'sumOf: staff'),
  want_group: wrong('group: requests', 'group: staff'),
  want_number: wrong('part: staff', 'part: open', parts['figure']),
  askedLater: wrong(opening, 'question: reason, isNot: [a]'),
  belowMin: wrong('max: 50', 'max: -1'),
  scaleNumbers: wrong(number, `kind: scale\n        ${options(1, 'two')}`),
  mixedKeys: wrong(number, `kind: choice\n        ${options('one', 2)}`),
  scaleRises: wrong(number, `kind: scale\n        ${options(1, 3, 2)}`),
  noTone: behind('{ key: 5,', ' tone: good,'),
  feedLacks: wrong('key: by, kind', 'key: until, kind'),
  consent: wrong(
    '- { key: by, kind: date, label: { en: By',
    `- { key: consent, kind: choice, ${options('some', 'all')}, label: { en: By`,
    changed('feeds: needs', 'feeds: bulletin'),
  ),
  noPlace: wrong('past: text', 'past: staff.women', parts['check']),
  formerAsked: behind('key: drugs,', ' was: beds,'),
  formerTaken: wrong('key: drugs,', 'key: drugs, was: pills,', changed('key: beds,', 'key: beds, was: pills,')),
  wholeIsPart: wrong('ratio: { part: staff', 'ratio: { part: staff', parts['figure']),
  mayBeNegative: wrong('        min: 0\n', '', parts['figure']),
  neededIsHad: wrong('needed: staff', 'needed: staff', parts['lack']),
  selfAddressed: behind('ifWorse: south,', ' addressee: south,'),
  cutOfAnswer: wrong(stocked, "test: { question: open, is: 'yes' }\n    cut: [1]"),
  cutLacksOwn: behind(stocked, '\n    cut: [1]'),
  cutFalls: behind(stocked, '\n    cut: [2, 1]'),
  cutOutOfReach: behind(stocked, '\n    cut: [2, 7]'),
  cutOfRows: behind(stocked, '\n    cut: [1.5, 2]'),
  stuckWithoutStatus: behind(goals, '\n    stuck: [late]'),
  noFieldOfKind: behind(goals, '\n    status: by'),
  noStatus: behind(
    goals,
    '\n    status: state\n    stuck: [late]',
    changed(
      '- { key: goal, kind',
      `- { key: state, kind: choice, ${options('open', 'over')}, ${label} }\n          - { key: goal, kind`,
    ),
  ),
  noGroup: wrong('ifWorse: south', 'ifWorse: east'),
  withinKind: wrong(
    'by: workingGroupMember',
    'by: kind',
    changed('sumOf: supplies', 'sumOf: supplies\n    within: { name: fieldOnly, kind: field }'),
  ),
  meanRange: wrong('atLeast: 2.5', 'atLeast: 6'),
  rowsOnly: wrong('are: 5, atLeast: 2', 'are: 5, atLeast: 3'),
  noGroupValue: wrong('value: South', 'value: true'),
  sameValue: wrong('value: South', 'value: North'),
  sameName: wrong('name: south', 'name: north'),
};
