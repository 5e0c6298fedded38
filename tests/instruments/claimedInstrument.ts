import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import type { Language } from '../../src/language/language.ts';
import { type ToldProblem, toldProblems } from './toldProblems.ts';

const said = (text: string) => `{ en: '${text}', fr: '${text}', es: '${text}' }`;

/** A mean of one matrix, as a rule of the instrument below. */
export const shareRule = 'rule: share\n    test: { meanOf: exits, atLeast: 1 }';
/** Two groups beside each other, the posts of one kind alone as well. */
export const meansRule =
  'rule: compareMeans\n    sumOf: exits\n    groups: { by: hostsMajorOrganizations, values: [' +
  `{ value: true, name: hosting, label: ${said('Capitals')} }, { value: false, name: rest, label: ${said('Elsewhere')} }] }` +
  '\n    within: { name: fieldOnly, kind: field }';

/**
 * An instrument with one conclusion, its statement in English or, where one is named, in another language; the others give the same
 * figures of rows.
 */
export function withStatement(rule: string, statement: string, language: Language = 'en'): string {
  const figures = statement.match(/\{part(?:s|[A-Z]\w*)\}/g) ?? [];
  const texts = (['en', 'fr', 'es'] as const).map(
    (one) =>
      `      ${one}: '${one === language ? statement.replaceAll("'", "''") : ['{participated}', ...figures].join(' ')}'`,
  );
  return `key: small
version: 1
title: ${said('Small')}
pages:
  - key: only
    title: ${said('Only page')}
    questions:
      - { key: exits, kind: matrix, label: ${said('Exits')}, options: [{ key: 0, label: ${said('Shut')} }, { key: 1, label: ${said('Open')} }], rows: [{ key: north, label: ${said('North exit')} }, { key: roof, label: ${said('Roof')} }, { key: men, label: ${said('Men')} }] }
conclusions:
  - key: wide
    title: ${said('Wide')}
    ${rule}
    statement:
${texts.join('\n')}
`;
}

/** What is wrong with an instrument, in English; nothing for a right one. */
export function problemsOf(source: string, isStored = false): readonly ToldProblem[] {
  return toldProblems(() => parseInstrument(source, 'small.yaml', { isStored }));
}
