import { z } from 'zod';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import { audiences } from '../../protocol/audience.ts';
import type { Action } from '../../protocol/message.ts';
import { openSignOff } from '../../signOff/signOff.ts';
import { signOffsOf } from '../../signOff/store.ts';
import { roundById } from '../../rounds/store.ts';
import { signAnalysis } from '../intents.ts';
import { previewAnalysisAction } from './analysisDoubts.ts';
import { signOffOfAnalysis } from './analysisPublication.ts';

const toSignSchema = z.object({ round: z.int(), revision: z.int() });

/** Asks a second person to read the analysis and to sign it, as long as that revision waits. */
export const composeAnalysisToSign: Composer = async ({ db }, body, { language }) => {
  const { round: id, revision } = toSignSchema.parse(body);
  const round = await roundById(db, id);
  if (!round || !openSignOff(await signOffsOf(db, signOffOfAnalysis(round, revision)), revision))
    return { drop: 'the analysis is decided on, or has changed' };
  const { label } = round;
  const text = translate(language, 'analysis.toSign', { round: label });
  const act = (verb: 'sign' | 'return', style?: Action['style']): Action => ({
    label: translate(language, `analysis.do_${verb}`),
    intent: signAnalysis.of({ do: verb, round: label, revision }),
    ...(style ? { style } : {}),
  });
  const previews = audiences.map((audience) => previewAnalysisAction(label, audience, language));
  return {
    text,
    blocks: [
      { kind: 'text', text },
      { kind: 'actions', actions: [...previews, act('sign', 'primary'), act('return')] },
    ],
  };
};

const signedSchema = z.object({ round: z.int(), name: z.string(), reason: z.string().nullable() });

/** Tells whoever prepared the analysis that it is signed, or why it comes back. */
export const composeAnalysisSigned: Composer = async ({ db }, body, { language }) => {
  const { round: id, name: decider, reason } = signedSchema.parse(body);
  const round = await roundById(db, id);
  if (!round) return { drop: 'the round is gone' };
  const name = shownPersonName(decider, language);
  const told = { round: round.label, name };
  const text = translate(language, reason === null ? 'analysis.toldSigned' : 'analysis.toldReturned', told);
  const next: Action = {
    label: translate(language, 'analysis.do_show'),
    intent: signAnalysis.of({ do: 'show', round: round.label }),
  };
  return {
    text,
    blocks: [
      { kind: 'text', text },
      ...(reason === null ? [] : [{ kind: 'quote' as const, text: reason, by: name }]),
      { kind: 'actions', actions: [next] },
    ],
  };
};
