import { describe, expect, it } from 'vitest';
import { formAnswersFromRows } from '../../src/forms/answerRows.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { InstrumentError } from '../../src/instruments/instrumentError.ts';

const instrument = (questions: string, version = 2) => `
key: visit
version: ${version}
title: { en: Visit, fr: Visite, es: Visita }
pages:
  - key: visit
    title: { en: Visit, fr: Visite, es: Visita }
    questions:
${questions}
conclusions: []
`;
const text = '{ en: A, fr: A, es: A }';
const label = `label: ${text}`;

const renamed = instrument(`
      - { key: visited, was: [gone, went], kind: yesNo, ${label} }
      - key: contacts
        was: dialogue
        kind: matrix
        ${label}
        rows: [{ key: offices, was: government, ${label} }, { key: ngo, ${label} }]
        options: [{ key: never, was: none, ${label} }, { key: often, ${label} }]
      - key: steps
        was: actions
        kind: group
        ${label}
        itemLabel: ${text}
        addLabel: ${text}
        fields:
          - { key: about, was: title, kind: text, ${label} }
          - { key: state, kind: choice, ${label}, options: [{ key: over, was: done, ${label} }, { key: open, ${label} }] }
`);

const row = (question: string, item: number, part: string, text: string) => ({
  question,
  item,
  part,
  text,
  number: null,
});

describe('keys that a version of the questions has renamed', () => {
  it('are found in answers to a former version: questions, rows, fields and choices', () => {
    const rows = [
      row('went', 0, '', 'yes'),
      row('dialogue', 0, 'government', 'none'),
      row('dialogue', 0, 'ngo', 'often'),
      row('actions', 0, 'title', 'A seminar'),
      row('actions', 0, 'state', 'done'),
    ];
    expect(formAnswersFromRows(parseInstrument(renamed, 'visit.yaml'), rows)).toEqual({
      visited: true,
      contacts: { offices: 'never', ngo: 'often' },
      steps: [{ about: 'A seminar', state: 'over' }],
    });
  });

  it('leave today’s answers as they are', () => {
    const rows = [row('contacts', 0, 'offices', 'often'), row('steps', 0, 'about', 'done')];
    expect(formAnswersFromRows(parseInstrument(renamed, 'visit.yaml'), rows)).toEqual({
      contacts: { offices: 'often' },
      steps: [{ about: 'done' }],
    });
  });

  it.each([
    [
      `      - { key: a, was: b, kind: yesNo, ${label} }\n      - { key: b, kind: yesNo, ${label} }`,
      '"b" is asked itself',
    ],
    [
      `      - { key: a, was: c, kind: yesNo, ${label} }\n      - { key: b, was: c, kind: yesNo, ${label} }`,
      '"c" is the former key of "a" already',
    ],
    [
      `      - { key: a, kind: matrix, ${label}, rows: [{ key: x, was: y, ${label} }, { key: y, ${label} }], options: [{ key: p, ${label} }, { key: q, ${label} }] }`,
      '"y" is asked itself',
    ],
  ])('are refused where they would be two things at once', (questions, message) => {
    const judge = () => parseInstrument(instrument(questions), 'visit.yaml');
    expect(judge).toThrow(InstrumentError);
    expect(judge).toThrow(message);
    expect(judge).toThrow(/visit\.yaml:\d+:\d+: pages\[0\]\.questions/);
  });
});
