import { describe, expect, it } from 'vitest';
import { builtInInstrument } from '../support/builtInInstrument.ts';
import { meansRule as means, problemsOf, shareRule as share, withStatement } from './claimedInstrument.ts';

describe('a statement that claims what its numbers do not carry is refused, with its line and the reason', () => {
  it.each([
    [
      'a row named without its figure',
      share,
      'The roof is open in {numerator}.',
      'names "Roof" without its figure: put {partRoof}',
    ],
    ['a row with the figure of another', share, 'North exits ({partRoof}).', 'names "North exit" without its figure'],
    [
      'a word outside the declared scale',
      share,
      'A majority of posts.',
      '"majority" is a word outside the declared scale',
    ],
    ['a word of the scale for any share', share, 'Most of the posts.', '"most" is said whatever the share'],
    [
      'a word of the scale for another share',
      share,
      '{quantifier, select, all {all} most {almost all} other {some}} of them.',
      '"most" is said by a word outside the declared scale: say "most"',
    ],
    [
      'a direction without a difference',
      means,
      '{direction, select, firstHigher {first} other {second}}',
      '{direction} gives a direction without "different"',
    ],
    [
      'a direction where the groups are alike',
      means,
      '{verdict, select, different {x} alike {{direction, select, firstHigher {first} other {second}}} other {}}',
      '{direction} gives a direction without "different"',
    ],
    [
      'a direction in plain words',
      means,
      'Headquarters is more active.',
      '"more" gives a direction without "different"',
    ],
    ['a row of two groups', means, 'On the roof.', 'names "Roof" without its figure'],
  ])('%s', (_, rule, statement, reason) => {
    const source = withStatement(rule, statement);
    const [problem, ...others] = problemsOf(source);
    expect(others).toEqual([]);
    expect(problem?.line).toBe(source.split('\n').findIndex((line) => line.startsWith('      en: ')) + 1);
    expect(problem?.path).toBe('conclusions[0].statement.en');
    expect(problem?.message).toContain(reason);
  });

  it.each([
    [share, 'Too few posts; the roof ({partRoof}) and the north exit ({partNorth}).'],
    [share, '{quantifier, select, none {nobody} other {somebody}}: {parts}.'],
    [
      share,
      '{quantifier, select, all {all} almostAll {almost all} most {most} aboutHalf {about half} some {some} few {few} other {none}}',
    ],
    [
      means,
      '{verdict, select, different {{direction, select, firstHigher {more} other {less}}} other {about as active}}',
    ],
  ])('but not one that is right (%#)', (rule, statement) => {
    expect(problemsOf(withStatement(rule, statement))).toEqual([]);
  });

  it('but a version that a round was asked with is read as it is', () => {
    expect(problemsOf(withStatement(share, 'Most of the posts.'), true)).toEqual([]);
  });
});

describe('thresholds and levels are judged, with their line and the reason', () => {
  const text = '{participated}';
  it.each([
    ['cut: [0.5, 0.8]', 'cut: ', 'lacks the rule’s own threshold, 1'],
    ['cut: [1, 0.5]', 'cut: ', 'the thresholds rise: 0.5 stands after 1'],
    ['cut: [1, 7]', 'cut: ', '7 is out of reach: from 0 to 1'],
    ['cut: [high]', 'cut: ', 'should be a number'],
  ])('%s', (setting, at, reason) => {
    const source = withStatement(`${share}\n    ${setting}`, text);
    const [problem] = problemsOf(source);
    expect(problem?.line).toBe(source.split('\n').findIndex((line) => line.includes(at)) + 1);
    expect(problem?.message).toContain(reason);
  });

  it.each([
    ['atLeast: 0', 'atLeast'],
    ['alpha: 1', 'alpha'],
  ])('%s', (setting, path) => {
    expect(problemsOf(withStatement(`${means}\n    ${setting}`, text))[0]?.path).toBe(`conclusions[0].${path}`);
  });

  it('a floor is a share', () => {
    const source = withStatement(share, text).replace('version: 1', 'version: 1\nresponseFloor: 50');
    expect(problemsOf(source)[0]).toMatchObject({ line: 3, path: 'responseFloor' });
  });
});

it('the shipped instrument lists its own thresholds and levels', () => {
  const conclusions = builtInInstrument('plan-of-action')?.instrument.conclusions ?? [];
  expect(conclusions[0]).toMatchObject({ cut: [1, 2, 3, 4] });
  expect(conclusions[1]).toMatchObject({ cut: [1.8, 2, 2.2] });
  expect(conclusions[2]).toMatchObject({ atLeast: 0.15, action: { below: 0.75, addressee: 'hq' } });
  expect(conclusions[3]).toMatchObject({ atLeast: 1, alpha: 0.05 });
  expect(conclusions[4]).toMatchObject({ status: 'status', stuck: ['delayed', 'blocked'] });
});
