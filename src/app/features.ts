import { absencesFeature } from '../absences/feature.ts';
import { actionsFeature } from '../actions/feature.ts';
import { analysisFeature } from '../analysis/feature.ts';
import { appointmentsFeature } from '../appointments/feature.ts';
import { attachmentsFeature } from '../attachments/feature.ts';
import { bulletinFeature } from '../bulletin/feature.ts';
import { clockFeature } from '../clock/feature.ts';
import { commitmentsFeature } from '../commitments/feature.ts';
import { contributionsFeature } from '../contributions/feature.ts';
import { draftsFeature } from '../drafts/feature.ts';
import type { Feature } from '../feature/feature.ts';
import { counterpartsFeature } from '../counterparts/feature.ts';
import { guideFeature } from '../guide/feature.ts';
import { handoverFeature } from '../handover/feature.ts';
import { importsFeature } from '../imports/feature.ts';
import { objectivesFeature } from '../objectives/feature.ts';
import { planningFeature } from '../planning/feature.ts';
import { newRoundFeature } from '../newRound/feature.ts';
import { questionsFeature } from '../questions/feature.ts';
import { privacyFeature } from '../privacy/feature.ts';
import { reviewFeature } from '../review/feature.ts';
import { rosterFeature } from '../roster/feature.ts';
import { registersFeature } from '../registers/feature.ts';
import { recommendationsFeature } from '../recommendations/feature.ts';
import { yearlyPaperFeature } from '../reports/feature.ts';
import { roundsFeature } from '../rounds/feature.ts';
import { segmentsFeature } from '../segments/feature.ts';
import { staffingFeature } from '../staffing/feature.ts';
import { terminologyFeature } from '../terminology/feature.ts';
import { undeliveredFeature } from '../undelivered/feature.ts';
import { updatesFeature } from '../updates/feature.ts';

/**
 * The features of Focal; adding one is a line here. In this order `help` lists their commands, the scheduler runs their jobs (the
 * calendar opens rounds before their reminders go out), and home and status show their parts.
 */
export const features: readonly Feature[] = [
  updatesFeature,
  draftsFeature,
  actionsFeature,
  objectivesFeature,
  commitmentsFeature,
  planningFeature,
  clockFeature,
  roundsFeature,
  newRoundFeature,
  questionsFeature,
  reviewFeature,
  counterpartsFeature,
  analysisFeature,
  recommendationsFeature,
  bulletinFeature,
  contributionsFeature,
  attachmentsFeature,
  registersFeature,
  guideFeature,
  segmentsFeature,
  yearlyPaperFeature,
  staffingFeature,
  terminologyFeature,
  absencesFeature,
  appointmentsFeature,
  handoverFeature,
  rosterFeature,
  importsFeature,
  undeliveredFeature,
  privacyFeature,
];
