import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Action } from '../protocol/message.ts';
import { sign, type SignAct } from '../protocol/signIntent.ts';
import { isWorkReleased, type SignedWork, type SignedWorkKind } from './signedWork.ts';

/** The buttons that lead through a work. */
export interface SignOffActions {
  /** A step of this very work. */
  act(step: Omit<SignAct, 'round' | 'year'>): Intent;
  /** A button that shows what an audience would get. */
  previewAction(audience: Audience, language: Language): Action;
}

/** The buttons of a work, named by its round or its year; `preview` asks for what an audience would get. */
export function signOffActions(
  named: { round: string } | { year: number },
  preview: (audience: Audience) => Intent,
): SignOffActions {
  return {
    act: (step) => sign.of({ ...step, ...named }),
    previewAction: (audience, language) => ({
      label: translate(language, `bulletin.previewFor_${audience}`),
      intent: preview(audience),
    }),
  };
}

/** A button for a step. */
export function stepAction(
  ways: SignOffActions,
  kind: SignedWorkKind,
  step: Omit<SignAct, 'round' | 'year'> & { do: 'show' | 'prepare' | 'name' | 'sign' | 'return' },
  language: Language,
  style?: Action['style'],
): Action {
  const label = translate(language, `signOff.do_${step.do}`, { kind });
  return { label, intent: ways.act(step), ...(style ? { style } : {}) };
}

/** The release of what a coordinator has before them, where it is signed and the audience has not got it. */
export function releaseActions(
  work: SignedWork,
  ways: SignOffActions,
  audience: Audience,
  language: Language,
): Action[] {
  if (!work.signature || isWorkReleased(work, audience)) return [];
  const intent = ways.act({ do: 'release', audience, revision: work.revision });
  return [{ label: translate(language, `signOff.release_${audience}`), intent, style: 'primary' }];
}
