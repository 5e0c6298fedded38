import { describe, expect, it } from 'vitest';
import { oncePressed } from '../../src/conversation/oncePressed.ts';

/** What was claimed and not released yet. */
function processedEvents() {
  const atWork = new Set<string>();
  return {
    atWork,
    claim: (press: string) => {
      const outcome = atWork.has(press) ? ('inProgress' as const) : ('claimed' as const);
      atWork.add(press);
      return Promise.resolve(outcome);
    },
    release: (press: string) => Promise.resolve(void atWork.delete(press)),
  };
}

describe('a button', () => {
  it('is carried out once for a double click, and again when the first is done', async () => {
    const processed = processedEvents();
    let done = 0;
    let finish = (): void => undefined;
    const slow = () => new Promise<void>((resolve) => (finish = () => resolve(void done++)));
    const first = oncePressed(processed, 'ana presses accept', undefined, slow);
    await oncePressed(processed, 'ana presses accept', undefined, () => Promise.resolve(done++));
    finish();
    await first;
    expect(done).toBe(1);
    await oncePressed(processed, 'ana presses accept', undefined, () => Promise.resolve(done++));
    expect(done).toBe(2);
  });

  it('is one for each person and each button', async () => {
    const processed = processedEvents();
    const pressed: string[] = [];
    const press = (what: string, during?: () => Promise<void>) =>
      oncePressed(processed, what, undefined, async () => {
        pressed.push(what);
        await during?.();
      });
    await press('ana accepts', () => press('ben accepts', () => press('ana asks')));
    expect(pressed).toEqual(['ana accepts', 'ben accepts', 'ana asks']);
  });

  it('can be pressed again after it failed', async () => {
    const processed = processedEvents();
    const failing = oncePressed(processed, 'ana accepts', undefined, () => Promise.reject(new Error('no answer')));
    await expect(failing).rejects.toThrow('no answer');
    expect(processed.atWork).toEqual(new Set());
  });

  it('is carried out for whom a dead process left, though that still stands as being at it', async () => {
    const processed = processedEvents();
    processed.atWork.add('ana accepts');
    let done = 0;
    await oncePressed(processed, 'ana accepts', { left: true }, () => Promise.resolve(done++));
    await oncePressed(processed, 'ben accepts', { left: false }, () => Promise.resolve(done++));
    expect(done).toBe(2);
  });
});
