import { expect, it } from 'vitest';
import { replayUnderKills, whole } from '../main/replayUnderKills.ts';

it('loses nothing of a replay that is killed fifty times, and does nothing twice', async () => {
  expect(await replayUnderKills(50)).toMatchObject(whole);
}, 3_600_000);
