import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { translate } from '../language/translate.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { parseRoundLabelAndReason } from './parseRoundLabelAndReason.ts';
import type { RoundAct } from './roundStatesAndActs.ts';
import { roundByLabel, type RoundRecord, roundsOf } from './store.ts';

/** What was typed behind a verb, taken apart by the labels that there are; a label or reason that is known already stays. */
export async function roundWordsOf<Said extends { words?: string | undefined }>(
  app: App,
  { words, ...said }: Said,
  takesReason: boolean,
): Promise<Omit<Said, 'words'> & { label?: string; reason?: string }> {
  if (words === undefined) return said;
  const labels = (await roundsOf(app.db, app.workingGroupId)).map(({ label }) => label);
  return { ...said, ...parseRoundLabelAndReason(words, takesReason, labels) };
}

/** What an act is on: which rounds it fits, and the intent that names one of them. */
export interface RoundChoice {
  act: RoundAct;
  fits(round: RoundRecord): boolean;
  of(label: string): Intent;
}

/**
 * The round with this label, or the only one that the act fits; else the question which one is meant or, where there is none, how
 * the rounds stand. Refuses a label that no round has.
 */
export async function chooseRound(
  app: App,
  caller: Caller,
  label: string | undefined,
  choice: RoundChoice,
): Promise<{ round: RoundRecord } | { ask: Reply }> {
  const rounds = await roundsOf(app.db, app.workingGroupId);
  if (label !== undefined) {
    const round = await roundByLabel(app.db, app.workingGroupId, label);
    if (round) return { round };
    const labels = rounds.map((one) => one.label).join(', ');
    throw new Refusal('rounds.unknownRound', { label, known: rounds.length, labels });
  }
  const fitting = rounds.filter((round) => choice.fits(round));
  const [only] = fitting;
  if (only && fitting.length === 1) return { round: only };
  return { ask: which(caller, rounds, fitting, choice) };
}

function which(
  { person: { language } }: Caller,
  rounds: readonly RoundRecord[],
  fitting: readonly RoundRecord[],
  { act, of }: RoundChoice,
): Reply {
  if (fitting.length > 0) {
    const actions = fitting.map(({ label }) => ({ label, intent: of(label) }));
    return textReply(translate(language, 'commands.whichRound'), actions);
  }
  const states = rounds.map(({ label, state }) => translate(language, 'commands.roundIs', { round: label, state }));
  return textReply(
    translate(language, 'commands.noRoundFor', { act, known: states.length, states: states.join(', ') }),
  );
}
