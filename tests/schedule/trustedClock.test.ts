import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrustedClock } from '../../src/schedule/trustedClock.ts';

const START = Date.parse('2026-11-29T09:00:00Z');
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** A server whose clock can be set; `pass` lets time go on. */
function server() {
  const at = { wall: START, steady: 500 };
  const clock = new TrustedClock({ wall: () => at.wall, steady: () => at.steady });
  const pass = (ms: number) => {
    at.wall += ms;
    at.steady += ms;
  };
  return { at, clock, pass, says: () => clock.now().getTime() - START };
}

describe('the clock that a process goes by', () => {
  it('is that of the server, its small corrections included', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -23 * HOUR, max: 23 * HOUR }), { maxLength: 20 }), (corrections) => {
        const { at, clock, pass } = server();
        for (const correction of corrections) {
          pass(60_000);
          at.wall += correction;
          expect(clock.now().getTime()).toBe(at.wall);
          expect(clock.jump()).toBeNull();
        }
      }),
    );
  });

  it.each([YEAR, -YEAR, 24 * HOUR])('goes on as before when that of the server moves by %d ms', (jump) => {
    const { at, clock, pass, says } = server();
    pass(HOUR);
    at.wall += jump;
    expect(says()).toBe(HOUR);
    pass(60_000);
    expect(says()).toBe(HOUR + 60_000);
    expect(clock.jump()).toEqual({ from: new Date(START + HOUR + 60_000), to: new Date(at.wall) });
  });

  it('is that of the server again when it is set back, or accepted', () => {
    const { at, clock, pass, says } = server();
    at.wall += YEAR;
    expect(clock.jump()).not.toBeNull();
    at.wall -= YEAR - 1_000;
    expect([clock.jump(), says()]).toEqual([null, 1_000]);
    at.wall += YEAR;
    expect(clock.jump()).not.toBeNull();
    clock.accept();
    pass(1_000);
    expect([clock.jump(), says()]).toEqual([null, YEAR + 2_000]);
  });

  it('stays in doubt over a restart', () => {
    const { at, clock, says } = server();
    clock.distrust({ from: new Date(START - YEAR), to: new Date(START) });
    expect(clock.jump()).toEqual({ from: new Date(START - YEAR), to: new Date(START) });
    at.wall -= YEAR;
    expect([clock.jump(), says()]).toEqual([null, -YEAR]);
  });
});
