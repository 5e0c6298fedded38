import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { writeDate } from '../calendar/dates.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { audienceOfPerson, visibilityOfPerson } from '../people/roles.ts';
import type { Audience } from '../protocol/audience.ts';
import { ratesOfRound, type RoundRecord, roundByLabel, roundsOf } from '../rounds/store.ts';
import { isInsideAnalysisReader, type AnalysisReader } from './analysisAccess.ts';
import { analyseRound } from './analyseRound.ts';
import type { RoundAnalysis } from './analysis.ts';

/** The audience that a caller outside the group belongs to: they read what it got. Null for those inside, who read the answers. */
export async function analysisAudienceOutside({ db }: App, caller: Caller): Promise<Audience | null> {
  const roles = await rolesNow(db, caller);
  return isInsideAnalysisReader(visibilityOfPerson(roles)) ? null : audienceOfPerson(roles);
}

/** The analysis of a round, without a label of the last one that was held, and as whom the caller reads it. */
export async function analysisForCaller(
  app: App,
  caller: Caller,
  label: string | undefined,
): Promise<{ analysis: RoundAnalysis; reader: AnalysisReader }> {
  const { language } = caller.person;
  const reader = { tier: visibilityOfPerson(await rolesNow(app.db, caller)), language };
  const round = await roundFor(app, label);
  if (round.state === 'scheduled')
    throw new Refusal('analysis.notYet', { round: round.label, closes: writeDate(round.closesAt, language) });
  return { analysis: await analyseRound(app.db, round.id), reader };
}

async function roundFor({ db, workingGroupId }: App, label: string | undefined): Promise<RoundRecord> {
  if (label === undefined) {
    const held = (await roundsOf(db, workingGroupId)).filter(({ state }) => state !== 'scheduled');
    // A round that has just opened says nothing yet: the one before it does.
    for (const round of held) if ((await ratesOfRound(db, round.id)).received > 0) return round;
    if (!held[0]) throw new Refusal('analysis.noRound');
    return held[0];
  }
  const round = await roundByLabel(db, workingGroupId, label);
  if (!round) throw new Refusal('commands.noSuchRound', { label });
  return round;
}
