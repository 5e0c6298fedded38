import fc from 'fast-check';
import { builtInInstrument } from '../support/builtInInstrument.ts';
import type { ConclusionRule } from '../../src/instruments/conclusionRule.ts';
import { quantifierKeys, type StatementParameters } from '../../src/instruments/statementParameters.ts';
import type { Language } from '../../src/language/language.ts';
import { formatText, type Parameters } from '../../src/language/translate.ts';

const conclusions = builtInInstrument('plan-of-action')?.instrument.conclusions;

/** The sentence of a conclusion of the Plans of Action. */
export function sentence(key: string, language: Language, parameters: Parameters): string {
  const conclusion = conclusions?.find((one) => one.key === key);
  if (!conclusion) throw new Error(`no conclusion ${key}`);
  const text = formatText(language, conclusion.statement[language], parameters).replaceAll(/ {2,}/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Of<Rule extends ConclusionRule['rule']> = StatementParameters<Rule>;
type Quantifier = (typeof quantifierKeys)[number];

/** So many of those who answered, of those who took part, of those asked. */
function share(
  quantifier: Quantifier,
  numerator: number,
  denominator: number,
  participated = denominator,
  invited = 24,
): Of<'share'> {
  const percent = denominator === 0 ? 0 : Math.round((100 * numerator) / denominator);
  const counted = { quantifier, numerator, denominator, unanswered: participated - denominator, percent };
  return {
    ...counted,
    reach: denominator < 5 ? 'few' : 'enough',
    parts: 'rows (1)',
    named: 1,
    participated,
    invited,
    floor: 'met',
  };
}

/** Two groups as numerator and denominator. */
function shares(
  direction: Of<'compareShares'>['direction'],
  first: [number, number],
  second: [number, number],
  p: number,
  participated = first[1] + second[1],
): Of<'compareShares'> {
  const [firstNumerator, firstDenominator] = first;
  const [secondNumerator, secondDenominator] = second;
  const groups = { firstNumerator, firstDenominator, secondNumerator, secondDenominator };
  const verdict = direction === 'tooFew' ? 'tooFew' : direction === 'noDifference' ? 'cannotTell' : 'different';
  const lacking = {
    firstLacking: firstDenominator - firstNumerator,
    secondLacking: secondDenominator - secondNumerator,
  };
  const size = { points: 30, perThousand: Math.round(p * 1000), answered: firstDenominator + secondDenominator };
  return {
    verdict,
    direction,
    ...groups,
    ...lacking,
    p,
    ...size,
    level: 'below',
    participated,
    invited: 24,
    floor: 'met',
  };
}

type Mean = [mean: number, n: number];
const none: Mean = [0, 0];
const directionOf = ([first, n]: Mean, [second, m]: Mean): Of<'compareMeans'>['direction'] => {
  if (n === 0 || m === 0) return 'tooFew';
  if (first === second) return 'same';
  return first > second ? 'firstHigher' : 'secondHigher';
};

function verdictOf(direction: Of<'compareMeans'>['direction']): Of<'compareMeans'>['verdict'] {
  if (direction === 'tooFew') return 'tooFew';
  return direction === 'same' ? 'alike' : 'different';
}

/** Two groups as mean and number, all posts and those of one kind. */
function means(
  [first, second]: [Mean, Mean],
  [withinFirst, withinSecond]: [Mean, Mean] = [none, none],
  participated = first[1] + second[1],
): Of<'compareMeans'> {
  return {
    verdict: verdictOf(directionOf(first, second)),
    direction: directionOf(first, second),
    perThousand: 3,
    answered: first[1] + second[1],
    outOf: 9,
    firstMean: first[0],
    firstN: first[1],
    secondMean: second[0],
    secondN: second[1],
    withinVerdict: verdictOf(directionOf(withinFirst, withinSecond)),
    withinDirection: directionOf(withinFirst, withinSecond),
    withinFirstMean: withinFirst[0],
    withinFirstN: withinFirst[1],
    withinSecondMean: withinSecond[0],
    withinSecondN: withinSecond[1],
    withinPerThousand: 4,
    participated,
    invited: 24,
    floor: 'met',
  };
}

interface Plan {
  objectives: number;
  entries: number;
  noUpdate: number;
  fewer: number;
  percentTop: number;
  pairs: number;
}

/** How a plan's objectives are used, beside who asks to streamline them. */
function plan(streamline: Of<'share'>, used: Plan): Of<'objectives'> {
  const { parts: _, named: __, ...asked } = streamline;
  return { ...asked, ...used, carriedEntries: 0, stuck: 0, fewerThan: 3, busiest: Math.min(8, used.objectives) };
}

const anyShare = fc
  .record({
    invited: fc.nat(40),
    took: fc.nat(40),
    answered: fc.nat(40),
    yes: fc.nat(40),
    word: fc.constantFrom(...quantifierKeys),
  })
  .map(({ invited, took, answered, yes, word }) => {
    const participated = Math.min(invited, took);
    const denominator = Math.min(participated, answered);
    const numerator = Math.min(denominator, yes);
    return share(numerator === 0 ? 'none' : word, numerator, denominator, participated, invited);
  });

const anyGroup = fc.tuple(fc.nat(30), fc.nat(30)).map(([yes, n]): [number, number] => [Math.min(yes, n), n]);
const anyShares = fc
  .record({ first: anyGroup, second: anyGroup, p: fc.double({ min: 0, max: 1, noNaN: true }), silent: fc.nat(9) })
  .chain(({ first, second, p, silent }) => {
    const comparable = first[1] > 0 && second[1] > 0;
    const directions = comparable ? (['firstHigher', 'secondHigher', 'noDifference'] as const) : (['tooFew'] as const);
    return fc.constantFrom(...directions).map((one) => shares(one, first, second, p, first[1] + second[1] + silent));
  });

const anyMean = fc
  .tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.nat(30))
  .map(([mean, n]): Mean => (n === 0 ? none : [mean, n]));
const anyMeans = fc
  .tuple(fc.tuple(anyMean, anyMean), fc.tuple(anyMean, anyMean), fc.nat(9))
  .map(([all, within, silent]) => means(all, within, all[0][1] + all[1][1] + silent));

const anyPlan = fc
  .record({
    objectives: fc.nat(40),
    entries: fc.nat(300),
    noUpdate: fc.nat(40),
    fewer: fc.nat(40),
    percentTop: fc.nat(100),
    pairs: fc.nat(9),
  })
  .map(({ noUpdate, ...used }) => ({ ...used, noUpdate: Math.min(noUpdate, used.fewer) }));

/** Parameters as an analysis may give them, by the key of the conclusion. */
export const anyParameters: Record<string, fc.Arbitrary<Parameters>> = {
  dialogue: anyShare,
  mainstreaming: anyShare,
  patAccess: anyShares,
  networks: anyMeans,
  objectives: fc.tuple(anyShare, anyPlan).map(([streamline, used]) => plan(streamline, used)),
};
