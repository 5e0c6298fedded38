import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { meansRule, problemsOf, shareRule, withStatement } from './claimedInstrument.ts';

const scale = 'all {all} almostAll {almost all} most {most} aboutHalf {about half} some {some} few {few} other {none}';
const different = (words: string) => `{verdict, select, different {${words}} other {}}`;

describe('a claim is found where it hides, with its line and the reason', () => {
  it.each<[string, string, string, string, Language?]>([
    ['a word that holds one of the scale', shareRule, 'Nearly all are open.', '"nearly all" is a word outside'],
    [
      'within its own branch',
      shareRule,
      `{quantifier, select, ${scale.replace('{few}', '{a few}')}}`,
      '"a few" is a word',
    ],
    [
      'of another share in a branch',
      shareRule,
      `{quantifier, select, ${scale.replace('{most}', '{most, nay almost all}')}}`,
      '"almost all" is said of another share',
    ],
    [
      'longer than the one of its branch',
      shareRule,
      `{quantifier, select, ${scale.replace('{all}', '{almost all}')}}`,
      '"almost all" is said of another share',
    ],
    ['of the whole', shareRule, 'All posts agree.', '"all posts" is said whatever the share'],
    ['with a hyphen', shareRule, 'Two-thirds are open.', '"two thirds" is a word outside'],
    ['with a hyphen that nobody sees', shareRule, 'The ma\u00adjority.', '"majority" is a word outside'],
    ['in French alone', shareRule, 'Bon nombre de postes sont ouverts.', '"bon nombre" is a word outside', 'fr'],
    ['in Spanish alone', shareRule, 'La gran mayoría.', '"mayoría" is a word outside', 'es'],
    ['a few in Spanish', shareRule, 'Unas pocas.', '"unas pocas" is a word outside', 'es'],
    ['the whole in French', shareRule, 'Tous les postes sont d’accord.', '"tous les" is said whatever', 'fr'],
    ['a count in words', shareRule, 'Twelve posts are open.', '"twelve posts" is said whatever was answered'],
    ['a share in figures', shareRule, 'Open at 80 per cent.', '"80 per cent" is said whatever was answered'],
    ['a count in French', shareRule, 'Ouvert dans dix-sept des lieux.', '"dix-sept des" is said whatever', 'fr'],
    [
      'a count in Spanish',
      shareRule,
      'Abierto en dieciséis de las oficinas.',
      '"dieciseis de las" is said whatever',
      'es',
    ],
    [
      'figures that have changed places',
      shareRule,
      'The roof ({partNorth}) and north exits ({partRoof}).',
      'names "Roof" where the figure of another stands',
    ],
    ['a row with a short name', shareRule, 'Chiefly men.', 'names "Men" without its figure'],
    ['one direction for both', meansRule, different('capitals are more active'), '"more" is said in either direction'],
    [
      'the direction of another comparison',
      meansRule,
      different('{withinDirection, select, firstHigher {a} other {b}}'),
      '{withinDirection} gives a direction without "different"',
    ],
    ['a direction by a verb', meansRule, 'Capitals outnumber the rest.', '"outnumber" gives a direction without'],
    ['a direction in the plural', meansRule, 'Des résultats meilleurs.', '"meilleurs" gives a direction without', 'fr'],
    ['a direction by an adverb', meansRule, 'Elles font mieux.', '"mieux" gives a direction without', 'fr'],
    ['a direction in Spanish', meansRule, 'Son superiores.', '"superiores" gives a direction without', 'es'],
  ])('%s', (_, rule, statement, reason, language = 'en') => {
    const source = withStatement(rule, statement, language);
    const [problem, ...others] = problemsOf(source);
    expect(others).toEqual([]);
    expect(problem?.path).toBe(`conclusions[0].statement.${language}`);
    expect(problem?.line).toBe(source.split('\n').findIndex((line) => line.startsWith(`      ${language}: `)) + 1);
    expect(problem?.message).toContain(reason);
  });

  it.each<[string, string, Language?]>([
    [shareRule, 'North exits ({partNorth}) and the roof ({partRoof}).'],
    [shareRule, '{partNorth} north exits, the roof {partRoof}.'],
    [shareRule, 'Two or more kinds of exit, with a mean of 2 on a scale from 0 to 3.'],
    [shareRule, '{denominator, plural, =0 {None of the posts} =2 {Two of the posts} other {#}}.'],
    [shareRule, 'Women and others.'],
    [shareRule, 'Le nombre de sorties, à peu près.', 'fr'],
    [meansRule, different('{direction, select, firstHigher {más} other {menos}}, en menos de 1'), 'es'],
    [
      meansRule,
      '{withinVerdict, select, different {{withinDirection, select, firstHigher {more} other {less}}} other {}}',
    ],
  ])('but not where there is none (%#)', (rule, statement, language) => {
    expect(problemsOf(withStatement(rule, statement, language))).toEqual([]);
  });
});

it('a figure that one language alone gives is missed in the others', () => {
  const source = withStatement(shareRule, 'The roof ({partRoof}).').replace(
    "es: '{participated} {partRoof}'",
    "es: '{participated}'",
  );
  expect(problemsOf(source).map(({ path, message }) => [path, message])).toEqual([
    ['conclusions[0].statement.es', 'lacks {partRoof}, which another language gives: all readers get the same figures'],
  ]);
});

describe('a headline claims no more than its count', () => {
  it.each([
    ['{percent} per cent are open', 'there is no parameter {percent}'],
    ['a majority is open', '"majority" is a word outside'],
    ['open, twelve of them', '"twelve of them" is said whatever'],
    ['roofs open', 'names "Roof" without its figure'],
  ])('%s', (headline, reason) => {
    const said = `{ en: '${headline}', fr: '{numerator}', es: '{numerator}' }`;
    const [problem, ...others] = problemsOf(withStatement(`${shareRule}\n    headline: ${said}`, '{participated}'));
    expect(others).toEqual([]);
    expect(problem?.path).toBe('conclusions[0].headline.en');
    expect(problem?.message).toContain(reason);
  });

  it('and may count with a verb', () => {
    const said = "'{numerator, plural, one {post is} other {posts are}} open'";
    const rule = `${shareRule}\n    headline: { en: ${said}, fr: ${said}, es: ${said} }`;
    expect(problemsOf(withStatement(rule, '{participated}'))).toEqual([]);
  });
});
