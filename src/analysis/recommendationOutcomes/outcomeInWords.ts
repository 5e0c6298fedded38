import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { BecameTold } from './recommendationOutcomesForReader.ts';

/** How it stands, with the words of its owner: “Accepted in part, due by 31 March 2001. …”. */
export function outcomeStateInWords({ state, response, due, words }: BecameTold, language: Language): string {
  const standing = state === 'taken' || state === 'declined' ? (response ?? state) : state;
  const isOpen = state === 'asked' || state === 'taken';
  const by = due === null || !isOpen ? 'none' : writeDate(due, language);
  const told = translate(language, 'recommendations.state', { state: standing, by, response: response ?? 'none' });
  return words === null ? told : `${told} ${translate(language, 'recommendations.ownerSays', { words })}`;
}

/** The figure then and now on the same posts, and what was aimed at. */
export function outcomeFigureInWords({ figure, measure }: BecameTold, language: Language): string {
  if (figure === null || measure === null) return translate(language, 'recommendations.noFigure');
  const { posts } = figure;
  if ('tooFew' in figure) return translate(language, 'recommendations.tooFew', { posts });
  const { unit, then, now } = figure;
  if (unit === 'points') {
    const figures = { posts, then, now, target: measure.target };
    return translate(language, 'recommendations.pointsThenNow', figures);
  }
  const count = (share: number): number => Math.round(share * posts);
  const target = Math.round(measure.target * 1000) / 10;
  return translate(language, 'recommendations.shareThenNow', { posts, then: count(then), now: count(now), target });
}

/** "5 → 7 of 14", where there is no room for a sentence; null where no figure may tell. */
export function outcomeFigureInBrief({ figure, measure }: BecameTold, language: Language): string | null {
  if (figure === null || measure === null || 'tooFew' in figure) return null;
  const { posts, unit, then, now } = figure;
  if (unit === 'points') return translate(language, 'recommendations.pointsBrief', { then, now });
  const count = (share: number): number => Math.round(share * posts);
  return translate(language, 'recommendations.shareBrief', { posts, then: count(then), now: count(now) });
}

/** "Done, not seen in the figure". */
export function outcomeVerdictInWords({ verdict, figure }: BecameTold, language: Language): string {
  const told = figure !== null && !('tooFew' in figure) ? 'yes' : 'no';
  return translate(language, 'recommendations.verdict', { verdict: verdict ?? 'open', told });
}
