import type { Assignment } from '../../src/updates/openUpdateOfAssignment.ts';
import { openShipped } from '../drafts/openShipped.ts';

/** The update that was sent of it, on 1 August 2000 at noon UTC. */
export const sentUpdate = {
  id: 31,
  revision: 1,
  submittedAt: new Date('2000-08-01T12:00:00Z'),
  nilReturn: false,
  submitter: { name: 'Ana Reyes' },
};

const ids = { id: 1, workingGroupId: 1, instrumentId: 1, planOfActionId: 1 };
const dates = { opensAt: '2000-04-03', dueAt: '2000-08-31', closesAt: '2000-09-30', periodEnd: '2000-09-30' };

/** Manila in an open round of the shipped exercise, as its reader has opened it. */
export function openAssignment({
  timing = 'onTime',
  standing = null,
  ...draft
}: Omit<Parameters<typeof openShipped>[0] & object, 'standing'> &
  Partial<Pick<Assignment, 'timing' | 'standing'>> = {}): Assignment {
  return {
    ...openShipped({ ...draft, standing }),
    subject: { round: 1, post: 2 },
    timing,
    standing,
    lock: { accepted: false, questions: [], until: null },
    round: { ...ids, ...dates, label: 'Round 2000', state: 'open' },
    post: {
      id: 2,
      code: 'MNL',
      name: 'Mission',
      timeZone: 'Asia/Manila',
      language: 'en',
      staffingSide: true,
      station: { name: 'Manila', nameFr: 'Manille', nameEs: null },
    },
  };
}
