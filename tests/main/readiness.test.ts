import { describe, expect, it } from 'vitest';
import { StorageUnavailable } from '../../src/db/databaseFailure.ts';
import { readiness, type ReadinessCheck } from '../../src/main/readiness.ts';

const good: ReadinessCheck = { name: 'good', check: async () => ({ ok: true }) };

describe('readiness', () => {
  it('asks every check, and is ready when all are in order', async () => {
    const bad: ReadinessCheck = { name: 'bad', check: async () => ({ ok: false, reason: 'broken' }) };
    expect(await readiness([good])()).toEqual({ ready: true, checks: { good: { ok: true } } });
    expect(await readiness([good, bad])()).toEqual({
      ready: false,
      checks: { good: { ok: true }, bad: { ok: false, reason: 'broken' } },
    });
  });

  it('names what a check threw by its code or its kind, without its words', async () => {
    const throwing = (name: string, error: Error): ReadinessCheck => ({ name, check: () => Promise.reject(error) });
    const { checks } = await readiness([
      throwing('silent', new StorageUnavailable('DATABASE_SILENT', 'db.example.org says nothing')),
      throwing('bug', new TypeError('secret')),
    ])();
    expect(Object.values(checks)).toEqual([
      { ok: false, reason: 'DATABASE_SILENT' },
      { ok: false, reason: 'TypeError' },
    ]);
  });

  it('answers within the deadline whatever hangs, and begins what hangs once', async () => {
    let begun = 0;
    let end: (health: { ok: true }) => void = () => undefined;
    const hanging: ReadinessCheck = {
      name: 'hanging',
      check: () => {
        begun++;
        return new Promise((resolve) => (end = resolve));
      },
    };
    const ready = readiness([hanging, good], 50);
    const late = {
      ready: false,
      checks: { good: { ok: true }, hanging: { ok: false, reason: 'no answer within 0.05 s' } },
    };
    expect(await ready()).toEqual(late);
    expect([await ready(), begun]).toEqual([late, 1]);
    const asked = ready();
    end({ ok: true });
    expect((await asked).ready).toBe(true);
    const again = ready();
    end({ ok: true });
    expect([(await again).ready, begun]).toEqual([true, 2]);
  });
});
