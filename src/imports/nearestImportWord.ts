import { distance } from 'fastest-levenshtein';

/** Letters that a beginning must have to be taken for the word. */
const BEGINNING = 3;

/** The allowed word that a wrong one begins or looks most like; null where none is close enough to have been meant. */
export function nearestImportWord(word: string, allowed: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const far = (candidate: string) => {
    const begun = wanted.length >= BEGINNING && candidate.startsWith(wanted);
    return begun ? 0 : distance(wanted, candidate);
  };
  const byDistance = allowed.map((candidate) => ({ candidate, far: far(candidate.toLowerCase()) }));
  const [best] = byDistance.filter((one) => one.far <= limit).toSorted((a, b) => a.far - b.far);
  return best?.candidate ?? null;
}
