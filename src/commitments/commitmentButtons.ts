import type { Language } from '../language/language.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { translate } from '../language/translate.ts';
import type { Roles } from '../people/roles.ts';
import type { Action } from '../protocol/message.ts';
import type { Intent } from '../protocol/intent.ts';
import {
  type CommitmentAct,
  type Commitment,
  mayActOnCommitment,
  commitmentResponseBy,
  commitmentSides,
  commitmentStateAfter,
} from './commitment.ts';
import * as intents from './intents.ts';

type Button = readonly [act: CommitmentAct, label: MessageKey, intent: (about: { commitment: number }) => Intent];

const ofOwner: readonly Button[] = [
  ['taken', 'commitments.iTakeIt', intents.take.of],
  ['done', 'commitments.itIsDone', intents.finish.of],
  ['given', 'commitments.giveTo', intents.give.of],
  ['declined', 'commitments.iCannot', intents.decline.of],
];

const ofOwnerOfRecommendation: readonly Button[] = [
  ['taken', 'commitments.accept', intents.take.of],
  ['partly', 'commitments.partly', intents.partly.of],
  ['declined', 'commitments.reject', intents.decline.of],
  ['done', 'commitments.itIsDone', intents.finish.of],
  ['given', 'commitments.giveTo', intents.give.of],
];

const ofAsker: readonly Button[] = [
  ['solved', 'updates.needMet', intents.solved.of],
  ['withdrawn', 'commitments.needNoMore', intents.needNoMore.of],
];

const afterDone: readonly Button[] = [
  ['solved', 'commitments.solvedForMe', intents.solved.of],
  ['notYet', 'commitments.notYet', intents.notYet.of],
];

const whenAskedAgain: readonly Button[] = [
  ['stillNeeded', 'commitments.stillNeeded', intents.stillNeeded.of],
  ...ofAsker,
];

function drawn(buttons: readonly Button[], commitment: Commitment, language: Language): Action[] {
  const { id, kind, response } = commitment;
  return buttons
    .filter(([act]) => commitmentStateAfter(commitment, act) !== null)
    .filter(([act]) => response === null || commitmentResponseBy(kind, act) !== response)
    .map(([act, label, intent], at) => ({
      label: translate(language, label),
      intent: intent({ commitment: id }),
      ...(at === 0 && act === 'taken' && { style: 'primary' as const }),
    }));
}

/** What the post that is asked can do. */
export const ownerButtons = (commitment: Commitment, language: Language): Action[] =>
  drawn(ownersOf(commitment), commitment, language);

/** A recommendation is answered; anything else is taken. */
const ownersOf = ({ kind }: Commitment): readonly Button[] =>
  kind === 'recommendation' ? ofOwnerOfRecommendation : ofOwner;

/** What who asks can say once it is done. */
export const doneButtons = (commitment: Commitment, language: Language): Action[] =>
  drawn(afterDone, commitment, language);

/** "Is this still needed?" */
export const stillNeededButtons = (commitment: Commitment, language: Language): Action[] =>
  drawn(whenAskedAgain, commitment, language);

/** What a person can do to a commitment in a list: by the side that they stand on; the coordinator can give it and close it. */
export function commitmentButtonsFor(
  commitment: Commitment,
  roles: Roles,
  person: number,
  language: Language,
): Action[] {
  const sides = commitmentSides(commitment, roles, person);
  if (sides.owner) return ownerButtons(commitment, language);
  if (sides.asker) return drawn(ofAsker, commitment, language);
  if (roles.coordinator) return drawn([...ofOwner.slice(2, 3), ...ofAsker.slice(0, 1)], commitment, language);
  return mayActOnCommitment(commitment, 'taken', roles, person) ? drawn(ofOwner.slice(0, 1), commitment, language) : [];
}
