import { absences } from '../absences/feature.ts';
import { analysis } from '../analysis/feature.ts';
import { bulletin } from '../bulletin/feature.ts';
import { commitments } from '../commitments/feature.ts';
import { contributions } from '../contributions/feature.ts';
import type { Feature } from '../feature/feature.ts';
import { planning } from '../planning/feature.ts';
import { roster } from '../roster/feature.ts';
import { rounds } from '../rounds/feature.ts';
import { undelivered } from '../undelivered/feature.ts';
import { updates } from '../updates/feature.ts';

/**
 * The features of Focal; adding one is a line here. In this order `help` lists their commands, the scheduler runs their jobs (the
 * calendar opens rounds before their reminders go out), and home and status show their parts.
 */
export const features: readonly Feature[] = [
  updates,
  commitments,
  planning,
  rounds,
  analysis,
  bulletin,
  contributions,
  absences,
  roster,
  undelivered,
];
