import { describe, expect, it } from 'vitest';
import { firmnessOfComparison, firmnessOfShare, type ShareGrounds } from '../../src/analysis/firmness.ts';
import type { ComparisonVerdict } from '../../src/analysis/comparisonVerdict.ts';
import { languages } from '../../src/language/language.ts';
import { firmnessPhrase } from '../../src/analysis/firmnessFacts.ts';
import { analysisFixture, concluded, partlyCarried, tallies } from './analysisFixture.ts';

/** A share that hangs on nothing: 14 of 20, "most", whatever is assumed. */
const sound: ShareGrounds = {
  floorMet: true,
  denominator: 20,
  quantifier: 'most',
  sensitivity: { worstQuantifier: 'most', bestQuantifier: 'most' },
  neighbours: ['most', 'most'],
  toFlip: 2,
  withoutCarried: { denominator: 18, quantifier: 'most' },
};

describe('how firm a share is', () => {
  it.each<[string, Partial<ShareGrounds>, string[]]>([
    ['on nothing', {}, []],
    ['on nothing where nobody could be silent', { sensitivity: null }, []],
    ['on nothing where no other line is listed', { neighbours: [] }, []],
    ['on silence at worst', { sensitivity: { worstQuantifier: 'about half', bestQuantifier: 'most' } }, ['silence']],
    ['on silence at best', { sensitivity: { worstQuantifier: 'most', bestQuantifier: 'almost all' } }, ['silence']],
    ['on the line, if the lower one has another word', { neighbours: ['almost all', 'most'] }, ['cut']],
    ['on the line, if the higher one has another word', { neighbours: ['most', 'some'] }, ['cut']],
    ['on few answers below a tenth of them', { toFlip: 1 }, ['fewAnswers']],
    ['on nothing at a tenth exactly', { toFlip: 2 }, []],
    [
      'on what was carried, if the rest has another word',
      { withoutCarried: { denominator: 9, quantifier: 'some' } },
      ['carried'],
    ],
    ['on what was carried, if there is no rest', { withoutCarried: { denominator: 0, quantifier: null } }, ['carried']],
  ])('hangs %s', (_, change, on) => {
    expect(firmnessOfShare({ ...sound, ...change })).toEqual({ is: on.length === 0 ? 'firm' : 'hangs', on });
  });

  it('names all that it hangs on, sorted', () => {
    const everything: Partial<ShareGrounds> = {
      sensitivity: { worstQuantifier: 'few', bestQuantifier: 'most' },
      neighbours: ['all'],
      toFlip: 1,
      withoutCarried: { denominator: 0, quantifier: null },
    };
    const on = ['carried', 'cut', 'fewAnswers', 'silence'];
    expect(firmnessOfShare({ ...sound, ...everything })).toEqual({ is: 'hangs', on });
  });

  it.each([
    [4, true, 'tooFew'],
    [5, true, 'hangs'],
    [20, false, 'tooFew'],
  ] as const)(
    'with %i answers and the floor met (%s) is %s, whatever it would hang on',
    (denominator, floorMet, is) => {
      const judged = firmnessOfShare({ ...sound, denominator, floorMet, neighbours: ['few'] });
      expect(judged).toEqual({ is, on: is === 'tooFew' ? [] : ['cut'] });
    },
  );
});

describe('how firm a comparison is', () => {
  it.each<[ComparisonVerdict, boolean, number, boolean, string, string[]]>([
    ['different', true, 5, false, 'firm', []],
    ['alike', true, 5, true, 'hangs', ['silence']],
    ['cannotTell', true, 4, false, 'hangs', ['fewAnswers']],
    ['different', true, 4, true, 'hangs', ['fewAnswers', 'silence']],
    ['tooFew', true, 2, true, 'tooFew', []],
    ['different', false, 9, true, 'tooFew', []],
  ])(
    '%s, floor met: %s, %i in the smaller group, silence decides: %s: %s',
    (verdict, floorMet, fewest, silenceDecides, is, on) => {
      expect(firmnessOfComparison({ floorMet, fewest, verdict, silenceDecides })).toEqual({ is, on });
    },
  );
});

describe('the firmness of a conclusion', () => {
  const dialogue = (met: number, n: number) => tallies({ kind: 'hq', total: met, decided: n });

  it('hangs on the posts that only left their last answer, not on those that confirmed it', () => {
    // 12 of 20 are "most"; without the four carried it is 8 of 16, "about half".
    const profiles = partlyCarried('dialogue', dialogue(12, 20), 4);
    const asConfirmed = profiles.map((one) =>
      one.origin === 'carried' ? { ...one, origin: 'confirmed' as const } : one,
    );
    const on = (of: typeof profiles) => concluded('dialogue', dialogue(12, 20), { profiles: of }).firmness.on;
    expect(on(profiles)).toContain('carried');
    expect(on(asConfirmed)).not.toContain('carried');
  });

  it('hangs on silence only as far as silence could change the word', () => {
    const on = (invited: number) => concluded('dialogue', dialogue(15, 20), { invited, participated: 20 }).firmness.on;
    // 15 of 22 and 17 of 22 are both "most"; 15 of 30 is "about half".
    expect([on(22).includes('silence'), on(30).includes('silence')]).toEqual([false, true]);
  });
});

describe('the firmness in words', () => {
  const { conclusions } = analysisFixture();
  const phrase = (is: 'firm' | 'hangs' | 'tooFew', on: ('carried' | 'cut' | 'fewAnswers' | 'silence')[]) => {
    const [first] = conclusions;
    if (!first) throw new Error('the fixture has conclusions');
    return languages.map((language) => firmnessPhrase({ ...first, firmness: { is, on } }, language));
  };

  it('stands behind a label in each language: no sentence of its own', () => {
    expect(phrase('firm', [])).toEqual([
      'firm, since none of the assumptions tested changes it',
      'bien établie, car aucune des hypothèses examinées ne change la conclusion',
      'bien fundada, pues ninguno de los supuestos examinados cambia la conclusión',
    ]);
    expect(phrase('hangs', ['carried', 'cut', 'silence'])).toEqual([
      'hangs on answers that were carried over without being confirmed, the threshold that was chosen and those who are silent',
      'dépend de réponses reprises sans confirmation, du seuil retenu et des postes qui ne se sont pas prononcés',
      'depende de respuestas mantenidas sin confirmar, del umbral fijado y de las oficinas que no se pronunciaron',
    ]);
    expect(phrase('hangs', ['fewAnswers'])[1]).toBe('dépend des réponses de très peu de postes');
    expect(phrase('tooFew', [])[2]).toBe('demasiado pocas respuestas para que la conclusión sea firme');
  });
});
