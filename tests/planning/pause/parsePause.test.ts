import { describe, expect, it } from 'vitest';
import { parsePause } from '../../../src/planning/pause/parsePause.ts';

describe('the words of a pause', () => {
  const today = '2026-01-05';

  it.each([
    ['KBL', { whom: 'KBL', from: null, until: null, reason: '' }],
    ['KBL: the office is evacuated', { whom: 'KBL', from: null, until: null, reason: 'the office is evacuated' }],
    ['KBL until 15 January: flood: day 2', { whom: 'KBL ', from: null, until: '2026-01-15', reason: 'flood: day 2' }],
    ['KBL 20 Feb to 5 March', { whom: 'KBL ', from: '2026-02-20', until: '2026-03-05', reason: '' }],
  ])('%j name post, days and reason', (words, said) => {
    expect(parsePause(words, today)).toEqual(said);
  });
});
