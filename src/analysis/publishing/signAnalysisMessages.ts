import { z } from 'zod';
import type { Composer } from '../../outbox/composer.ts';
import { roundById } from '../../rounds/store.ts';
import { openSignOff } from '../../signOff/signOff.ts';
import { workDecidedMessage, workToSignMessage } from '../../signOff/signMessages.ts';
import { signOffsOf } from '../../signOff/store.ts';
import { analysisSignOffActions } from './whyNotPublishAnalysisYet.ts';
import { signOffOfAnalysis } from './analysisPublication.ts';

export const ANALYSIS_TO_SIGN = 'analysis.toSign';
export const ANALYSIS_SIGNED = 'analysis.signed';

const toSignSchema = z.object({ round: z.int(), revision: z.int() });

/** Asks a second person to read the analysis and to sign it, as long as that revision waits. */
export const composeAnalysisToSign: Composer = async ({ db }, body, { language }) => {
  const { round: id, revision } = toSignSchema.parse(body);
  const round = await roundById(db, id);
  if (!round || !openSignOff(await signOffsOf(db, signOffOfAnalysis(round, revision)), revision))
    return { drop: 'the analysis is decided on, or has changed' };
  const { label } = round;
  return workToSignMessage({ kind: 'analysis', label }, revision, analysisSignOffActions(label), language);
};

const signedSchema = z.object({ round: z.int(), name: z.string(), reason: z.string().nullable() });

/** Tells whoever prepared the analysis that it is signed, or why it comes back. */
export const composeAnalysisSigned: Composer = async ({ db }, body, { language }) => {
  const { round: id, ...decided } = signedSchema.parse(body);
  const round = await roundById(db, id);
  if (!round) return { drop: 'the round is gone' };
  const { label } = round;
  return workDecidedMessage({ kind: 'analysis', label }, decided, analysisSignOffActions(label), language);
};
