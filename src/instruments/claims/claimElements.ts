import type { Element } from '../statementTextFaults.ts';

/** An element that shows one of several branches. */
export type Selecting = Extract<Element, { options: unknown }>;

/** Words of a statement, as against what is put in. */
export const isClaimLiteral = (element: Element): element is Extract<Element, { type: 0 }> =>
  Number(element.type) === 0;

/** The parameters that an element shows, those within its branches too. */
export function parametersOfClaim(element: Element): string[] {
  if (isClaimLiteral(element) || !('value' in element)) return [];
  const inner =
    'options' in element ? Object.values(element.options).flatMap(({ value }) => value.flatMap(parametersOfClaim)) : [];
  return [element.value, ...inner];
}

/** All the words of some elements, with those of their branches. */
export function textOfClaim(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      if (isClaimLiteral(element)) return element.value;
      if (!('options' in element)) return ' ';
      return Object.values(element.options)
        .map(({ value }) => textOfClaim(value))
        .join(' ');
    })
    .join('');
}
