import { describe, expect, it } from 'vitest';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { clinic, problemsOf } from './clinic.ts';

const withCheck = (when: string, key = 'doubt'): string => `${clinic}checks:
  - key: ${key}
    when: ${when}
    holds: ask
    question: { en: Sure?, fr: Vraiment ?, es: ¿Seguro? }
`;

describe('a check of an instrument', () => {
  it('is read; an instrument may have none', () => {
    const { checks } = parseInstrument(withCheck('{ number: staff, offBy: 0.5 }'), 'clinic.yaml');
    expect(checks).toMatchObject([{ key: 'doubt', when: { number: 'staff', offBy: 0.5 }, holds: 'ask' }]);
    expect(parseInstrument(clinic, 'clinic.yaml').checks).toEqual([]);
  });

  it('names what is there', () => {
    expect(problemsOf(withCheck('{ number: stuff, offBy: 0.5 }'))).toMatchObject([
      { path: 'checks[0].when', message: 'there is no question or field of a group "stuff"' },
    ]);
    expect(problemsOf(withCheck('{ part: staff, exceeds: staff.women }'))).toMatchObject([
      { path: 'checks[0].when', message: 'there is no question or field of a group "staff.women"' },
    ]);
  });

  it('has a condition that is known', () => {
    expect(problemsOf(withCheck('{ staff: 3 }'))).toMatchObject([{ path: 'checks[0].when' }]);
  });
});
