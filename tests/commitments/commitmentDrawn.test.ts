import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/commitments/commitment.ts';
import { askersInWords, commitmentBlocks } from '../../src/commitments/commitmentBlocks.ts';
import {
  commitmentButtonsFor,
  doneButtons,
  ownerButtons,
  stillNeededButtons,
} from '../../src/commitments/commitmentButtons.ts';
import { longOpenCommitments } from '../../src/commitments/longOpenCommitments.ts';
import { hearersOfSecretCommitment, hearersOfCommitment } from '../../src/commitments/hearersOfCommitment.ts';
import type { Roles } from '../../src/people/roles.ts';
import type { Action } from '../../src/protocol/message.ts';
import { rolesWith } from '../people/rolesWith.ts';
import { commitmentOf, postSeen } from './commitments.ts';

const kinds = (actions: Action[]): string => actions.map(({ intent }) => intent.kind).join(' ');

describe('the buttons under a commitment', () => {
  it.each<[Partial<Commitment>, string]>([
    [{ state: 'asked' }, 'take finish give decline'],
    [{ state: 'taken' }, 'finish give decline'],
    [{ state: 'declined' }, 'give'],
    [{ state: 'done' }, ''],
    [{ kind: 'recommendation' }, 'take partly decline finish give'],
    [{ kind: 'recommendation', state: 'taken', response: 'accepted' }, 'partly decline finish give'],
    [{ kind: 'recommendation', state: 'taken', response: 'partly' }, 'take decline finish give'],
    [{ kind: 'recommendation', state: 'declined', response: 'rejected' }, 'take partly give'],
    [{ kind: 'recommendation', state: 'done', response: 'accepted' }, ''],
  ])('of its owner, %j: %s', (more, expected) => {
    expect(kinds(ownerButtons(commitmentOf(more), 'en'))).toBe(expected);
  });

  it('put first what is hoped for, and only that', () => {
    expect(ownerButtons(commitmentOf(), 'en').map(({ style }) => style)).toEqual([
      'primary',
      undefined,
      undefined,
      undefined,
    ]);
    expect(ownerButtons(commitmentOf({ state: 'taken' }), 'en')[0]?.style).toBeUndefined();
  });

  it('name the commitment and speak the language of the reader', () => {
    const [take] = ownerButtons(commitmentOf({ id: 12 }), 'fr');
    expect(take).toMatchObject({ label: 'Je m’en charge', intent: { kind: 'take', commitment: 12 } });
    expect(ownerButtons(commitmentOf(), 'es')[0]?.label).toBe('Me encargo');
  });

  it('ask who needs it, once it is done, and now and then', () => {
    expect(kinds(doneButtons(commitmentOf({ state: 'done' }), 'en'))).toBe('solved notYet');
    expect(kinds(doneButtons(commitmentOf({ state: 'withdrawn' }), 'en'))).toBe('');
    expect(kinds(stillNeededButtons(commitmentOf(), 'en'))).toBe('stillNeeded solved needNoMore');
    expect(kinds(stillNeededButtons(commitmentOf({ state: 'done' }), 'en'))).toBe('solved');
  });

  it.each<[string, Partial<Roles>, Partial<Commitment>, string]>([
    ['its owner', { focalPoint: [1] }, {}, 'take finish give decline'],
    ['who asks', { focalPoint: [2] }, {}, 'solved needNoMore'],
    ['who is both', { focalPoint: [1, 2] }, {}, 'take finish give decline'],
    ['the coordinator', { coordinator: true }, {}, 'give solved'],
    ['another post', { focalPoint: [3] }, {}, ''],
    ['another post, where nobody is asked', { focalPoint: [3] }, { owner: null }, 'take'],
    ['the supervisor', { supervisor: true }, { owner: null }, ''],
  ])('in a list, for %s', (_, roles, more, expected) => {
    expect(kinds(commitmentButtonsFor(commitmentOf(more), rolesWith(roles), 7, 'en'))).toBe(expected);
  });
});

