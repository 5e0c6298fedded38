import { it } from 'vitest';
import { replayUnderKills } from './replayUnderKills.ts';

// Fifty of them: tests/soak/kill.large.ts.
it(
  'loses nothing of a replay that is killed again and again, and does nothing twice',
  () => replayUnderKills(10),
  600_000,
);
