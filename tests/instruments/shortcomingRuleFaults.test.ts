import { describe, expect, it } from 'vitest';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { changed, clinic, problemsOf } from './clinic.ts';

/** The clinics' exercise with a second number, and what the clinics lack. */
const withShortcomings = `${changed(
  '      - key: requests\n',
  `      - key: nurses
        kind: number
        label: { en: Nurses, fr: Infirmiers, es: Enfermeros }
      - key: requests
`,
)}shortcomings:
  - key: nursing
    rule: medianGap
    had: nurses
    needed: staff
    statement: { en: '{posts}: {gap}', fr: '{is, select, enough {assez} other {{gap}}}', es: '{gap}' }
  - key: without
    rule: shareWithout
    of: nurses
    statement: { en: '{count}', fr: '{percent, number} %', es: '{shown, select, few {pocas} other {{count}}}' }
`;

describe('a shortcoming', () => {
  it('is read with its rule; an instrument may have none', () => {
    expect(parseInstrument(withShortcomings, 'clinic.yaml').shortcomings).toMatchObject([
      { key: 'nursing', rule: 'medianGap' },
      { key: 'without', rule: 'shareWithout', atMost: 0 },
    ]);
    expect(parseInstrument(clinic, 'clinic.yaml').shortcomings).toEqual([]);
  });

  it.each([
    ['had: nurses', 'had: nurse', 'shortcomings[0].had: there is no question "nurse": name a question of kind number'],
    ['of: nurses', 'of: open', 'shortcomings[1].of: "open" is of kind yesPartlyNo: name a question of kind number'],
    ['needed: staff', 'needed: nurses', 'shortcomings[0].needed: is what they have already: name what they need of it'],
    [
      "en: '{count}'",
      "en: '{gap}'",
      'shortcomings[1].statement.en: there is no parameter {gap}: one of posts, count, percent, shown',
    ],
    ['key: without', 'key: nursing', 'shortcomings[1].key: the key "nursing" is taken: each needs its own'],
  ])('that says %s no more, but %s, is refused', (from, to, problem) => {
    const problems = problemsOf(changed(from, to, withShortcomings));
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([problem]);
  });
});
