import { describe, expect, it } from 'vitest';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { changed, clinic, problemsOf } from './clinic.ts';

/** The clinics' exercise with a second number, and the share of the one in the other as a figure. */
const withFigure = `${changed(
  '      - key: requests\n',
  `      - key: nurses
        kind: number
        min: 0
        label: { en: Nurses, fr: Infirmiers, es: Enfermeros }
      - key: requests
`,
)}figures:
  - key: nursing
    title: { en: Nurses, fr: Infirmiers, es: Enfermeros }
    unit: { en: per cent of staff, fr: pour cent du personnel, es: por ciento del personal }
    ratio: { part: nurses, whole: staff }
    targets:
      - { label: { en: Goal, fr: Objectif, es: Meta }, percent: 60, year: 2030 }
`;

/** What is changed, into what, and the problem that it makes: path: message. */
type Case = [name: string, from: string, to: string, problem: string];

describe('a figure', () => {
  it('is read with its targets; an instrument may have none, and a figure no target', () => {
    expect(parseInstrument(withFigure, 'clinic.yaml').figures).toMatchObject([
      { key: 'nursing', ratio: { part: 'nurses', whole: 'staff' }, targets: [{ percent: 60, year: 2030 }] },
    ]);
    expect(parseInstrument(clinic, 'clinic.yaml').figures).toEqual([]);
    const targetless = withFigure.slice(0, withFigure.indexOf('    targets:'));
    expect(parseInstrument(targetless, 'clinic.yaml').figures).toMatchObject([{ targets: [] }]);
  });

  it.each<Case>([
    [
      'names questions that are there',
      'part: nurses',
      'part: nurse',
      'figures[0].ratio.part: there is no question "nurse": name a question of kind number',
    ],
    [
      'names numbers',
      'whole: staff',
      'whole: open',
      'figures[0].ratio.whole: "open" is of kind yesPartlyNo: name a question of kind number',
    ],
    [
      'names numbers that are never below zero',
      '        min: 0\n        label: { en: Nurses',
      '        label: { en: Nurses',
      'figures[0].ratio.part: "nurses" may be below zero: give it a min of 0 or more',
    ],
    [
      'is no share of a number in itself',
      'part: nurses',
      'part: staff',
      'figures[0].ratio.whole: "staff" is the part already: name what it is a part of',
    ],
    ['has a target in per cent', 'percent: 60', 'percent: 160', 'figures[0].targets[0].percent: should be 100 or less'],
    [
      'has every text in every language',
      ', es: por ciento del personal }',
      ' }',
      'figures[0].unit.es: missing: should be a text',
    ],
    ['has settings that are known', 'part: nurses', 'of: nurses', 'figures[0].ratio.part: missing: should be a text'],
  ])('%s', (_, from, to, problem) => {
    const problems = problemsOf(changed(from, to, withFigure)).map((one) => `${one.path}: ${one.message}`);
    expect(problems).toContain(problem);
  });

  it('has a key of its own, and its faults are told with the place of each', () => {
    const figure = withFigure.slice(withFigure.indexOf('  - key: nursing'));
    const [problem] = problemsOf(`${withFigure}${figure}`);
    expect(problem).toMatchObject({
      path: 'figures[1].key',
      message: 'the key "nursing" is taken: each needs its own',
    });
    const lines = withFigure.split('\n');
    const [unknown] = problemsOf(changed('whole: staff', 'whole: stuff', withFigure));
    expect(lines[(unknown?.line ?? 0) - 1]?.slice((unknown?.column ?? 0) - 1)).toMatch(/^whole: staff/);
  });
});

describe('the tones of options', () => {
  const tones = (first: string, second: string): readonly { path: string; message: string }[] =>
    problemsOf(
      changed('{ key: 5, label', `{ key: 5,${second} label`, changed('{ key: 0, label', `{ key: 0,${first} label`)),
    );

  it('are given to all options of a question or to none', () => {
    expect(tones(' tone: bad,', ' tone: good,')).toEqual([]);
    expect(tones('', ' tone: good,')).toMatchObject([
      {
        path: 'pages[0].questions[2].options[0]',
        message: 'has no tone: all options of a question have one, or none has',
      },
    ]);
  });

  it('are words that a figure knows how to draw', () => {
    expect(tones(' tone: pink,', ' tone: good,')[0]).toMatchObject({ path: 'pages[0].questions[2].options[0].tone' });
  });
});