describe('a commitment in words', () => {
  const line = (more: Partial<Commitment>) => commitmentBlocks(commitmentOf(more), 'en', [])[1];

  it.each<[Partial<Commitment>, string]>([
    [{}, 'No. 4 · asked of P1'],
    [{ owner: null }, 'No. 4'],
    [{ due: '2000-11-30' }, 'No. 4 · asked of P1 · by 30 November 2000'],
    [{ state: 'taken', holder: { id: 7, name: 'Chi' } }, 'No. 4 · asked of P1 · taken by Chi'],
    [{ state: 'taken' }, 'No. 4 · asked of P1 · taken'],
    [
      { state: 'taken', response: 'partly', holder: { id: 7, name: 'Chi' } },
      'No. 4 · asked of P1 · accepted in part by Chi',
    ],
    [{ state: 'declined', response: 'rejected' }, 'No. 4 · asked of P1 · rejected'],
    // What was accepted and then done is done.
    [{ state: 'done', response: 'accepted' }, 'No. 4 · asked of P1 · done'],
    [{ state: 'withdrawn' }, 'No. 4 · asked of P1 · withdrawn'],
  ])('%j', (more, text) => {
    expect(line(more)).toEqual({ kind: 'text', text, tone: 'quiet' });
  });

  it('quotes what is asked and names who asks, with buttons only where there are any', () => {
    const blocks = commitmentBlocks(commitmentOf(), 'fr', []);
    expect(blocks.map(({ kind }) => kind)).toEqual(['quote', 'text']);
    expect(blocks[0]).toEqual({ kind: 'quote', text: 'Une formatrice', by: 'P2 Town 2' });
    const drawn = commitmentBlocks(commitmentOf(), 'en', ownerButtons(commitmentOf(), 'en'));
    expect(drawn.map(({ kind }) => kind)).toEqual(['quote', 'text', 'actions']);
  });

  it.each([
    ['en', 'P2 Town 2, P3 Town 3 and the coordination'],
    ['fr', 'P2 Town 2, P3 Town 3 et la coordination'],
    ['es', 'P2 Town 2, P3 Town 3 y la coordinación'],
  ] as const)('names the coordination last, once, in %s', (language, said) => {
    const askers = { posts: [postSeen(2), postSeen(3)], people: [7, 8] };
    expect(askersInWords({ askers }, language)).toBe(said);
  });

  it('is asked by the coordination where neither a post nor a person asks', () => {
    expect(askersInWords({ askers: { posts: [], people: [] } }, 'en')).toBe('the coordination');
  });
});

describe('who hears of it', () => {
  const nobody = { owner: false, asker: false };

  it('is each side, the owner only where they did not do it themselves; of a refusal the coordinator too', () => {
    expect(hearersOfCommitment('asked', commitmentOf(), nobody)).toEqual(['owner', 'asker']);
    expect(hearersOfCommitment('done', commitmentOf(), { owner: true, asker: false })).toEqual(['asker']);
    expect(hearersOfCommitment('declined', commitmentOf(), { owner: true, asker: false })).toEqual([
      'asker',
      'coordinator',
    ]);
    expect(hearersOfCommitment('asked', commitmentOf({ owner: null }), nobody)).toEqual(['asker']);
    expect(hearersOfCommitment('merged', commitmentOf(), nobody)).toEqual(['asker']);
    expect(hearersOfCommitment('stillNeeded', commitmentOf(), nobody)).toEqual([]);
  });

  it('is not a post that needs something of itself, unless others need it too', () => {
    const own = { posts: [postSeen(1)], people: [] };
    expect(hearersOfCommitment('asked', commitmentOf({ askers: own }), nobody)).toEqual(['asker']);
    const more = { posts: [postSeen(1), postSeen(2)], people: [] };
    expect(hearersOfCommitment('asked', commitmentOf({ askers: more }), nobody)).toEqual(['owner', 'asker']);
    expect(hearersOfCommitment('asked', commitmentOf({ askers: { ...own, people: [7] } }), nobody)).toContain('owner');
    expect(hearersOfCommitment('asked', commitmentOf({ kind: 'followUp', askers: own }), nobody)).toContain('owner');
  });

  it('are the coordinators alone, of what is for them alone', () => {
    expect(hearersOfSecretCommitment('asked')).toEqual(['coordinator']);
    expect(hearersOfSecretCommitment('stillNeeded')).toEqual([]);
  });
});

describe('what Headquarters has long open', () => {
  const now = new Date('2000-12-01T12:00:00Z');
  const open = (unit: string, days: number) => ({ unit, askedAt: new Date(now.getTime() - days * 86_400_000) });

  it('begins on the ninety-first day', () => {
    expect(longOpenCommitments([open('HQ', 90)], now)).toEqual([]);
    expect(longOpenCommitments([open('HQ', 91)], now)).toEqual([{ code: 'HQ', count: 1, days: 91 }]);
    expect(longOpenCommitments([], now)).toEqual([]);
  });

  it('is told by unit, the oldest first, units alike by their code', () => {
    const of = [open('MPI', 95), open('HRM', 100), open('MPI', 200), open('ACC', 100), open('MPI', 10)];
    expect(longOpenCommitments(of, now)).toEqual([
      { code: 'MPI', count: 2, days: 200 },
      { code: 'ACC', count: 1, days: 100 },
      { code: 'HRM', count: 1, days: 100 },
    ]);
  });
});
