import { describe, expect, it } from 'vitest';
import type { Commitment, CommitmentAct } from '../../src/commitments/commitment.ts';
import {
  actReply,
  type CommitmentActOutcome,
  whichCommitmentPostReply,
} from '../../src/commitments/commitmentReplies.ts';
import type { Language } from '../../src/language/language.ts';
import type { Roles } from '../../src/people/roles.ts';
import { actionsOf } from '../support/replies.ts';
import { speaking } from '../updates/exercise.ts';
import { rolesWith } from '../people/rolesWith.ts';
import { commitmentOf, postSeen } from './commitments.ts';

const caller = (language: Language = 'en') => speaking({ workingGroupId: 1 } as never, 7, '2000-08-01', language);

describe('what an act comes to, in words', () => {
  const reply = (
    is: CommitmentActOutcome['is'],
    act: CommitmentAct,
    more: Partial<Commitment> = {},
    { language = 'en', roles = {} }: { language?: Language; roles?: Partial<Roles> } = {},
  ) => actReply(caller(language), rolesWith(roles), { is, act, commitment: commitmentOf(more) });
  const said = (...given: Parameters<typeof reply>) => reply(...given).messages[0]?.text;

  it.each<[CommitmentAct, Partial<Commitment>, string]>([
    ['taken', { state: 'taken' }, 'Thank you: no. 4 is yours. Those who ask have been told.'],
    ['done', { state: 'done' }, 'Thank you: no. 4 is done. Those who ask will say whether it is solved for them.'],
    ['declined', { state: 'declined' }, 'No. 4 is declined. Those who ask and the coordination have been told why.'],
    ['given', { owner: postSeen(3, 'NBO') }, 'No. 4 is now asked of NBO.'],
    ['solved', { state: 'done' }, 'No. 4 is settled.'],
    ['notYet', {}, 'No. 4 is open again, and P1 has been told why.'],
    ['notYet', { owner: null }, 'No. 4 is open again.'],
    ['stillNeeded', {}, 'No. 4 stays open.'],
    ['withdrawn', { state: 'withdrawn' }, 'No. 4 is withdrawn.'],
  ])('of a need: %s, %j', (act, more, text) => {
    expect(said('noted', act, more)).toBe(text);
  });

  it.each<[CommitmentAct, Partial<Commitment>, string]>([
    ['taken', { due: '2001-03-31' }, 'Thank you: no. 4 is accepted, by 31 March 2001. The coordination has been told.'],
    ['taken', {}, 'Thank you: no. 4 is accepted. The coordination has been told.'],
    ['partly', {}, 'Noted: no. 4 is accepted in part. The coordination has been told which part.'],
    ['declined', { state: 'declined' }, 'Noted: no. 4 is rejected. The coordination has been told why.'],
  ])('of a recommendation: %s, %j', (act, more, text) => {
    expect(said('noted', act, { kind: 'recommendation', state: 'taken', ...more })).toBe(text);
  });

  it.each<[Language, string, string]>([
    [
      'fr',
      'C’est déjà le cas du n°\u00a04\u00a0; rien n’a changé.',
      'Le n°\u00a04 a été décliné\u00a0: ce n’est plus possible.',
    ],
    ['es', 'El n.º\u00a04 ya está así; nada ha cambiado.', 'El n.º\u00a04 se rechazó, así que esto ya no es posible.'],
  ])('is nothing where it stood so, or cannot be, in %s', (language, before, over) => {
    expect(said('before', 'taken', {}, { language })).toBe(before);
    expect(said('over', 'taken', { state: 'declined' }, { language })).toBe(over);
  });

  it('shows how it stands, warns where nothing could be done, and takes the place of the button', () => {
    expect(reply('noted', 'taken').messages[0]?.blocks[0]).toMatchObject({ tone: 'good' });
    expect(reply('over', 'taken').messages[0]?.blocks[0]).toMatchObject({ tone: 'warning' });
    expect(reply('noted', 'taken')).toMatchObject({ replacesSource: true });
    expect(reply('noted', 'taken').messages[0]?.blocks[1]).toMatchObject({ kind: 'quote', text: 'A trainer' });
  });

  it('goes on with what its reader can do, while it is open and theirs', () => {
    const kinds = (...given: Parameters<typeof reply>) => actionsOf(reply(...given)).map(({ intent }) => intent.kind);
    const owner = { roles: { focalPoint: [1] } };
    expect(kinds('noted', 'taken', { state: 'taken' }, owner)).toEqual(['finish', 'give', 'decline']);
    expect(kinds('noted', 'done', { state: 'done' }, owner)).toEqual([]);
    // Whose post asks for it no more has nothing to press, though others still do.
    expect(kinds('lessAsked', 'withdrawn', {}, { roles: { focalPoint: [2] } })).toEqual([]);
    expect(kinds('noted', 'stillNeeded', {}, { roles: { focalPoint: [2] } })).toEqual(['solved', 'needNoMore']);
    expect(kinds('noted', 'given', {}, {})).toEqual([]);
  });
});

describe('for which post it is taken', () => {
  it('is asked of all that one answers for, but those that ask for it', () => {
    const codes = new Map([
      [1, 'HQ'],
      [2, 'MNL'],
      [3, 'NBO'],
    ]);
    const asked = whichCommitmentPostReply(caller('fr'), commitmentOf({ owner: null }), codes);
    expect(asked.messages[0]?.text).toBe('Pour quel poste prenez-vous en charge le n°\u00a04\u00a0?');
    expect(actionsOf(asked)).toEqual([
      { label: 'HQ', intent: { kind: 'take', commitment: 4, post: 1 } },
      { label: 'NBO', intent: { kind: 'take', commitment: 4, post: 3 } },
    ]);
  });
});
