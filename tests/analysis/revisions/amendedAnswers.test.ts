import { describe, expect, it } from 'vitest';
import {
  type Amended,
  answersAmendedInRevision,
  postsAmendedInRevision,
  isPartKeptInRevision,
} from '../../../src/analysis/revisions/amendedAnswers.ts';

const said = (updateId: number, part: string, value: string) => ({ updateId, question: 'dialogue', part, value });
/** A post that moved from one answer to another in one row. */
const moved = (post: string, kind: string, part: string, from: string, to: string): Amended => ({
  post,
  kind,
  submittedAt: new Date('2000-10-03T12:00:00Z'),
  before: [said(1, part, from), said(1, 'media', 'none')],
  now: [said(2, part, to), said(2, 'media', 'none')],
});

describe('what posts changed', () => {
  it('is both the answer that is gone and the one that came; what stands unchanged is neither', () => {
    const moves = answersAmendedInRevision([moved('ROM', 'field', 'ngos', 'none', 'regular')], 'dialogue');
    expect(moves.map(({ part, value }) => `${part} ${value}`).toSorted()).toEqual(['ngos none', 'ngos regular']);
    expect(answersAmendedInRevision([moved('ROM', 'field', 'ngos', 'none', 'regular')], 'patAccess')).toEqual([]);
    expect(postsAmendedInRevision([moved('ROM', 'field', 'ngos', 'none', 'none')], 'dialogue')).toEqual([]);
  });

  it('stays as it was published until three posts have changed each cell that changed', () => {
    const amended = ['ROM', 'NBO', 'BUE'].map((post) => moved(post, 'field', 'ngos', 'none', 'regular'));
    const stays = (some: Amended[], part = 'ngos') =>
      isPartKeptInRevision(answersAmendedInRevision(some, 'dialogue'), part);
    expect(stays(amended.slice(0, 1))).toBe(true);
    expect(stays(amended.slice(0, 2))).toBe(true);
    expect(stays(amended)).toBe(false);
    expect(stays(amended, 'media')).toBe(false);
    expect(stays(amended, '')).toBe(false);
    // Three posts moved away, but one of them to an answer of its own.
    const one = moved('BUE', 'field', 'ngos', 'none', 'occasional');
    expect(stays([...amended.slice(0, 2), one])).toBe(true);
    // Posts of different groups are in different cells.
    const other = moved('HQ-ODG', 'hq', 'ngos', 'none', 'regular');
    expect(stays([...amended.slice(0, 2), other])).toBe(true);
  });
});
