import type { Db } from '../db/db.ts';
import { type Instrument, instrumentQuestionByKey } from '../instruments/instrument.ts';
import { instrumentActionGroupKeys } from '../instruments/actionQuestionGroups.ts';
import { renamedSince } from '../instruments/renamedKeys.ts';
import { instrumentById, instrumentOfRound } from '../instruments/store.ts';
import { postsAskedInBoth, previousRound, ratesOfRound, type RoundRecord } from '../rounds/store.ts';
import { sharesOfAcceptedUpdates } from './sharesOfAcceptedUpdates.ts';
import type { RoundAnalysis } from './analysis.ts';
import { recommendationOutcomes } from './recommendationOutcomes/recommendationOutcomes.ts';
import { obstacleOutcomes } from './recommendationOutcomes/obstacleOutcomes.ts';
import type { ComparisonRound } from './comparisonRound.ts';
import { conclude } from './conclude.ts';
import type { ConclusionEvidence, RuleOf } from './conclusionEvidence.ts';
import { findingParts, findingsOf } from './findings.ts';
import { compareAnalysisMeasure, matrixOfMeasure, measureOf } from './measure.ts';
import { type EntryFields, profileObjectiveCounts, profileRowsOfPanel, measuredProfilesOf } from './profiles/store.ts';
import { analysisRowCounts } from './rowCountsOfMeasure.ts';
import { conclusionNotesOf } from './notes/store.ts';
import { mayTellWholeByResponse, responseFloorReached, responseByGroup } from './responseRate/responseByGroup.ts';
import { countCarriedResponses, countResponseByGroup, countReviewedResponses } from './responseRate/store.ts';
import { shortcomingsOf } from './shortcomings/store.ts';
import { shownConclusionRows } from './suppression/conclusionsShownOutside.ts';
import { instrumentActionStatuses, instrumentStatusField } from '../instruments/offeredActionStatuses.ts';
import {
  acceptedAssignments,
  analysisCellsOf,
  countAnalysisAnswers,
  countAnalysisPosts,
  analysedRound,
} from './store.ts';

/**
 * The analysis of a round by the rules of its instrument; changes are told against the latest round before that is over, on the posts
 * that answered both. All counting is done in the database. Throws when there is no such round.
 */
export async function analyseRound(db: Db, roundId: number): Promise<RoundAnalysis> {
  const { round, objectives } = await analysedRound(db, roundId);
  const instrument = await instrumentOfRound(db, roundId);
  const rates = await ratesOfRound(db, roundId);
  const floor = responseFloorReached(instrument.responseFloor, rates);
  const cells = await analysisCellsOf(db, roundId);
  const actionGroups = instrumentActionGroupKeys(instrument);
  const answers = await countAnalysisAnswers(db, roundId, findingParts(instrument), actionGroups);
  const posts = await countAnalysisPosts(db, roundId, actionGroups);
  const isOpen = round.state === 'open' || round.state === 'scheduled';
  const before = await previousRound(db, roundId);
  const rules = instrument.conclusions.map((rule) => {
    const measure = measureOf(rule, instrument);
    return { rule, measure, matrix: matrixOfMeasure(measure, instrument) };
  });
  const measures = rules.map(({ measure }) => measure);
  const profiles = await measuredProfilesOf(db, roundId, measures, cells);
  const earlier = before && (await instrumentById(db, before.instrumentId));
  const panels =
    earlier && mayTellWholeByResponse({ round, floor })
      ? await profileRowsOfPanel(
          db,
          { now: roundId, before: before.id },
          rules.map(({ measure }) => compareAnalysisMeasure(earlier, measure, instrument)),
        )
      : null;

  const review = await countReviewedResponses(db, roundId);
  const ofAccepted =
    review.accepted > 0 ? await measuredProfilesOf(db, roundId, measures, cells, acceptedAssignments) : null;
  const accepted = new Map(
    ofAccepted
      ? rules.map(({ rule, measure }, index) => [
          rule.key,
          sharesOfAcceptedUpdates(rule, measure, ofAccepted[index] ?? []),
        ])
      : [],
  );
  const shared = {
    invited: rates.expected,
    participated: rates.received,
    nilReturns: rates.nilReturns,
    floorMet: floor.met,
    isOpen,
    roundBefore: before?.label ?? null,
    cells,
    objectives,
  };
  const findings = findingsOf(instrument, objectives, { cells, answers, posts });
  const conclusions = [];
  for (const [index, { rule, measure, matrix }] of rules.entries()) {
    const rows = panels?.[index];
    const evidence: ConclusionEvidence = {
      ...shared,
      measure,
      matrix,
      profiles: profiles[index] ?? [],
      rows: analysisRowCounts(measure, answers),
      rowsShown: shownConclusionRows({ instrument, findings }, measure),
      panel: before && rows ? { round: before.label, rows } : null,
      entries:
        rule.rule === 'objectives' ? await profileObjectiveCounts(db, roundId, entryFields(rule, instrument)) : [],
      statuses: rule.rule === 'objectives' ? instrumentActionStatuses(rule, instrument) : [],
    };
    conclusions.push(conclude(rule, evidence));
  }
  return {
    round,
    instrument,
    objectives,
    rates,
    floor,
    carriedUpdates: await countCarriedResponses(db, roundId),
    response: responseByGroup(await countResponseByGroup(db, roundId)),
    review,
    accepted,
    conclusions,
    findings,
    notes: await conclusionNotesOf(db, roundId),
    became: await recommendationOutcomes(db, { round, floor, instrument }),
    obstacles: await obstacleOutcomes(db, roundId),
    shortcomings: mayTellWholeByResponse({ round, floor }) ? await shortcomingsOf(db, roundId, instrument) : [],
    roundBefore: before?.label ?? null,
    comparison: earlier && !isOpen ? await comparisonWith(db, before, { roundId, instrument, earlier }) : null,
  };
}

async function comparisonWith(
  db: Db,
  before: RoundRecord,
  { roundId, instrument, earlier }: { roundId: number; instrument: Instrument; earlier: Instrument },
): Promise<ComparisonRound> {
  return {
    label: before.label,
    rates: await ratesOfRound(db, before.id),
    askedInBoth: await postsAskedInBoth(db, roundId, before.id),
    sameVersion: earlier.version === instrument.version,
    versionBefore: earlier.version,
    renamed: renamedSince(instrument, earlier),
  };
}

/** Where the entries that a rule counts say what. */
function entryFields(rule: RuleOf<'objectives'>, instrument: Instrument): EntryFields {
  const group = instrumentQuestionByKey(instrument, rule.group);
  const fields = group?.kind === 'group' ? group.fields : [];
  return {
    group: rule.group,
    objective: rule.field,
    status: instrumentStatusField(rule, instrument)?.key,
    required: fields.find(({ required }) => required)?.key ?? null,
    links: fields.filter(({ kind }) => kind === 'link').map(({ key }) => key),
  };
}
