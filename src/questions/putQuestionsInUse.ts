import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { judgeInstrumentInThread } from '../instruments/judgeInstrumentInThread.ts';
import { registerInstrument } from '../instruments/store.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { doneReply, textReply } from '../protocol/textReply.ts';
import { newRound } from '../rounds/intents.ts';
import * as intents from './intents.ts';
import { judgeQuestions } from './judgeQuestions.ts';
import {
  deleteQuestionsProposal,
  deleteUnusedQuestions,
  questionsSource,
  questionsProposalById,
  saveQuestionsProposal,
} from './store.ts';

/** Puts questions in use that were shown: the next round is asked with them, and rounds that there are stay with theirs. */
export async function putQuestionsInUse(
  app: App,
  caller: Caller,
  { proposal: id }: FieldsOf<typeof intents.useQuestions>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const proposal = await questionsProposalById(app.db, app.workingGroupId, id);
  if (!proposal) throw new Refusal('preparation.proposalGone');
  // A round may have been scheduled with that version since it was shown.
  const judged = await judgeQuestions(app, { name: 'questions.yaml', content: proposal.source });
  if ('problems' in judged) throw new Refusal('preparation.proposalLate');
  const { instrument } = judged;
  const { key, version } = instrument;
  const { workingGroupId } = app;
  const kept = await inTransaction(app.db, async (tx) => {
    if (!(await deleteQuestionsProposal(tx, id))) throw new Refusal('preparation.proposalGone');
    const source = await questionsSource(tx, workingGroupId, key, version);
    const before = source === null ? null : await saveQuestionsProposal(tx, workingGroupId, source, caller.now);
    const registered = await registerInstrument(tx, workingGroupId, proposal.source, `${key}.yaml`, instrument);
    await audit(tx, caller, 'questions.use', `instrument:${registered.id}`, { key, version });
    return { instrument: registered.id, ...(before !== null && { before }) };
  });
  const title = localizedIn(instrument.title, language);
  const reply = doneReply(translate(language, 'preparation.inUse', { title, version }), [
    { label: translate(language, 'preparation.start'), intent: newRound.of({}) },
    { label: translate(language, 'preparation.takeBack'), intent: intents.takeBackQuestions.of(kept) },
  ]);
  return { ...reply, replacesSource: true };
}

/** Takes a version back that no round uses; one that it took the place of stands again. */
export async function takeBackQuestions(
  app: App,
  caller: Caller,
  { instrument, before }: FieldsOf<typeof intents.takeBackQuestions>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { workingGroupId } = app;
  const former = before === undefined ? null : await questionsProposalById(app.db, workingGroupId, before);
  if (before !== undefined && !former) throw new Refusal('preparation.proposalGone');
  const judged = former && (await judgeInstrumentInThread(former.source, 'questions.yaml', { isStored: true }));
  await inTransaction(app.db, async (tx) => {
    if (!(await deleteUnusedQuestions(tx, workingGroupId, instrument))) throw new Refusal('preparation.questionsUsed');
    if (former && judged && 'instrument' in judged) {
      await registerInstrument(tx, workingGroupId, former.source, 'questions.yaml', judged.instrument);
      await deleteQuestionsProposal(tx, former.id);
    }
    await audit(tx, caller, 'questions.takeBack', `instrument:${instrument}`);
  });
  const text = translate(caller.person.language, 'preparation.questionsBack');
  return textReply(text, [], { tone: 'good', replacesSource: true });
}
