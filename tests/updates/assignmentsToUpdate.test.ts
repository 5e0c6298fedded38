import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { translate } from '../../src/language/translate.ts';
import { canBeUpdated, assignmentsToUpdate, updateTiming } from '../../src/updates/answerableAssignments.ts';
import type { AssignmentRow } from '../../src/updates/store.ts';
import { speaking } from './exercise.ts';
import { openAssignment } from './openAssignment.ts';

const { round, post, lock } = openAssignment();
interface Held {
  round?: Partial<AssignmentRow['round']>;
  post?: Partial<AssignmentRow['post']>;
  lock?: Partial<AssignmentRow['lock']>;
}
/** Manila in Round 2000, which opens on 3 April, is due on 31 August and closes on 30 September. */
const held = (more: Held = {}): AssignmentRow => ({
  round: { ...round, ...more.round },
  post: { ...post, ...more.post },
  standing: null,
  lock: { ...lock, ...more.lock },
});
const other = { id: 3, code: 'DAK', timeZone: 'Africa/Dakar' };
const at = (moment: string) => ({
  ...speaking({ workingGroupId: 1 } as never, 7, '2000-08-01'),
  now: new Date(moment),
});
const august = at('2000-08-01T12:00:00Z');

const free = (rows: AssignmentRow[], where = {}, caller = august) =>
  assignmentsToUpdate(rows, where, caller).map((row) => `${row.round.label} ${row.post.code}`);
function refusal(rows: AssignmentRow[], where = {}, caller = august): string {
  try {
    assignmentsToUpdate(rows, where, caller);
  } catch (error) {
    if (error instanceof Refusal) return translate('en', error.key, error.parameters);
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what somebody may answer now', () => {
  it('is all that they hold in rounds that are open', () => {
    const later = { id: 2, label: 'Round 2001' };
    const rows = [held(), held({ post: other }), held({ round: { ...later, state: 'closed' } })];
    expect(free(rows)).toEqual(['Round 2000 MNL', 'Round 2000 DAK']);
  });

  it('is only what was asked for, where that was said', () => {
    const rows = [held(), held({ post: other }), held({ round: { id: 2, label: 'Round 2001' } })];
    expect(free(rows, { post: 3 })).toEqual(['Round 2000 DAK']);
    expect(free(rows, { round: 2 })).toEqual(['Round 2001 MNL']);
    expect(free(rows, { round: 1, post: 2 })).toEqual(['Round 2000 MNL']);
  });

  it('is what is late as well, to the end of the last day where the post is', () => {
    expect(free([held()], {}, at('2000-09-30T15:59:00Z'))).toEqual(['Round 2000 MNL']);
    expect(refusal([held()], {}, at('2000-09-30T16:00:00Z'))).toContain('“Round 2000” is closed');
  });

  it('is what was accepted only as long as a part of it is unlocked', () => {
    const unlocked = { accepted: true, questions: ['dialogue'], until: '2000-08-01' };
    expect(free([held({ lock: unlocked })])).toEqual(['Round 2000 MNL']);
    expect(refusal([held({ lock: { ...unlocked, until: '2000-07-31' } })])).toContain('MNL for Round 2000 is accepted');
    expect(refusal([held({ lock: { accepted: true } })])).toContain('is accepted');
    expect(free([held({ lock: { accepted: true } }), held({ post: other })])).toEqual(['Round 2000 DAK']);
  });

  it('has the last day of an unlocking where the post is, not where the server is', () => {
    const rows = [held({ lock: { accepted: true, questions: ['dialogue'], until: '2000-08-01' } })];
    expect(free(rows, {}, at('2000-08-01T15:59:00Z'))).toHaveLength(1);
    expect(refusal(rows, {}, at('2000-08-01T16:00:00Z'))).toContain('is accepted');
  });
});

describe('why there is nothing to answer', () => {
  it.each<[string, AssignmentRow[], object, string]>([
    ['who holds no post', [], {}, 'You hold no post that reports'],
    ['another post', [held()], { post: 9 }, 'not yours'],
    ['another round', [held()], { round: 9 }, 'not yours'],
    ['a round that is planned', [held({ round: { state: 'scheduled' } })], {}, 'Round 2000 opens on 3 April 2000'],
    ['a round that is locked', [held({ round: { state: 'locked' } })], {}, '“Round 2000” is closed'],
    ['a round that is published', [held({ round: { state: 'published' } })], {}, '“Round 2000” is closed'],
  ])('is said of %s', (_, rows, where, words) => {
    expect(refusal(rows, where)).toContain(words);
  });

  it('is the round that opens next, where one is to come', () => {
    const rows = [
      held({ round: { state: 'closed' } }),
      held({ round: { id: 3, label: 'Round 2002', state: 'scheduled', opensAt: '2002-04-03' } }),
      held({ round: { id: 2, label: 'Round 2001', state: 'scheduled', opensAt: '2001-04-03' } }),
    ];
    expect(refusal(rows)).toContain('Round 2001 opens on 3 April 2001');
  });

  it('is the round that closed last, where none is to come', () => {
    const before = held({ round: { id: 4, label: 'Round 1999', state: 'closed', closesAt: '1999-09-30' } });
    expect(refusal([before, held({ round: { state: 'closed' } })])).toContain('“Round 2000” is closed');
  });
});

describe('how an answer of now would stand', () => {
  it.each([
    ['2000-04-02T15:59:00Z', 'beforeOpen', false],
    ['2000-04-02T16:00:00Z', 'onTime', true],
    ['2000-08-31T15:59:00Z', 'onTime', true],
    ['2000-08-31T16:00:00Z', 'late', true],
    ['2000-09-30T16:00:00Z', 'closed', false],
  ])('is judged by the calendar of the post: %s', (moment, timing, open) => {
    expect(updateTiming(held(), new Date(moment))).toBe(timing);
    expect(canBeUpdated(held(), new Date(moment))).toBe(open);
  });
});
