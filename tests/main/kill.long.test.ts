import { expect, it } from 'vitest';
import { replayUnderKills, whole } from './replayUnderKills.ts';

// Fifty of them: tests/soak/kill.large.ts.
it('loses nothing of a replay that is killed again and again, and does nothing twice', async () => {
  expect(await replayUnderKills(10)).toMatchObject(whole);
}, 600_000);
