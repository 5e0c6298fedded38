import { describe, expect, it } from 'vitest';
import { claimedProcessedEvent, processedEventClaim, EventTaken } from '../../src/conversation/eventClaim.ts';
import type { ActOutcome } from '../../src/core/actWrites.ts';

/** A claim whose writes are listed. */
function listed({ isFree = true } = {}) {
  const done: string[] = [];
  const claim = processedEventClaim(async () => {
    done.push('kept');
    return isFree;
  });
  const end = (outcome: ActOutcome) =>
    claim.end(async (isKept) => {
      done.push(`${outcome}, ${isKept ? 'kept before' : 'with its key'}`);
      return outcome;
    });
  return { claim, end, done };
}

describe('a claim on an event', () => {
  it('is written once, however often it is kept', async () => {
    const { claim, end, done } = listed();
    await Promise.all([claim.keep(), claim.keep()]);
    await end('ended');
    expect(done).toEqual(['kept', 'ended, kept before']);
  });

  it('is written with the end of the act where nobody kept it', async () => {
    const { claim, end, done } = listed();
    await end('ended');
    await claim.keep();
    expect(done).toEqual(['ended, with its key']);
  });

  it('waits for an end that is under way, and keeps nothing beside it', async () => {
    const { claim, end, done } = listed();
    await Promise.all([end('ended'), claim.keep()]);
    expect(done).toEqual(['ended, with its key']);
  });

  it('is kept after an end that came to nothing', async () => {
    const { claim, end, done } = listed();
    await Promise.all([end('stale'), claim.keep()]);
    expect(done).toEqual(['stale, with its key', 'kept']);
  });

  it('says that somebody else has it', async () => {
    await expect(listed({ isFree: false }).claim.keep()).rejects.toThrow(EventTaken);
  });

  it('has nothing to write where it was claimed before', async () => {
    const claim = claimedProcessedEvent();
    await claim.keep();
    expect(await claim.end(async (isKept) => (isKept ? 'ended' : 'taken'))).toBe('ended');
  });
});
