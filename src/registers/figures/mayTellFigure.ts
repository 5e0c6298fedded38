import { isRiskyCount, LEAST_BASE } from '../../people/smallCountsOfPeople.ts';

/** Persons of one kind among all of an entry. */
interface PersonsShare {
  part: number;
  whole: number;
}

/** Whether a count of persons may be told: of five at least and, to readers outside the group, of neither one nor two. */
export function mayTellFigurePart({ part, whole }: PersonsShare, outside: boolean): boolean {
  return whole >= LEAST_BASE && !(outside && isRiskyCount(part, whole));
}

/**
 * Whether the sum of these shares may be told. To readers outside each that may be told stands by its own beside it: what is left is that
 * of the hidden ones, which have to be two at least and tellable together. Readers inside see the entries themselves.
 */
export function mayTellFigure(shares: readonly PersonsShare[], outside: boolean): boolean {
  const sum = (of: readonly PersonsShare[]): PersonsShare => ({
    part: of.reduce((total, { part }) => total + part, 0),
    whole: of.reduce((total, { whole }) => total + whole, 0),
  });
  if (!mayTellFigurePart(sum(shares), outside)) return false;
  if (!outside) return true;
  const hidden = shares.filter((share) => share.whole > 0 && !mayTellFigurePart(share, outside));
  return hidden.length === 0 || (hidden.length > 1 && mayTellFigurePart(sum(hidden), outside));
}
