import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Action } from '../protocol/message.ts';
import { chooseTerm } from './intents.ts';
import type { ChosenTerm } from './termHint.ts';

/** What can be done about a term: take the better word (`use`), leave it, or hear no more of it. */
export function termActions(
  { language: of, term, instead }: ChosenTerm,
  use: Action['intent'],
  reader: Language,
): Action[] {
  const choice = (one: 'left' | 'never'): Action => ({
    label: translate(reader, `terminology.button_${one}`),
    intent: chooseTerm.of({ language: of, term, choice: one }),
  });
  return [
    { label: translate(reader, 'terminology.button_use', { instead }), intent: use },
    choice('left'),
    choice('never'),
  ];
}
