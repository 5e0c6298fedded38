import { expect, it } from 'vitest';
import { postsWithNothing } from '../../../src/main/replay/replay.ts';

it('an update that says nothing at all is not sent, and its post is named', () => {
  const row = { daysAfterDue: -1, answers: {} };
  const updates = [
    { post: 'HQ', ...row },
    { post: 'CAI', ...row, nilReturn: true as const },
    { post: 'LIM', ...row, answers: { patAccess: 'yes' } },
  ];
  expect(postsWithNothing({ updates })).toEqual(['HQ']);
});
