import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { RoundAnalysis } from '../analysis/analysis.ts';
import * as analysisIntents from '../analysis/intents.ts';
import { refuseWrongWeekday } from '../calendar/refuseWrongWeekday.ts';
import { type Commitment, isCommitmentOpen, commitmentText } from '../commitments/commitment.ts';
import { commitmentBlocks } from '../commitments/commitmentBlocks.ts';
import { commitmentsByIds } from '../commitments/store.ts';
import type { Proposed, Recommendation } from '../commitments/recommendations/recommendation.ts';
import { recommendationsOf } from './store.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { findOnePost } from '../people/findByName.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { Action, Block, Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import { roundByLabel, type RoundRecord, roundsOf } from '../rounds/store.ts';
import * as intents from './intents.ts';
import { parseRecommendation } from './parseRecommendation.ts';
import { prepareOwnRecommendation } from './prepareRecommendation.ts';
import { recommendationsAfterRound } from './recommendationsAfterRound.ts';

/** Proposals in one message: platforms show no more than fifty blocks. */
const SHOWN = 10;

/**
 * `recommend`: what the analysis of the last round that is over gives reason to recommend, with what was recommended already; `recommend
 * POST by DATE: TEXT` begins one of the coordinator's own. Nobody is asked anything by it. Refuses whoever is not coordinator.
 */
export async function recommendCommand(
  app: App,
  caller: Caller,
  { words = '' }: { words?: string | undefined },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const said = words.trim();
  const named = said === '' ? null : await roundByLabel(app.db, app.workingGroupId, said);
  const round = named ?? (await lastOver(app));
  if (!round || round.state === 'scheduled' || round.state === 'open') throw new Refusal('recommendations.noRound');
  if (said === '' || named) return proposals(app, caller, round);
  const today = dateIn(caller.now, caller.person.timeZone);
  const { whom, due, misnamed, text } = parseRecommendation(said, today);
  refuseWrongWeekday({ misnamed }, caller.person.language);
  if (due !== null && due < today)
    throw new Refusal('commitments.dateOver', { date: writeDate(due, caller.person.language) });
  const owner = whom === '' ? null : await findOnePost(app.db, app.workingGroupId, whom, today);
  return prepareOwnRecommendation(app, caller, round, { text, owner, due });
}

async function lastOver({ db, workingGroupId }: App): Promise<RoundRecord | undefined> {
  const rounds = await roundsOf(db, workingGroupId);
  return rounds.find(({ state }) => state !== 'scheduled' && state !== 'open');
}

async function proposals(app: App, caller: Caller, round: RoundRecord): Promise<Reply> {
  const { language } = caller.person;
  const { analysis, proposed } = await recommendationsAfterRound(app, caller, round.id);
  const known = await recommendationsOf(app.db, app.workingGroupId);
  const addressed = await commitmentsByIds(
    app.db,
    known.flatMap(({ commitmentId }) => commitmentId ?? []),
  );
  const byNumber = new Map(addressed.map((one) => [one.id, one]));
  const begun = known.filter(
    ({ source, commitmentId, round: of }) => source === 'own' && commitmentId === null && of.id === round.id,
  );
  const open = [...proposed.filter((one) => !alreadyAsked(one, known, byNumber)), ...begun];
  const text = translate(language, 'recommendations.proposals', { round: round.label, count: open.length });
  const own: Action = {
    label: translate(language, 'recommendations.writeOne'),
    intent: intents.ownRecommendation.of({ round: round.id }),
  };
  const asked = addressed.filter(
    (one) =>
      isCommitmentOpen(one) ||
      known.some(({ commitmentId, round: of }) => commitmentId === one.id && of.id === round.id),
  );
  const blocks: Block[] = [
    { kind: 'heading', text },
    ...open.slice(0, SHOWN).flatMap((one) => proposalBlocks(one, analysis, language)),
    { kind: 'actions', actions: [own] },
    ...addressedBlocks(asked, language),
  ];
  return blocksReply(text, blocks);
}

/** Whether it was addressed, or something of the same kind is asked still after an earlier round. */
function alreadyAsked(
  proposal: Proposed,
  known: readonly Recommendation[],
  byNumber: ReadonlyMap<number, Commitment>,
): boolean {
  return known.some((one) => {
    const commitment = byNumber.get(one.commitmentId ?? 0);
    if (!commitment) return false;
    if (one.key === proposal.key) return true;
    const isSame =
      one.source === proposal.source &&
      (one.source === 'action' ? one.conclusion === proposal.conclusion : commitment.owner?.id === proposal.owner?.id);
    return isSame && isCommitmentOpen(commitment);
  });
}

function proposalBlocks(proposal: Proposed | Recommendation, analysis: RoundAnalysis, language: Language): Block[] {
  const { key, conclusion, needs, owner, text } = proposal;
  const number = analysis.conclusions.findIndex((one) => one.key === conclusion) + 1;
  const rests = translate(language, 'commitments.restsOn', {
    round: analysis.round.label,
    number,
    needs: needs.length,
  });
  const to = translate(language, 'recommendations.to', { owner: owner?.code ?? 'none' });
  const why: Action[] =
    number > 0
      ? [
          {
            label: translate(language, 'analysis.why'),
            intent: analysisIntents.why.of({ conclusion: number, round: analysis.round.label }),
          },
        ]
      : [];
  return [
    { kind: 'quote', text: commitmentText(text, language) },
    { kind: 'text', text: `${to} ${rests}`, tone: 'quiet' },
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'recommendations.takeInHand'),
          intent: intents.prepareRecommendation.of({ round: analysis.round.id, key }),
        },
        ...why,
      ],
    },
  ];
}

function addressedBlocks(addressed: readonly Commitment[], language: Language): Block[] {
  if (addressed.length === 0) return [];
  return [
    { kind: 'heading', text: translate(language, 'recommendations.alreadyAddressed') },
    ...addressed.slice(-SHOWN).flatMap((one) => commitmentBlocks(one, language, [])),
  ];
}
