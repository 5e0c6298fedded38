import { it } from 'vitest';
import { replayUnderKills } from '../main/replayUnderKills.ts';

it(
  'loses nothing of a replay that is killed fifty times, and does nothing twice',
  () => replayUnderKills(50),
  3_600_000,
);
